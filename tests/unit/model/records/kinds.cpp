// Every table of the schema has its row in the table of kinds, and what the row says is so.
#include "model/records/kinds.h"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "base/text/text.h"
#include "model/records/completion.h"
#include "school_in_memory.h"

namespace collab {
namespace {

/// Columns of text that nobody writes freely: names of the school's own things, words of lists,
/// places, days and clock times. All others are in a row's `texts` or `secrets`.
constexpr std::string_view not_free[] = {"school.name",
                                         "question.takes",
                                         "question.answer",
                                         "school.code",
                                         "school.zone",
                                         "school.zone_rule",
                                         "school_year.name",
                                         "term.name",
                                         "setting.name",
                                         "setting.value",
                                         "no_school_day.name",
                                         "no_school_day.source_uid",
                                         "no_school_day.source",
                                         "stage_waiver.criterion",
                                         "person.handle",
                                         "person.name",
                                         "person.preferred_name",
                                         "person.email",
                                         "person.staff_id",
                                         "person_source.system",
                                         "person_source.source_id",
                                         "staff_role.role",
                                         "person_group.name",
                                         "imported_value.field",
                                         "imported_value.value",
                                         "former_name.value",
                                         "working_days.weekdays",
                                         "team.slug",
                                         "required_role.role",
                                         "series.weekdays",
                                         "series.also_nth",
                                         "series.cycle_places",
                                         "series.cycle_from",
                                         "series.place",
                                         "meeting.place",
                                         "meeting.template",
                                         "headcount.role",
                                         "operation.user",
                                         "operation.verb",
                                         "operation.summary",
                                         "operation.as_of",
                                         "operation.fingerprint",
                                         "meeting_text.digest",
                                         "pairing.weekdays",
                                         "pairing.place",
                                         "pair_words.field",
                                         "lesson_study_waiver.rule",
                                         "partner.slug",
                                         "partner.sector",
                                         "contact_language.language",
                                         "family_language.language",
                                         "partner_seat.role",
                                         "need_priority.stakeholders",
                                         "voice.place",
                                         "readiness_answer.guide",
                                         "readiness_answer.question",
                                         "readiness_answer.asked"};

struct Column {
  std::string table;
  std::string name;
  std::string type;
  int key = 0;  ///< its place in the key, from 1
};

struct Schema : SchoolInMemory {
  Schema() {
    Statement rows = db.prepare(
        "SELECT t.name, c.name, c.type, c.pk FROM sqlite_schema AS t"
        " JOIN pragma_table_info(t.name) AS c"
        " WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite%' ORDER BY t.rowid, c.cid");
    while (rows.step())
      columns.push_back({rows.text(0), rows.text(1), rows.text(2), rows.small_or(3).value_or(0)});
    for (const Column& each : columns)
      if (tables.empty() || tables.back() != each.table) tables.push_back(each.table);
  }
  const Column* column(std::string_view table, std::string_view name) const {
    const auto at = std::ranges::find_if(
        columns, [&](const Column& each) { return each.table == table && each.name == name; });
    return at == columns.end() ? nullptr : &*at;
  }
  /// True where the schema itself gives the words that a column may hold.
  bool has_list_of_words(const Column& column) {
    const std::string sql =
        db.text("SELECT sql FROM sqlite_schema WHERE name = :name", {{":name", column.table}})
            .value_or("");
    return sql.find(fmt::format("CHECK ({} IN (", column.name)) != std::string::npos;
  }

