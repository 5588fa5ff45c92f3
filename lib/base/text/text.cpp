// Words and names: trimming, folding, plain ASCII forms. Bytes and widths are in utf8.cpp, likeness
// in similar.cpp.
#include "base/text/text.h"

#include <fmt/format.h>
#include <utf8proc.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <memory>

#include "base/error.h"
#include "base/text/codepoint.h"
#include "base/text/digits.h"

namespace collab {
namespace {

/// Unicode's White_Space.
bool is_space(std::uint32_t c) {
  return (c < 0x80 && is_blank(static_cast<char>(c))) || c == 0x85 || c == 0xA0 || c == 0x1680 ||
         (c >= 0x2000 && c <= 0x200A) || c == 0x2028 || c == 0x2029 || c == 0x202F || c == 0x205F ||
         c == 0x3000;
}

/// The text mapped by utf8proc; nothing where it is not UTF-8.
std::optional<std::string> mapped(std::string_view text, unsigned options) {
  utf8proc_uint8_t* bytes = nullptr;
  const auto length = utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
                                   static_cast<utf8proc_ssize_t>(text.size()), &bytes,
                                   static_cast<utf8proc_option_t>(options));
  if (length < 0) return std::nullopt;
  const std::unique_ptr<utf8proc_uint8_t, decltype(&std::free)> owner{bytes, &std::free};
  return std::string{reinterpret_cast<const char*>(bytes), static_cast<std::size_t>(length)};
}

struct Spelling {
  char32_t letter;
  std::string_view ascii;
};

/// Latin letters that Unicode does not take apart, as passports spell them (ICAO 9303), in lower
/// case.
constexpr std::array<Spelling, 27> spellings = {{
    {U'\u00DF', "ss"}, {U'\u00E6', "ae"}, {U'\u00F0', "d"}, {U'\u00F8', "o"}, {U'\u00FE', "th"},
    {U'\u0111', "d"},  {U'\u0127', "h"},  {U'\u0131', "i"}, {U'\u0138', "k"}, {U'\u0142', "l"},
    {U'\u014B', "ng"}, {U'\u0153', "oe"}, {U'\u0167', "t"}, {U'\u0180', "b"}, {U'\u0192', "f"},
    {U'\u019A', "l"},  {U'\u01DD', "e"},  {U'\u01E5', "g"}, {U'\u0237', "j"}, {U'\u0253', "b"},
    {U'\u0254', "o"},  {U'\u0257', "d"},  {U'\u0259', "e"}, {U'\u025B', "e"}, {U'\u0268', "i"},
    {U'\u0272', "n"},  {U'\u0289', "u"},
}};

std::string_view spelling_of(std::uint32_t letter) {
  const auto* found = std::find_if(spellings.begin(), spellings.end(), [&](const Spelling& s) {
    return s.letter == static_cast<char32_t>(letter);
  });
  return found == spellings.end() ? std::string_view{} : found->ascii;
}

void refuse_control(std::string_view given, std::size_t at, std::string_view what) {
  auto rest = given.substr(at);
  CodePoint c;
  next_code_point(rest, c);
  throw Error(Kind::input,
              fmt::format("{} has a control character (U+{:04X}) at character {}", what, c.value,
                          characters(given.substr(0, at)) + 1),
              c.value == '\r' ? "use line ends of one line feed, without carriage returns"
                              : "remove the character and try again");
}

void refuse_unseen(std::string_view given, std::string_view what) {
  const auto at = find_unseen(given);
  if (!at) return;
  auto rest = given.substr(*at);
  CodePoint c;
  next_code_point(rest, c);
  throw Error(Kind::input,
              fmt::format("the {} has a mark that nobody sees: U+{:04X}", what, c.value),
              "type it again without it");
}

void refuse_broken(std::string_view given, std::string_view what) {
  auto rest = given;
  std::size_t position = 1;
  for (CodePoint c; next_code_point(rest, c) && c.valid;) ++position;
  throw Error(Kind::input, fmt::format("{} is not UTF-8 at character {}", what, position),
              "save or type the text as UTF-8");
}

}  // namespace

