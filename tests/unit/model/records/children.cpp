// Every free text of every kind goes through the guard of children's names: the test walks the
// table of kinds.
#include "model/records/children.h"

#include <doctest/doctest.h>

#include "base/text/text.h"
#include "model/records/kinds.h"
#include "school_in_memory.h"

namespace collab {
namespace {

/// Names found where the column of a row that nobody knows more of got this text.
std::vector<std::string> found_in(Db& db, const RecordKind& kind, std::string_view column,
                                  const std::string& text) {
  const std::string table(kind.table);
  const RowChange row{
      RowChange::What::made, table, "1", {{table, "1", std::string(column), std::nullopt, text}}};
  return children_named(db, std::span(&row, 1));
}

}  // namespace

TEST_CASE("every free text is asked about, but for those that hold names of grown-ups") {
  SchoolInMemory school;
  const std::string text = "the boy is Jayden Alvarez";
  for (const RecordKind& kind : record_kinds()) {
    if (kind.texts.empty()) continue;
    for (const std::string_view column : split(kind.texts, ' ')) {
      CAPTURE(kind.table);
      CAPTURE(column);
      CHECK(found_in(school.db, kind, column, text).empty() == lists(kind.of_adults, column));
    }
  }
}

TEST_CASE("where children may come up, a single capital letter is enough") {
  SchoolInMemory school;
  for (const RecordKind& kind : record_kinds()) {
    if (kind.of_children.empty()) continue;
    for (const std::string_view column : split(kind.of_children, ' ')) {
      CAPTURE(kind.table);
      CAPTURE(column);
      CHECK(found_in(school.db, kind, column, "it was Nkiru who knew").size() == 1);
    }
  }
}

}  // namespace collab
