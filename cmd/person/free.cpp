// collab person free add, list, remove, import: when people have no class, for `mentor match`.
#include <fmt/format.h>

#include <algorithm>

#include "base/text/text.h"
#include "cmd/frame/command.h"
#include "exchange/people/free_times.h"
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
  bool replace = false;
};

void declare_import(Options& options, Import& import) {
  options.argument("FILE", "a CSV file with the columns person,time and, where needed, from,until",
                   import.file, Value::file);
  options.flag("--replace", "drop what the people in the file had before", import.replace);
}

void run_import(Desk& desk, const Import& import) {
  const std::string name = import.file == "-" ? "standard input" : import.file;
  const Csv csv = read_csv(desk.read_input(import.file), name);
  const FreeTimesImport result =
      import_free_times(desk.db(), read_free_times(desk.db(), csv), import.replace);
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
