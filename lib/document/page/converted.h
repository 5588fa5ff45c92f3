// Documents of word processors and browsers in and out, through the pandoc program where it is
// installed. share/pandoc/meeting.lua makes them ones that Markdown can hold.
#pragma once
#include <string>
#include <string_view>

namespace collab {

/// True for the name of a file that is read through pandoc: .docx, .odt, .rtf, .html, .htm.
bool is_converted(std::string_view file);

/// True for a kind that is made ready for pandoc from its file: .odt.
bool needs_its_file(std::string_view file);

/// The Markdown text of such a file; nothing of it is lost but its looks. `path_variable` is the
/// PATH to look for pandoc in. Throws Error(not_found) with a hint where pandoc is missing,
/// Error(input) where the file is larger than 32 MiB, of another kind than its name says, holds
/// what pandoc would leave out, or takes longer than 20 seconds.
std::string markdown_of(const std::string& file, const std::string& path_variable);
/// The same for bytes that are at hand already; `file` is their name in messages.
std::string markdown_of_bytes(std::string_view bytes, const std::string& file,
                              const std::string& path_variable);
/// Writes Markdown as a .docx file.
void word_of_markdown(std::string_view markdown, const std::string& file,
                      const std::string& path_variable);

}  // namespace collab
