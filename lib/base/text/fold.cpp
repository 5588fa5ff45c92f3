// Folding for matching; see fold.h. Comparing names alone is folded() in base/text/text.h.
#include "base/text/fold.h"

#include <utf8proc.h>

#include <algorithm>
#include <array>

#include "base/text/codepoint.h"
#include "base/text/digits.h"
#include "base/text/text.h"

namespace collab {
namespace {

bool is_any_blank(std::uint32_t c) {
  return c == ' ' || (c >= '\t' && c <= '\r') || c == 0xA0 || c == 0x1680 ||
         (c >= 0x2000 && c <= 0x200B) || c == 0x2028 || c == 0x2029 || c == 0x202F || c == 0x205F ||
         c == 0x3000 || c == 0xFEFF;
}

/// The plain sign that a typographic one stands for, or empty.
std::string_view plain_sign(std::uint32_t c) {
  switch (c) {
    case 0x2018:
    case 0x2019:
    case 0x201A:
    case 0x201B:
    case 0x2032:
    case 0x00B4:
      return "'";
    case 0x201C:
    case 0x201D:
    case 0x201E:
    case 0x201F:
    case 0x2033:
    case 0x00AB:
    case 0x00BB:
      return "\"";
    case 0x2010:
    case 0x2011:
    case 0x2012:
    case 0x2013:
    case 0x2014:
    case 0x2015:
    case 0x2212:
      return "-";
    case 0x2026:
      return "...";
    default:
      return {};
  }
}

/// Combining marks, and the vowels and finals of Hangul written in pieces.
bool is_mark(std::uint32_t c) {
  if (c >= 0x1160 && c <= 0x11FF) return true;
  const auto category = utf8proc_category(static_cast<utf8proc_int32_t>(c));
  return category == UTF8PROC_CATEGORY_MN || category == UTF8PROC_CATEGORY_MC ||
         category == UTF8PROC_CATEGORY_ME;
}

/// What is written for a letter that is no other letter with a mark, where only plain ones can be;
/// empty for all others. Small letters: the text is folded.
std::string_view plain_letter(std::uint32_t c) {
  switch (c) {
    case 0xDF:
      return "ss";
    case 0xE6:
      return "ae";
    case 0xF0:
    case 0x111:
      return "d";
    case 0xF8:
      return "o";
    case 0xFE:
      return "th";
    case 0x127:
      return "h";
    case 0x131:
      return "i";
    case 0x142:
      return "l";
    case 0x153:
      return "oe";
    case 0x167:
      return "t";
    default:
      return {};
  }
}

class Folder {
 public:
  explicit Folder(std::string_view text) : text_(text) {}

  Folded run() {
    auto rest = text_;
    for (CodePoint c; next_code_point(rest, c);) {
      const auto start = static_cast<std::size_t>(c.bytes.data() - text_.data());
      if (c.valid && is_any_blank(c.value)) {
        blank_ = true;
        continue;
      }
      auto bytes = c.bytes;
      take_marks(rest, bytes);
      add(c, bytes, start);
    }
    result_.from.push_back(static_cast<std::uint32_t>(end_));
    return std::move(result_);
  }

 private:
  /// Marks belong to the letter before them, so that both ways of writing "é" fold alike.
  static void take_marks(std::string_view& rest, std::string_view& bytes) {
    while (!rest.empty() && static_cast<unsigned char>(rest.front()) >= 0xCC) {
      auto ahead = rest;
      CodePoint mark;
      if (!next_code_point(ahead, mark) || !mark.valid || !is_mark(mark.value)) return;
      bytes = std::string_view(bytes.data(), bytes.size() + mark.bytes.size());
      rest = ahead;
    }
  }

  void add(const CodePoint& c, std::string_view bytes, std::size_t start) {
    if (blank_ && !result_.text.empty()) put(" ", end_);
    blank_ = false;
    if (bytes.size() == 1) {
      put(std::string(1, lower(bytes.front())), start);
    } else if (const auto sign = plain_sign(c.value); !sign.empty()) {
      put(sign, start);
    } else {
      put(folded(bytes), start);
    }
    end_ = start + bytes.size();
  }

  void put(std::string_view folded_bytes, std::size_t start) {
    result_.text += folded_bytes;
    result_.from.insert(result_.from.end(), folded_bytes.size(), static_cast<std::uint32_t>(start));
  }

