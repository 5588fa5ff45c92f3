// Tick boxes as text; see box.h.
#include "document/text/box.h"

#include <array>
#include <utility>

#include "base/text/fold.h"
#include "base/text/text.h"

namespace collab {
namespace {

constexpr std::array<std::pair<std::string_view, Box>, 20> signs{{
    {"[ ]", Box::unticked},      {"[\u00A0]", Box::unticked}, {"[]", Box::unticked},
    {"[_]", Box::unticked},      {"\u2610", Box::unticked},   {"\u25A1", Box::unticked},
    {"\u25FB", Box::unticked},   {"\u2B1C", Box::unticked},   {"[x]", Box::ticked},
    {"[X]", Box::ticked},        {"[\u2713]", Box::ticked},   {"[\u2714]", Box::ticked},
    {"\u2611", Box::ticked},     {"\u2612", Box::ticked},     {"\u2705", Box::ticked},
    {"\u2714", Box::ticked},     {"\u2713", Box::ticked},     {"\U0001F5F9", Box::ticked},
    {"\U0001F5F5", Box::ticked}, {"\u25A3", Box::ticked},
}};

}  // namespace

BoxMatch box_at_start(std::string_view text) {
  for (const auto& [sign, box] : signs) {
    if (!text.starts_with(sign)) continue;
    auto end = sign.size();
    if (text.substr(end).starts_with("\uFE0F")) end += 3;
    const auto rest = text.substr(end);
    const auto inner = trim(rest);
    if (!rest.empty() && inner.size() == rest.size() && sign.front() == '[') return {};
    const auto blanks =
        inner.empty() ? rest.size() : static_cast<std::size_t>(inner.data() - rest.data());
    return {box, end + blanks};
  }
  return {};
}

Box box_of_image(std::string_view alternative) {
  const auto words = fold_text(alternative);
  if (words.empty()) return Box::unclear;
  if (const auto match = box_at_start(alternative); match.box != Box::none) return match.box;
  for (const auto* word : {"unchecked", "unticked", "not checked", "empty box", "empty checkbox"}) {
    if (words.find(word) != std::string::npos) return Box::unticked;
  }
  for (const auto* word : {"checked", "ticked", "check mark", "checkmark", "tick"}) {
    if (words.find(word) != std::string::npos) return Box::ticked;
  }
  return words.find("checkbox") != std::string::npos ? Box::unclear : Box::none;
}

std::size_t next_box(std::string_view text, std::size_t from) {
  for (std::size_t i = from; i < text.size(); ++i) {
    const bool at_word = i == 0 || text[i - 1] == ' ' || text[i - 1] == '\n';
    if (at_word && box_at_start(text.substr(i)).length > 0) return i;
  }
  return std::string_view::npos;
}

}  // namespace collab
