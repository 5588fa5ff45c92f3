// collab import people: a staff roster in plain CSV. Rosters of student information systems are in
// sis.cpp, what an import says in told.cpp; reading and merging are in lib/exchange.
#include "cmd/import/import.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/text/text.h"
#include "cmd/frame/command.h"
#include "cmd/frame/fields.h"
#include "cmd/import/told.h"
#include "exchange/people/columns.h"
#include "exchange/people/merge.h"
#include "exchange/people/outcome.h"
#include "exchange/people/workbook.h"
#include "exchange/sis/import.h"

namespace collab {

extern const Verbs import_sis_verbs, import_all_verbs;

namespace {

struct People {
  ImportOptions import;
  std::string file;
  std::optional<std::string> system;
  std::optional<std::string> sheet;
  std::optional<int> header_row;
  bool strict = false;
};

void declare_people(Options& options, People& people) {
  options.argument("FILE",
                   "a CSV file or an Excel workbook with a header line; - is the standard input",
                   people.file, Value::file);
  declare_import(options, people.import);
  options.option("--system", "NAME", "the system whose ids the column source_id holds",
                 people.system, Value::text);
  options.number("--header-row", "the line of the header, where titles stand above it",
                 people.header_row);
  options.option("--sheet", "NAME", "the sheet of a workbook (default: the first)", people.sheet,
                 Value::text);
  options.flag("--strict", "refuse columns that are unknown or misspelled", people.strict);
}

void warn_columns(Desk& desk, const Roster& roster, const People& people) {
  const bool has_source_id = !roster.rows.empty() && roster.rows.front().has_column("source_id");
  if (has_source_id && !people.system)
    desk.warn("the column of source ids was not read: say whose they are with --system NAME");
  if (has_turned_names(roster))
    desk.warn("the names look like 'Ruiz, Ana'; documents will print them so");
  if (roster.lowered_handles > 0)
    desk.say(fmt::format("{} with capital letters taken in small letters",
                         count_of(roster.lowered_handles, "handle", "handles")));
  if (roster.by_the_hour > 0)
    desk.say(fmt::format("an fte of 0 is none: not known of {}",
                         count_of(roster.by_the_hour, "person", "people")));
  for (const std::string& column : roster.guessed_columns)
    desk.warn(fmt::format("read the column {}; leave it out with --map 'COLUMN='", column));
  if (roster.unknown_columns.empty()) return;
  desk.warn(
      fmt::format("{} not read: {}",
                  roster.unknown_columns.size() == 1 ? "this column was" : "these columns were",
                  in_quotes(roster.unknown_columns)));
}

/// The file as a table, also where a title stands above its header.
Csv table_of(Desk& desk, const People& people) {
  const std::string name = people.file == "-" ? "standard input" : people.file;
  const std::string bytes =
      is_workbook(people.file)
          ? csv_of_workbook(people.file, people.sheet, desk.search_path())
          : in_utf8(desk.read_input(people.file), given_encoding(people.import.encoding));
  const int line =
      people.header_row.value_or(people.import.maps.empty() ? header_line_of(bytes) : 1);
  Csv csv = read_csv(bytes, name, line);
  if (!people.header_row && line > 1 && !csv.header.empty())
    desk.say(fmt::format("the header is line {}; the lines above it were not read (--header-row N)",
                         line));
  return csv;
}

void act_people(Desk& desk, const People& people) {
  if (people.import.teams_by == "course")
    throw Error(Kind::usage, "a table of the staff has no courses",
                "its groups are: --teams-by grade, department or subject");
  const Roster roster = read_people(table_of(desk, people), people.import.maps,
                                    roster_dates(desk, people.import.date_format),
                                    people.strict ? Columns::strict : Columns::forgiven);
  warn_columns(desk, roster, people);
  RosterMerge merge = merge_of(desk, people.import);
  merge.system = given_line(people.system, "system");
  desk.has_texts = false;  // a roster holds none
  const PeopleImport result = import_people(desk.db(), roster, merge);
  if (const auto sign = sign_of_a_cut(roster, result))
    confirm_cut(desk, "the last line has no end, and " + *sign);
  confirm_many_ends(desk, result);
  desk.done(fmt::format("{} new, {} changed",
                        count_of(static_cast<std::int64_t>(result.made.size()), "person", "people"),
                        result.changed));
  desk.say(import_summary(result));
  tell_import(desk, result, {"file", "collab person end PERSON, or --end-missing"});
  write_import_report(desk, people.import.report, people_report(roster, result));
  if (const auto& by = people.import.teams_by)
    propose_teams(desk, *by, staff_groups(desk.db(), *by, desk.today));
}

constexpr Command import_rows[] = {
    {"import", "people", "take in a staff roster", Needs::write, &bind<declare_people, act_people>},
};
constexpr Verbs own_verbs = import_rows;
constexpr const Verbs* import_files[] = {&own_verbs, &import_sis_verbs, &import_all_verbs};
constexpr std::string_view import_order = "people, oneroster, sds, clever, all";

}  // namespace

extern const Noun import_noun{"import", "take in rosters, or a whole workspace, from files",
                              import_files, import_order};

}  // namespace collab
