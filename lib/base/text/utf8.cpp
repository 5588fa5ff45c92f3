// UTF-8: checking, measuring and making it safe to print. Words and names are in text.cpp.
#include <fmt/format.h>
#include <utf8proc.h>

#include <algorithm>

#include "base/text/codepoint.h"
#include "base/text/text.h"

namespace collab {
namespace {

constexpr std::string_view ellipsis = "\u2026";

std::uint32_t unit_at(std::string_view bytes, std::size_t i, bool big_endian) {
  const auto first = static_cast<unsigned char>(bytes[i]);
  const auto second = static_cast<unsigned char>(bytes[i + 1]);
  return static_cast<std::uint32_t>(big_endian ? first << 8 | second : second << 8 | first);
}

std::optional<std::string> from_utf16(std::string_view bytes, bool big_endian) {
  if (bytes.size() % 2 != 0) return std::nullopt;
  std::string result;
  result.reserve(bytes.size());
  for (std::size_t i = 0; i < bytes.size(); i += 2) {
    std::uint32_t value = unit_at(bytes, i, big_endian);
    if (value >= 0xD800 && value <= 0xDFFF) {
      i += 2;
      if (value >= 0xDC00 || i >= bytes.size()) return std::nullopt;
      const std::uint32_t low = unit_at(bytes, i, big_endian);
      if (low < 0xDC00 || low > 0xDFFF) return std::nullopt;
      value = 0x10000 + ((value - 0xD800) << 10) + (low - 0xDC00);
    }
    append_utf8(result, value);
  }
  return result;
}

enum class Utf16 { none, little, big };

/// UTF-16 without a mark: of a text in Latin letters every second byte is 0.
Utf16 utf16_by_zeros(std::string_view bytes) {
  constexpr std::size_t enough = 400;
  if (bytes.size() < 4 || bytes.size() % 2 != 0) return Utf16::none;
  const std::size_t looked_at = std::min(bytes.size(), enough);
  std::size_t zeros[2] = {0, 0};
  for (std::size_t i = 0; i < looked_at; ++i)
    if (bytes[i] == 0) ++zeros[i % 2];
  constexpr std::size_t many = 4;
  constexpr std::size_t few = 20;
  const auto is_high = [&](std::size_t high, std::size_t low) {
    return zeros[high] * many > looked_at && zeros[low] * few < zeros[high];
  };
  if (is_high(1, 0)) return Utf16::little;
  if (is_high(0, 1)) return Utf16::big;
  return Utf16::none;
}

/// A control character or a broken byte spelt out.
std::string spelt_out(const CodePoint& c) {
  if (c.valid && c.value == '\t') return "\\t";
  if (c.valid && c.value == '\n') return "\\n";
  if (c.valid && c.value == '\r') return "\\r";
  if (!c.valid || c.value < 0x80) return fmt::format("\\x{:02x}", c.value);
  return fmt::format("\\u{:04x}", c.value);
}

std::size_t width_of(std::uint32_t c) {
  return static_cast<std::size_t>(utf8proc_charwidth(static_cast<utf8proc_int32_t>(c)));
}

}  // namespace

bool next_code_point(std::string_view& text, CodePoint& c) {
  if (text.empty()) return false;
  const auto first = static_cast<unsigned char>(text.front());
  std::size_t length = 1;
  c.valid = first < 0x80;
  c.value = first;
  if (!c.valid) {
    utf8proc_int32_t value = -1;
    const auto taken = utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
                                        static_cast<utf8proc_ssize_t>(text.size()), &value);
    if (taken > 0) {
      c.valid = true;
      c.value = static_cast<std::uint32_t>(value);
      length = static_cast<std::size_t>(taken);
    }
  }
  c.bytes = text.substr(0, length);
  text.remove_prefix(length);
  return true;
}

void append_utf8(std::string& text, std::uint32_t value) {
  utf8proc_uint8_t bytes[4];
  const auto length = utf8proc_encode_char(static_cast<utf8proc_int32_t>(value), bytes);
  text.append(reinterpret_cast<const char*>(bytes), static_cast<std::size_t>(length));
}

bool is_utf8(std::string_view text) {
  for (CodePoint c; !text.empty();) {
    const auto* other = std::find_if(text.begin(), text.end(), [](char byte) {
      return static_cast<unsigned char>(byte) >= 0x80;
    });
    text.remove_prefix(static_cast<std::size_t>(other - text.begin()));
    if (next_code_point(text, c) && !c.valid) return false;
  }
  return true;
}

std::optional<std::string> to_utf8(std::string_view bytes) {
  if (bytes.starts_with("\xFF\xFE")) return from_utf16(bytes.substr(2), false);
  if (bytes.starts_with("\xFE\xFF")) return from_utf16(bytes.substr(2), true);
  if (const Utf16 kind = utf16_by_zeros(bytes); kind != Utf16::none)
    return from_utf16(bytes, kind == Utf16::big);
  if (bytes.starts_with("\xEF\xBB\xBF")) bytes.remove_prefix(3);
  if (!is_utf8(bytes)) return std::nullopt;
  return std::string{bytes};
}

std::optional<std::size_t> find_control(std::string_view text) {
  auto rest = text;
  for (CodePoint c; next_code_point(rest, c);) {
    if (c.valid && is_control(c.value) && c.value != '\t' && c.value != '\n') {
      return static_cast<std::size_t>(c.bytes.data() - text.data());
    }
  }
  return std::nullopt;
}

std::size_t characters(std::string_view text) {
  std::size_t count = 0;
  for (CodePoint c; next_code_point(text, c);) ++count;
  return count;
}

std::size_t display_width(std::string_view text) {
  std::size_t width = 0;
  for (CodePoint c; next_code_point(text, c);) {
    if (c.valid) width += width_of(c.value);
  }
  return width;
}

std::string visible(std::string_view text) {
  std::string result;
  result.reserve(text.size());
  for (CodePoint c; next_code_point(text, c);) {
    if (!c.valid || is_control(c.value) || is_deceptive(c.value)) {
      result += spelt_out(c);
    } else {
      result += c.bytes;
    }
  }
  return result;
}

std::string visible_controls(std::string_view text) {
  std::string result;
  for (auto at = find_control(text); at; at = find_control(text)) {
    result += text.substr(0, *at);
    text.remove_prefix(*at);
    CodePoint control;
    next_code_point(text, control);
    result += spelt_out(control);
  }
  return result += text;
}

std::string clipped(std::string_view text, std::size_t width) {
  std::string whole = visible(text);
  if (display_width(whole) <= width) return whole;
  if (width == 0) return {};
  std::size_t used = 0;
  std::size_t end = 0;  // the bytes that fit, up to a whole grapheme
  std::size_t position = 0;
  std::string_view rest = whole;
  utf8proc_int32_t state = 0;
  utf8proc_int32_t before = 0;
  for (CodePoint c; next_code_point(rest, c);) {
    const auto value = static_cast<utf8proc_int32_t>(c.value);
    if (position == 0 || utf8proc_grapheme_break_stateful(before, value, &state)) end = position;
    used += width_of(c.value);
    if (used > width - 1) break;
    position += c.bytes.size();
    before = value;
  }
  whole.resize(end);
  whole += ellipsis;
  return whole;
}

}  // namespace collab
