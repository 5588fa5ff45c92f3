// Scans a document before it is parsed; see bounds.h. The numbers are collab-documents(7)'s and,
// for nesting and structure, from trying pathological texts.
#include "document/text/bounds.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/error.h"
#include "base/text/digits.h"
#include "base/text/text.h"

namespace collab {
namespace {

constexpr std::size_t most_bytes = std::size_t{4} << 20;
constexpr std::size_t most_columns = 64;
constexpr std::size_t most_cells = 50'000;
constexpr std::size_t most_brackets = 1'000;
constexpr std::size_t most_nesting = 50;
constexpr std::size_t most_structure = 300'000;

std::string without_image_data(std::string_view text) {
  constexpr std::string_view start = "data:image/";
  std::string result;
  for (;;) {
    const auto at = text.find(start);
    if (at == std::string_view::npos) break;
    const auto end = std::min(text.find_first_of(")>\"' \t\r\n", at), text.size());
    result += text.substr(0, at);
    result += "data:";
    text.remove_prefix(end);
  }
  result += text;
  return result;
}

std::string with_plain_line_ends(const std::string& text) {
  std::string result;
  result.reserve(text.size());
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] != '\r') {
      result += text[i];
    } else if (i + 1 == text.size() || text[i + 1] != '\n') {
      result += '\n';
    }
  }
  return result;
}

/// Counts what makes a parser slow, line by line.
class Scan {
 public:
  Scan(std::string_view text, const std::string& file) : text_(text), file_(file) {}

  void run() {
    std::size_t structure = 0;
    for (std::size_t start = 0; start < text_.size(); ++number_) {
      const auto end = std::min(text_.find('\n', start), text_.size());
      line_ = text_.substr(start, end - start);
      structure +=
          1 + static_cast<std::size_t>(std::count_if(line_.begin(), line_.end(), is_markup));
      if (structure > most_structure) refuse(0, "more marks and lines than a meeting document has");
      count_brackets();
      count_nesting();
      count_cells();
      start = end + 1;
    }
  }

 private:
  static bool is_markup(char c) {
    return std::string_view("*_[]<>&!~\\`|").find(c) != std::string_view::npos;
  }

  [[noreturn]] void refuse(std::size_t at, std::string what) const {
    Problem problem{file_, number_, static_cast<int>(characters(line_.substr(0, at))) + 1, "", "",
                    "",    1};
    problem.what = std::move(what);
    problem.hint = "keep the meeting's own document free of pasted data, and attach that elsewhere";
    throw Error(Kind::input, {problem}, "nothing was read from it");
  }

  void count_brackets() {
    if (trim(line_).empty()) brackets_ = 0;
    brackets_ += static_cast<std::size_t>(std::count(line_.begin(), line_.end(), '['));
    if (brackets_ > most_brackets) refuse(0, "more than 1,000 '[' in one block");
  }

  /// Quotes and lists that begin on this line, one within the other.
  void count_nesting() const {
    std::size_t depth = 0;
    for (std::size_t i = 0; i < line_.size();) {
      if (line_[i] == '>') {
        ++depth;
        ++i;
      } else if (is_blank(line_[i])) {
        ++i;
      } else if (const auto end = after_list_mark(i); end > i) {
        ++depth;
        i = end;
      } else {
        break;
      }
      if (depth > most_nesting) refuse(i, "more than 50 lists or quotes within each other");
    }
  }

  std::size_t after_list_mark(std::size_t i) const {
    auto end = i;
    while (end < line_.size() && is_digit(line_[end])) ++end;
    const std::string_view marks = end > i ? ".)" : "-*+";
    if (end >= line_.size() || marks.find(line_[end]) == std::string_view::npos) return i;
    ++end;
    return end == line_.size() || is_blank(line_[end]) ? end : i;
  }

  /// A row is filled up to its table's width, so that cells are columns times rows.
  void count_cells() {
    const auto bars = static_cast<std::size_t>(std::count(line_.begin(), line_.end(), '|'));
    const bool is_divider = line_.find('-') != std::string_view::npos &&
                            line_.find_first_not_of(" \t|:->+*") == std::string_view::npos;
    const auto row = trim(line_);
    const auto outer = static_cast<std::size_t>(row.starts_with('|')) +
                       static_cast<std::size_t>(row.ends_with('|'));
    if (bars + 1 > most_columns + outer) refuse(0, "more than 64 columns in a table");
    if (trim(line_).empty()) columns_ = 0;
    if (is_divider && bars > 0) columns_ = std::max(columns_, bars + 1);
    cells_ += std::max(columns_, bars);
    if (cells_ > most_cells) refuse(0, "more than 50,000 cells in tables");
  }

  std::string_view text_;
  const std::string& file_;
  std::string_view line_;
  int number_ = 1;
  std::size_t brackets_ = 0;
  std::size_t columns_ = 0;
  std::size_t cells_ = 0;
};

[[noreturn]] void refuse_control(const std::string& text, std::size_t at, const std::string& file) {
  const auto start = at == 0 ? 0 : text.rfind('\n', at - 1) + 1;
  const auto end = std::min(text.find('\n', at), text.size());
  Problem problem;
  problem.file = file;
  problem.line =
      static_cast<int>(std::count(text.begin(), text.begin() + static_cast<long>(at), '\n')) + 1;
  problem.column =
      static_cast<int>(characters(std::string_view(text).substr(start, at - start))) + 1;
  problem.what = fmt::format("a control character ({})",
                             visible(std::string_view(text).substr(at, text[at] & 0x80 ? 2 : 1)));
  problem.hint = "delete it; it is invisible in most editors";
  problem.excerpt = text.substr(start, end - start);
  throw Error(Kind::input, {problem}, "nothing was read from it");
}

[[noreturn]] void refuse_long(const std::string& file) {
  throw Error(Kind::input, fmt::format("'{}' has more than 4 MiB of text", file),
              "split the running document and keep older years elsewhere");
}

}  // namespace

std::string bounded_text(std::string_view bytes, const std::string& file) {
  // UTF-16 has a byte of UTF-8 or more for two of its own: no need to turn all of it round.
  const bool wide = bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF");
  if (wide && bytes.size() > 4 * most_bytes) refuse_long(file);
  const auto utf8 = to_utf8(bytes);
  if (!utf8) {
    throw Error(Kind::input, fmt::format("'{}' is not UTF-8 text", file),
                "save it as plain text in UTF-8, or give the .docx file itself");
  }
  auto text = with_plain_line_ends(without_image_data(*utf8));
  if (text.size() > most_bytes) refuse_long(file);
  text = without_unseen(std::move(text));
  if (const auto at = find_control(text)) refuse_control(text, *at, file);
  Scan(text, file).run();
  return text;
}

}  // namespace collab
