// collab team norm new, accept, review, end, remove, list.
#include "model/team/norm.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/text/text.h"
#include "cmd/frame/fields.h"
#include "cmd/frame/listing.h"
#include "cmd/frame/naming.h"
#include "cmd/team/team.h"
#include "model/meeting/confidential.h"
#include "model/records/reference.h"
#include "model/team/list.h"

namespace collab {
namespace {

bool contains(const std::vector<Person>& people, Id person) {
  return std::any_of(people.begin(), people.end(),
                     [&](const Person& each) { return each.id == person; });
}

/// One norm by its number, or all that a team has on the day.
std::vector<Norm> norms_meant(Desk& desk, const std::string& word, Date day) {
  if (number_of(word, 'N')) return {find_norm(desk.db(), word)};
  const Team team = find_team(desk.db(), word);
  auto found = norms(desk.db(), team.id, day);
  if (found.empty())
    throw Error(Kind::not_found, fmt::format("'{}' has no norms on {}", team.slug, iso(day)),
                fmt::format("collab team norm new {} TEXT", team.slug));
  return found;
}

struct NormNew {
  std::string team;
  TextArgument text;
  std::optional<std::string> by;
  std::optional<std::string> on;
  bool adopt = false;
};

void declare_norm_new(Options& options, NormNew& fresh) {
  options.argument("TEAM", "the team", fresh.team, Value::team);
  declare_text(options, "the norm, in the team's words", fresh.text);
  options.option("--by", "PERSON", "who proposes it", fresh.by, Value::person);
  options.option("--on", "DATE", "the day it is proposed (default: today)", fresh.on, Value::date);
  options.flag("--adopt", "it is in force already", fresh.adopt);
}

/// Who proposes a norm accepts it.
void run_norm_new(Desk& desk, const NormNew& fresh) {
  const Team team = find_team(desk.db(), fresh.team);
  Norm norm;
  norm.team = team.id;
  norm.text = given_text(fresh.text, "norm");
  norm.proposed_on = desk.date(fresh.on, desk.today);
  if (fresh.by) norm.proposed_by = find_person(desk.db(), *fresh.by).id;
  if (!exists_on(team, norm.proposed_on))
    throw Error(Kind::input,
                fmt::format("there is no team '{}' on {}", team.slug, iso(norm.proposed_on)),
                fmt::format("collab team show {}", team.slug));
  norm.id = add_norm(desk.db(), norm);
  const auto members = members_on(desk.db(), team.id, norm.proposed_on);
  if (norm.proposed_by && contains(members, *norm.proposed_by))
    accept_norm(desk.db(), norm.id, *norm.proposed_by, norm.proposed_on);
  if (fresh.adopt) adopt_norm(desk.db(), norm.id, norm.proposed_on);
  desk.done(fmt::format("norm N{} of {}", norm.id, team.slug));
  desk.print(fmt::format("N{}\n", norm.id));
}

struct Accept {
  std::string norm;
  std::vector<std::string> people;
  bool all = false;
  bool adopt = false;
  std::optional<std::string> on;
};

void declare_accept(Options& options, Accept& accept) {
  options.argument("NORM", "a norm by its number, or a team for all its norms", accept.norm,
                   Value::norm);
  options.arguments("PERSON", "who accepts", accept.people, Value::person, 0);
  options.flag("--all", "everybody who is in the team accepts", accept.all);
  options.flag("--adopt", "it is in force, although not everybody has accepted", accept.adopt);
  options.option("--on", "DATE", "the day (default: today)", accept.on, Value::date);
}

std::vector<Person> who_accepts(Desk& desk, const Accept& accept, Id team, Date day) {
  if (accept.all) return members_on(desk.db(), team, day);
  std::vector<Person> people;
  for (const std::string& word : accept.people) people.push_back(find_person(desk.db(), word));
  return people;
}

/// "N3: accepted by 3 of 4; not yet by Cy Ng".
void tell_state(Desk& desk, Id id, Date day) {
  const Norm norm = norm_by_id(desk.db(), id).value();
  const auto accepted = acceptances(desk.db(), id);
  const auto members = members_on(desk.db(), norm.team, day);
  std::vector<std::string> missing;
  for (const Person& member : members)
    if (std::none_of(accepted.begin(), accepted.end(),
                     [&](const Acceptance& each) { return each.person == member.id; }))
      missing.push_back(visible(spoken_name(member)));
  const auto count = members.size() - missing.size();
  std::string words = fmt::format("N{}: accepted by {} of {}", id, count, members.size());
  if (norm.adopted_on) words += fmt::format(", adopted on {}", iso(*norm.adopted_on));
  if (!missing.empty()) words += fmt::format("; not yet by {}", join(missing, ", "));
  desk.say(words);
}

void run_accept(Desk& desk, const Accept& accept) {
  if (accept.people.empty() && !accept.all && !accept.adopt)
    throw Error(Kind::usage, "nobody is named who accepts", "name people, or add --all");
  const Date day = desk.date(accept.on, desk.today);
  for (const Norm& norm : norms_meant(desk, accept.norm, day)) {
    for (const Person& person : who_accepts(desk, accept, norm.team, day))
      accept_norm(desk.db(), norm.id, person.id, day);
    if (accept.adopt) adopt_norm(desk.db(), norm.id, day);
    desk.done(fmt::format("norm N{}", norm.id));
    tell_state(desk, norm.id, day);
  }
}

struct Dated {
  std::string norm;
  std::optional<std::string> on;
};

void declare_review(Options& options, Dated& review) {
  options.argument("NORM", "a norm by its number, or a team for all its norms", review.norm,
                   Value::norm);
  options.option("--on", "DATE", "the day (default: today)", review.on, Value::date);
}

void run_review(Desk& desk, const Dated& review) {
  const Date day = desk.date(review.on, desk.today);
  const auto reviewed = norms_meant(desk, review.norm, day);
  for (const Norm& norm : reviewed) {
    review_norm(desk.db(), norm.id, day);
    desk.done(fmt::format("norm N{}", norm.id));
  }
  desk.say(
      fmt::format("{} reviewed on {}", count_of(std::ssize(reviewed), "norm", "norms"), iso(day)));
}

void declare_norm_end(Options& options, Dated& end) {
  options.argument("NORM", "the norm by its number", end.norm, Value::norm);
  options.option("--on", "DATE", "its last day (default: today)", end.on, Value::date);
}

void run_norm_end(Desk& desk, const Dated& end) {
  const Norm norm = find_norm(desk.db(), end.norm);
  end_norm(desk.db(), norm.id, desk.date(end.on, desk.today));
  desk.done(fmt::format("norm N{}", norm.id));
}

struct NormOne {
  std::string norm;
};

void declare_norm_one(Options& options, NormOne& one) {
  options.argument("NORM", "the norm by its number", one.norm, Value::norm);
}

void run_norm_remove(Desk& desk, const NormOne& one) {
  const Norm norm = find_norm(desk.db(), one.norm);
  remove_norm(desk.db(), norm.id);
  desk.done(fmt::format("norm N{}", norm.id));
  desk.say(fmt::format("N{} is removed; undo with: collab undo", norm.id));
}

struct NormList {
  std::optional<std::string> team;
  bool all = false;
};

void declare_norm_list(Options& options, NormList& list) {
  options.argument("TEAM", "the team (default: every team)", list.team, Value::team);
  options.flag("--all", "also norms that have ended", list.all);
}

void run_norm_list(Desk& desk, const NormList& list) {
  const auto day = list.all ? std::nullopt : std::optional(desk.today);
  const std::vector<Team> teams = named_or_all(desk, list.team);
  desk.show(
      norm_table(desk, teams, day, list.team ? std::optional(teams.front().id) : std::nullopt));
}

std::vector<Cell> norm_row(Desk& desk, const Team& team, const Norm& norm,
                           const std::vector<Person>& members) {
  const auto accepted = acceptances(desk.db(), norm.id);
  const auto by_members = std::count_if(accepted.begin(), accepted.end(), [&](const auto& each) {
    return contains(members, each.person);
  });
  const auto reviews = norm_reviews(desk.db(), norm.id);
  return {reference('N', norm.id),
          team.slug,
          norm.text,
          handle_cell(desk.db(), norm.proposed_by),
          norm.proposed_on,
          std::int64_t{by_members},
          std::ssize(members),
          cell(norm.adopted_on),
          reviews.empty() ? Cell{} : Cell{reviews.back()},
          cell(norm.ended_on)};
}

constexpr Command team_norm_rows[] = {
    {"team", "norm new", "propose a norm", Needs::write, &bind<declare_norm_new, run_norm_new>},
    {"team", "norm accept", "note who accepts a norm", Needs::write,
     &bind<declare_accept, run_accept>},
    {"team", "norm review", "note that norms were reviewed", Needs::write,
     &bind<declare_review, run_review>},
    {"team", "norm end", "end a norm", Needs::write, &bind<declare_norm_end, run_norm_end>},
    {"team", "norm remove", "take back a mistaken norm", Needs::write,
     &bind<declare_norm_one, run_norm_remove>},
    {"team", "norm list", "norms and who has accepted them", Needs::read,
     &bind<declare_norm_list, run_norm_list>},
};

}  // namespace

Table norm_table(Desk& desk, std::span<const Team> teams, std::optional<Date> day,
                 std::optional<Id> named) {
  Table table{"team.norm.list",
              "Norms",
              {{"norm", "Norm", Type::reference},
               {"team", "Team", Type::reference},
               {"text", "Text", Type::text},
               {"proposed_by", "Proposed by", Type::reference},
               {"proposed_on", "Proposed", Type::date},
               {"accepted", "Accepted", Type::integer},
               {"members", "Members", Type::integer},
               {"adopted_on", "Adopted", Type::date},
               {"reviewed_on", "Reviewed", Type::date},
               {"ended_on", "Ended", Type::date}},
              {}};
  const ConfidentialTexts confidential(desk.db(), named);
  std::size_t left_out = 0;
  for (const Team& team : teams) {
    const bool hidden = confidential.hides(team.id);
    const auto members = members_on(desk.db(), team.id, day.value_or(desk.today));
    for (const Norm& norm : norms(desk.db(), team.id, day)) {
      table.rows.push_back(norm_row(desk, team, norm, members));
      if (hidden) table.rows.back()[2] = Cell();
      left_out += hidden;
    }
  }
  tell_left_out(desk, left_out);
  return table;
}

extern const Verbs team_norm_verbs = team_norm_rows;

}  // namespace collab
