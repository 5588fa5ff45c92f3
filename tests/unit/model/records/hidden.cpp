// Of every kind that may be a confidential team's the history shows lengths and no words, and the
// log of the team has it: the test walks the table of kinds.
#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "base/text/text.h"
#include "model/records/history.h"
#include "model/records/kinds.h"
#include "school_in_memory.h"

namespace collab {
namespace {

constexpr const char* secret = "Qwertz";

struct Confidential : SchoolInMemory {
  Confidential() {
    db.run("UPDATE team SET confidential = 1 WHERE id = :id",
           {{":id", team("sst", day("2026-08-01"))}});
    for (const RecordKind& kind : record_kinds())
      for (const RowChange::What what : {RowChange::What::made, RowChange::What::gone})
        rows.push_back(row_of(kind, what));
  }
  /// Row 1 of the kind, which belongs to row 1 of whatever it may belong to.
  static RowChange row_of(const RecordKind& kind, RowChange::What what) {
    RowChange row{what, std::string(kind.table), "1", {}};
    const auto add = [&](std::string_view column, const char* value) {
      const std::optional<std::string> text = value;
      row.fields.push_back({row.table, "1", std::string(column),
                            what == RowChange::What::gone ? text : std::nullopt,
                            what == RowChange::What::made ? text : std::nullopt});
    };
    for (const Owner& owner : owners_of(kind)) add(owner.column, "1");
    for (const std::string_view list : {kind.texts, kind.secrets})
      for (const std::string_view column : split(list, ' '))
        if (!column.empty()) add(column, secret);
    return row;
  }
  std::vector<RowChange> rows;
};

bool is_a_teams(const RecordKind& kind) { return leads_to_team(kind) || !kind.secrets.empty(); }

}  // namespace

TEST_CASE("no text of a confidential team stands in the history, whatever its kind") {
  Confidential school;
  Whose whose(school.db);
  const auto lines = field_lines(whose, school.rows);
  CHECK(lines.size() > 100);
  for (const std::string& line : lines) {
    bool of_everybody = false;
    for (const RecordKind& kind : record_kinds())
      of_everybody = of_everybody || (!is_a_teams(kind) && line.starts_with(kind.one));
    CAPTURE(line);
    CHECK((of_everybody || line.find(secret) == std::string::npos));
  }
}

TEST_CASE("the log of a team has all that is the team's, whatever its kind") {
  Confidential school;
  Whose whose(school.db);
  whose.learn(school.rows);
  for (const RowChange& row : school.rows) {
    CAPTURE(row.table);
    CHECK(touches_team(whose, std::span(&row, 1), 1) == leads_to_team(*kind_of_table(row.table)));
  }
}

TEST_CASE("the words of undo hold no text, whatever its kind") {
  Confidential school;
  for (const RowChange& row : school.rows) {
    CAPTURE(row.table);
    const std::string words = changes_in_words(school.db, std::span(&row, 1));
    CHECK(words.find(secret) == std::string::npos);
    CHECK(words.find("row") == std::string::npos);
  }
}

TEST_CASE("the words of undo name the record and what became of it, whatever its kind") {
  Confidential school;
  for (const RowChange& row : school.rows) {
    const RecordKind& kind = *kind_of_table(row.table);
    CAPTURE(row.table);
    const std::string words = changes_in_words(school.db, std::span(&row, 1));
    const std::string name = kind.letter ? kind.letter + std::string("1") : std::string(kind.one);
    CHECK(words.find(name) != std::string::npos);
    if (row.table == "attendance") continue;
    CHECK(words.ends_with(row.what == RowChange::What::made ? " back" : " gone"));
  }
}

TEST_CASE("a record of any kind whose end is taken away or put back is said to be so") {
  Confidential school;
  for (const RecordKind& kind : record_kinds())
    for (const EndDay& end : end_days()) {
      const std::string table(kind.table);
      if (!school.db.any("SELECT 1 FROM pragma_table_info(:table) WHERE name = :column",
                         {{":table", table}, {":column", end.column}}))
        continue;
      CAPTURE(table);
      CAPTURE(end.column);
      const auto words = [&](const std::optional<std::string>& before,
                             const std::optional<std::string>& after) {
        const RowChange row{RowChange::What::changed,
                            table,
                            "1",
                            {{table, "1", std::string(end.column), before, after}}};
        return changes_in_words(school.db, std::span(&row, 1));
      };
      CHECK(words("2026-11-23", std::nullopt).ends_with(" " + std::string(end.open)));
      CHECK(words(std::nullopt, "2026-11-23").ends_with(" " + std::string(end.ended)));
      CHECK(words("2026-11-20", "2026-11-23").ends_with(" as it was"));
    }
}

TEST_CASE("undo knows the name of a record of which only other fields changed") {
  SchoolInMemory school;
  school.team("grade-3", day("2026-08-17"));
  const RowChange row{RowChange::What::changed, "team", "1", {{"team", "1", "charge", "a", "b"}}};
  CHECK(changes_in_words(school.db, std::span(&row, 1)) == "team grade-3 as it was");
}

}  // namespace collab
