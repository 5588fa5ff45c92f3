// collab import oneroster, sds: rosters of student information systems, from which only staff is
// taken.
#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "base/text/csv.h"
#include "base/text/text.h"
#include "cmd/frame/fields.h"
#include "cmd/import/import.h"
#include "cmd/import/told.h"
#include "exchange/sis/import.h"
#include "exchange/sis/oneroster.h"
#include "exchange/sis/sds.h"
#include "model/school/school.h"

namespace collab {
namespace {

struct SisOptions {
  std::string folder;
  std::optional<std::string> org;
  std::optional<std::string> overlay;
  std::optional<std::string> report;
  std::optional<std::string> date_format;
  std::optional<std::string> encoding;
  std::vector<std::string> staff_roles;
  bool keep_ended = false;
  bool keep_disabled = false;
  bool end_missing = false;
};

void declare_sis(Options& options, SisOptions& sis) {
  options.argument("DIR", "the folder, or a .zip, that holds the files", sis.folder, Value::folder);
  options.option("--org", "SCHOOL", "the school to take, by id or name", sis.org, Value::text);
  options.option("--overlay", "FILE", "a CSV file with FTE, hire date and the like to add",
                 sis.overlay, Value::file);
  options.option("--report", "FILE",
                 "write what became of every row as CSV; - is the standard output", sis.report,
                 Value::file);
  options.many("--staff-role", "WORD", "count this role as a staff role", sis.staff_roles,
               Value::text);
  declare_date_format(options, sis.date_format);
  declare_encoding(options, sis.encoding);
  options.flag("--keep-ended", "also take people who left before the school year", sis.keep_ended);
  options.flag("--keep-disabled", "also take people whose account is disabled", sis.keep_disabled);
  options.flag("--end-missing", "end people who are no longer in the roster", sis.end_missing);
}

std::string search_path(const Desk& desk) {
  const char* path = desk.environment.variable("PATH");
  return path ? path : "/usr/local/bin:/usr/bin:/bin";
}

SisImport import_of(Desk& desk, const SisOptions& sis) {
  const RosterDates dates = roster_dates(desk, sis.date_format);
  SisImport import{{dates.order, StaffWords(sis.staff_roles)}, sis.org, {}, std::nullopt};
  import.merge.today = desk.today;
  import.merge.keep_ended = sis.keep_ended;
  import.merge.keep_disabled = sis.keep_disabled;
  import.merge.end_missing = sis.end_missing;
  if (sis.overlay) {
    const std::string bytes = in_utf8(desk.read_input(*sis.overlay), given_encoding(sis.encoding));
    import.overlay = read_overlay(read_csv(bytes, *sis.overlay), dates);
  }
  return import;
}

std::string summary(const SisResult& result) {
  std::map<std::string, int> fates;
  for (const SisRow& row : result.users) ++fates[row.fate];
  std::vector<std::string> parts;
  const auto add = [&](const char* fate, const char* word) {
    if (fates[fate] > 0) parts.push_back(fmt::format("{} {}", fates[fate], word));
  };
  add("kept", "new");
  add("updated", "changed");
  add("unchanged", "unchanged");
  add("ended", "ended");
  if (const std::string out = left_out_words(result.users); !out.empty()) parts.push_back(out);
  const std::string who =
      count_of(static_cast<std::int64_t>(result.users.size()), "person", "people");
  return fmt::format("{}{}{}{}", result.org ? visible(result.org->name) + ": " : "", who,
                     parts.empty() ? "" : ": ", join(parts, ", "));
}

/// A roster that was cut off on its way must not end everybody.
void confirm_many_ends(Desk& desk, const PeopleImport& people) {
  const std::size_t ended = people.ended.size();
  const auto all = ended + static_cast<std::size_t>(people.changed + people.unchanged);
  if (ended < 2 || ended * 2 <= all || desk.globals.dry_run) return;
  const std::string what =
      fmt::format("this ends {} of the {} people imported earlier", ended, all);
  if (!desk.confirm(what + "; end them?"))
    throw Error(Kind::refused, what + "; nothing was imported",
                "if they have left, add --yes; else the roster may have been cut off");
}

void tell_disabled(Desk& desk, const SisResult& result, bool ended) {
  if (result.people.disabled.empty() || ended) return;
  desk.say(fmt::format(
      "disabled in the roster, and still on the staff here: {}; if they have left: collab "
      "person end PERSON, or --end-missing",
      join(result.people.disabled, ", ")));
}

/// The report is written also when the import is only tried out: that is when it is read.
void write_report(Desk& desk, const SisOptions& sis, const SisResult& result) {
  if (!sis.report) return;
  const std::string text = sis_report(result.rows);
  if (*sis.report == "-") return desk.print(text);
  if (desk.globals.dry_run)
    StagedFile(*sis.report, text, !desk.globals.clobber).commit();
  else
    desk.write_file(*sis.report, text, desk.globals.clobber);
  desk.say("wrote " + visible(*sis.report));
}

void act_sis(Desk& desk, const SisOptions& sis, const ReadSis& read) {
  const SisFiles files(sis.folder, search_path(desk), given_encoding(sis.encoding));
  desk.has_texts = false;  // a roster holds none
  const SisResult result = import_sis(desk.db(), files, read, import_of(desk, sis));
  confirm_many_ends(desk, result.people);
  for (const std::string& warning : result.warnings) desk.warn(warning);
  desk.done(fmt::format(
      "{} new, {} changed, {} ended",
      count_of(static_cast<std::int64_t>(result.people.made.size()), "person", "people"),
      result.people.changed, result.people.ended.size()));
  for (const std::string& note : result.notes) desk.say(note);
  desk.say(summary(result));
  tell_import(desk, result.people, {"roster", "collab person end PERSON, or --end-missing"});
  tell_disabled(desk, result, sis.end_missing);
  write_report(desk, sis, result);
}

void act_oneroster(Desk& desk, const SisOptions& sis) { act_sis(desk, sis, read_oneroster); }
void act_sds(Desk& desk, const SisOptions& sis) { act_sis(desk, sis, read_sds); }

constexpr Command import_sis_rows[] = {
    {"import", "oneroster", "take in the staff of a OneRoster set", Needs::write,
     &bind<declare_sis, act_oneroster>},
    {"import", "sds", "take in the staff of a School Data Sync set", Needs::write,
     &bind<declare_sis, act_sds>},
};

}  // namespace

void declare_date_format(Options& options, std::optional<std::string>& into) {
  options.choice("--date-format", "order of the file's dates (default: the school's)", into,
                 {"mdy", "dmy", "ymd", "iso"});
}

RosterDates roster_dates(const Desk& desk, const std::optional<std::string>& format) {
  if (!format) return {false, desk.workspace->school.date_order};
  return {*format == "iso", date_order_named(*format)};
}

void declare_encoding(Options& options, std::optional<std::string>& into) {
  options.choice("--encoding", "how to read what is not UTF-8", into,
                 {"utf-8", "windows-1252", "latin1"});
}

Encoding given_encoding(const std::optional<std::string>& word) {
  return word ? encoding_named(*word).value_or(Encoding::utf8) : Encoding::utf8;
}

extern const Verbs import_sis_verbs = import_sis_rows;

}  // namespace collab
