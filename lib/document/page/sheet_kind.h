// Which of the sheets that collab writes a text is, whatever its file is called and however a word
// processor has changed its form. Every reader asks here first: a pair's private sheet is never
// taken for minutes, and a sheet in the wrong hands is told where it belongs.
#pragma once
#include <string>
#include <string_view>

namespace collab {

/// The sheets, by the practice that reads them back.
enum class SheetKind { meeting, mentor, lesson, partner, guide };

/// Throws Error(input), naming the command that reads it, where a text says that it is a sheet of
/// another kind than the one wanted. A pair's sheet is found wherever it stands in the text, also
/// by its own words where the line with its name is gone. Nothing of the text is quoted.
void refuse_other_sheet(std::string_view bytes, const std::string& file, SheetKind wanted);

}  // namespace collab
