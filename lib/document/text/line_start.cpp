// Boxes and bullets at the start of lines; see line_start.h.
#include "document/text/line_start.h"

#include <algorithm>
#include <array>

#include "base/text/fold.h"
#include "document/text/box.h"

namespace collab {

void take_box(DocLine& line) {
  const auto box = box_at_start(line.text);
  if (box.box == Box::none || line.box != Box::none) return;
  line.box = box.box;
  line.box_length = box.length;
}

std::size_t bullet_at_start(std::string_view text) {
  constexpr std::array<std::string_view, 10> bullets{
      "- ", "* ", "+ ", "\u2013 ", "\u2022", "\u00b7 ", "\u25aa", "\u25cf", "\u25cb ", "\u25e6 "};
  // "-[ ] call the zoo": a slip before the box.
  if (text.starts_with('-') && box_at_start(text.substr(1)).box != Box::none) return 1;
  for (const auto bullet : bullets)
    if (text.starts_with(bullet)) return skip_blanks(text, bullet.size());
  return 0;
}

void take_bullet(DocLine& line) {
  const auto length = bullet_at_start(line.text);
  if (length == 0 || length == line.text.size() || line.box != Box::none) return;
  line.text.erase(0, length);
  for (auto& link : line.links) link.end -= std::min(link.end, length);
  if (line.kind == DocLine::Kind::paragraph) ++line.depth;
  line.kind = DocLine::Kind::bullet;
  take_box(line);
}

}  // namespace collab
