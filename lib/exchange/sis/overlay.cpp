// See overlay.h.
#include "exchange/sis/overlay.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "base/text/text.h"
#include "exchange/people/columns.h"
#include "exchange/people/match.h"

namespace collab {
namespace {

constexpr std::array<std::string_view, 4> keys = {"staff_id", "source_id", "email", "handle"};

class Overlay {
 public:
  Overlay(Db& db, Roster& roster, const Roster& overlay, const RosterMerge& merge)
      : roster_(roster), overlay_(overlay) {
    std::vector<Problem> told_later;
    const auto known = match_people(db, roster, merge, told_later).people;
    for (std::size_t i = 0; i < roster_.rows.size(); ++i) {
      const RosterRow& row = roster_.rows[i];
      for (const std::string_view key : keys)
        if (const auto value = row.value(key)) add(key, *value, i);
      if (known[i])
        add("handle", known[i]->handle, i);
      else
        add("handle", wished_handle(row.value("name").value_or(""), row.value("email")), i);
      for (const std::string& wish : row.wishes) add("handle", handle_from(wish), i);
      if (known[i] && known[i]->staff_id) add("staff_id", *known[i]->staff_id, i);
      if (known[i] && known[i]->email) add("email", *known[i]->email, i);
    }
  }

  void apply(std::vector<SisRow>& noted) {
    std::map<std::size_t, int> lines;
    for (const RosterRow& row : overlay_.rows) {
      SisRow note{overlay_.csv.file, row.line};
      const auto found = find(row);
      if (!found) {
        unknown_.push_back(fmt::format("line {}: '{}'", row.line, clipped(key_of(row), 60)));
        note.fate = "left out";
        note.reason = "nobody on this roster";
      } else {
        const auto [first, fresh] = lines.emplace(*found, row.line);
        if (!fresh && !has_problem(row.line)) tell_twice(row, first->second);
        merge(roster_.rows[*found], row);
        note.fate = "kept";
        note.id = roster_.rows[*found].value("source_id").value_or("");
        note.name = roster_.rows[*found].value("name").value_or("");
      }
      noted.push_back(std::move(note));
    }
  }

  const std::vector<std::string>& unknown() const { return unknown_; }

 private:
  void add(std::string_view key, const std::string& value, std::size_t row) {
    if (!value.empty()) rows_.emplace(std::string(key) + " " + folded(value), row);
  }

  std::optional<std::size_t> find(const RosterRow& row) const {
    for (const std::string_view key : keys) {
      const auto value = row.value(key);
      if (!value) continue;
      const auto found = rows_.find(std::string(key) + " " + folded(*value));
      if (found != rows_.end()) return found->second;
    }
    return std::nullopt;
  }

  static std::string key_of(const RosterRow& row) {
    for (const std::string_view key : {"email", "handle", "staff_id", "source_id"})
      if (const auto value = row.value(key)) return *value;
    return row.value("name").value_or("");
  }

  bool has_problem(int line) const {
    return std::any_of(overlay_.problems.begin(), overlay_.problems.end(),
                       [line](const Problem& problem) { return problem.line == line; });
  }

  void tell_twice(const RosterRow& row, int first) {
    const CsvField at = row.cells.begin()->second.at;
    roster_.problems.push_back(
        {overlay_.csv.file,
         row.line,
         at.column,
         fmt::format("'{}' is the person of line {}", clipped(key_of(row), 60), first),
         "leave one of the two rows out",
         {},
         1});
  }

  /// Cells point into the roster's own file, so that what is said of them later has a place there.
  static void merge(RosterRow& row, const RosterRow& more) {
    const CsvField at = row.cells.find("name")->second.at;
    for (const auto& [field, cell] : more.cells) {
      if (field == "name" || field == "handle" || field == "source_id") continue;
      const bool key = field == "staff_id" || field == "email";
      if (key && (row.value(field) || !cell.value)) continue;
      const bool leaves = field == "ended_on" && !cell.value;
      if (!leaves) row.cells[field] = {cell.value, at};
    }
  }

  Roster& roster_;
  const Roster& overlay_;
  std::map<std::string, std::size_t> rows_;  ///< by "email x@y.z"
  std::vector<std::string> unknown_;
};

}  // namespace

OverlayResult apply_overlay(Db& db, Roster& roster, const Roster& overlay,
                            const RosterMerge& merge) {
  OverlayResult result;
  for (Problem problem : overlay.problems) roster.problems.push_back(std::move(problem));
  Overlay joined(db, roster, overlay, merge);
  joined.apply(result.rows);
  if (joined.unknown().empty()) return result;
  result.warning = fmt::format(
      "{}: {} nobody on this roster: {}", overlay.csv.file,
      count_of(static_cast<std::int64_t>(joined.unknown().size()), "row names", "rows name"),
      join(joined.unknown(), "; "));
  return result;
}

}  // namespace collab
