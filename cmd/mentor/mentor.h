// What the files of `collab mentor` share.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "cmd/frame/command.h"
#include "model/mentor/pairing.h"

namespace collab {

/// "Ana Ruiz mentors Ben Cole", safe to print.
std::string pairing_words(Db& db, const Pairing& pairing);
/// Warns of pairs beyond their mentor's limit, and of those at the same time as another one.
void warn_of_load(Desk& desk, const std::vector<Pairing>& pairs);
/// The day of something that has happened: what --on says, else today. Throws Error(usage) where it
/// is still to come.
Date day_past(const Desk& desk, const std::optional<std::string>& on);
/// The words of a catalogue as --OPTION takes them.
template <class Words>
std::vector<std::string> option_words(const Words& words) {
  return {words.begin(), words.end()};
}

}  // namespace collab
