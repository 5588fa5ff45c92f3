// Boxes and bullets at the start of lines; see line_start.h.
#include "document/text/line_start.h"

#include <algorithm>
#include <array>

#include "document/text/box.h"
#include "document/text/fold.h"

namespace collab {

void take_box(DocLine& line) {
  const auto box = box_at_start(line.text);
  if (box.box == Box::none || line.box != Box::none) return;
  line.box = box.box;
  line.box_length = box.length;
}

void take_bullet(DocLine& line) {
  constexpr std::array<std::string_view, 6> bullets{"* ", "- ", "+ ", "\u2022", "\u25cf", "\u25aa"};
  const auto bullet = std::find_if(bullets.begin(), bullets.end(), [&line](std::string_view each) {
    return line.text.starts_with(each) && line.text.size() > each.size();
  });
  if (bullet == bullets.end() || line.box != Box::none) return;
  const auto length = skip_blanks(line.text, bullet->size());
  line.text.erase(0, length);
  for (auto& link : line.links) link.end -= std::min(link.end, length);
  if (line.kind == DocLine::Kind::paragraph) ++line.depth;
  line.kind = DocLine::Kind::bullet;
  take_box(line);
}

}  // namespace collab
