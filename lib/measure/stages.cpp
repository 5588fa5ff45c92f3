// Runs the criteria, and folds looks into stages.
#include "measure/stages.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>
#include <set>

#include "measure/script.h"

namespace collab {

namespace {

constexpr double share_of_a_stage = 0.7;
constexpr Days long_enough{16 * 7};
constexpr std::array<std::string_view, 4> result_words = {"met", "not met", "no data", "waived"};

constexpr const char* make_look = R"sql(
  DROP TABLE IF EXISTS temp.look_day;
  DROP TABLE IF EXISTS temp.wanted;
  DROP TABLE IF EXISTS temp.look;
  DROP TABLE IF EXISTS temp.performed;
  DROP TABLE IF EXISTS temp.kept;
  CREATE TEMP TABLE look_day (day TEXT NOT NULL PRIMARY KEY, recent_from TEXT NOT NULL) STRICT;
  CREATE TEMP TABLE wanted (team INTEGER PRIMARY KEY) STRICT;
  CREATE TEMP TABLE look (
    team INTEGER NOT NULL,
    day TEXT NOT NULL,
    number INTEGER NOT NULL,
    recent_from TEXT NOT NULL,
    created_on TEXT NOT NULL,
    members INTEGER NOT NULL,
    across INTEGER NOT NULL,
    PRIMARY KEY (team, day)
  ) STRICT, WITHOUT ROWID;
  CREATE TEMP TABLE performed (
    team INTEGER NOT NULL,
    day TEXT NOT NULL,
    lasting INTEGER NOT NULL,
    since TEXT
  ) STRICT
)sql";

constexpr std::string_view insert_look_day = R"sql(
  INSERT OR IGNORE INTO look_day (day, recent_from)
  VALUES (:day, :recent_from)
)sql";
constexpr std::string_view insert_wanted = R"sql(
  INSERT OR IGNORE INTO wanted (team)
  VALUES (:team)
)sql";
constexpr std::string_view fill_look = R"sql(
  INSERT INTO look (team, day, number, recent_from, created_on, members, across)
  SELECT
    team.id,
    look_day.day,
    day.number,
    look_day.recent_from,
    team.created_on,
    (SELECT count(DISTINCT person)
     FROM seat
     WHERE seat.team = team.id AND look_day.day BETWEEN seat.from_on AND seat.until_on),
    team.kind IN ('cross-functional', 'leadership', 'partnership', 'network')
  FROM team
  JOIN look_day ON look_day.day >= team.created_on
    AND look_day.day <= ifnull(team.ended_on, '9999-12-31')
  JOIN day ON day.day = look_day.day
  WHERE NOT EXISTS (SELECT 1 FROM wanted)
     OR team.id IN (SELECT team FROM wanted)
)sql";
constexpr std::string_view select_looks = R"sql(
  SELECT team, day
  FROM look
  ORDER BY team, day
)sql";
constexpr std::string_view select_waivers = R"sql(
  SELECT team, criterion, reason, from_on, until_on
  FROM stage_waiver
)sql";
constexpr std::string_view insert_performed = R"sql(
  INSERT INTO performed (team, day, lasting, since)
  VALUES (:team, :day, :lasting, :since)
)sql";
constexpr std::string_view select_seat_spans = R"sql(
  SELECT seat.team, seat.person, seat.from_on, seat.until_on
  FROM seat
  JOIN look ON look.team = seat.team
  WHERE look.day = (SELECT max(day) FROM look_day)
)sql";
constexpr std::string_view select_held_since = R"sql(
  SELECT count(*)
  FROM meeting
  WHERE team = :team AND state = 'held' AND held_on BETWEEN :from_on AND :to_on
)sql";

struct Waiver {
  std::string reason;
  Date from_on{};
  std::optional<Date> until_on;
};
using Waivers = std::multimap<std::pair<Id, std::string>, Waiver>;

/// The looks while they are made, by team and by day.
struct Course {
  std::map<Id, Growth> growth;
  std::map<std::pair<Id, Date>, StageLook*> looks;
  Waivers waivers;
};

