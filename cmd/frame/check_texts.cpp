// Lengths by the table of kinds, and the question about names.
#include "cmd/frame/check_texts.h"

#include <fmt/format.h>

#include "base/text/text.h"
#include "model/people/pseudonym.h"
#include "model/records/children.h"
#include "model/records/kinds.h"

namespace collab {

namespace {

/// Documents bring texts of any length; a lesson's plan is a whole document.
void refuse_long(std::span<const RowChange> rows) {
  for (const RowChange& row : rows) {
    const RecordKind* kind = kind_of_table(row.table);
    if (!kind || kind->table == "lesson_plan") continue;
    for (const FieldChange& field : row.fields) {
      if (!field.after || field.after->size() <= text_limit) continue;
      const std::size_t length = characters(*field.after);
      if (length > text_limit && lists(kind->texts, field.column))
        throw Error(Kind::input, fmt::format("the {} of the {} has {} characters, and may have {}",
                                             field.column, kind->one, length, text_limit));
    }
  }
}

void ask_about_names(Desk& desk, std::span<const RowChange> rows) {
  const std::vector<std::string> names = children_named(desk.db(), rows);
  if (names.empty()) return;
  const std::string what = may_be_names(names);
  if (desk.confirm(what + "; keep what you wrote?")) return;
  throw Error(Kind::refused, what + "; nothing was recorded",
              fmt::format("{}; where it is a grown-up, a place or a thing: --yes", pseudonym_hint));
}

}  // namespace

void check_texts(Desk& desk) {
  if (!desk.has_texts || desk.operation->turns_back() || desk.operation->forgets()) return;
  const std::vector<RowChange> rows = desk.operation->changes();
  refuse_long(rows);
  if (desk.asks_about_names) ask_about_names(desk, rows);
}

}  // namespace collab