  std::string_view text_;
  Folded result_;
  bool blank_ = false;
  std::size_t end_ = 0;
};

}  // namespace

Folded fold(std::string_view text) { return Folder(text).run(); }

Folded loosened(const Folded& folded) {
  Folded result;
  std::string_view rest = folded.text;
  for (CodePoint c; next_code_point(rest, c);) {
    const auto from = folded.from[static_cast<std::size_t>(c.bytes.data() - folded.text.data())];
    if (c.bytes == "'" || (c.valid && is_mark(c.value))) continue;
    std::string bytes{c.bytes == "-" ? " " : c.bytes};
    if (bytes == " " && (result.text.empty() || result.text.back() == ' ')) continue;
    if (const auto plain = plain_letter(c.value); c.valid && !plain.empty()) {
      bytes = plain;
    } else if (c.valid && c.bytes.size() > 1) {
      std::array<utf8proc_int32_t, 8> points{};
      const auto count =
          utf8proc_decompose_char(static_cast<utf8proc_int32_t>(c.value), points.data(),
                                  points.size(), UTF8PROC_DECOMPOSE, nullptr);
      std::array<utf8proc_uint8_t, 4> letter{};
      if (count > 0) {
        const auto size = utf8proc_encode_char(points.front(), letter.data());
        bytes.assign(letter.begin(), letter.begin() + size);
      }
    }
    result.text += bytes;
    result.from.insert(result.from.end(), bytes.size(), from);
  }
  result.from.push_back(folded.from.back());
  return result;
}

std::string fold_text(std::string_view text) { return fold(text).text; }

Part Part::sub(std::size_t from, std::size_t to) const {
  Part part{whole, std::min(begin + from, end), to > end - begin ? end : begin + to};
  const auto inner = trim(part.text());
  if (inner.empty()) return Part{whole, part.begin, part.begin};
  const auto at = static_cast<std::size_t>(inner.data() - whole.data());
  return Part{whole, at, at + inner.size()};
}

Part part_of(std::string_view text) { return Part{text, 0, text.size()}.sub(0); }

std::size_t after_words(const Folded& text, std::string_view folded_words) {
  if (!text.text.starts_with(folded_words)) return std::string_view::npos;
  const auto end = folded_words.size();
  const bool word = !folded_words.empty() && is_word_before(text.text, end);
  if (word && end < text.text.size() && is_word_at(text.text, end)) return std::string_view::npos;
  return text.from[end];
}

std::size_t after_words(const Part& part, std::string_view folded_words) {
  // Folding only the beginning is enough, and cheap for long lines.
  auto head = part.text().substr(0, 4 * folded_words.size() + 16);
  while (!head.empty() && head.size() < part.text().size() &&
         (static_cast<unsigned char>(part.text()[head.size()]) & 0xC0) == 0x80) {
    head.remove_suffix(1);
  }
  return after_words(fold(head), folded_words);
}

bool says(const Part& part, std::string_view folded_words) {
  return fold_text(part.text()) == folded_words;
}

std::size_t last_brackets(std::string_view text) {
  if (!text.ends_with(')')) return std::string_view::npos;
  int open = 0;
  for (auto at = text.size(); at > 0; --at) {
    if (text[at - 1] == ')') ++open;
    if (text[at - 1] == '(' && --open == 0) return at - 1;
  }
  return std::string_view::npos;
}

std::size_t skip_blanks(std::string_view text, std::size_t at) {
  auto rest = text.substr(std::min(at, text.size()));
  CodePoint c;
  for (auto ahead = rest; next_code_point(ahead, c) && c.valid && is_any_blank(c.value);)
    rest = ahead;
  return text.size() - rest.size();
}

bool is_word_at(std::string_view text, std::size_t at) {
  if (at >= text.size()) return false;
  auto rest = text.substr(at);
  CodePoint c;
  if (!next_code_point(rest, c) || !c.valid) return false;
  if (c.value < 0x80)
    return is_letter(static_cast<char>(c.value)) || is_digit(static_cast<char>(c.value));
  const auto category = utf8proc_category(static_cast<utf8proc_int32_t>(c.value));
  return (category >= UTF8PROC_CATEGORY_LU && category <= UTF8PROC_CATEGORY_ME) ||
         category == UTF8PROC_CATEGORY_ND;
}

bool is_word_before(std::string_view text, std::size_t at) {
  if (at == 0 || at > text.size()) return false;
  std::size_t start = at - 1;
  while (start > 0 && (static_cast<unsigned char>(text[start]) & 0xC0) == 0x80) --start;
  return is_word_at(text, start);
}

std::string only_words(std::string_view text) {
  const std::string loose = loosened(fold(text)).text;
  std::string words;
  for (std::size_t at = 0; at < loose.size(); ++at) {
    const bool inside = (static_cast<unsigned char>(loose[at]) & 0xC0) == 0x80;
    const bool blank = words.empty() || words.back() == ' ';
    if (inside ? !blank : is_word_at(loose, at)) {
      words += loose[at];
    } else if (!inside && !blank) {
      words += ' ';
    }
  }
  return std::string{trim(words)};
}

}  // namespace collab
