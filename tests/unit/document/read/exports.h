// What word processors and people's habits do to a document, and a person who fills one in.
#pragma once
#include <string>

#include "unit/document/sheet/generator.h"

namespace collab::test {

/// A blank document filled in by hand with what the case's agenda holds, in ways that change from
/// place to place.
std::string filled_by_hand(Dice& dice, const Case& filled, std::string blank);

/// As Google Docs exports it: bold lines for headings, wide bullets, boxes as signs, brackets and
/// dashes escaped, mail links around names, hard breaks.
std::string google_export(const std::string& document);
/// As editors on Windows leave it: byte-order mark, CRLF, other bullets, setext headings, tabs,
/// curly quotes in labels, non-breaking blanks.
std::string windows_habits(const std::string& document);

}  // namespace collab::test
