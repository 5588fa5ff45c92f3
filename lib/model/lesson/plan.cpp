// Versions of a plan as rows, and their differences line by line.
#include "model/lesson/plan.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdint>
#include <iterator>

#include "base/text/digits.h"
#include "base/text/text.h"
#include "store/rows_of.h"

namespace collab {
namespace {

constexpr RowsOf plans_of_study = {"version, on_date, text", "lesson_plan", "lesson_study",
                                   "version"};

constexpr const char* insert_plan = R"sql(
INSERT INTO lesson_plan (lesson_study, version, on_date, text)
VALUES (:study, :version, :on, :text))sql";

constexpr RowsOf ties_of_study = {"version, place, observation", "lesson_plan_tie", "lesson_study",
                                  "version, place, observation"};

constexpr const char* insert_tie = R"sql(
INSERT INTO lesson_plan_tie (lesson_study, version, place, observation)
VALUES (:study, :version, :place, :observation)
ON CONFLICT DO NOTHING)sql";

std::string_view without_end_blanks(std::string_view line) {
  while (!line.empty() && (line.back() == ' ' || line.back() == '\t' || line.back() == '\r'))
    line.remove_suffix(1);
  return line;
}

/// The words of a heading ("## The lesson"), or nothing for another line.
std::optional<std::string> heading_words(std::string_view line) {
  const std::size_t marks = line.find_first_not_of('#');
  if (marks == 0 || marks == std::string_view::npos || marks > 6 || line[marks] != ' ') return {};
  return std::string(trim(line.substr(marks)));
}

/// ASCII that Markdown may have a backslash before.
bool is_mark(char c) { return c > ' ' && c < 127 && !is_digit(c) && !is_letter(c); }

/// Blanks as one and quotes as typed: a word processor curls them.
std::string with_straight_quotes(std::string text) {
  for (const auto& [curly, straight] :
       {std::pair("\u2018", "'"), std::pair("\u2019", "'"), std::pair("\u201c", "\""),
        std::pair("\u201d", "\""), std::pair("\u00a0", " "), std::pair("  ", " ")})
    for (std::size_t at = text.find(curly); at != std::string::npos; at = text.find(curly))
      text.replace(at, std::string_view(curly).size(), straight);
  return text;
}

/// What a line says, however a word processor marks and escapes it: without its list's mark, marks
/// of emphasis and escapes, blanks as one.
std::string said_by(std::string_view line) {
  line = trim(line);
  const bool bullet = line.size() > 1 && std::string_view("-*+").find(line[0]) != line.npos;
  std::size_t digits = 0;
  while (digits < line.size() && is_digit(line[digits])) ++digits;
  const bool numbered = digits > 0 && digits + 1 < line.size() &&
                        (line[digits] == '.' || line[digits] == ')') && line[digits + 1] == ' ';
  if (bullet && line[1] == ' ') line = trim(line.substr(1));
  if (numbered) line = trim(line.substr(digits + 1));
  std::string said;
  for (std::size_t i = 0; i < line.size(); ++i) {
    const bool escape = line[i] == '\\' && i + 1 < line.size() && is_mark(line[i + 1]);
    if (escape || line[i] == '*' || line[i] == '_') continue;
    said += line[i];
  }
  return with_straight_quotes(std::move(said));
}

/// A line that counts, what it says, and the heading above it.
struct PlanLine {
  std::string_view text;
  std::string said;
  std::string section;
};

std::vector<PlanLine> lines_that_count(std::string_view text) {
  std::vector<PlanLine> lines;
  std::string section;
  for (const std::string_view each : split(text, '\n')) {
    const std::string_view line = without_end_blanks(each);
    if (line.empty()) continue;
    if (auto heading = heading_words(line)) section = *std::move(heading);
    lines.push_back({line, said_by(line), section});
  }
  return lines;
}

/// Lengths of the longest common subsequences of what follows each pair of lines.
class CommonLines {
 public:
  CommonLines(const std::vector<PlanLine>& older, const std::vector<PlanLine>& newer)
      : width_(newer.size() + 1), lengths_((older.size() + 1) * width_, 0) {
    for (std::size_t i = older.size(); i-- > 0;) {
      for (std::size_t j = newer.size(); j-- > 0;) {
        at(i, j) = older[i].said == newer[j].said ? static_cast<std::uint16_t>(at(i + 1, j + 1) + 1)
                                                  : std::max(at(i + 1, j), at(i, j + 1));
      }
    }
  }
  std::uint16_t& at(std::size_t i, std::size_t j) { return lengths_[i * width_ + j]; }

