// Words for what is due in mentoring.
#include "report/mentor/words.h"

#include <fmt/format.h>

#include "measure/privacy.h"
#include "model/mentor/pairing.h"
#include "model/people/person.h"
#include "model/records/reference.h"

namespace collab {
namespace {

constexpr std::array<std::string_view, mentor_rules> rules = {
    "no trained mentor yet",       "without their mentor",      "the mentor evaluates the mentee",
    "one of the pair has left",    "beyond the mentor's limit", "two pairs at the same time",
    "no scheduled time",           "too few minutes a week",    "no contact for weeks",
    "coaching cycle open too long"};

/// What is said about a number of them: "1-4", or five and more.
constexpr std::array<std::string_view, mentor_rules> counted_rules = {
    "new educators have no trained mentor yet",
    "people are without their mentor",
    "pairs have a mentor who evaluates the mentee",
    "pairs are still open although one of the two has left",
    "pairs are beyond their mentor's limit",
    "pairs meet at the same time as another one",
    "pairs have no scheduled time",
    "pairs have had too few minutes a week",
    "pairs have had no contact for weeks",
    "coaching cycles have been open too long"};

std::string who(Db& db, const Names& names, const MentorDue& due) {
  if (due.person) return names.shown() ? names.of(*due.person) : "somebody";
  const std::string name = reference('P', *due.pairing);
  if (!names.shown()) return name;
  const Pairing pairing = pairing_by_id(db, *due.pairing).value();
  return fmt::format("{} ({} and {})", name, names.of(pairing.mentor), names.of(pairing.mentee));
}

/// "; P1 does not count: the mentor evaluates the mentee", "; no start day is on record".
std::string unmatched_words(const MentorDue& due) {
  std::string words = fmt::format("was to have a trained mentor by {}", iso(due.since));
  if (due.pairing)
    words +=
        fmt::format("; {} does not count: {}", reference('P', *due.pairing), gap_words(due.gap));
  if (due.undated) words += "; no start day is on record";
  return words;
}

std::string what(const MentorDue& due) {
  switch (due.rule) {
    case MentorRule::no_match:
      return unmatched_words(due);
    case MentorRule::alone:
      return fmt::format("has been alone since {}: {} ({})", iso(due.since), gap_words(due.gap),
                         reference('P', *due.pairing));
    case MentorRule::evaluates:
      return "breaks a rule: the mentor evaluates the mentee";
    case MentorRule::over_limit:
      return fmt::format("is more than the mentor's limit of {} allows", due.asked);
    case MentorRule::clash:
      return fmt::format("meets at the same time as {}", reference('P', *due.other));
    case MentorRule::left:
      return "is open, but one of the two has left";
    case MentorRule::no_time:
      return "has no scheduled time";
    case MentorRule::few_minutes:
      return fmt::format("had {} of {} minutes a week since {}", due.minutes, due.asked,
                         iso(due.since));
    case MentorRule::quiet:
      return fmt::format("has had no contact since {}", iso(due.since));
    case MentorRule::late_cycle:
      return fmt::format("has a coaching cycle open since {}", iso(due.since));
  }
  return {};
}

}  // namespace

std::string_view rule_words(MentorRule rule) { return rules[static_cast<std::size_t>(rule)]; }

std::string counted_words(MentorRule rule, std::int64_t count) {
  return fmt::format("{} {}", few_words(count), counted_rules[static_cast<std::size_t>(rule)]);
}

std::array<std::int64_t, mentor_rules> count_due(const std::vector<MentorDue>& due) {
  std::array<std::int64_t, mentor_rules> counts{};
  for (const MentorDue& each : due) ++counts[static_cast<std::size_t>(each.rule)];
  return counts;
}

std::string few_words(std::int64_t count) {
  if (count == 0) return "none";
  return count <= small_count ? fmt::format("1-{}", small_count) : std::to_string(count);
}

std::string due_words(Db& db, const Names& names, const MentorDue& due) {
  return who(db, names, due) + " " + what(due);
}

std::string due_command(Db& db, const MentorDue& due) {
  const auto match = [&](Id person) {
    return "collab mentor match " + person_by_id(db, person).value().handle;
  };
  if (due.person) return match(*due.person);
  const std::string name = reference('P', *due.pairing);
  switch (due.rule) {
    case MentorRule::left:
      return fmt::format("collab mentor pair end {} --reason left --on {}", name, iso(due.since));
    case MentorRule::evaluates:
    case MentorRule::over_limit:
      return match(pairing_by_id(db, *due.pairing).value().mentee);
    case MentorRule::clash:
    case MentorRule::no_time:
      return fmt::format("collab mentor pair edit {} --every PATTERN --minutes N", name);
    case MentorRule::late_cycle:
      return fmt::format("collab mentor cycle step {}", name);
    default:
      return fmt::format("collab mentor plan {}", name);
  }
}

}  // namespace collab
