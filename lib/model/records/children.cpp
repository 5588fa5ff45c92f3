// Walks the changes of an operation, and the table of kinds for what is known; see children.h.
#include "model/records/children.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>

#include "base/text/text.h"
#include "model/records/kinds.h"
#include "model/records/whose.h"

namespace collab {
namespace {

constexpr std::string_view people_sql = R"sql(
  SELECT name,
         0
  FROM person
  UNION
  SELECT preferred_name,
         0
  FROM person
  WHERE preferred_name IS NOT NULL
  UNION
  SELECT name,
         0
  FROM school
)sql";

/// Reads one operation's texts for names.
class NameReader {
 public:
  explicit NameReader(Db& db) : db_(db), whose_(db) {}

  void read(const RowChange& row) {
    const RecordKind* kind = kind_of_table(row.table);
    if (!kind || row.what == RowChange::What::gone) return;
    for (const FieldChange& field : row.fields) {
      if (!field.after || field.after == field.before) continue;
      if (lists(kind->texts, field.column) && !lists(kind->of_adults, field.column))
        read(row, field, lists(kind->of_children, field.column));
    }
  }
  void learn(std::span<const RowChange> rows) { whose_.learn(rows); }
  std::vector<std::string> found() { return std::move(found_); }

 private:
  void read(const RowChange& row, const FieldChange& field, bool of_children) {
    const std::string& text = *field.after;
    const bool of_students = of_children || speaks_of_students(text);
    NameDoubt doubt = of_students ? NameDoubt::any : NameDoubt::likely;
    if (!child_name_in(text, doubt)) return;
    if (!of_students && !whose_.confidential(row)) doubt = NameDoubt::given;
    if (!known_) known_ = known_names(db_);
    const auto name = child_name_in(text, doubt, *known_);
    if (!name || std::ranges::find(found_, *name) != found_.end()) return;
    if (field.before && field.before->find(*name) != std::string::npos) return;
    found_.push_back(*name);
  }

  Db& db_;
  Whose whose_;
  std::optional<KnownNames> known_;
  std::vector<std::string> found_;
};

}  // namespace

KnownNames known_names(Db& db) {
  std::string sql(people_sql);
  for (const RecordKind& kind : record_kinds()) {
    const bool of_people = kind.table != "team" && kind.table != "partner";
    for (const std::string_view column : {"name", "guest", "who"})
      if (lists(kind.of_adults, column))
        sql += fmt::format("UNION SELECT {0}, {2} FROM {1} WHERE {0} IS NOT NULL\n", column,
                           kind.table, of_people ? 1 : 0);
  }
  std::vector<std::string> names;
  std::vector<std::string> guests;
  Statement rows = db.query(sql);
  while (rows.step()) (rows.flag(1) ? guests : names).push_back(rows.text(0));
  KnownNames known(names);
  for (const std::string& each : guests) known.add_whole(each);
  return known;
}

std::string may_be_names(std::span<const std::string> names) {
  std::string quoted;
  for (const std::string& each : names)
    quoted += fmt::format("{}'{}'", quoted.empty() ? "" : ", ", visible(each));
  return fmt::format("{} may be {}", quoted,
                     names.size() == 1 ? "a child's name" : "names of children");
}

std::vector<std::string> children_named(Db& db, std::span<const RowChange> rows) {
  NameReader reader(db);
  reader.learn(rows);
  for (const RowChange& row : rows) reader.read(row);
  return reader.found();
}

}  // namespace collab
