// Fuzzes the readers of roster sets. An input holds several files, each after a line "== NAME";
// they are written to a folder and imported in each format into a school that is rolled back.
#include <doctest/doctest.h>
#include <fmt/format.h>

#include <fstream>

#include "base/error.h"
#include "base/text/csv.h"
#include "exchange/sis/clever.h"
#include "exchange/sis/import.h"
#include "exchange/sis/oneroster.h"
#include "exchange/sis/sds.h"
#include "folder.h"
#include "mutations.h"
#include "school_in_memory.h"

namespace collab {
namespace {

bool is_safe_to_show(const std::string& text) {
  return is_utf8(text) && !find_control(text) && text.find('\n') == text.npos;
}

/// Nobody who is left out as a student is named, and the report is CSV.
void check_report(const std::vector<SisRow>& rows) {
  const Csv csv = read_csv(sis_report(rows), "report.csv");
  REQUIRE(csv.problems.empty());
  REQUIRE(csv.rows.size() == rows.size());
  for (const CsvRow& row : csv.rows) {
    REQUIRE(row.size() == 6);
    const bool student = row[4].text == "left out" && row[5].text == "student";
    if (student) REQUIRE((row[2].text.empty() && row[3].text.empty()));
  }
}

struct Fuzzed {
  Folder folder;
  SchoolInMemory school;

  void write(const std::string& input) {
    for (const auto& entry : std::filesystem::directory_iterator(folder.path))
      std::filesystem::remove(entry.path());
    const std::string marked = "\n" + input;
    for (std::size_t at = marked.find("\n== "); at != std::string::npos;) {
      const std::size_t next = marked.find("\n== ", at + 1);
      const std::size_t line = marked.find('\n', at + 1);
      std::string name = marked.substr(at + 4, line == std::string::npos ? line : line - at - 4);
      const bool usable = !name.empty() && name.size() < 40 &&
                          name.find('/') == std::string::npos &&
                          name.find('\0') == std::string::npos && name != "." && name != "..";
      if (usable && line != std::string::npos) {
        const std::size_t end = next == std::string::npos ? marked.size() : next + 1;
        std::ofstream(folder.path + "/" + name) << marked.substr(line + 1, end - line - 1);
      }
      at = next;
    }
  }

  void import(const ReadSis& read) {
    Transaction transaction(school.db, Transaction::Mode::write);
    try {
      SisImport how;
      how.merge.today = *parse_iso("2026-11-23");
      how.org = "1";
      if (!std::filesystem::exists(folder.path + "/Teacher.csv")) how.org.reset();
      check_report(
          import_sis(school.db, SisFiles(folder.path, "", Encoding::utf8), read, std::move(how))
              .rows);
    } catch (const Error& error) {
      const bool expected = error.kind == Kind::input || error.kind == Kind::usage ||
                            error.kind == Kind::not_found || error.kind == Kind::refused;
      REQUIRE(expected);
      for (const Problem& problem : error.problems) {
        REQUIRE_MESSAGE(is_safe_to_show(problem.what), problem.what);
        REQUIRE(problem.excerpt.empty());
      }
      REQUIRE(is_safe_to_show(error.message));
    }
  }
};

TEST_CASE("fuzz roster sets") {
  Fuzzed fuzzed;
  CHECK(for_each_input("rosters", [&](const std::string& input) {
          fuzzed.write(input);
          fuzzed.import(read_oneroster);
          fuzzed.import(read_sds);
          fuzzed.import(read_clever);
        }) > 0);
}

}  // namespace
}  // namespace collab
