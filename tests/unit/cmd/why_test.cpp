// `why` over every kind of record, on the example school: what has a name can be asked about, and
// what has none is told of where it belongs.
#include "model/records/why.h"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "cmd/school/example.h"
#include "example_school.h"
#include "folder.h"
#include "model/records/keys.h"

using namespace collab;

namespace {

/// Kinds without a name that no chain tells of: they are the school's, or people's, of whom nothing
/// is counted, or parts of such.
const std::set<std::string_view> told_of_nowhere = {
    "school",           "school_year", "term",         "agreement",    "setting",
    "no_school_day",    "staff_role",  "person_group", "leave",        "person_source",
    "imported_value",   "former_name", "free_time",    "working_days", "family_language",
    "readiness_answer", "operation",   "meeting_text", "said",         "pair_words",
    "pact_clause",      "pact_review"};

/// True where its rows refer to a record that a chain may be asked for, and that is not a person.
bool is_told(Db& db, const RecordKind& kind) {
  return std::ranges::any_of(keys_from(db, kind.table), [](const ForeignKey& key) {
    const RecordKind* other = kind_of_table(key.table);
    return other && has_name(*other) && other->table != "person";
  });
}

std::vector<Id> first_ids(Db& db, const RecordKind& kind) {
  std::vector<Id> found;
  Statement rows = db.query(fmt::format("SELECT id FROM {} ORDER BY id LIMIT 5", kind.table));
  while (rows.step()) found.push_back(rows.integer(0));
  return found;
}

}  // namespace

TEST_CASE("a record of every kind with a name says where it comes from, and tells of the others") {
  const Folder folder;
  Workspace school = make_example_school(folder.path + "/school",
                                         [](Workspace& workspace) { Story().replay(workspace); });
  const Date today = *parse_iso("2026-11-23");
  int counted = 0;
  for (const RecordKind& kind : record_kinds()) {
    if (!has_name(kind)) continue;
    CAPTURE(kind.table);
    const std::vector<Id> ids = first_ids(school.db, kind);
    CHECK_FALSE(ids.empty());
    for (const Id id : ids) {
      const std::vector<Link> links = why(school.db, kind, id, today);
      REQUIRE_FALSE(links.empty());
      CHECK(links[0].level == 0);
      CHECK_FALSE(links[0].reference.empty());
      CHECK_FALSE(links[0].text.empty());
      CHECK(links[0].operation);
      for (const Link& each : links) {
        CHECK(each.relation.empty() == (each.level == 0));
        counted += each.relation == "has";
      }
    }
  }
  CHECK(counted > 50);
  for (const RecordKind& kind : record_kinds()) {
    if (has_name(kind)) continue;
    CAPTURE(kind.table);
    CHECK(is_told(school.db, kind) != told_of_nowhere.contains(kind.table));
  }
}