  std::vector<Column> columns;
  std::vector<std::string> tables;
};

bool is_day(const std::string& column) {
  static const std::set<std::string> others = {"on_date", "due", "first_due", "teaching_since"};
  return column.ends_with("_on") || others.contains(column);
}

std::vector<std::string_view> words_in(std::string_view list) {
  return list.empty() ? std::vector<std::string_view>{} : split(list, ' ');
}

}  // namespace

TEST_CASE("every table has its row, in the order of the schema") {
  const Schema schema;
  std::vector<std::string> rows;
  for (const RecordKind& kind : record_kinds()) rows.emplace_back(kind.table);
  CHECK(rows == schema.tables);
}

TEST_CASE("every kind has words, and no two share a letter") {
  std::set<char> letters;
  for (const RecordKind& kind : record_kinds()) {
    CAPTURE(kind.table);
    CHECK(!kind.one.empty());
    CHECK(!kind.many.empty());
    if (!kind.letter) continue;
    CHECK(letters.insert(kind.letter).second);
    CHECK(!kind.list.empty());
    CHECK(!kind.what.empty());
  }
}

TEST_CASE("every column that a row names is there") {
  const Schema schema;
  for (const RecordKind& kind : record_kinds()) {
    for (const std::string_view list : {kind.texts, kind.secrets, kind.named_by})
      for (const std::string_view column : words_in(list)) {
        CAPTURE(kind.table);
        CAPTURE(column);
        CHECK(schema.column(kind.table, column));
      }
    for (const Owner& owner : owners_of(kind)) {
      CAPTURE(kind.table);
      CAPTURE(owner.column);
      CHECK(schema.column(kind.table, owner.column));
      CHECK(kind_of_table(owner.table));
    }
  }
}

TEST_CASE("what people wrote freely is known for every kind") {
  Schema schema;
  for (const Column& column : schema.columns) {
    const std::string name = column.table + "." + column.name;
    if (column.type != "TEXT" || is_day(column.name) || schema.has_list_of_words(column)) continue;
    CAPTURE(name);
    const RecordKind* kind = kind_of_table(column.table);
    REQUIRE(kind);
    const bool free = lists(kind->texts, column.name) || lists(kind->secrets, column.name);
    CHECK(free == (std::ranges::find(not_free, name) == std::end(not_free)));
  }
}

TEST_CASE("where children and grown-ups are named is said of free texts alone") {
  for (const RecordKind& kind : record_kinds())
    for (const std::string_view list : {kind.of_children, kind.of_adults})
      for (const std::string_view column : words_in(list)) {
        CAPTURE(kind.table);
        CAPTURE(column);
        CHECK(lists(kind.texts, column));
        CHECK_FALSE((lists(kind.of_children, column) && lists(kind.of_adults, column)));
      }
}

TEST_CASE("whose a row is: a column that must be filled leads there") {
  Schema schema;
  for (const std::string& table : schema.tables) {
    const RecordKind& kind = *kind_of_table(table);
    Statement keys = schema.db.query(
        R"(SELECT key."from", key."table" FROM pragma_foreign_key_list(:table) AS key
           JOIN pragma_table_info(:table) AS info ON info.name = key."from"
           WHERE info."notnull" = 1 OR key."table" = 'team')",
        {{":table", table}});
    while (keys.step()) {
      const RecordKind& record = *kind_of_table(keys.text(1));
      if (!leads_to_team(record)) continue;
      CAPTURE(table);
      CAPTURE(keys.text(0));
      const std::string by_way_of = keys.text(0);
      const bool led = std::ranges::any_of(
          owners_of(kind), [&](const Owner& owner) { return owner.column == by_way_of; });
      CHECK((leads_to_team(kind) && (record.table != "team" || led)));
    }
  }
}

TEST_CASE("a key of several parts begins with the owners, in their order") {
  const Schema schema;
  for (const RecordKind& kind : record_kinds()) {
    if (!leads_to_team(kind) || schema.column(kind.table, "id")) continue;
    int place = 0;
    for (const Owner& owner : owners_of(kind)) {
      CAPTURE(kind.table);
      CAPTURE(owner.column);
      CHECK(schema.column(kind.table, owner.column)->key == ++place);
    }
  }
}

TEST_CASE("the SQL of every kind can be run") {
  const Schema schema;
  for (const RecordKind& kind : record_kinds()) {
    CAPTURE(kind.table);
    for (const std::string_view sql : {kind.what, kind.left_out, kind.offered_last})
      if (!sql.empty())
        CHECK_NOTHROW(schema.db.prepare(fmt::format("SELECT {} FROM {}", sql, kind.table)));
    CHECK_NOTHROW(
        schema.db.prepare(fmt::format("SELECT {} FROM {}", team_in_sql(kind), kind.table)));
    if (!kind.what.empty()) CHECK(candidates(schema.db, kind.table, "x").empty());
  }
}

}  // namespace collab