 private:
  std::size_t width_;
  std::vector<std::uint16_t> lengths_;
};

/// Gathers differing lines into changes: a common line or another section ends one.
class Changes {
 public:
  void removed(const PlanLine& line) { open(line.section).removed.emplace_back(line.text); }
  void added(const PlanLine& line) { open(line.section).added.emplace_back(line.text); }
  void common() { open_ = false; }
  std::vector<PlanChange> take() { return std::move(found_); }

 private:
  PlanChange& open(const std::string& section) {
    if (!open_ || found_.back().section != section) {
      found_.push_back({static_cast<int>(found_.size()) + 1, section, {}, {}});
      open_ = true;
    }
    return found_.back();
  }
  std::vector<PlanChange> found_;
  bool open_ = false;
};

}  // namespace

std::vector<LessonPlan> lesson_plans(Db& db, Id study) {
  return rows_of(db, plans_of_study, study, [](const Statement& row) {
    return LessonPlan{static_cast<int>(row.integer(0)), row.day(1), row.text(2)};
  });
}

std::string plan_text(std::string_view text) {
  std::string kept;
  for (const std::string_view line : split(text, '\n'))
    kept.append(without_end_blanks(line)).push_back('\n');
  while (kept.ends_with("\n\n")) kept.pop_back();
  return kept;
}

std::optional<int> add_lesson_plan(Db& db, Id study, std::string_view text, Date day) {
  const std::string kept = plan_text(text);
  if (trim(kept).empty()) throw Error(Kind::input, "the plan is empty");
  const auto lines = static_cast<std::size_t>(std::ranges::count(kept, '\n'));
  if (lines > most_plan_lines) {
    throw Error(Kind::input,
                fmt::format("the plan has {} lines, more than {}", lines, most_plan_lines),
                "the plan of one lesson fits on a few pages");
  }
  const std::vector<LessonPlan> before = lesson_plans(db, study);
  if (!before.empty() && plan_changes(before.back().text, kept).empty()) return {};
  const int version = before.empty() ? 1 : before.back().version + 1;
  db.run(insert_plan, {{":study", study}, {":version", version}, {":on", day}, {":text", kept}});
  return version;
}

std::vector<PlanChange> plan_changes(std::string_view older, std::string_view newer) {
  const std::vector<PlanLine> before = lines_that_count(older);
  const std::vector<PlanLine> after = lines_that_count(newer);
  CommonLines common(before, after);
  Changes changes;
  std::size_t i = 0;
  std::size_t j = 0;
  while (i < before.size() || j < after.size()) {
    if (i < before.size() && j < after.size() && before[i].said == after[j].said) {
      changes.common();
      ++i;
      ++j;
    } else if (j == after.size() ||
               (i < before.size() && common.at(i + 1, j) >= common.at(i, j + 1))) {
      changes.removed(before[i++]);
    } else {
      changes.added(after[j++]);
    }
  }
  return changes.take();
}

std::vector<LessonTie> lesson_ties(Db& db, Id study) {
  return rows_of(db, ties_of_study, study, [](const Statement& row) {
    return LessonTie{static_cast<int>(row.integer(0)), static_cast<int>(row.integer(1)),
                     row.integer(2)};
  });
}

void add_lesson_tie(Db& db, Id study, const LessonTie& tie) {
  db.run(insert_tie, {{":study", study},
                      {":version", tie.version},
                      {":place", tie.place},
                      {":observation", tie.observation}});
}

std::string change_name(int version, int place) { return fmt::format("v{}.{}", version, place); }

std::vector<VersionChange> changes_of_version(const std::vector<LessonPlan>& plans,
                                              const std::vector<LessonTie>& ties, int version) {
  const auto newer = std::ranges::find(plans, version, &LessonPlan::version);
  if (newer == plans.end() || newer == plans.begin()) return {};
  std::vector<VersionChange> found;
  for (PlanChange& change : plan_changes(std::prev(newer)->text, newer->text)) {
    VersionChange one{version, std::move(change), {}};
    for (const LessonTie& tie : ties)
      if (tie.version == version && tie.place == one.change.place)
        one.observations.push_back(tie.observation);
    found.push_back(std::move(one));
  }
  return found;
}

std::vector<VersionChange> changes_since(const std::vector<LessonPlan>& plans,
                                         const std::vector<LessonTie>& ties, int version) {
  std::vector<VersionChange> found;
  for (const LessonPlan& each : plans) {
    if (each.version <= version) continue;
    std::ranges::move(changes_of_version(plans, ties, each.version), std::back_inserter(found));
  }
  return found;
}

}  // namespace collab
