// Plain ASCII letters and digits, for readers of dates, zones and files; the locale plays no part.
#pragma once
#include <optional>
#include <string>
#include <string_view>

namespace collab {

constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }
constexpr char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }
constexpr bool is_letter(char c) { return lower(c) >= 'a' && lower(c) <= 'z'; }
constexpr bool is_blank(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }

/// A number of one to nine digits and nothing else.
constexpr std::optional<int> number(std::string_view text) {
  if (text.empty() || text.size() > 9) return std::nullopt;
  int value = 0;
  for (const char c : text) {
    if (!is_digit(c)) return std::nullopt;
    value = value * 10 + (c - '0');
  }
  return value;
}

/// ASCII letters in lower case, everything else kept.
inline std::string lowered(std::string_view text) {
  std::string result{text};
  for (char& c : result) c = lower(c);
  return result;
}

/// Takes the digits at the front of `text` away and gives them.
constexpr std::string_view take_digits(std::string_view& text) {
  std::size_t end = 0;
  while (end < text.size() && is_digit(text[end])) ++end;
  const auto digits = text.substr(0, end);
  text.remove_prefix(end);
  return digits;
}

/// Takes the ASCII letters at the front of `text` away and gives them.
constexpr std::string_view take_letters(std::string_view& text) {
  std::size_t end = 0;
  while (end < text.size() && is_letter(text[end])) ++end;
  const auto letters = text.substr(0, end);
  text.remove_prefix(end);
  return letters;
}

/// Takes `c` away from the front of `text`, if it is there.
constexpr bool take(std::string_view& text, char c) {
  if (text.empty() || text.front() != c) return false;
  text.remove_prefix(1);
  return true;
}

}  // namespace collab
