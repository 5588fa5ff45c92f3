// The options that every import of people has, and what they ask for; see import.h.
#include <fmt/format.h>

#include "base/text/text.h"
#include "cmd/frame/fields.h"
#include "cmd/import/import.h"
#include "exchange/people/columns.h"
#include "model/school/school.h"

namespace collab {

void declare_import(Options& options, ImportOptions& into) {
  options.many("--map", "COLUMN=FIELD", "read a column as this field; COLUMN= leaves it out",
               into.maps, Value::text);
  options.choice("--date-format", "order of the file's dates (default: the school's)",
                 into.date_format, {"mdy", "dmy", "ymd", "iso"});
  options.choice("--encoding", "how to read what is not UTF-8", into.encoding,
                 {"utf-8", "windows-1252", "latin1"});
  options.many("--same", "ROW=PERSON", "a row, by its id, email or name, is this person", into.same,
               Value::text);
  options.many("--new", "ROW", "a row is a new person, whoever had its email or name", into.fresh,
               Value::text);
  options.many("--update", "FIELD", "take the file's value also where it was edited here",
               into.update, Value::text);
  options.option("--report", "FILE",
                 "write what became of every row as CSV; - is the standard output", into.report,
                 Value::file);
  options.flag("--keep-ended", "also take people who left before the school year", into.keep_ended);
  options.choice("--teams-by", "print the commands that make a team of each", into.teams_by,
                 {"grade", "department", "subject", "course"});
  options.flag("--end-missing", "end people who are no longer in the roster", into.end_missing);
}

RosterDates roster_dates(const Desk& desk, const std::optional<std::string>& format) {
  if (!format) return {false, desk.workspace->school.date_order};
  return {*format == "iso", date_order_named(*format)};
}

Encoding given_encoding(const std::optional<std::string>& word) {
  return word ? encoding_named(*word).value_or(Encoding::utf8) : Encoding::utf8;
}

RosterMerge merge_of(const Desk& desk, const ImportOptions& given) {
  RosterMerge merge;
  merge.today = desk.today;
  merge.keep_ended = given.keep_ended;
  merge.end_missing = given.end_missing;
  merge.same = given.same;
  merge.fresh = given.fresh;
  for (const std::string& name : given.update) {
    const RosterField* field = roster_field(name);
    if (!field || field->name == "handle") {
      std::vector<std::string> names;
      for (const RosterField& each : roster_fields())
        if (each.name != "handle") names.emplace_back(each.name);
      const std::string likely = did_you_mean(name, names);
      throw Error(Kind::usage, fmt::format("--update: there is no field '{}'", visible(name)),
                  likely.empty() ? "the fields are: " + join(names, ", ") : likely);
    }
    merge.update.emplace_back(field->name);
  }
  return merge;
}

void confirm_cut(Desk& desk, const std::string& sign) {
  const std::string what = sign + ": the file may be cut off";
  if (!desk.globals.dry_run && !desk.confirm(what + "; go on?"))
    throw Error(Kind::refused, what + "; nothing was imported", "if it is whole, add --yes");
  if (desk.globals.dry_run) desk.warn(what);
}

void confirm_many_ends(Desk& desk, const PeopleImport& people) {
  constexpr std::size_t a_tenth = 10;
  const std::size_t ended = people.ended.size();
  if (ended < 2 || ended * a_tenth <= people.on_staff || desk.globals.dry_run) return;
  const std::string what =
      fmt::format("this ends {} of the {} people on the staff", ended, people.on_staff);
  if (!desk.confirm(what + "; end them?"))
    throw Error(Kind::refused, what + "; nothing was imported",
                "if they have left, add --yes; else the roster may have been cut off");
}

void write_import_report(Desk& desk, const std::optional<std::string>& file,
                         const std::string& text) {
  if (!file) return;
  if (*file == "-") return desk.print(text);
  if (desk.globals.dry_run)
    StagedFile(*file, text, !desk.globals.clobber).commit();
  else
    desk.write_file(*file, text, desk.globals.clobber);
  desk.say("wrote " + visible(*file));
}

}  // namespace collab
