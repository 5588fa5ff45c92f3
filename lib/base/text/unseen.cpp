// What nobody sees in a text, and texts that look alike: marks without width, signs on nothing,
// letters of other scripts that look like Latin ones.
#include <utf8proc.h>

#include <array>

#include "base/text/codepoint.h"
#include "base/text/text.h"

namespace collab {
namespace {

constexpr std::uint32_t non_joiner = 0x200C;
constexpr std::uint32_t joiner = 0x200D;

/// Joiners and choices of a sign's form, which have a meaning after a letter or picture that is no
/// Latin one.
bool shapes_what_stands_before(std::uint32_t c) {
  return c == non_joiner || c == joiner || (c >= 0xFE00 && c <= 0xFE0F);
}

bool is_unseen(std::uint32_t c, std::uint32_t before) {
  if (is_deceptive(c)) return true;
  if (shapes_what_stands_before(c)) return before < 0x80;
  return utf8proc_get_property(static_cast<utf8proc_int32_t>(c))->ignorable;
}

bool stands_on_another(std::uint32_t c) {
  const auto category = utf8proc_category(static_cast<utf8proc_int32_t>(c));
  return category == UTF8PROC_CATEGORY_MN || category == UTF8PROC_CATEGORY_ME;
}

struct Double {
  char32_t letter;
  char latin;
};
/// Small Cyrillic and Greek letters that look like Latin ones (Unicode's confusables).
constexpr std::array<Double, 24> doubles = {{
    {U'а', 'a'}, {U'е', 'e'}, {U'о', 'o'}, {U'р', 'p'}, {U'с', 'c'}, {U'у', 'y'},
    {U'х', 'x'}, {U'і', 'i'}, {U'ѕ', 's'}, {U'ј', 'j'}, {U'в', 'b'}, {U'к', 'k'},
    {U'м', 'm'}, {U'н', 'h'}, {U'т', 't'}, {U'ԁ', 'd'}, {U'α', 'a'}, {U'ε', 'e'},
    {U'ι', 'i'}, {U'κ', 'k'}, {U'ν', 'v'}, {U'ο', 'o'}, {U'ρ', 'p'}, {U'υ', 'u'},
}};

}  // namespace

std::optional<std::size_t> find_unseen(std::string_view text) {
  auto rest = text;
  std::uint32_t before = 0;
  for (CodePoint c; next_code_point(rest, c); before = c.value)
    if (c.valid && is_unseen(c.value, before))
      return static_cast<std::size_t>(c.bytes.data() - text.data());
  return std::nullopt;
}

std::string without_unseen(std::string_view text) {
  if (!find_unseen(text)) return std::string(text);
  std::string seen;
  std::uint32_t before = 0;
  for (CodePoint c; next_code_point(text, c);) {
    if (c.valid && is_unseen(c.value, before)) continue;
    seen += c.bytes;
    before = c.value;
  }
  return seen;
}

bool shows_nothing(std::string_view text) {
  std::uint32_t before = 0;
  for (CodePoint c; next_code_point(text, c); before = c.value) {
    const bool blank = c.valid && trim(c.bytes).empty();
    if (!blank && !(c.valid && (is_unseen(c.value, before) || stands_on_another(c.value))))
      return false;
  }
  return true;
}

std::string look_of(std::string_view text) {
  std::string latin;
  const std::string whole = folded(without_unseen(text));
  std::string_view rest = whole;
  for (CodePoint c; next_code_point(rest, c);) {
    bool found = false;
    for (const Double& each : doubles) {
      if (each.letter != static_cast<char32_t>(c.value)) continue;
      latin += each.latin;
      found = true;
    }
    if (!found) latin += c.bytes;
  }
  const std::string plain = ascii_name(latin);
  return plain.empty() ? latin : plain;
}

}  // namespace collab
