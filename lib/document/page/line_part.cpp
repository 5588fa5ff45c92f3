// Takes lines apart and puts them together; see line_part.h.
#include "document/page/line_part.h"

#include <algorithm>
#include <utility>

#include "base/text/text.h"

namespace collab {

bool is_paragraph(const DocLine& line) {
  return line.kind == DocLine::Kind::paragraph && line.cell == 0;
}

bool ends_sentence(std::string_view text) {
  const auto bare = trim(text);
  return !bare.empty() && std::string_view(".:;?!").find(bare.back()) != std::string_view::npos;
}

DocLine part_of_line(const DocLine& line, std::size_t begin, std::size_t end) {
  auto part = line;
  part.text = trim(std::string_view(line.text).substr(begin, end - begin));
  part.box_length = begin == 0 ? line.box_length : 0;
  part.links.clear();
  part.origins.clear();
  for (const auto& origin : line.origins) {
    if (origin.offset >= end) break;
    if (origin.offset <= begin) part.origins.clear();
    part.origins.push_back(origin);
    part.origins.back().offset = origin.offset <= begin ? 0 : origin.offset - begin;
  }
  for (auto link : line.links) {
    if (link.end <= begin || link.end > end) continue;
    link.end -= begin;
    part.links.push_back(std::move(link));
  }
  return part;
}

void go_on_with(DocLine& line, const DocLine& next) {
  if (line.origins.empty()) line.origins.push_back({0, line.line, 0});
  const auto offset = line.text.size() + 1;
  auto origins = next.origins;
  if (origins.empty()) origins.push_back({0, next.line, 0});
  for (auto& origin : origins) {
    origin.offset += offset;
    line.origins.push_back(origin);
  }
  for (auto link : next.links) {
    link.end += offset;
    line.links.push_back(std::move(link));
  }
  line.text += " " + next.text;
  line.last_line = std::max(line.last_line, next.last_line);
}

}  // namespace collab
