// Cuts a document's text at its blocks; see parts.h. Lines end in LF, CRLF or CR, as
// they do for the reader.
#include "document/record/parts.h"

#include <algorithm>

#include "base/text/text.h"

namespace collab {
namespace {

/// Where each line of a text begins; one more entry for its end.
std::vector<std::size_t> line_starts(std::string_view text) {
  std::vector<std::size_t> starts{0};
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool ends =
        text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.size() || text[i + 1] != '\n'));
    if (ends) starts.push_back(i + 1);
  }
  starts.push_back(text.size());
  return starts;
}

}  // namespace

std::string text_to_keep(std::string_view bytes) {
  const bool wide = bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF");
  return wide ? to_utf8(bytes).value_or(std::string{bytes}) : std::string{bytes};
}

std::string_view table_head(std::string_view text, int line) {
  const auto starts = line_starts(text);
  const auto first = static_cast<std::size_t>(std::max(line, 1)) - 1;
  if (first + 1 >= starts.size()) return {};
  const auto below = text.substr(starts[first + 1]);
  const auto next = trim(below.substr(0, below.find('\n')));
  const bool rule = !next.empty() && next.find_first_not_of("|:- \t\r") == std::string_view::npos;
  const auto last = std::min(first + (rule ? 2 : 1), starts.size() - 1);
  return text.substr(starts[first], starts[last] - starts[first]);
}

std::vector<std::string_view> parts_of(std::string_view text, const std::vector<int>& first_lines) {
  const auto starts = line_starts(text);
  const auto start_of = [&](std::size_t block) {
    if (block == 0) return std::size_t{0};
    while (block < first_lines.size() && first_lines[block] == 0) ++block;
    if (block == first_lines.size()) return text.size();
    return starts[std::min(static_cast<std::size_t>(first_lines[block]), starts.size()) - 1];
  };
  std::vector<std::string_view> parts;
  for (std::size_t block = 0; block < first_lines.size(); ++block) {
    const auto begin = start_of(block);
    parts.push_back(text.substr(begin, start_of(block + 1) - begin));
  }
  return parts;
}

}  // namespace collab
