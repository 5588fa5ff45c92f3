// Running documents: a new block on top, numbers put back into their lines; see
// document/sheet/write.h.
#include <algorithm>
#include <optional>

#include "base/text/text.h"
#include "document/read/blocks.h"
#include "document/sheet/write.h"
#include "document/text/markdown.h"

namespace collab {
namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

std::optional<Identity> first_identity(const std::vector<Block>& blocks) {
  for (const auto& block : blocks) {
    if (block.identity.number) return block.identity;
  }
  return std::nullopt;
}

bool stands_in(std::string_view document, std::string_view block) {
  const auto wanted = first_identity(blocks_of(parse_markdown(block, ""), "", std::nullopt));
  if (!wanted) return false;
  for (const auto& other : blocks_of(parse_markdown(document, ""), "", std::nullopt)) {
    if (other.identity.number == wanted->number &&
        folded(other.identity.school) == folded(wanted->school))
      return true;
  }
  return false;
}

std::string with_line_ends(std::string_view text, std::string_view ends) {
  std::string result;
  for (const char c : text) {
    if (c == '\n') {
      result += ends;
    } else {
      result += c;
    }
  }
  return result;
}

}  // namespace

std::string append_block(std::string_view existing, std::string_view block) {
  const auto mark = existing.starts_with(byte_order_mark) ? byte_order_mark.size() : 0;
  const auto rest = existing.substr(mark);
  if (trim(rest).empty()) return std::string{existing.substr(0, mark)} + std::string{block};
  if (stands_in(existing, block)) return std::string{existing};
  const auto line_end = rest.find('\n');
  const bool crlf =
      line_end != std::string_view::npos && line_end > 0 && rest[line_end - 1] == '\r';
  const std::string_view ends = crlf ? "\r\n" : "\n";
  std::string result{existing.substr(0, mark)};
  result += with_line_ends(block, ends);
  // A rule keeps text apart that is no block of ours: see end_of_text in document/read/blocks.cpp.
  const bool own_block =
      !blocks_of(parse_markdown(existing, ""), "", std::nullopt).front().identity.title.empty();
  result += ends;
  if (!own_block) result += with_line_ends("---\n\n", ends);
  result += rest;
  return result;
}

std::string write_back(std::string_view document, const std::vector<LineId>& ids) {
  std::string result;
  int number = 0;
  for (std::size_t start = 0; start < document.size();) {
    ++number;
    const auto end = std::min(document.find('\n', start), document.size());
    auto line = document.substr(start, end - start);
    const auto wanted = std::find_if(ids.begin(), ids.end(),
                                     [number](const LineId& id) { return id.line == number; });
    const auto more =
        wanted == ids.end() ? wanted : std::find_if(wanted + 1, ids.end(), [&](const LineId& id) {
          return id.line == number;
        });
    // A line of two tasks has no place that tells which number is whose.
    const auto brackets =
        wanted == ids.end() || more != ids.end() ? std::string{} : "(" + wanted->reference + ")";
    auto text = line.substr(0, line.find_last_not_of(" \t\r") + 1);
    // In a table's row the number belongs into the last cell.
    if (text.starts_with('|') && text.ends_with('|')) {
      text.remove_suffix(1);
      text = text.substr(0, text.find_last_not_of(" \t") + 1);
    }
    result += text;
    if (!brackets.empty() && text.find(brackets) == std::string_view::npos)
      result += " " + brackets;
    result += line.substr(text.size());
    if (end < document.size()) result += '\n';
    start = end + 1;
  }
  return result;
}

}  // namespace collab