std::string accept_text(std::string_view text, std::string_view what, std::size_t longest) {
  if (!is_utf8(text)) refuse_broken(text, what);
  const auto trimmed = trim(text);
  const std::size_t length = characters(trimmed);
  if (length > longest)
    throw Error(Kind::input,
                fmt::format("the {} has {} characters, and may have {}", what, length, longest));
  if (shows_nothing(trimmed)) throw Error(Kind::input, fmt::format("{} is blank", what));
  if (const auto at = find_control(trimmed)) {
    refuse_control(text, *at + static_cast<std::size_t>(trimmed.data() - text.data()), what);
  }
  refuse_unseen(trimmed, what);
  return std::string{trimmed};
}

std::string_view trim(std::string_view text) {
  auto rest = text;
  for (CodePoint c; next_code_point(rest, c) && c.valid && is_space(c.value);) text = rest;
  while (!text.empty()) {
    std::size_t start = text.size() - 1;
    while (start > 0 && (static_cast<unsigned char>(text[start]) & 0xC0) == 0x80) --start;
    auto last = text.substr(start);
    CodePoint c;
    next_code_point(last, c);
    if (!c.valid || !last.empty() || !is_space(c.value)) break;
    text = text.substr(0, start);
  }
  return text;
}

std::vector<std::string_view> split(std::string_view text, char separator) {
  std::vector<std::string_view> parts;
  for (std::size_t start = 0;;) {
    const auto end = text.find(separator, start);
    parts.push_back(text.substr(start, end - start));
    if (end == std::string_view::npos) return parts;
    start = end + 1;
  }
}

std::string in_quotes(std::span<const std::string> words) {
  std::vector<std::string> quoted;
  for (const std::string& word : words) quoted.push_back("'" + visible(word) + "'");
  return join(quoted, ", ");
}

std::string join(std::span<const std::string> parts, std::string_view between) {
  std::string result;
  for (const auto& part : parts) {
    if (&part != parts.data()) result += between;
    result += part;
  }
  return result;
}

bool starts_with_folded(std::string_view text, std::string_view prefix) {
  return folded(text).starts_with(folded(prefix));
}

std::string folded(std::string_view text) {
  const bool ascii = std::all_of(text.begin(), text.end(),
                                 [](char c) { return static_cast<unsigned char>(c) < 0x80; });
  if (ascii) return lowered(text);
  const auto result = mapped(text, UTF8PROC_COMPAT | UTF8PROC_COMPOSE | UTF8PROC_CASEFOLD |
                                       UTF8PROC_IGNORE | UTF8PROC_STABLE);
  return result ? *result : lowered(text);
}

std::string ascii_name(std::string_view text) {
  const auto plain = mapped(text, UTF8PROC_COMPAT | UTF8PROC_DECOMPOSE | UTF8PROC_CASEFOLD |
                                      UTF8PROC_IGNORE | UTF8PROC_STRIPMARK | UTF8PROC_STABLE);
  std::string_view rest = plain ? std::string_view{*plain} : text;
  std::string result;
  bool blank = false;
  for (CodePoint c; next_code_point(rest, c);) {
    if (!c.valid) continue;
    if (is_space(c.value)) {
      blank = !result.empty();
      continue;
    }
    const char ascii = c.value < 0x80 ? static_cast<char>(c.value) : '\0';
    const auto letters = ascii == '\0' ? spelling_of(c.value) : c.bytes;
    if (letters.empty() || (ascii != '\0' && !is_letter(ascii) && !is_digit(ascii))) continue;
    if (blank) result += '.';
    blank = false;
    result += letters;
  }
  return plain ? result : lowered(result);
}

std::string capitalised(std::string_view text) {
  std::string result(text);
  if (!result.empty() && result[0] >= 'a' && result[0] <= 'z')
    result[0] = static_cast<char>(result[0] - 'a' + 'A');
  return result;
}

std::string count_of(std::int64_t n, std::string_view one, std::string_view many) {
  return fmt::format("{} {}", n, n == 1 ? one : many);
}

}  // namespace collab
