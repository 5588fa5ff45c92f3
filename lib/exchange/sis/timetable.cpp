// See timetable.h.
#include "exchange/sis/timetable.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>

#include "base/text/text.h"
#include "exchange/people/named_columns.h"
#include "exchange/people/people.h"
#include "exchange/sis/clever.h"
#include "exchange/sis/oneroster.h"
#include "model/people/roster.h"
#include "model/people/working_days.h"
#include "model/records/reference.h"

namespace collab {
namespace {

constexpr Minutes passing = 10;  ///< between two periods

bool has_period(const std::vector<Bell>& bells, const std::string& period) {
  return std::ranges::find(bells, period, &Bell::period) != bells.end();
}

/// "the bells have 1, 2, 3; one more is a row such as: 4,mon-fri 8:00-8:45".
std::string bells_hint(const std::vector<Bell>& bells, const std::string& missing) {
  constexpr std::size_t few = 12;
  std::vector<std::string> names;
  for (const Bell& each : bells)
    if (names.size() < few && std::ranges::find(names, visible(each.period)) == names.end())
      names.push_back(visible(each.period));
  return fmt::format("the bells have {}; one more is a row such as: {},mon-fri 8:00-8:45",
                     join(names, ", "), clipped(missing, 40));
}

std::string no_such_period(const std::string& period) {
  return fmt::format("there is no period '{}' among the bells", clipped(period, 40));
}

/// "2", "02" and "Period 2" are one.
std::string period_name(std::string_view text) {
  std::string name = folded(trim(text));
  if (name.starts_with("period ")) name = name.substr(7);
  if (name.size() == 2 && name[0] == '0') name = name.substr(1);
  return name;
}

bool overlap(const FreeTime& one, const FreeTime& other) {
  return one.weekday == other.weekday && one.start < other.end && other.start < one.end;
}

bool is_taught(const Bell& bell, const std::set<std::pair<std::string, int>>& taught) {
  return taught.contains({bell.period, 0}) || taught.contains({bell.period, bell.time.weekday});
}

/// The bells of one person that are free, in order of the week, with short gaps closed.
std::vector<FreeTime> free_bells(const std::vector<Bell>& bells,
                                 const std::set<std::pair<std::string, int>>& taught) {
  std::vector<FreeTime> times;
  for (const Bell& bell : bells) {
    const bool busy = std::ranges::any_of(bells, [&](const Bell& other) {
      return is_taught(other, taught) && overlap(other.time, bell.time);
    });
    if (!busy) times.push_back(bell.time);
  }
  std::ranges::sort(times, {},
                    [](const FreeTime& each) { return std::pair(each.weekday, each.start); });
  std::vector<FreeTime> joined;
  for (const FreeTime& each : times) {
    const bool follows = !joined.empty() && joined.back().weekday == each.weekday &&
                         each.start - joined.back().end <= passing;
    if (follows)
      joined.back().end = std::max(joined.back().end, each.end);
    else
      joined.push_back(each);
  }
  return joined;
}

}  // namespace

SisData read_timetable_set(const SisFiles& files, const SisReading& reading) {
  return files.has("teachers.csv") ? read_clever(files, reading) : read_oneroster(files, reading);
}

std::vector<Bell> read_bells(const Csv& csv) {
  NamedColumns table(csv);
  const std::size_t period = table.needed("period", "period,time");
  const std::size_t time = table.needed("time", "period,time");
  table.refuse_faults();
  std::vector<Bell> bells;
  for (const CsvRow& row : csv.rows) {
    const std::string name = period_name(row[period].text);
    if (name.empty()) table.problem(row[period], "a period needs a name");
    table.attempt(row[time], [&](const std::string& words) {
      for (FreeTime each : parse_free_time(words)) {
        if (each.end <= each.start)
          throw Error(Kind::input, fmt::format("'{}' ends before it begins", clipped(words, 40)));
        bells.push_back({name, each});
      }
    });
  }
  table.refuse_faults();
  if (bells.empty())
    throw Error(Kind::input, fmt::format("there are no periods in '{}'", visible(csv.file)),
                "a bell schedule has rows such as: 1,mon-fri 8:00-8:45");
  return bells;
}

Taught read_taught(Db& db, const Csv& csv, const std::vector<Bell>& bells) {
  NamedColumns table(csv);
  const std::size_t person = table.needed("person", "person,period and, where needed, days");
  const std::size_t period = table.needed("period", "person,period and, where needed, days");
  const auto days = table.column("days");
  table.refuse_faults();
  Taught taught;
  for (const CsvRow& row : csv.rows) {
    Id who = 0;
    std::vector<int> weekdays = {0};
    table.attempt(row[person], [&](const std::string& word) { who = find_person(db, word).id; });
    if (days && !trim(row[*days].text).empty())
      table.attempt(row[*days],
                    [&](const std::string& words) { weekdays = parse_weekdays(words); });
    auto& own = taught[who];  // a free period all day is known too
    for (const std::string_view word : split(row[period].text, ';')) {
      const std::string name = period_name(word);
      if (name.empty()) continue;
      if (!has_period(bells, name))
        table.problem(row[period], no_such_period(name), bells_hint(bells, name));
      for (const int weekday : weekdays) own.emplace(name, weekday);
    }
  }
  table.refuse_faults();
  return taught;
}

SisTaught taught_of_set(Db& db, SisData set, const std::vector<Bell>& bells, Date today) {
  SisTaught found;
  std::set<std::string> counted;
  std::set<std::string> unheard;
  const auto known = people_of_system(db, set.system);
  for (const SisPost& post : set.posts) {
    const auto taught = set.classes.find(post.class_id);
    if (taught == set.classes.end() || post.gone) continue;
    if (!taught->second.runs_on(today) || (post.until && *post.until < today)) {
      if (counted.insert(post.class_id).second) ++found.ended;
      continue;
    }
    const auto& periods = taught->second.periods;
    if (counted.insert(post.class_id).second)
      ++(periods.empty() ? found.without_period : found.classes);
    const auto person = known.find(post.user);
    if (person == known.end()) {
      found.unknown.insert(post.user);
      continue;
    }
    auto& own = found.taught[person->second];
    for (const std::string& word : periods) {
      const std::string name = period_name(word);
      if (!has_period(bells, name) && unheard.insert(name).second) {
        set.problems.push_back(post.at);
        set.problems.back().what =
            fmt::format("class '{}': {}", clipped(post.class_id, 40), no_such_period(name));
        set.problems.back().hint = bells_hint(bells, name);
      }
      own.emplace(name, 0);
    }
  }
  if (!set.problems.empty()) {
    sort_by_place(set.problems);
    throw Error(Kind::input, std::move(set.problems), "nothing was imported");
  }
  return found;
}

std::vector<FreeTime> free_of_classes(const std::vector<Bell>& bells, const Taught& taught) {
  std::vector<FreeTime> times;
  for (const auto& [person, periods] : taught)
    for (FreeTime each : free_bells(bells, periods)) {
      each.person = person;
      times.push_back(each);
    }
  return times;
}

}  // namespace collab
