// Tables to text: one renderer a format, all with the same shape (table.cpp, csv.cpp,
// markdown.cpp, json.cpp).
#pragma once
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "report/render/table.h"

namespace collab {

/// The formats of --format.
enum class Format { table, plain, csv, excel, md, json, ndjson };

/// The format of that name, or nothing.
std::optional<Format> format_named(std::string_view name);
/// The format that a file name's extension stands for (.csv .md .json .ndjson .txt .tsv), or
/// nothing.
std::optional<Format> format_of_file(std::string_view path);
/// "table, plain, ..." for messages and completion.
std::span<const std::string_view> format_names();

/// How to show tables. `columns` picks and orders, `sort` is "key" or "key:desc".
struct Look {
  Format format = Format::plain;
  std::vector<std::string> columns;
  std::string sort;
  std::optional<int> limit;  ///< rows of each table
  std::string table;         ///< --table: which one of several
  int width = 80;            ///< terminal columns, for Format::table; 0 is no bound
  bool colour = false;
  bool end_with_nul = false;  ///< -z
  Date as_of;
};

/// All tables in the look's format. CSV, JSON and NDJSON hold one table: with several and no
/// look.table, Error(usage) lists their names. A wrong column or sort key is Error(usage) that
/// lists the right ones.
std::string render(std::span<const Table> tables, const Look& look);

/// A cell as plain text: ISO days, "true"/"false", percent with one decimal, missing is empty.
std::string cell_text(const Cell& cell, Type type);
/// Text made safe inside a Markdown line: escapes what would start markup, HTML or a block.
std::string markdown_text(std::string_view text);
/// Text made safe inside a cell of a Markdown table; newlines become <br>.
std::string markdown_cell(std::string_view text);

}  // namespace collab
