// Reads the comment header of a shared file.
#include "base/text/header.h"

#include "base/text/text.h"

namespace collab {

namespace {

constexpr std::string_view comment = "--";

/// The first line, taken off the text.
std::string_view take_line(std::string_view& text) {
  const std::size_t end = text.find('\n');
  const std::string_view line = text.substr(0, end);
  text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
  return line;
}

}  // namespace

std::string_view HeadedFile::value(std::string_view key) const {
  for (const auto& [name, text] : keys)
    if (name == key) return text;
  return {};
}

HeadedFile read_header(std::string_view text) {
  HeadedFile file;
  bool in_keys = true;
  while (text.starts_with(comment)) {
    const std::string_view line = trim(take_line(text).substr(comment.size()));
    const std::size_t colon = line.find(':');
    if (line.empty()) {
      in_keys = false;
    } else if (in_keys && colon != std::string_view::npos) {
      file.keys.emplace_back(trim(line.substr(0, colon)), trim(line.substr(colon + 1)));
    } else {
      file.prose.append(file.prose.empty() ? "" : " ").append(line);
    }
  }
  file.body = text;
  return file;
}

}  // namespace collab
