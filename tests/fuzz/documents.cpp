// Fuzzes the readers of documents and of what a workspace's own files say: meeting documents, web
// pages, sheets, templates, guides, free times and scripts. Refusals are of one kind, and can be
// shown on a terminal.
#include <doctest/doctest.h>

#include "base/error.h"
#include "base/text/csv.h"
#include "base/text/header.h"
#include "base/text/script.h"
#include "document/form/form.h"
#include "document/record/find_meeting.h"
#include "document/sheet/template.h"
#include "document/text/html_export.h"
#include "exchange/people/people.h"
#include "model/guide/guide.h"
#include "model/people/free_time.h"
#include "model/school/pattern.h"
#include "mutations.h"
#include "school_on_disk.h"

namespace collab {
namespace {

bool is_safe_to_show(const std::string& text) {
  return is_utf8(text) && !find_control(text) && text.find('\n') == text.npos;
}

template <class Read>
void refused_or(Read read) {
  try {
    read();
  } catch (const Error& error) {
    const bool expected = error.kind == Kind::input || error.kind == Kind::usage ||
                          error.kind == Kind::not_found || error.kind == Kind::refused;
    INFO(error.message);
    REQUIRE(expected);
    REQUIRE(is_safe_to_show(error.message));
  }
}

struct School : SchoolOnDisk {
  School() {
    operation("set up", [&](Db& db) {
      db.script(
          "INSERT INTO person (handle, name) VALUES ('a.ruiz', 'Ana Ruiz'), "
          "('b.cole', 'Ben Cole'), ('c.ng', 'Cy Ng');"
          "INSERT INTO team (slug, name, kind, created_on) "
          "VALUES ('grade-3', 'Grade 3 PLC', 'plc', '2026-08-17');"
          "INSERT INTO membership (team, person, role, from_on) "
          "SELECT 1, id, 'member', '2026-08-17' FROM person");
    });
  }
};

/// Every line that is not blank is accounted for, whatever it is.
void check_document(School& school, const std::string& bytes) {
  refused_or([&] {
    DocumentHints hints;
    hints.today = *parse_iso("2026-11-23");
    const ReadContext context = read_context(school.workspace, hints);
    for (const Reading& reading : read_document(bytes, "grade-3_2026-11-23.md", context))
      said_in(reading);
  });
  refused_or([&] { sheet_of(bytes, "sheet.md"); });
  REQUIRE(read_html_export(bytes).html.size() <= 20 * bytes.size() + 1000);
}

void check_own_files(const std::string& bytes) {
  refused_or([&] {
    for (const Problem& each : read_template(bytes, "plc", "plc.md").problems)
      REQUIRE(each.line >= 0);
  });
  refused_or([&] {
    const TemplateReading form = read_form_template(bytes, "own", "own.md");
    if (form.problems.empty()) read_form(form.sheet, bytes, "sheet.md");
  });
  refused_or([&] { read_guide(bytes, "plc", "plc.md"); });
  refused_or([&] { parse_free_time(bytes); });
  refused_or([&] { parse_pattern(bytes); });
  read_header(bytes);
  try {
    read_script(bytes, "script.sh");
  } catch (const Error& error) {
    REQUIRE(!error.problems.empty());
    for (const Problem& each : error.problems) REQUIRE(each.line >= 1);
  }
}

TEST_CASE("fuzz documents") {
  School school;
  CHECK(for_each_input("documents",
                       [&](const std::string& bytes) { check_document(school, bytes); }) > 0);
}

TEST_CASE("fuzz whole minutes as people write them") {
  School school;
  CHECK(for_each_of(files_below("tests/minutes"), fuzz_rounds() / 10,
                    [&](const std::string& bytes) { check_document(school, bytes); }) > 0);
}

TEST_CASE("fuzz templates, guides and other files of a workspace") {
  CHECK(for_each_input("templates", check_own_files) > 0);
  CHECK(for_each_input("documents", check_own_files) > 0);
}

TEST_CASE("fuzz tables of people") {
  CHECK(for_each_input("csv", [](const std::string& bytes) {
          refused_or([&] {
            Roster roster = read_people(read_csv(bytes, "people.csv"), {}, {});
            check_roster(roster);
          });
        }) > 0);
}

}  // namespace
}  // namespace collab
