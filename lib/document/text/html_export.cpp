// Goes through a page's style sheets and tags; see html_export.h.
#include "document/text/html_export.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <vector>

#include "base/text/digits.h"
#include "base/text/fold.h"
#include "base/text/text.h"

namespace collab {
namespace {

constexpr std::string_view open_box = "\u2610 ";
constexpr std::string_view ticked_box = "\u2612 ";
constexpr int deepest = 8;

bool is_name(char c) {
  return is_digit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' || c == '_';
}

/// The class that a selector begins with: "c3" of ".c3", "lst-kix_a-0" of ".lst-kix_a-0 > li".
std::string class_of(std::string_view selector) {
  selector = trim(selector);
  if (!selector.starts_with('.')) return {};
  const auto end = std::find_if_not(selector.begin() + 1, selector.end(), is_name);
  return {selector.begin() + 1, end};
}

/// The sign that a list's style puts before its items, where it is a box.
std::string_view box_of_style(std::string_view declarations) {
  if (declarations.find("content") == std::string_view::npos) return {};
  for (const std::string_view sign : {"2610", "25a1", "\u2610", "\u25A1"})
    if (declarations.find(sign) != std::string_view::npos) return open_box;
  for (const std::string_view sign : {"2611", "2612", "2705", "\u2611", "\u2612"})
    if (declarations.find(sign) != std::string_view::npos) return ticked_box;
  return {};
}

/// A tag's words: its name, and what stands behind `attribute="`.
struct Tag {
  std::string_view name;
  std::string_view text;

  std::string_view attribute(std::string_view wanted) const {
    for (auto at = text.find(wanted); at != std::string_view::npos;
         at = text.find(wanted, at + 1)) {
      if (at == 0 || is_name(text[at - 1])) continue;
      auto rest = trim(text.substr(at + wanted.size()));
      if (!rest.starts_with('=')) continue;
      rest = trim(rest.substr(1));
      if (rest.empty()) return {};
      const char quote = rest.front();
      if (quote != '"' && quote != '\'') return rest.substr(0, rest.find_first_of(" >/"));
      return rest.substr(1, rest.find(quote, 1) - 1);
    }
    return {};
  }
};

class Page {
 public:
  explicit Page(std::string_view html) : rest_(html) {}

  HtmlExport run() {
    while (!rest_.empty()) {
      const auto open = std::min(rest_.find('<'), rest_.size());
      take(open);
      if (rest_.empty()) break;
      const auto end = rest_.starts_with("<!--") ? rest_.find("-->") : rest_.find('>');
      if (end == std::string_view::npos) {
        take(rest_.size());
        break;
      }
      tag(rest_.substr(0, end + 1));
    }
    return std::move(result_);
  }

 private:
  void take(std::size_t count) {
    result_.html += rest_.substr(0, count);
    rest_.remove_prefix(count);
  }

  void tag(std::string_view text) {
    const auto first = text.find_first_not_of("</");
    const auto name_end = std::find_if_not(
        text.begin() + static_cast<long>(std::min(first, text.size())), text.end(), is_name);
    const bool closes = text.starts_with("</");
    const std::size_t start = closes ? 2 : 1;
    const auto length = static_cast<std::size_t>(name_end - text.begin());
    const auto name = fold_text(text.substr(start, length > start ? length - start : 0));
    const Tag one{name, text};
    if (name == "style" && !closes) return style();
    if (name == "ul" || name == "ol") return closes ? end_list(text) : begin_list(one);
    take(text.size());
    if (closes) return;
    if (name == "li" && !lists_.empty()) result_.html += lists_.back().box;
    if (name == "input" && fold_text(one.attribute("type")) == "checkbox")
      result_.html += fold_text(text).find(" checked") != std::string::npos ? ticked_box : open_box;
  }

  void style() {
    const auto begin = rest_.find('>') + 1;
    const auto end = std::min(rest_.find("</", begin), rest_.size());
    for (const auto rule : split(rest_.substr(begin, end - begin), '}')) {
      const auto brace = rule.find('{');
      if (brace != std::string_view::npos) learn(rule.substr(0, brace), rule.substr(brace + 1));
    }
    rest_.remove_prefix(end);
    // What is left of the style sheet is its end tag, which nothing needs.
    const auto close =
        std::min(rest_.find('>'), rest_.size() - std::min<std::size_t>(1, rest_.size()));
    rest_.remove_prefix(std::min(close + 1, rest_.size()));
  }

  void learn(std::string_view selectors, std::string_view declarations) {
    std::string plain = fold_text(declarations);
    std::erase(plain, ' ');
    const auto box = box_of_style(plain);
    for (const auto selector : split(selectors, ',')) {
      const auto name = class_of(selector);
      if (name.empty()) continue;
      if (!box.empty()) boxes_[name] = box;
      if (trim(selector).size() != name.size() + 1) continue;
      if (plain.find("line-through") != std::string::npos) result_.struck.insert(name);
      for (const std::string_view weight : {"700", "800", "900", "bold"})
        if (plain.find(fmt::format("font-weight:{}", weight)) != std::string::npos)
          result_.bold.insert(name);
    }
  }

  void begin_list(const Tag& tag) {
    List list;
    for (const auto each : split(tag.attribute("class"), ' ')) {
      if (const auto box = boxes_.find(std::string{each}); box != boxes_.end())
        list.box = box->second;
      const auto dash = each.rfind('-');
      if (!each.starts_with("lst-kix") || dash == std::string_view::npos) continue;
      list.depth = number(each.substr(dash + 1)).value_or(0);
    }
    list.wrapped = lists_.empty() && list.depth > 0 && list.depth <= deepest;
    if (list.wrapped) result_.html += fmt::format("<div data-depth=\"{}\">", list.depth);
    lists_.push_back(list);
    take(tag.text.size());
  }

  void end_list(std::string_view text) {
    take(text.size());
    if (lists_.empty()) return;
    if (lists_.back().wrapped) result_.html += "</div>";
    lists_.pop_back();
  }

  struct List {
    std::string_view box;
    std::int64_t depth = 0;
    bool wrapped = false;
  };
  std::string_view rest_;
  std::map<std::string, std::string_view> boxes_;  ///< by the class of a list
  std::vector<List> lists_;
  HtmlExport result_;
};

}  // namespace

HtmlExport read_html_export(std::string_view html) { return Page(html).run(); }

}  // namespace collab
