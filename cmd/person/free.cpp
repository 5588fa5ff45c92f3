// collab person free add, list, remove, import: when people have no class, for `mentor match` and
// `team common-time`.
#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <set>

#include "base/text/text.h"
#include "cmd/frame/command.h"
#include "exchange/people/free_times.h"
#include "exchange/sis/timetable.h"
#include "model/records/reference.h"

namespace collab {
namespace {

struct Add {
  std::string person;
  std::vector<std::string> times;
  std::optional<std::string> from, until;
};

void declare_add(Options& options, Add& add) {
  options.argument("PERSON", "who is free", add.person, Value::person);
  options.arguments("TIME", "when, every week: 'tue 10:00-10:45', 'mon-fri 7:30-8:00'", add.times,
                    Value::text, 1);
  options.option("--from", "DATE", "first day (default: none)", add.from, Value::date);
  options.option("--until", "DATE", "last day, where it is known", add.until, Value::date);
}

void run_add(Desk& desk, const Add& add) {
  const Person person = find_person(desk.db(), add.person);
  std::vector<std::string> added;
  for (const std::string& word : add.times) {
    for (FreeTime time : parse_free_time(word)) {
      time.person = person.id;
      time.from_on = desk.date(add.from);
      time.until_on = desk.date(add.until);
      add_free_time(desk.db(), time);
      added.push_back(free_time_words(time));
    }
  }
  desk.done(fmt::format("{} of {}", count_of(std::ssize(added), "free time", "free times"),
                        person.handle));
  desk.say(fmt::format("{} is free {}", person.handle, join(added, ", ")));
}

struct FreeList {
  std::optional<std::string> person;
  bool all = false;
};

void declare_free_list(Options& options, FreeList& list) {
  options.argument("PERSON", "only this person", list.person, Value::person);
  options.flag("--all", "also what has ended", list.all);
}

void run_list(Desk& desk, const FreeList& list) {
  std::optional<Id> only;
  if (list.person) only = find_person(desk.db(), *list.person).id;
  const auto times = all_free_times(desk.db());
  Table table{"person.free.list",
              "Free times",
              {{"handle", "Handle", Type::reference},
               {"time", "Time"},
               {"from_on", "From", Type::date},
               {"until_on", "Until", Type::date}},
              {}};
  for (const Person& person : people(desk.db())) {
    const auto own = times.find(person.id);
    if (own == times.end() || (only && *only != person.id)) continue;
    for (const FreeTime& each : own->second) {
      if (!list.all && each.until_on && *each.until_on < desk.today) continue;
      table.rows.push_back(
          {person.handle, free_time_words(each), cell(each.from_on), cell(each.until_on)});
    }
  }
  desk.show(table);
}

struct Remove {
  std::string person;
  std::vector<std::string> times;
};

void declare_remove(Options& options, Remove& remove) {
  options.argument("PERSON", "whose", remove.person, Value::person);
  options.arguments("TIME", "which ones (default: all)", remove.times, Value::text, 0);
}

void run_remove(Desk& desk, const Remove& remove) {
  const Person person = find_person(desk.db(), remove.person);
  std::vector<std::string> wanted;
  for (const std::string& word : remove.times)
    for (const FreeTime& time : parse_free_time(word)) wanted.push_back(free_time_words(time));
  std::int64_t count = 0;
  for (const FreeTime& each : free_times(desk.db(), person.id)) {
    const bool meant = wanted.empty() || std::find(wanted.begin(), wanted.end(),
                                                   free_time_words(each)) != wanted.end();
    if (!meant) continue;
    remove_free_time(desk.db(), each.id);
    ++count;
  }
  if (count == 0)
    throw Error(Kind::not_found, fmt::format("'{}' has no such free time", person.handle),
                fmt::format("collab person free list {}", person.handle));
  desk.done(fmt::format("{} of {}", count_of(count, "free time", "free times"), person.handle));
}

struct Import {
  std::string file;
  std::optional<std::string> bells;
  bool replace = false;
};

void declare_import(Options& options, Import& import) {
  options.argument("FILE", "a CSV file with the columns person,time and, where needed, from,until",
                   import.file, Value::file);
  options.option("--bells", "FILE",
                 "FILE is who teaches when (person,period; or a OneRoster or Clever set), and "
                 "this the times of the periods (period,time)",
                 import.bells, Value::file);
  options.flag("--replace", "drop what the people in the file had before", import.replace);
}

Csv csv_of(Desk& desk, const std::string& file) {
  return read_csv(desk.read_input(file), file == "-" ? "standard input" : file);
}

bool is_set(const std::string& file) {
  std::error_code fault;
  return file.ends_with(".zip") || std::filesystem::is_directory(file, fault);
}

/// Who teaches when, by a set of a student information system; says whom that leaves out.
Taught taught_by_set(Desk& desk, const std::string& folder, const std::vector<Bell>& bells) {
  const SisFiles files(folder, desk.search_path(), Encoding::utf8);
  const SisReading reading{desk.workspace->school.date_order, StaffWords()};
  const SisTaught found =
      taught_of_set(desk.db(), read_timetable_set(files, reading), bells, desk.today);
  if (found.without_period > 0)
    desk.warn(fmt::format("{} taught today {} no period, and {} not counted",
                          count_of(found.without_period, "class", "classes"),
                          found.without_period == 1 ? "has" : "have",
                          found.without_period == 1 ? "is" : "are"));
  if (!found.unknown.empty())
    desk.warn(fmt::format("{} of the set {} not known here: first collab import {} {}",
                          count_of(std::ssize(found.unknown), "teacher", "teachers"),
                          found.unknown.size() == 1 ? "is" : "are",
                          files.has("teachers.csv") ? "clever" : "oneroster", visible(folder)));
  if (found.classes == 0)
    throw Error(Kind::input,
                fmt::format("no class of '{}' has a period today{}", visible(folder),
                            found.ended > 0 ? fmt::format("; {} ended before it",
                                                          count_of(found.ended, "class", "classes"))
                                            : ""),
                "a table of person,period does as well");
  return found.taught;
}

/// What a file says, and of whom.
struct Told {
  std::vector<FreeTime> times;
  std::set<Id> people;
};

/// The free times that follow from who teaches when; says who has none.
Told told_by_bells(Desk& desk, const Import& import) {
  const std::vector<Bell> bells = read_bells(csv_of(desk, *import.bells));
  const Taught taught = is_set(import.file)
                            ? taught_by_set(desk, import.file, bells)
                            : read_taught(desk.db(), csv_of(desk, import.file), bells);
  Told told{free_of_classes(bells, taught), {}};
  std::set<Id> free;
  for (const FreeTime& each : told.times) free.insert(each.person);
  std::vector<std::string> busy;
  for (const auto& [person, periods] : taught) {
    told.people.insert(person);
    if (!free.contains(person)) busy.push_back(handle_of(desk.db(), person).value_or(""));
  }
  if (!busy.empty()) desk.say(fmt::format("no free period: {}", join(busy, ", ")));
  return told;
}

Told told_by_table(Desk& desk, const Import& import) {
  Told told{read_free_times(desk.db(), csv_of(desk, import.file)), {}};
  for (const FreeTime& each : told.times) told.people.insert(each.person);
  return told;
}

void run_import(Desk& desk, const Import& import) {
  if (!import.bells && is_set(import.file))
    throw Error(Kind::usage,
                fmt::format("'{}' says who teaches in which period", visible(import.file)),
                "when the periods are: --bells FILE, with rows such as 1,mon-fri 8:00-8:45");
  const Told told = import.bells ? told_by_bells(desk, import) : told_by_table(desk, import);
  const FreeTimesImport result =
      import_free_times(desk.db(), told.times, import.replace ? told.people : std::set<Id>());
  desk.done(fmt::format("{} new", count_of(result.added, "free time", "free times")));
  desk.say(fmt::format("{} new, {} known already, {} replaced",
                       count_of(result.added, "free time", "free times"), result.known,
                       result.replaced));
}

constexpr Command person_free_rows[] = {
    {"person", "free add", "note when a person has no class", Needs::write,
     &bind<declare_add, run_add>},
    {"person", "free remove", "take back free times", Needs::write,
     &bind<declare_remove, run_remove>},
    {"person", "free list", "who is free when", Needs::read, &bind<declare_free_list, run_list>},
    {"person", "free import", "take in a schedule of free times", Needs::write,
     &bind<declare_import, run_import>},
};

}  // namespace

extern const Verbs person_free_verbs = person_free_rows;

}  // namespace collab
