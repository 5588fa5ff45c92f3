// collab import: rosters from files. Reading and merging are in lib/exchange; this says what came of it.
#include <fmt/format.h>

#include <algorithm>

#include "base/text.h"
#include "command.h"
#include "exchange/people_merge.h"
#include "fields.h"
#include "model/school.h"

namespace collab {
namespace {

constexpr std::size_t few = 3;  ///< up to so many are named in a line

struct People {
  std::string file;
  std::vector<std::string> maps;
  std::optional<std::string> date_format;
  std::optional<std::string> system;
  bool keep_ended = false;
};

void declare_people(Options& options, People& people) {
  options.argument("FILE", "a CSV file with a header line; - is the standard input", people.file,
                   Value::file);
  options.many("--map", "COLUMN=FIELD", "read a column as this field; COLUMN= leaves it out",
               people.maps, Value::text);
  options.choice("--date-format", "order of the file's dates; the school's where it is left out",
                 people.date_format, {"mdy", "dmy", "ymd", "iso"});
  options.option("--system", "NAME", "the system whose ids the column source_id holds",
                 people.system, Value::text);
  options.flag("--keep-ended", "also take people who left before the school year",
               people.keep_ended);
}

RosterDates dates_of(Desk& desk, const People& people) {
  if (!people.date_format) return {false, desk.workspace->school.date_order};
  return {*people.date_format == "iso", date_order_named(*people.date_format)};
}

void warn_columns(Desk& desk, const Roster& roster, const People& people) {
  const bool has_source_id = !roster.rows.empty() && roster.rows.front().has_column("source_id");
  if (has_source_id && !people.system)
    desk.warn("the column of source ids was not read: say whose they are with --system NAME");
  if (has_turned_names(roster))
    desk.warn("the names look like 'Ruiz, Ana'; documents will print them so");
  if (roster.unknown_columns.empty()) return;
  std::vector<std::string> quoted;
  for (const std::string& column : roster.unknown_columns)
    quoted.push_back("'" + visible(column) + "'");
  desk.warn(fmt::format("{} not read: {}",
                        quoted.size() == 1 ? "this column was" : "these columns were",
                        join(quoted, ", ")));
}

std::string left_out_words(const std::vector<LeftOut>& left_out) {
  std::vector<std::string> lines;
  for (const LeftOut& each : left_out)
    lines.push_back(fmt::format("line {}: {}", each.line, visible(each.why)));
  if (lines.size() > few) {
    lines.resize(few);
    lines.push_back("...");
  }
  return fmt::format("{} left out ({})", left_out.size(), join(lines, "; "));
}

std::string summary(const PeopleImport& result) {
  std::vector<std::string> parts;
  const auto add = [&parts](std::size_t count, std::string_view word) {
    if (count > 0) parts.push_back(fmt::format("{} {}", count, word));
  };
  add(result.made.size(), "new");
  add(static_cast<std::size_t>(result.changed), "changed");
  add(static_cast<std::size_t>(result.unchanged), "unchanged");
  if (!result.left_out.empty()) parts.push_back(left_out_words(result.left_out));
  return fmt::format("{}{}{}", count_of(result.rows, "row", "rows"), parts.empty() ? "" : ": ",
                     join(parts, ", "));
}

std::string quoted(const std::optional<std::string>& value) {
  return value ? "'" + visible(*value) + "'" : "nothing";
}

void tell_news(Desk& desk, const FieldNews& news) {
  const std::string whose = news.handle + ": " + news.field;
  switch (news.what) {
    case FieldNews::What::changed:
      desk.detail(fmt::format("{} {}, was {}", whose, quoted(news.file), quoted(news.here)));
      return;
    case FieldNews::What::kept:
      desk.detail(fmt::format("{} {} kept, edited here; the file says {}", whose,
                              quoted(news.here), quoted(news.file)));
      return;
    case FieldNews::What::both:
      desk.warn(fmt::format("{} {} kept, edited here; the file has changed it to {}", whose,
                            quoted(news.here), quoted(news.file)));
      return;
  }
}

void tell_missing(Desk& desk, std::vector<std::string> missing) {
  if (missing.empty()) return;
  const auto count = static_cast<std::int64_t>(missing.size());
  if (missing.size() > few) {
    missing.resize(few);
    missing.push_back("...");
  }
  desk.say(fmt::format("{} not in the file and stay as they are: {}; who has left: collab person "
                       "end PERSON",
                       count_of(count, "person imported earlier is", "people imported earlier are"),
                       join(missing, ", ")));
}

void act_people(Desk& desk, const People& people) {
  const std::string name = people.file == "-" ? "standard input" : people.file;
  Roster roster = read_people(read_csv(desk.read_input(people.file), name), people.maps,
                              dates_of(desk, people));
  warn_columns(desk, roster, people);
  RosterMerge merge{desk.today, given_line(people.system, "system"), people.keep_ended};
  const PeopleImport result = import_people(desk.db(), roster, merge);
  desk.done(fmt::format("{} new, {} changed", count_of(static_cast<std::int64_t>(
                                                  result.made.size()), "person", "people"),
                        result.changed));
  desk.say(summary(result));
  if (desk.globals.dry_run || desk.globals.verbose)
    for (const NewPerson& person : result.made)
      desk.detail(fmt::format("{}: {}, new", person.handle, visible(person.name)));
  for (const FieldNews& news : result.news) tell_news(desk, news);
  if (result.memberships_ended > 0)
    desk.say(fmt::format("{} ended with people who leave",
                         count_of(result.memberships_ended, "membership", "memberships")));
  tell_missing(desk, result.missing);
}

constexpr Command rows[] = {
    {"import", "people", "take a staff roster in", Needs::write,
     bind<People, declare_people, act_people>},
};

}  // namespace

extern const Noun import_noun{"import", "take rosters in from files", rows};

}  // namespace collab