void fill_tables(Db& db, const Looks& looks) {
  db.script(make_look);
  for (const LookDay& each : looks.days)
    db.run(insert_look_day, {{":day", each.day}, {":recent_from", each.recent_from}});
  for (const Id team : looks.teams) db.run(insert_wanted, {{":team", team}});
  db.run(fill_look);
  db.script(script("measure/stages.sql"));
}

Course begin(Db& db) {
  Course course;
  for (auto row = db.query(select_looks); row.step();) {
    Growth& growth = course.growth[row.integer(0)];
    growth.team = row.integer(0);
    growth.looks.push_back({row.day(1), {}});
  }
  for (auto& [team, growth] : course.growth)
    for (StageLook& look : growth.looks) course.looks[{team, look.day}] = &look;
  for (auto row = db.query(select_waivers); row.step();)
    course.waivers.emplace(std::pair(row.integer(0), row.text(1)),
                           Waiver{row.text(2), row.day(3), row.day_or(4)});
  return course;
}

const Waiver* waiver_on(const Course& course, Id team, std::string_view criterion, Date day) {
  const auto [first, last] = course.waivers.equal_range({team, std::string(criterion)});
  for (auto at = first; at != last; ++at)
    if (at->second.from_on <= day && at->second.until_on.value_or(Date::max()) >= day)
      return &at->second;
  return nullptr;
}

/// Which column of a statement has that name, or -1.
int column_named(const Statement& rows, std::string_view name) {
  for (int i = 0; i < rows.columns(); ++i)
    if (rows.column_name(i) == name) return i;
  return -1;
}

void judge(Db& db, const Criterion& criterion, Course& course) {
  auto rows = db.prepare(criterion.sql);
  std::array<int, 7> at{};
  constexpr std::array<const char*, 7> names = {"team", "day",    "met",   "at",
                                                "ref",  "detail", "waived"};
  std::ranges::transform(names, at.begin(),
                         [&](const char* name) { return column_named(rows, name); });
  const auto text = [&](std::size_t column) {
    return at[column] < 0 ? std::optional<std::string>() : rows.text_or(at[column]);
  };
  while (rows.step()) {
    const Id team = rows.integer(at[0]);
    const Date day = rows.day(at[1]);
    Judged judged{&criterion};
    if (const auto met = rows.integer_or(at[2]))
      judged.result = *met ? Result::met : Result::not_met;
    if (at[3] >= 0 && judged.result == Result::met) judged.at = rows.day_or(at[3]);
    if (judged.result == Result::met) judged.ref = text(4).value_or("");
    judged.detail = text(5).value_or("");
    const Waiver* waiver = waiver_on(course, team, criterion.id, day);
    const std::optional<std::string> reason = waiver ? std::optional(waiver->reason) : text(6);
    if (reason && judged.result != Result::met) {
      judged.result = Result::waived;
      judged.detail = *reason;
    }
    course.looks.at({team, day})->judged.push_back(std::move(judged));
  }
}

bool passed(const StageLook& look, GrowthStage stage) {
  int asked = 0, met = 0;
  for (const Judged& each : look.judged) {
    if (each.criterion->stage != stage || each.result == Result::waived) continue;
    ++asked;
    if (each.result == Result::met) ++met;
    if (each.criterion->core && each.result != Result::met) return false;
  }
  return met >= share_of_a_stage * asked;
}

/// Moves `passes` on to the last of the stages that is passed.
void pass(Course& course, std::initializer_list<GrowthStage> stages) {
  for (auto& [place, look] : course.looks)
    for (const GrowthStage stage : stages)
      if (static_cast<int>(look->passes) + 1 == static_cast<int>(stage) && passed(*look, stage))
        look->passes = stage;
}

const Period* year_of(const std::vector<Period>& years, Date day) {
  const auto at = std::ranges::find_if(
      years, [day](const Period& year) { return year.from <= day && day <= year.to; });
  return at == years.end() ? nullptr : &*at;
}

/// What `sustain` asks of the looks before.
void fill_performed(Db& db, const Course& course, const std::vector<Period>& years) {
  for (const auto& [team, growth] : course.growth) {
    Date since = Date::max();  // of the looks in a row that pass
    for (const StageLook& look : growth.looks) {
      const bool passes = look.passes >= GrowthStage::perform;
      since = passes ? std::min(since, look.day) : Date::max();
      const bool lasting = passes && (look.day - since >= long_enough ||
                                      year_of(years, since) != year_of(years, look.day));
      db.run(insert_performed, {{":team", team},
                                {":day", look.day},
                                {":lasting", lasting},
                                {":since", passes ? Bound(since) : Bound(std::nullopt)}});
    }
  }
}

