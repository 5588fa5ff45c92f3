// See json_lines.h.
#include "exchange/whole/json_lines.h"

#include <algorithm>
#include <charconv>
#include <cstdint>

#include "base/text/codepoint.h"
#include "base/text/text.h"

namespace collab {
namespace {

class LineReader {
 public:
  LineReader(std::string_view line, int number) : whole_(line), rest_(line), number_(number) {}

  std::optional<CsvRow> read(const std::vector<std::string_view>& keys) {
    CsvRow row;
    if (!take('{')) return std::nullopt;
    for (std::size_t i = 0; i < keys.size(); ++i) {
      if (i > 0 && !take(',')) return std::nullopt;
      if (text() != keys[i] || !take(':')) return std::nullopt;
      auto field = value();
      if (!field) return std::nullopt;
      row.push_back(std::move(*field));
    }
    skip_blanks();
    if (!take('}') || !trim(rest_).empty()) return std::nullopt;
    return row;
  }

 private:
  void skip_blanks() {
    while (!rest_.empty() &&
           (rest_.front() == ' ' || rest_.front() == '\t' || rest_.front() == '\r'))
      rest_.remove_prefix(1);
  }

  bool take(char wanted) {
    skip_blanks();
    if (!rest_.starts_with(wanted)) return false;
    rest_.remove_prefix(1);
    return true;
  }

  std::optional<CsvField> value() {
    skip_blanks();
    CsvField field{{}, number_, static_cast<int>(whole_.size() - rest_.size()) + 1, false};
    if (rest_.starts_with('"')) {
      auto words = text();
      if (!words) return std::nullopt;
      field.text = std::move(*words);
      field.quoted = true;
      return field;
    }
    if (rest_.starts_with("null")) {
      rest_.remove_prefix(4);
      return field;
    }
    const std::string_view number = rest_.substr(0, rest_.find_first_of(",} \t\r"));
    if (number.empty() || number.find_first_not_of("+-.0123456789eE") != std::string_view::npos)
      return std::nullopt;
    field.text = number;
    rest_.remove_prefix(number.size());
    return field;
  }

  /// A string behind its first quote mark.
  std::optional<std::string> text() {
    if (!take('"')) return std::nullopt;
    std::string words;
    for (;;) {
      const std::size_t end = rest_.find_first_of("\"\\");
      if (end == std::string_view::npos) return std::nullopt;
      words += rest_.substr(0, end);
      const bool done = rest_[end] == '"';
      rest_.remove_prefix(end + 1);
      if (done) return words;
      if (!escaped(words)) return std::nullopt;
    }
  }

  bool escaped(std::string& words) {
    constexpr std::string_view letters = "\"\\/bfnrt";
    constexpr std::string_view meant = "\"\\/\b\f\n\r\t";
    if (rest_.empty()) return false;
    const char letter = rest_.front();
    rest_.remove_prefix(1);
    if (const auto at = letters.find(letter); at != std::string_view::npos) {
      words += meant[at];
      return true;
    }
    const auto first = letter == 'u' ? four_digits() : std::nullopt;
    if (!first) return false;
    const bool high = *first >= 0xD800 && *first < 0xDC00;
    if (!high) {
      append_utf8(words, *first);
      return *first < 0xDC00 || *first > 0xDFFF;
    }
    if (!rest_.starts_with("\\u")) return false;
    rest_.remove_prefix(2);
    const auto second = four_digits();
    if (!second || *second < 0xDC00 || *second > 0xDFFF) return false;
    append_utf8(words, 0x10000 + ((*first - 0xD800) << 10) + (*second - 0xDC00));
    return true;
  }

  std::optional<std::uint32_t> four_digits() {
    constexpr std::size_t count = 4;
    constexpr int hexadecimal = 16;
    std::uint32_t value = 0;
    const char* last = rest_.data() + std::min(count, rest_.size());
    const auto [end, fault] = std::from_chars(rest_.data(), last, value, hexadecimal);
    if (fault != std::errc{} || end != rest_.data() + count) return std::nullopt;
    rest_.remove_prefix(count);
    return value;
  }

  std::string_view whole_;
  std::string_view rest_;
  int number_;
};

}  // namespace

std::optional<CsvRow> read_json_line(std::string_view line,
                                     const std::vector<std::string_view>& keys, int number) {
  return LineReader(line, number).read(keys);
}

}  // namespace collab
