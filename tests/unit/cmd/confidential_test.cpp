// No command that reads says what was written in a confidential team, unless the team or the record
// is asked for by name: every text of the table of kinds is marked, and every line is run.
#include <doctest/doctest.h>
#include <fmt/format.h>

#include "cmd/school/example.h"
#include "example_school.h"
#include "model/number.h"
#include "model/records/kinds.h"
#include "unit/cmd/every_line.h"

using namespace collab;

namespace {

constexpr const char* mark = "Zzmarked";

/// The kinds of records that an argument may name.
constexpr std::pair<Value, const char*> named_kinds[] = {
    {Value::team, "team"},
    {Value::meeting, "meeting"},
    {Value::action, "action"},
    {Value::decision, "decision"},
    {Value::norm, "norm"},
    {Value::pairing, "pairing"},
    {Value::goal, "goal"},
    {Value::lesson_study, "lesson_study"},
    {Value::partner, "partner"},
    {Value::contact, "partner_contact"},
    {Value::commitment, "commitment"},
    {Value::seat, "partner_seat"},
    {Value::need, "need"},
    {Value::voice, "voice"},
    {Value::record, "action"},
};

/// The example school at its end with two confidential teams, one of which has a lot to hide.
struct SchoolWithSecrets {
  SchoolWithSecrets()
      : workspace(make_example_school(folder.path,
                                      [](Workspace& school) { Story().replay(school, [] {}); })) {
    Operation closing(workspace.db, {in_november, "tester", "team edit", std::nullopt});
    workspace.db.run("UPDATE team SET confidential = 1 WHERE slug = 'grade-3'");
    hand_over();
    for (const RecordKind& kind : record_kinds()) mark_texts(kind);
    REQUIRE(closing.commit());
  }

  /// Of what the story has of no confidential team, one of each becomes the team's.
  void hand_over() {
    for (const char* each : {"pact", "voice", "partner_seat", "lesson_study"})
      hand_over_one(each, "true", "");
    hand_over_one("goal", "team IS NOT NULL", "");
    workspace.db.run(
        "UPDATE goal SET team = (SELECT id FROM team WHERE slug = 'grade-3'), partner = NULL "
        "WHERE id IN (SELECT goal FROM need) AND partner IS NOT NULL");
    hand_over_one("training", "true", ", person = NULL");
  }
  void hand_over_one(const char* table, const char* which, const char* more) {
    workspace.db.run(
        fmt::format("UPDATE {0} SET team = (SELECT id FROM team WHERE slug = 'grade-3'){2} "
                    "WHERE rowid = (SELECT min(rowid) FROM {0} WHERE {1})",
                    table, which, more));
  }

  /// True of rows that belong to a confidential team.
  static std::string hidden(const RecordKind& kind) {
    return fmt::format("ifnull(({}), 0) IN (SELECT id FROM team WHERE confidential = 1)",
                       team_in_sql(kind));
  }

  void mark_texts(const RecordKind& kind) {
    if (kind.table == "team" || !leads_to_team(kind)) return;
    for (const std::string& column : words_in(kind.texts)) {
      if (!may_be_marked(kind, column)) continue;
      workspace.db.run(
          fmt::format("UPDATE {0} SET {1} = '{2} {0} {1} ' || {1} WHERE {1} IS NOT NULL AND {3}",
                      kind.table, column, mark, hidden(kind)));
      marked += workspace.db.integer("SELECT changes()").value_or(0) > 0 ? 1 : 0;
    }
  }

  /// Some texts are one of a list's words.
  static bool may_be_marked(const RecordKind& kind, std::string_view column) {
    return !(kind.table == "voice" && column == "said_by");
  }

  Examples examples() {
    Examples words = {{Value::person, "a.ruiz"},      {Value::operation, "40"},
                      {Value::indicator, "presence"}, {Value::guide, "plc"},
                      {Value::date, "2026-09-14"},    {Value::period, "2026-09"}};
    for (const auto& [value, table] : named_kinds) {
      const RecordKind& kind = *kind_of_table(table);
      const std::string name =
          kind.letter ? fmt::format("'{}' || id", kind.letter) : std::string(kind.named_by);
      const auto word = workspace.db.text(fmt::format(
          "SELECT {} FROM {} WHERE NOT {} ORDER BY id LIMIT 1", name, table, hidden(kind)));
      if (word) words[value] = *word;
    }
    return words;
  }

  Folder folder;
  Workspace workspace;
  int marked = 0;  ///< columns
};

/// The line alone, with each of the command's switches, and with each word of its choices.
std::vector<std::vector<std::string>> with_options(const Command& command,
                                                   const std::vector<std::string>& line) {
  std::vector<std::vector<std::string>> lines = {line};
  Options options;
  command.bind(options);
  for (const Declared& one : options.declared()) {
    if (one.argument || one.global || one.name == "--ask" || one.name == "--sample") continue;
    const std::string name = one.name.substr(one.name.find("--"));
    std::vector<std::vector<std::string>> ends;
    if (one.meta.empty()) ends = {{name}};
    for (const std::string& word : one.words) ends.push_back({name, word});
    for (const auto& end : ends) {
      lines.push_back(line);
      lines.back().insert(lines.back().end(), end.begin(), end.end());
    }
  }
  return lines;
}

}  // namespace

TEST_CASE("no command that reads tells the texts of a confidential team that nobody has named") {
  SchoolWithSecrets school;
  CHECK(school.marked > 25);
  const Examples examples = school.examples();
  int lines = 0;
  for (const Noun& noun : nouns())
    for (const Command& command : noun.commands()) {
      // What is held about somebody is theirs to read, whole, and the file is theirs alone.
      const bool all_held = spoken(command) == "person show";
      if (!looks_at_records(command)) continue;
      for (const auto& first : lines_of(command, examples))
        for (const auto& line : with_options(command, first)) {
          if (all_held && line.back() == "--all") continue;
          const std::string text = said(school.folder.path, line);
          CAPTURE(fmt::format("{}", fmt::join(line, " ")));
          const std::size_t at = text.find(mark);
          CHECK_MESSAGE(at == text.npos, text.substr(at == text.npos ? 0 : at, 60));
          ++lines;
        }
    }
  CHECK(lines > 150);
}
