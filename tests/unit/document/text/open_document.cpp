// OpenDocument's cells for pandoc.
#include "document/text/open_document.h"

#include <doctest/doctest.h>

namespace collab::test {

TEST_CASE(
    "lists, headings and tables in a table's cell become paragraphs, and nothing else changes") {
  const std::string cell = "<table:table><table:table-row><table:table-cell a=\"1\">";
  const std::string end = "</table:table-cell></table:table-row></table:table>";
  CHECK(with_plain_tables(cell +
                          "<text:list><text:list-item><text:p b=\"2\">one</text:p><text:p>more"
                          "</text:p></text:list-item><text:list-item><text:p>two</text:p>"
                          "</text:list-item></text:list>" +
                          end) ==
        cell + "<text:p b=\"2\">• one</text:p><text:p>more</text:p><text:p>• two</text:p>" + end);
  CHECK(with_plain_tables(cell + "<text:h>Title</text:h>" + cell + "<text:p>in</text:p>" + end +
                          end) == cell + "<text:p>Title</text:p><text:p>in</text:p>" + end);
  CHECK(
      with_plain_tables("<table:table-header-rows><table:table-row/></table:table-header-rows>") ==
      "<table:table-row/>");
  const std::string list =
      "<text:list><text:list-item><text:p>one</text:p></text:list-item></text:list>";
  CHECK(with_plain_tables(list) == list);
  CHECK_FALSE(loses_in_tables(list + cell + "<text:p>plain</text:p>" + end));
  CHECK(loses_in_tables(cell + list + end));
}

}  // namespace collab::test
