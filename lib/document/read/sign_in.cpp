// Lists in which people sign: a name with a signature or the time when they came is somebody who
// was there; a name beside a blank is not. See block_reader.h.
#include <fmt/format.h>

#include <algorithm>

#include "base/text/text.h"
#include "document/read/block_reader.h"
#include "document/words/attendance_words.h"
#include "document/words/column_words.h"

namespace collab {
namespace {

/// "", "____", "-": nothing was written there.
bool is_left_blank(std::string_view cell) {
  return trim(cell).find_first_not_of("_-.\\/ \t") == std::string_view::npos;
}

constexpr const char* write_who_was_here = "write '- Here: ' and the names";

}  // namespace

bool BlockReader::is_signed(const std::vector<Part>& cells) const {
  return std::any_of(sign_in_.signatures.begin(), sign_in_.signatures.end(), [&](std::size_t at) {
    return at < cells.size() && !is_left_blank(cells[at].text());
  });
}

/// Which columns are for signatures. A list that nobody signed is asked about once.
void BlockReader::read_sign_in_head(const Entry& entry) {
  sign_in_ = {};
  const auto heads = cells_of(entry);
  std::optional<std::size_t> name;
  for (std::size_t i = 0; i < heads.size(); ++i) {
    if (heads_column(heads[i].text(), "signature"))
      sign_in_.signatures.push_back(i);
    else if (!name && heads_column(heads[i].text(), "owner"))
      name = i;
  }
  sign_in_.name = name.value_or(0);
  if (sign_in_.signatures.empty()) return;
  bool names = false;
  bool any = false;
  for (auto i = entry.index + 1; i < block_.last; ++i) {
    const auto& line = document_.lines[i];
    if (line.kind == DocLine::Kind::rule) continue;
    if (line.kind != DocLine::Kind::row || line.header_row) break;
    const auto cells = cells_of(collector_.entry(i));
    names = names || (sign_in_.name < cells.size() && !cells[sign_in_.name].empty());
    any = any || is_signed(cells);
  }
  sign_in_.nobody = !any;
  if (names && !any) {
    collector_.ask_who_was_there(
        entry, {entry.text.begin, "nobody has signed in this list", write_who_was_here});
  }
}

BlockReader::PresenceInRow BlockReader::presence_in_row(const std::vector<Part>& cells,
                                                        std::size_t name) const {
  PresenceInRow row;
  for (std::size_t i = 0; i < cells.size(); ++i) {
    const auto cell = cells[i].text();
    const auto& signatures = sign_in_.signatures;
    const bool signature = std::find(signatures.begin(), signatures.end(), i) != signatures.end();
    if (i == name || row.state || cell.empty() || (signature && is_left_blank(cell))) continue;
    row.said = row.said || signatures.empty() || signature;
    if (signature)
      row.state = presence_of_signature(cell);
    else
      row.state = signatures.empty() ? presence_of_cell(cell) : presence_of_remark(cell);
  }
  row.said = row.said || row.state;
  return row;
}

/// "1. ________ Ana Ruiz": a name beside a blank that nobody signed. Asked about once.
bool BlockReader::read_unsigned(const Entry& entry) {
  const auto text = entry.text.text();
  if (text.find("___") == std::string_view::npos) return false;
  const bool named = std::any_of(text.begin(), text.end(), [](char c) {
    return c != '_' && c != ' ' && c != '.' && c != '\\';
  });
  if (!named) {
    collector_.prompt(entry);
  } else if (asked_who_signed_) {
    collector_.keep(entry);
  } else {
    asked_who_signed_ = true;
    collector_.ask_who_was_there(
        entry, {entry.text.begin, "the names stand beside blanks, and nobody has signed",
                write_who_was_here});
  }
  return true;
}

}  // namespace collab
