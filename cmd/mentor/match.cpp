// collab mentor match: proposals with their reasons, and refusals with theirs. No order and no
// number in it ranks anybody: rows are ordered by the mentee's handle.
#include "model/mentor/match.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/text/text.h"
#include "cmd/frame/naming.h"
#include "cmd/mentor/mentor.h"
#include "model/records/reference.h"
#include "model/school/calendar.h"

namespace collab {
namespace {

constexpr int longest_time = 60;  ///< of a pair's scheduled time, where they have more in common

struct Match {
  std::vector<std::string> people;
  bool pair = false;
  bool again = false;
  std::optional<std::string> from;
};

void declare_match(Options& options, Match& match) {
  options.arguments("PERSON", "for these, new or not (default: every new educator)", match.people,
                    Value::person, 0);
  options.flag("--pair", "turn the proposals into pairs", match.pair);
  options.flag("--again", "also mentors with whom a pair was given up", match.again);
  options.option("--from", "DATE", "the first day of the pairs (default: today)", match.from,
                 Value::date);
}

std::vector<Id> people_meant(Desk& desk, const std::vector<std::string>& words) {
  std::vector<Id> ids;
  for (const std::string& word : words) ids.push_back(find_person(desk.db(), word).id);
  return ids;
}

Table proposal_table(const std::vector<Proposal>& proposals) {
  Table table{"mentor.match",
              "Proposals",
              {{"mentee", "Mentee", Type::reference},
               {"mentor", "Mentor", Type::reference},
               {"because", "Because"},
               {"ruled_out", "Ruled out"}},
              {}};
  for (const Proposal& each : proposals)
    table.rows.push_back({each.mentee.person.handle,
                          each.mentor ? Cell(each.mentor->person.handle) : Cell{},
                          each.mentor ? Cell(why_words(each)) : Cell{}, barred_words(each)});
  return table;
}

/// The proposal as a pair: at the common time where one is known.
Pairing pairing_of(const Proposal& proposal, Date from) {
  Pairing pairing;
  pairing.mentor = proposal.mentor->person.id;
  pairing.mentee = proposal.mentee.person.id;
  pairing.from_on = std::max({from, proposal.mentee.person.started_on.value_or(from),
                              proposal.mentor->person.started_on.value_or(from)});
  if (proposal.common) {
    Pattern time;
    time.weekdays = {proposal.common->weekday};
    time.start = proposal.common->start;
    pairing.time = time;
    pairing.minutes = std::min(longest_time, proposal.common->end - proposal.common->start);
  }
  return pairing;
}

void make_pairs(Desk& desk, const std::vector<Proposal>& proposals, Date from) {
  std::vector<Pairing> made;
  for (const Proposal& each : proposals) {
    if (!each.mentor) continue;
    Pairing pairing = pairing_of(each, from);
    pairing.id = add_pairing(desk.db(), pairing);
    made.push_back(pairing);
    desk.detail(fmt::format("P{}: {}{}", pairing.id, pairing_words(desk.db(), pairing),
                            pairing.time ? ", " + pattern_words(*pairing.time)
                                         : std::string(", no scheduled time yet")));
  }
  if (made.empty()) return;
  desk.done(count_of(std::ssize(made), "pair", "pairs"));
  warn_of_load(desk, made);
}

/// Says of each who was named why there is no row for them.
void tell_left_out(Desk& desk, const std::vector<Id>& named, const std::vector<Proposal>& proposals,
                   Date from) {
  for (const Id id : named) {
    const bool proposed =
        std::any_of(proposals.begin(), proposals.end(),
                    [&](const Proposal& each) { return each.mentee.person.id == id; });
    if (!proposed) desk.say(not_matched_words(desk.db(), *person_by_id(desk.db(), id), from));
  }
}

/// The first day of the pairs; some school year on record must end after it.
Date first_day(Desk& desk, const Match& match) {
  const Date from = desk.date(match.from, desk.today);
  const auto years = school_years(desk.db());
  const bool behind = std::all_of(years.begin(), years.end(),
                                  [&](const NamedPeriod& year) { return year.to < from; });
  if (!match.from || years.empty() || !behind) return from;
  throw Error(Kind::input, fmt::format("{} lies after the last school year on record", iso(from)),
              "collab school year list");
}

/// The same command again, to make the pairs.
std::string pair_command(const Match& match) {
  std::string command = "collab mentor match";
  for (const std::string& each : match.people) command += " " + each;
  return command + " --pair" + (match.again ? " --again" : "");
}

void run_match(Desk& desk, const Match& match) {
  if (match.pair) desk.begin_writing();
  const Date from = first_day(desk, match);
  const std::vector<Id> named = people_meant(desk, match.people);
  const auto proposals = match_mentors(desk.db(), from, {named, match.again});
  desk.show(proposal_table(proposals));
  const auto matched = std::count_if(proposals.begin(), proposals.end(),
                                     [](const Proposal& each) { return each.mentor.has_value(); });
  tell_left_out(desk, named, proposals, from);
  if (!proposals.empty())
    desk.say(fmt::format("{} of {} can have a mentor", matched,
                         named.empty()
                             ? count_of(std::ssize(proposals), "new educator", "new educators")
                             : count_of(std::ssize(proposals), "person", "people")));
  else if (named.empty())
    desk.say("every new educator has a trained mentor");
  if (match.pair) return make_pairs(desk, proposals, from);
  if (std::ranges::any_of(proposals, [](const Proposal& each) {
        return each.barred[static_cast<std::size_t>(Bar::parted)] > 0;
      }))
    desk.say("to allow a mentor with whom a pair was given up: --again");
  if (matched > 0) desk.say("make them pairs: " + pair_command(match));
}

constexpr Command mentor_match_rows[] = {
    {"mentor", "match", "propose a mentor for those without one, and say why", Needs::read_first,
     &bind<declare_match, run_match>},
};

}  // namespace

extern const Verbs mentor_match_verbs = mentor_match_rows;

}  // namespace collab
