// The contacts of a pair, and how far its coaching cycle has come: dates, minutes and kinds. What
// was said is stored nowhere: coaching is not evaluation.
#pragma once
#include <array>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/time/period.h"
#include "model/mentor/pairing.h"
#include "store/db.h"

namespace collab {

struct MentorContact {
  Id id = 0;
  Id pairing = 0;
  Date on_date{};
  int minutes = 0;
  std::string kind;  ///< one of mentor_contact_kinds()
};

/// "observe", "be observed", "co-plan", "conference", "check-in".
std::span<const std::string_view> mentor_contact_kinds();

/// Contacts of a pairing, or all, by day; those within the period where one is given.
std::vector<MentorContact> mentor_contacts(Db& db, std::optional<Id> pairing,
                                           std::optional<Period> period = std::nullopt);
/// Throws Error(input) where the day lies outside the pairing or the minutes are impossible,
/// Error(refused) where a contact of that kind is noted for the day.
Id add_mentor_contact(Db& db, const MentorContact& contact);
void remove_mentor_contact(Db& db, Id id);

/// What an operation says of a sheet whose contact it noted: "contact of P1 by its sheet of
/// 2026-10-13". A sheet recorded again with another day or kind corrects that contact.
std::string contact_by_sheet_words(Id pairing, Date planned);
/// The contact that the pair's sheet for that day brought before, where `now` says another day or
/// another kind for it, not both. Nothing where it was recorded before the day of `now`: then they
/// met again, and the sheet was used once more.
std::optional<MentorContact> former_contact(Db& db, const MentorContact& now, Date planned);

/// The stages of a cycle in their order, and the words that name them.
inline constexpr std::size_t cycle_stages = 4;
/// "observe", "reflect", "goal", "follow-up".
std::span<const std::string_view> stage_words();

struct Cycle {
  Id id = 0;
  Id pairing = 0;
  Date started_on{};
  std::array<std::optional<Date>, cycle_stages> stages;
  std::optional<Date> stopped_on;
  std::optional<std::string> stop_reason;

  /// The place of the first stage without a date; cycle_stages where all have one.
  std::size_t next() const;
  /// Neither complete nor stopped.
  bool open() const;
  /// The latest day in it.
  Date last_day() const;
};

/// "complete", "stopped", "late" (older than so many weeks without its end) or "open" on a day.
std::string cycle_state(const Cycle& cycle, Date day, int weeks);
/// The words of an early stop's reason.
std::span<const std::string_view> stop_reasons();

/// Cycles of a pairing, or all, by start.
std::vector<Cycle> cycles(Db& db, std::optional<Id> pairing);
/// The pairing's cycle that is neither complete nor stopped, or nothing.
std::optional<Cycle> open_cycle(Db& db, Id pairing);
/// Throws Error(refused) where one is open, Error(input) where the day lies outside the pairing.
Id start_cycle(Db& db, const Pairing& pairing, Date day);
/// Dates the stage. Throws Error(refused) with the reason where an earlier one has no date yet,
/// Error(input) where the day lies before the stage before it, or after today.
void step_cycle(Db& db, const Cycle& cycle, std::size_t stage, Date day);
/// Moves a stage that has a day to another one. Throws Error(input) where that lies before the
/// stage before it or after the next one.
void move_stage(Db& db, const Cycle& cycle, std::size_t stage, Date day);
/// Ends the cycle early.
void stop_cycle(Db& db, const Cycle& cycle, Date day, std::string_view reason);
/// Takes back a mistaken entry.
void remove_cycle(Db& db, Id id);

}  // namespace collab
