// collab export all: everything that is recorded, as CSV files. import all (cmd/import/whole.cpp)
// reads them; what they hold is told in lib/exchange/whole.
#include <fmt/format.h>
#include <sys/stat.h>

#include <cerrno>
#include <filesystem>

#include "base/system/error_words.h"
#include "base/text/text.h"
#include "cmd/frame/command.h"
#include "exchange/whole/whole.h"
#include "model/mentor/pair_words.h"

namespace collab {
namespace {

struct ExportAll {
  std::string output;
};

void declare_export_all(Options& options, ExportAll& values) {
  options.required("-o,--output", "DIR", "the folder for the files; made where there is none",
                   values.output, Value::folder);
}

/// Other files that stand in the folder would be taken for part of the export.
void check_folder(const Desk& desk, const std::string& folder) {
  std::error_code fault;
  const auto entries = std::filesystem::directory_iterator(folder, fault);
  if (fault || entries == std::filesystem::directory_iterator()) return;
  if (desk.globals.yes || std::filesystem::exists(folder + "/manifest.csv", fault)) return;
  throw Error(Kind::refused,
              fmt::format("'{}' holds other files and no earlier export", visible(folder)),
              "name a folder of its own; to write beside them: --yes");
}

void make_folder(const std::string& folder) {
  if (::mkdir(folder.c_str(), 0700) == 0 || errno == EEXIST) return;
  throw Error(Kind::output,
              fmt::format("cannot make the folder '{}': {}", visible(folder), error_words(errno)));
}

void run_export_all(Desk& desk, const ExportAll& values) {
  const std::string& folder = values.output;
  desk.output_path.clear();
  desk.for_owner = true;
  check_folder(desk, folder);
  const std::vector<WholeFile> files = export_whole(desk.db());
  std::int64_t rows = 0;
  for (const WholeFile& each : files) rows += each.name == "manifest.csv" ? 0 : each.rows;
  if (!desk.globals.dry_run) {
    make_folder(folder);
    for (const WholeFile& each : files) desk.write_file(folder + "/" + each.name, each.text, true);
  }
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

constexpr Command export_rows[] = {
    {"export", "all", "everything that is recorded, as CSV files", Needs::read,
     &bind<declare_export_all, run_export_all>},
};
constexpr Verbs export_verbs = export_rows;
constexpr const Verbs* export_files[] = {&export_verbs};

}  // namespace

extern const Noun export_noun{"export", "give out what is recorded", export_files};

}  // namespace collab
