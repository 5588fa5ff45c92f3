// What single lines and the file's name say of which meeting a document is: for
// document/read/blocks.cpp.
#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "document/text/markdown.h"
#include "document/words/title_words.h"
#include "store/db.h"

namespace collab {

/// "Meeting: MGE-M312": the school's code and the number, in any case and with or without bullets.
struct NumberSaid {
  std::string school;
  Id number = 0;
};
std::optional<NumberSaid> number_said(const DocLine& line);

/// What a line says as a title. Where the day stands first, only a heading is one.
std::optional<TitleWords> title_of(const DocLine& line, std::optional<DateOrder> order);

/// "Meeting 1", "2nd meeting": which of several in one file.
bool numbers_a_meeting(std::string_view text);

/// "grade-3_2026-11-23.md" without folder and extension, and the day in it.
std::string stem_of(const std::string& file);
std::optional<Date> date_in(const std::string& stem);

}  // namespace collab
