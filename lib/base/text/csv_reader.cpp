// Reading CSV: one pass over the text, every problem noted with its place. Values stay text; what
// they mean is for the importers.
#include <fmt/format.h>

#include <algorithm>
#include <unordered_set>
#include <utility>

#include "base/text/codepoint.h"
#include "base/text/csv.h"
#include "base/text/text.h"

namespace collab {
namespace {

constexpr std::size_t most_columns = 1000;

/// A line ends with LF, CRLF or CR; a last line without an end counts, nothing after an end does
/// not.
std::vector<std::size_t> starts_of(std::string_view text) {
  std::vector<std::size_t> starts;
  bool begins = true;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (begins) starts.push_back(i);
    const char c = text[i];
    begins = c == '\n' || (c == '\r' && (i + 1 == text.size() || text[i + 1] != '\n'));
  }
  return starts;
}

int as_int(std::size_t count) { return static_cast<int>(count); }

/// The separator that is most frequent in the first line outside quotes; a comma where none is.
char separator_of(std::string_view text) {
  std::pair<std::size_t, char> best{0, ','};
  for (const char candidate : {',', ';', '\t', '|'}) {
    std::size_t count = 0;
    bool quoted = false;
    for (const char c : text) {
      if (c == '"') quoted = !quoted;
      if (!quoted && (c == '\n' || c == '\r')) break;
      if (!quoted && c == candidate) ++count;
    }
    if (count > best.first) best = {count, candidate};
  }
  return best.second;
}

class Reader {
 public:
  explicit Reader(Csv& csv) : text_(csv.text), csv_(csv) {}

  void read(int header_line) {
    const bool told = take_separator_line();
    while (at_ < text_.size() && (is_line_end() || line_ < header_line)) {
      while (at_ < text_.size() && !is_line_end()) ++at_;
      if (at_ < text_.size()) take_line_end();
    }
    if (!told) csv_.separator = separator_of(text_.substr(at_));
    separator_ = csv_.separator;
    CsvRow row;
    while (at_ < text_.size()) {
      row.reserve(csv_.header.size());
      read_row(row);
      const bool blank = row.size() == 1 && row[0].text.empty() && !row[0].quoted;
      if (!blank) keep(row);
      row.clear();
    }
    if (csv_.header.empty()) {
      csv_.problems.push_back({csv_.file,
                               1,
                               0,
                               "the file has no header line",
                               "begin the file with a line of column names",
                               {},
                               1});
    }
  }

 private:
  /// "sep=;", as spreadsheets write and read it above the header.
  bool take_separator_line() {
    constexpr std::string_view mark = "sep=";
    const bool there = starts_with_folded(text_, mark) && text_.size() > mark.size();
    const std::size_t end = mark.size() + 1;
    if (!there || (text_.size() > end && text_[end] != '\n' && text_[end] != '\r')) return false;
    csv_.separator = text_[mark.size()];
    at_ = end;
    if (at_ < text_.size()) take_line_end();
    return true;
  }

  bool is_line_end() const { return text_[at_] == '\n' || text_[at_] == '\r'; }

  void take_line_end() {
    at_ += text_.substr(at_).starts_with("\r\n") ? 2 : 1;
    ++line_;
    counted_ = at_;
    column_ = 1;
  }

  /// The column of the current place, counted on from where it was asked last in this line.
  int column() {
    for (; counted_ < at_; ++counted_) {
      if ((static_cast<unsigned char>(text_[counted_]) & 0xC0) != 0x80) ++column_;
    }
    return column_;
  }

  void note(const CsvField& at, std::string what, std::string hint) {
    const auto line = csv_.line(at.line);
    const int rest = as_int(characters(line)) - at.column + 1;
    const int width = std::clamp(as_int(characters(at.text)), 1, std::max(rest, 1));
    // Of other lines the place is enough: what else stands there may be a password.
    const bool in_header = csv_.header.empty() || at.line == csv_.header.front().line;
    csv_.problems.push_back({csv_.file, at.line, at.column, std::move(what), std::move(hint),
                             std::string{in_header ? line : std::string_view{}}, width});
  }

  void read_row(CsvRow& row) {
    for (;;) {
      row.emplace_back();
      read_field(row.back());
      if (at_ == text_.size()) return;
      if (is_line_end()) return take_line_end();
      ++at_;  // the separator
    }
  }

  void read_field(CsvField& field) {
    field.line = line_;
    field.column = column();
    field.quoted = at_ < text_.size() && text_[at_] == '"';
    if (field.quoted) return read_quoted(field);
    const auto start = at_;
    to_field_end();
    field.text = text_.substr(start, at_ - start);
  }

