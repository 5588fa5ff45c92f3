// What web pages say by their style alone (struck and bold text, tick boxes, depth of lists), told
// by tags that a reader of HTML keeps. Google Docs' and Notion's exports are such pages.
#pragma once
#include <set>
#include <string>
#include <string_view>

namespace collab {

struct HtmlExport {
  std::string html;  ///< boxes as ☐ and ☒, Google Docs' inner lists in <div data-depth>
  std::set<std::string> struck;  ///< classes of text that is struck through
  std::set<std::string> bold;    ///< classes of bold text
};

HtmlExport read_html_export(std::string_view html);

}  // namespace collab
