// Fuzzes what import all reads: the files of a whole export, changed by somebody who also wrote the
// manifest anew. They become a school or are refused with the place, and never by half.
#include "exchange/whole/whole.h"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <fstream>

#include "base/error.h"
#include "base/system/digest.h"
#include "folder.h"
#include "model/records/rules.h"
#include "mutations.h"
#include "school_in_memory.h"
#include "store/copy.h"

namespace collab {
namespace {

struct Whole {
  Folder folder;
  std::vector<ExportedFile> files;
  SchoolInMemory into;

  Whole() {
    SchoolInMemory school;
    school.db.script(
        "INSERT INTO school (id, name, code, zone, zone_rule) "
        "VALUES (1, 'Oak Hill', 'OAK', 'UTC', 'UTC0')");
    const Id team = school.team("grade-3", day("2026-08-17"));
    for (const char* each : {"a.ruiz", "b.cole", "c.ng"})
      school.member(team, school.person(each), day("2026-08-17"));
    school.series(team, "every week on tuesday 15:10", day("2026-08-17"));
    school.meet(team, day("2026-11-17"));
    files = export_whole(school.db, WholeForm::csv);
    for (const ExportedFile& each : files) write(each.name, each.text);
  }

  void write(const std::string& name, const std::string& text) const {
    std::ofstream(folder.path + "/" + name, std::ios::binary) << text;
  }

  /// The manifest that says of the file what is in it now.
  std::string manifest_with(const ExportedFile& file, const std::string& text) const {
    std::string manifest = files.back().text;
    const std::string before = digest(file.text);
    const std::size_t at = manifest.find(before, manifest.find("\n" + file.name + ","));
    return at == manifest.npos ? manifest : manifest.replace(at, before.size(), digest(text));
  }

  void read() {
    const std::string before = content_digest(into.db);
    try {
      import_whole(into.db, folder.path);
      check_rules(into.db);
      export_whole(into.db, WholeForm::csv);
    } catch (const Error& error) {
      INFO(error.message);
      REQUIRE((error.kind == Kind::input || error.kind == Kind::refused));
      for (const Problem& each : error.problems) {
        REQUIRE_MESSAGE((is_utf8(each.what) && !find_control(each.what)), each.what);
        REQUIRE(each.line >= 1);
      }
      REQUIRE(content_digest(into.db) == before);
    }
  }
};

TEST_CASE("fuzz whole exports") {
  Whole whole;
  REQUIRE(whole.files.back().name == "manifest.csv");
  for (const ExportedFile& file : whole.files) {
    const bool is_manifest = file.name == whole.files.back().name;
    for_each_of({file.text}, fuzz_rounds() / 10, [&](const std::string& text) {
      whole.write(file.name, text);
      if (!is_manifest) whole.write("manifest.csv", whole.manifest_with(file, text));
      whole.read();
    });
    whole.write(file.name, file.text);
    whole.write("manifest.csv", whole.files.back().text);
  }
}

}  // namespace
}  // namespace collab
