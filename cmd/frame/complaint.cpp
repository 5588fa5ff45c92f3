// Errors as text. Whatever came from an input or a record is shown through visible().
#include "cmd/frame/complaint.h"

#include <fmt/format.h>

#include <algorithm>
#include <tuple>

#include "base/text/text.h"

namespace collab {

namespace {

constexpr std::size_t most_problems = 20;    ///< that are shown; nobody reads thousands
constexpr std::size_t widest_excerpt = 100;  ///< characters; longer lines are cut around the mark

/// The bytes of characters [from, to) of a text.
std::string_view part(std::string_view text, std::size_t from, std::size_t to) {
  std::size_t at = 0;
  std::size_t begin = text.size();
  std::size_t seen = 0;
  for (; at < text.size() && seen < to; ++seen) {
    if (seen == from) begin = at;
    do ++at;
    while (at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80);
  }
  if (begin > at) return {};
  return text.substr(begin, at - begin);
}

/// The part of a long line that is shown, and where in it the mark begins.
struct Window {
  std::string before, marked, after;
};

Window window(const Problem& problem) {
  const std::size_t length = characters(problem.excerpt);
  const int before = problem.column - problem.excerpt_column;
  const std::size_t column = std::min(static_cast<std::size_t>(std::max(before, 0)), length);
  const std::size_t mark =
      std::min(static_cast<std::size_t>(std::max(problem.width, 1)), widest_excerpt / 2);
  std::size_t from = 0;
  std::size_t to = length;
  if (length > widest_excerpt) {
    from = column > widest_excerpt / 3 ? column - widest_excerpt / 3 : 0;
    to = std::min(length, from + widest_excerpt);
  }
  const std::size_t end = std::min(column + mark, to);
  return {(from > 0 ? "…" : "") + visible(part(problem.excerpt, from, column)),
          visible(part(problem.excerpt, column, end)),
          visible(part(problem.excerpt, end, to)) + (to < length ? "…" : "")};
}

std::string excerpt(const Problem& problem) {
  const std::string number = problem.line > 0 ? std::to_string(problem.line) : "";
  const Window shown = window(problem);
  std::string text =
      fmt::format("  {} | {}{}{}\n", number, shown.before, shown.marked, shown.after);
  if (problem.column > 0)
    text += fmt::format("  {} | {}{}\n", std::string(number.size(), ' '),
                        std::string(display_width(shown.before), ' '),
                        std::string(std::max<std::size_t>(display_width(shown.marked), 1), '^'));
  return text;
}

std::string place(const Problem& problem) {
  if (problem.file.empty() && problem.line == 0) return "";
  std::string text = visible(problem.file);
  if (problem.line > 0) text += (text.empty() ? "line " : ":") + std::to_string(problem.line);
  if (problem.line > 0 && problem.column > 0) text += ":" + std::to_string(problem.column);
  return text + ": ";
}

std::string hint_line(const std::string& hint) {
  return hint.empty() ? "" : "  hint: " + visible(hint) + "\n";
}

}  // namespace

std::string error_prefix(bool colour) {
  return colour ? "collab: \x1b[1;31merror:\x1b[0m " : "collab: error: ";
}

std::string complaint(const Error& error, bool colour) {
  std::string text;
  if (!error.message.empty())
    text = error_prefix(colour) + visible(error.message) + "\n" + hint_line(error.hint);
  std::vector<Problem> problems = error.problems;
  std::stable_sort(problems.begin(), problems.end(), [](const Problem& a, const Problem& b) {
    return std::tie(a.file, a.line, a.column) < std::tie(b.file, b.line, b.column);
  });
  const std::size_t more = problems.size() - std::min(problems.size(), most_problems);
  problems.resize(problems.size() - more);
  for (const Problem& problem : problems) {
    text += error_prefix(colour) + place(problem) + visible(problem.what) + "\n";
    if (!problem.excerpt.empty()) text += excerpt(problem);
    text += hint_line(problem.hint);
  }
  if (more > 0)
    text += fmt::format("collab: and {} more\n",
                        count_of(static_cast<std::int64_t>(more), "error", "errors"));
  if (!error.state.empty()) text += "collab: " + visible(error.state) + "\n";
  return text;
}

}  // namespace collab
