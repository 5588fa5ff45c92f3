// Walks over UTF-8 a code point at a time; broken bytes come out one by one. Used within lib/base.
#pragma once
#include <cstdint>
#include <string>
#include <string_view>

namespace collab {

/// One code point of a text, or one byte of it that is not UTF-8.
struct CodePoint {
  std::uint32_t value = 0;  ///< the byte itself where `valid` is false
  std::string_view bytes;
  bool valid = false;
};

/// Takes the first code point off `text`; false at its end.
bool next_code_point(std::string_view& text, CodePoint& c);

/// Appends a code point as UTF-8.
void append_utf8(std::string& text, std::uint32_t value);

/// C0, DEL and C1.
constexpr bool is_control(std::uint32_t c) { return c < 0x20 || (c >= 0x7F && c <= 0x9F); }

/// What changes how the text around it is shown: direction marks, line and paragraph separators,
/// byte-order marks, interlinear marks.
constexpr bool is_deceptive(std::uint32_t c) {
  return c == 0x061C || c == 0x200E || c == 0x200F || (c >= 0x2028 && c <= 0x202E) ||
         (c >= 0x2066 && c <= 0x2069) || c == 0xFEFF || (c >= 0xFFF9 && c <= 0xFFFB);
}

}  // namespace collab
