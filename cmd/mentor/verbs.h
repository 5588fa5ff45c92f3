// The verbs of `mentor`, a file or two an idea; mentor.cpp lists them all.
#pragma once
#include <optional>
#include <string>

#include "cmd/frame/command.h"
#include "model/mentor/pairing.h"

namespace collab {

// match.cpp
Run bind_mentor_match(Options& options);
// pair.cpp
Run bind_mentor_pair_new(Options& options);
Run bind_mentor_pair_edit(Options& options);
// pair_end.cpp
Run bind_mentor_pair_end(Options& options);
Run bind_mentor_pair_reopen(Options& options);
Run bind_mentor_pair_remove(Options& options);
// pair_show.cpp
Run bind_mentor_pair_list(Options& options);
Run bind_mentor_pair_show(Options& options);
// log.cpp
Run bind_mentor_log(Options& options);
Run bind_mentor_log_list(Options& options);
Run bind_mentor_log_remove(Options& options);
// cycle.cpp
Run bind_mentor_cycle_start(Options& options);
Run bind_mentor_cycle_step(Options& options);
Run bind_mentor_cycle_stop(Options& options);
Run bind_mentor_cycle_list(Options& options);
Run bind_mentor_cycle_remove(Options& options);
// plan.cpp
Run bind_mentor_plan(Options& options);
Run bind_mentor_record(Options& options);
// due.cpp
Run bind_mentor_due(Options& options);
// train.cpp
Run bind_mentor_train(Options& options);
Run bind_mentor_train_list(Options& options);
Run bind_mentor_train_remove(Options& options);

/// "Ana Ruiz mentors Ben Cole", safe to print.
std::string pairing_words(Db& db, const Pairing& pairing);
/// The day of something that has happened: what --on says, else today. Throws Error(usage) where it
/// is still to come.
Date day_past(const Desk& desk, const std::optional<std::string>& on);
/// The words of a catalogue as --OPTION takes them.
template <class Words>
std::vector<std::string> option_words(const Words& words) {
  return {words.begin(), words.end()};
}

}  // namespace collab
