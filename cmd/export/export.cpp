// collab export all: everything that is recorded, as CSV or NDJSON files, which import all
// (cmd/import/whole.cpp) reads; what they hold is told in lib/exchange/whole. collab export
// oneroster: the staff alone.
#include <fmt/format.h>
#include <sys/stat.h>

#include <cerrno>
#include <filesystem>

#include "base/system/error_words.h"
#include "base/text/text.h"
#include "cmd/frame/command.h"
#include "exchange/sis/oneroster_out.h"
#include "exchange/whole/whole.h"
#include "model/mentor/pair_words.h"

namespace collab {
namespace {

struct ExportTo {
  std::string output;
};

void declare_export(Options& options, ExportTo& values) {
  options.required("-o,--output", "DIR", "the folder for the files; made where there is none",
                   values.output, Value::folder);
}

/// What --format asks for; none is CSV.
WholeForm whole_form(const Desk& desk) {
  const std::string word = desk.globals.format.value_or("csv");
  for (const WholeForm form : {WholeForm::csv, WholeForm::ndjson})
    if (word == whole_form_name(form)) return form;
  throw Error(Kind::usage, fmt::format("an export is in csv or ndjson, not in {}", word));
}

/// Other files that stand in the folder would be taken for part of the export; `of_it` is one that
/// an earlier export like it has.
void check_folder(const Desk& desk, const std::string& folder, const std::string& of_it) {
  std::error_code fault;
  const auto entries = std::filesystem::directory_iterator(folder, fault);
  if (fault || entries == std::filesystem::directory_iterator()) return;
  if (desk.globals.yes || std::filesystem::exists(folder + "/" + of_it, fault)) return;
  throw Error(
      Kind::refused,
      fmt::format("'{}' holds other files and no earlier export of this kind", visible(folder)),
      "name a folder of its own; to write beside them: --yes");
}

void make_folder(const std::string& folder) {
  if (::mkdir(folder.c_str(), 0700) == 0 || errno == EEXIST) return;
  throw Error(Kind::output,
              fmt::format("cannot make the folder '{}': {}", visible(folder), error_words(errno)));
}

/// Writes the files for their owner alone.
void write_files(Desk& desk, const std::string& folder, const std::vector<ExportedFile>& files) {
  if (desk.globals.dry_run) return;
  make_folder(folder);
  for (const ExportedFile& each : files) desk.write_file(folder + "/" + each.name, each.text, true);
}

void run_export_all(Desk& desk, const ExportTo& values) {
  const std::string& folder = values.output;
  desk.output_path.clear();
  desk.for_owner = true;
  const WholeForm form = whole_form(desk);
  check_folder(desk, folder, fmt::format("next.{}", whole_form_name(form)));
  const std::vector<ExportedFile> files = export_whole(desk.db(), form);
  std::int64_t rows = 0;
  for (const ExportedFile& each : files) rows += each.name.starts_with("manifest.") ? 0 : each.rows;
  write_files(desk, folder, files);
  desk.say(fmt::format("{} of {} {} {}", count_of(rows, "row", "rows"),
                       count_of(std::ssize(files) - 1, "table", "tables"),
                       desk.globals.dry_run ? "would go to" : "in", visible(folder)));
  const auto words = std::ssize(kept_pair_words(desk.db()));
  desk.say(fmt::format("without the history{}; a backup has all: collab backup",
                       words > 0
                           ? " and without " + count_of(words, "private text of a mentoring pair",
                                                        "private texts of mentoring pairs")
                           : ""));
}

void run_export_oneroster(Desk& desk, const ExportTo& values) {
  const std::string& folder = values.output;
  desk.output_path.clear();
  desk.for_owner = true;
  if (whole_form(desk) != WholeForm::csv)
    throw Error(Kind::usage, "a OneRoster set is CSV: leave --format out");
  check_folder(desk, folder, "academicSessions.csv");
  const std::vector<ExportedFile> files = export_oneroster(*desk.workspace, desk.today);
  write_files(desk, folder, files);
  for (const ExportedFile& each : files)
    if (each.name == "users.csv")
      desk.say(fmt::format("{} on the staff {} {}, as OneRoster 1.2",
                           count_of(each.rows, "person", "people"),
                           desk.globals.dry_run ? "would go to" : "in", visible(folder)));
}

constexpr Command export_rows[] = {
    {"export", "all", "everything that is recorded, as CSV or NDJSON files", Needs::read,
     &bind<declare_export, run_export_all>},
    {"export", "oneroster", "the staff as a OneRoster 1.2 set", Needs::read,
     &bind<declare_export, run_export_oneroster>},
};
constexpr Verbs export_verbs = export_rows;
constexpr const Verbs* export_files[] = {&export_verbs};

}  // namespace

extern const Noun export_noun{"export", "give out what is recorded", export_files};

}  // namespace collab