  void to_field_end() {
    while (at_ < text_.size() && text_[at_] != separator_ && !is_line_end()) ++at_;
  }

  void read_quoted(CsvField& field) {
    ++at_;
    for (auto start = at_;;) {
      while (at_ < text_.size() && text_[at_] != '"') is_line_end() ? take_line_end() : void(++at_);
      field.text += text_.substr(start, at_ - start);
      if (at_ == text_.size()) {
        note(field, "a quote is opened here and never closed", "close it, or double it: \"\"");
        return;
      }
      ++at_;  // the quote
      if (at_ == text_.size() || text_[at_] != '"') break;
      start = at_++;  // the second of two stands for one
    }
    const auto after = at_;
    to_field_end();
    const auto rest = text_.substr(after, at_ - after);
    if (trim(rest).empty()) return;
    field.text += rest;
    note(field, "text follows a closing quote", "double the quotes inside a quoted value: \"\"");
  }

  void keep(CsvRow& row) {
    if (csv_.header.empty()) {
      csv_.header = row;
      return check_header();
    }
    const std::size_t columns = csv_.header.size();
    if (row.size() != columns) {
      note(row.size() > columns ? row[columns] : row[0],
           fmt::format("the row has {}, the header has {}",
                       count_of(as_int(row.size()), "value", "values"),
                       count_of(as_int(columns), "column", "columns")),
           row.size() > columns ? "put a value with a separator in it in quotes" : "");
      row.resize(columns, CsvField{{}, row.back().line, row.back().column, false});
    }
    csv_.rows.push_back(std::move(row));
  }

  void check_header() {
    if (csv_.header.size() > most_columns) {
      note(csv_.header[most_columns],
           fmt::format("the header has {} columns, at most {} are read", csv_.header.size(),
                       most_columns),
           "is this the table that was meant, with one line a record?");
      at_ = text_.size();
      return;
    }
    std::unordered_set<std::string> seen;
    for (const auto& column : csv_.header) {
      const auto name = folded(trim(column.text));
      if (!seen.insert(name).second && !name.empty()) {
        note(column, fmt::format("column '{}' is there twice", visible(trim(column.text))),
             "rename or remove one of them");
      }
    }
  }

  std::string_view text_;
  Csv& csv_;
  std::size_t at_ = 0;
  std::size_t counted_ = 0;
  int line_ = 1;
  int column_ = 1;
  char separator_ = ',';
};

/// The text with every broken byte replaced by U+FFFD.
std::string repaired(std::string_view bytes) {
  std::string text;
  text.reserve(bytes.size());
  for (CodePoint c; next_code_point(bytes, c);) {
    text += c.valid ? c.bytes : std::string_view{"\uFFFD"};
  }
  return text;
}

/// The first broken byte, and on how many lines there are more.
Problem encoding_problem(std::string_view bytes, const Csv& csv) {
  Problem problem;
  problem.file = csv.file;
  problem.hint = "save the file as UTF-8";
  int line = 1;
  int column = 1;
  int last_line = 0;
  int more = 0;
  for (CodePoint c; next_code_point(bytes, c); ++column) {
    if (!c.valid && problem.line == 0) {
      problem.line = line;
      problem.column = column;
      problem.what = fmt::format("byte 0x{:02X} is not UTF-8", c.value);
    } else if (!c.valid && line != last_line && line != problem.line) {
      ++more;
    }
    if (!c.valid) last_line = line;
    const bool ends = c.value == '\n' || (c.value == '\r' && !bytes.starts_with('\n'));
    if (ends) ++line;
    if (ends) column = 0;
  }
  if (more > 0)
    problem.what +=
        fmt::format(", nor are bytes on {}", count_of(more, "further line", "further lines"));
  return problem;
}

}  // namespace

std::string_view Csv::line(int number) const {
  if (number < 1 || static_cast<std::size_t>(number) > line_starts.size()) return {};
  const auto rest =
      std::string_view{text}.substr(line_starts[static_cast<std::size_t>(number - 1)]);
  return rest.substr(0, rest.find_first_of("\r\n"));
}

Csv read_csv(std::string_view bytes, std::string file, int header_line) {
  Csv csv;
  csv.file = std::move(file);
  auto text = to_utf8(bytes);
  if (!text && bytes.starts_with("\xEF\xBB\xBF")) bytes.remove_prefix(3);
  csv.text = text ? std::move(*text) : repaired(bytes);
  csv.line_starts = starts_of(csv.text);
  csv.bad_encoding = !text;
  if (!text) csv.problems.push_back(encoding_problem(bytes, csv));
  Reader{csv}.read(header_line);
  return csv;
}

}  // namespace collab