void hold(Growth& growth, bool last_counts) {
  GrowthStage reached = GrowthStage::none;
  std::optional<GrowthStage> before;  ///< what the look before passed
  for (StageLook& look : growth.looks) {
    const bool counts = last_counts || &look != &growth.looks.back();
    if (look.passes >= reached)
      reached = look.passes;
    else if (counts && before && *before < reached)
      reached = std::max(*before, look.passes);
    look.reached = reached;
    before = look.passes;
  }
}

struct SeatSpan {
  Id person = 0;
  Date from{};
  Date until{};
};

std::set<Id> seated_on(const std::vector<SeatSpan>& seats, Date day) {
  std::set<Id> people;
  for (const SeatSpan& each : seats)
    if (each.from <= day && day <= each.until) people.insert(each.person);
  return people;
}

/// The last day of the year before `today` by which half of the team was another within 30 days.
std::optional<Date> great_change(const std::vector<SeatSpan>& seats, Date today) {
  std::set<Date, std::greater<>> days;
  for (const SeatSpan& each : seats) {
    days.insert(each.from);
    if (each.until < Date::max() - Days{1}) days.insert(each.until + Days{1});
  }
  for (const Date day : days) {
    if (day > today || day < today - Days{366}) continue;
    const std::set<Id> before = seated_on(seats, day - Days{30});
    const std::set<Id> after = seated_on(seats, day);
    std::vector<Id> changed;
    std::ranges::set_symmetric_difference(before, after, std::back_inserter(changed));
    if (!before.empty() && changed.size() >= 2 && 2 * changed.size() >= before.size()) return day;
  }
  return std::nullopt;
}

void find_re_forming(Db& db, Course& course) {
  std::map<Id, std::vector<SeatSpan>> seats;
  for (auto row = db.query(select_seat_spans); row.step();)
    seats[row.integer(0)].push_back({row.integer(1),
                                     row.null(2) || row.text(2).empty() ? Date::min() : row.day(2),
                                     row.day(3)});
  auto held = db.prepare(select_held_since);
  for (const auto& [team, spans] : seats) {
    Growth& growth = course.growth.at(team);
    const auto day = great_change(spans, growth.looks.back().day);
    if (!day) continue;
    held.bind({{":team", team}, {":from_on", *day}, {":to_on", growth.looks.back().day}});
    if (held.step() && held.integer(0) < 3) growth.re_forming = day;
    held.reset();
  }
}

}  // namespace

std::string_view result_word(Result result) {
  return result_words[static_cast<std::size_t>(result)];
}

std::vector<Growth> judge_stages(Db& db, const Looks& looks) {
  fill_tables(db, looks);
  Course course = begin(db);
  for (const Criterion& each : criteria())
    if (each.stage < GrowthStage::sustain) judge(db, each, course);
  pass(course, {GrowthStage::form, GrowthStage::norm, GrowthStage::perform});
  fill_performed(db, course, looks.years);
  for (const Criterion& each : criteria())
    if (each.stage == GrowthStage::sustain) judge(db, each, course);
  pass(course, {GrowthStage::sustain});
  find_re_forming(db, course);
  std::vector<Growth> all;
  for (auto& [team, growth] : course.growth) {
    hold(growth, looks.last_counts);
    all.push_back(std::move(growth));
  }
  return all;
}

std::vector<const Judged*> next_steps(const Growth& growth, std::size_t most) {
  std::vector<const Judged*> steps;
  for (const Judged& each : growth.looks.back().judged)
    if (each.result == Result::not_met || each.result == Result::no_data) steps.push_back(&each);
  const auto working_on =
      static_cast<GrowthStage>(static_cast<int>(growth.looks.back().passes) + 1);
  std::ranges::stable_sort(steps, {}, [working_on](const Judged* each) {
    const Criterion& criterion = *each->criterion;
    return std::tuple(criterion.stage > working_on, !criterion.core, criterion.stage);
  });
  if (steps.size() > most) steps.resize(most);
  return steps;
}

}  // namespace collab
