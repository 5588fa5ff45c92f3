// collab import oneroster, sds, clever: rosters of student information systems, from which only
// staff is taken.
#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "base/text/csv.h"
#include "base/text/text.h"
#include "cmd/frame/fields.h"
#include "cmd/import/import.h"
#include "cmd/import/told.h"
#include "exchange/sis/clever.h"
#include "exchange/sis/import.h"
#include "exchange/sis/oneroster.h"
#include "exchange/sis/sds.h"
#include "model/school/school.h"

namespace collab {
namespace {

struct SisOptions {
  ImportOptions import;
  std::string folder;
  std::optional<std::string> org;
  std::optional<std::string> overlay;
  std::vector<std::string> staff_roles;
  bool keep_disabled = false;
};

void declare_sis(Options& options, SisOptions& sis) {
  options.argument("DIR", "the folder, or a .zip, that holds the files", sis.folder, Value::folder);
  options.option("--org", "SCHOOL", "the school to take, by id or name", sis.org, Value::text);
  options.option("--overlay", "FILE", "a CSV file with FTE, hire date and the like to add",
                 sis.overlay, Value::file);
  options.many("--staff-role", "WORD", "count this role as a staff role", sis.staff_roles,
               Value::text);
  declare_import(options, sis.import);
  options.flag("--keep-disabled", "also take people whose account is disabled", sis.keep_disabled);
}

SisImport import_of(Desk& desk, const SisOptions& sis) {
  const RosterDates dates = roster_dates(desk, sis.import.date_format);
  SisImport import{{dates.order, StaffWords(sis.staff_roles), SisMaps(sis.import.maps)},
                   sis.org,
                   merge_of(desk, sis.import),
                   std::nullopt};
  import.merge.keep_disabled = sis.keep_disabled;
  if (sis.overlay) {
    const std::string bytes =
        in_utf8(desk.read_input(*sis.overlay), given_encoding(sis.import.encoding));
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

void tell_disabled(Desk& desk, const SisResult& result, bool ended) {
  if (result.people.disabled.empty() || ended) return;
  desk.say(fmt::format(
      "disabled in the roster, and still on the staff here: {}; if they have left: collab "
      "person end PERSON, or --end-missing",
      join(result.people.disabled, ", ")));
}

void act_sis(Desk& desk, const SisOptions& sis, const ReadSis& read) {
  const SisFiles files(sis.folder, desk.search_path(), given_encoding(sis.import.encoding));
  desk.has_texts = false;  // a roster holds none
  const SisResult result = import_sis(desk.db(), files, read, import_of(desk, sis));
  if (result.sign_of_a_cut) confirm_cut(desk, *result.sign_of_a_cut);
  confirm_many_ends(desk, result.people);
  for (const std::string& warning : result.warnings) desk.warn(warning);
  desk.done(fmt::format(
      "{} new, {} changed, {} ended",
      count_of(static_cast<std::int64_t>(result.people.made.size()), "person", "people"),
      result.people.changed, result.people.ended.size()));
  for (const std::string& note : result.notes) desk.say(note);
  desk.say(summary(result));
  tell_import(desk, result.people, {"roster", "collab person end PERSON, or --end-missing"});
  tell_disabled(desk, result, sis.import.end_missing);
  write_import_report(desk, sis.import.report, sis_report(result.rows));
  if (const auto& by = sis.import.teams_by)
    propose_teams(desk, *by,
                  by == "course" ? result.courses : staff_groups(desk.db(), *by, desk.today));
}

void act_oneroster(Desk& desk, const SisOptions& sis) { act_sis(desk, sis, read_oneroster); }
void act_sds(Desk& desk, const SisOptions& sis) { act_sis(desk, sis, read_sds); }
void act_clever(Desk& desk, const SisOptions& sis) { act_sis(desk, sis, read_clever); }

constexpr Command import_sis_rows[] = {
    {"import", "oneroster", "take in the staff of a OneRoster set", Needs::write,
     &bind<declare_sis, act_oneroster>},
    {"import", "sds", "take in the staff of a School Data Sync set", Needs::write,
     &bind<declare_sis, act_sds>},
    {"import", "clever", "take in the staff of a set for Clever", Needs::write,
     &bind<declare_sis, act_clever>},
};

}  // namespace

extern const Verbs import_sis_verbs = import_sis_rows;

}  // namespace collab
