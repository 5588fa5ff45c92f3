// Finds a phrase in a text as people and word processors write it; see purge.h.
#include "base/text/text.h"
#include "model/records/purge.h"

namespace collab {
namespace {

bool is_word_byte(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return byte >= 0x80 || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool is_gap(char c) { return c == ' ' || c == '\n' || c == '\t'; }

/// The bytes of the character that begins here.
std::size_t character_length(std::string_view text, std::size_t at) {
  std::size_t end = at + 1;
  while (end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80) ++end;
  return end - at;
}

std::vector<std::string> characters_of(std::string_view text) {
  std::vector<std::string> found;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t length = character_length(text, at);
    found.push_back(folded(text.substr(at, length)));
    at += length;
  }
  return found;
}

bool same_character(std::string_view text, const std::string& wanted) {
  if (text == wanted) return true;
  const bool plain = text.size() == 1 && wanted.size() == 1;
  if (plain) return text[0] >= 'A' && text[0] <= 'Z' && text[0] - 'A' + 'a' == wanted[0];
  return folded(text) == wanted;
}

/// Where the phrase ends that begins here; npos where it does not.
std::size_t end_of_phrase(std::string_view text, std::size_t at,
                          const std::vector<std::string>& phrase) {
  for (const std::string& wanted : phrase) {
    if (wanted == " ") {
      if (at >= text.size() || !is_gap(text[at])) return std::string_view::npos;
      while (at < text.size() && is_gap(text[at])) ++at;
      continue;
    }
    while (at < text.size() && text[at] == '\\' && wanted != "\\") ++at;
    if (at >= text.size()) return std::string_view::npos;
    const std::size_t length = character_length(text, at);
    if (!same_character(text.substr(at, length), wanted)) return std::string_view::npos;
    at += length;
  }
  const bool ends = at == text.size() || !is_word_byte(text[at]) || !is_word_byte(text[at - 1]);
  return ends ? at : std::string_view::npos;
}

}  // namespace

std::optional<std::string> without_phrase(std::string_view text, std::string_view phrase) {
  const std::vector<std::string> wanted = characters_of(trim(phrase));
  if (wanted.empty()) return std::nullopt;
  std::string left;
  bool found = false;
  for (std::size_t at = 0; at < text.size();) {
    const bool begins = at == 0 || !is_word_byte(text[at - 1]) || !is_word_byte(text[at]);
    const std::size_t end = begins ? end_of_phrase(text, at, wanted) : std::string_view::npos;
    if (end == std::string_view::npos) {
      left += text[at++];
      continue;
    }
    left += taken_out;
    found = true;
    at = end;
  }
  return found ? std::optional(std::move(left)) : std::nullopt;
}

}  // namespace collab
