// collab import people: a staff roster in plain CSV. Rosters of student information systems are in
// sis.cpp, what an import says in told.cpp; reading and merging are in lib/exchange.
#include "cmd/import/import.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/text/text.h"
#include "cmd/frame/command.h"
#include "cmd/frame/fields.h"
#include "cmd/import/told.h"
#include "exchange/people/merge.h"
#include "exchange/sis/files.h"
#include "model/school/school.h"

namespace collab {

extern const Verbs import_sis_verbs;

namespace {

struct People {
  std::string file;
  std::vector<std::string> maps;
  std::optional<std::string> date_format;
  std::optional<std::string> system;
  std::optional<std::string> encoding;
  bool keep_ended = false;
};

void declare_people(Options& options, People& people) {
  options.argument("FILE", "a CSV file with a header line; - is the standard input", people.file,
                   Value::file);
  options.many("--map", "COLUMN=FIELD", "read a column as this field; COLUMN= leaves it out",
               people.maps, Value::text);
  declare_date_format(options, people.date_format);
  declare_encoding(options, people.encoding);
  options.option("--system", "NAME", "the system whose ids the column source_id holds",
                 people.system, Value::text);
  options.flag("--keep-ended", "also take people who left before the school year",
               people.keep_ended);
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
  if (roster.unknown_columns.empty()) return;
  std::vector<std::string> quoted;
  for (const std::string& column : roster.unknown_columns)
    quoted.push_back("'" + visible(column) + "'");
  desk.warn(fmt::format("{} not read: {}",
                        quoted.size() == 1 ? "this column was" : "these columns were",
                        join(quoted, ", ")));
}

void act_people(Desk& desk, const People& people) {
  const std::string name = people.file == "-" ? "standard input" : people.file;
  const std::string bytes = in_utf8(desk.read_input(people.file), given_encoding(people.encoding));
  const Roster roster =
      read_people(read_csv(bytes, name), people.maps, roster_dates(desk, people.date_format));
  warn_columns(desk, roster, people);
  RosterMerge merge;
  merge.today = desk.today;
  merge.system = given_line(people.system, "system");
  merge.keep_ended = people.keep_ended;
  desk.has_texts = false;  // a roster holds none
  const PeopleImport result = import_people(desk.db(), roster, merge);
  desk.done(fmt::format("{} new, {} changed",
                        count_of(static_cast<std::int64_t>(result.made.size()), "person", "people"),
                        result.changed));
  desk.say(import_summary(result));
  tell_import(desk, result, {"file", "collab person end PERSON"});
}

constexpr Command import_rows[] = {
    {"import", "people", "take in a staff roster", Needs::write, &bind<declare_people, act_people>},
};
constexpr Verbs own_verbs = import_rows;
constexpr const Verbs* import_files[] = {&own_verbs, &import_sis_verbs};
constexpr std::string_view import_order = "people, oneroster, sds";

}  // namespace

extern const Noun import_noun{"import", "take in rosters from files", import_files, import_order};

}  // namespace collab
