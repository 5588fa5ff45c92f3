// A report: a page of sections for readers, and the tables behind it for programs. render_page()
// turns it into a format; a report fills it.
#pragma once
#include <string>
#include <variant>
#include <vector>

#include "report/render/render.h"
#include "report/render/table.h"

namespace collab {

/// Points of a list, plain text.
using Bullets = std::vector<std::string>;

/// A paragraph, a list or a table. Texts are plain: the renderer escapes them.
using PagePart = std::variant<std::string, Bullets, Table>;

struct Section {
  std::string heading;  ///< empty for what stands under the title
  std::vector<PagePart> parts;
};

/// `tables` are what CSV, JSON and --table give, named "health". With `rows_first` the plain format
/// gives the first of them too, rather than the page's text.
struct Page {
  std::string title;
  std::string period = {};  ///< "2026-11-16..2026-11-22", for file names
  std::vector<Section> sections = {};
  std::vector<Table> tables = {};
  bool rows_first = false;
};

/// True where a look gives the tables and nothing of the sections.
bool shows_rows_alone(const Look& look, bool rows_first);
/// The page in the look's format. Where columns, an order, a limit or a table are asked for, it is
/// the table in every format. Throws as render() does.
std::string render_page(const Page& page, const Look& look);

}  // namespace collab
