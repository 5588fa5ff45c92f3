// Word documents in and out, through the pandoc program where it is installed.
#pragma once
#include <string>
#include <string_view>

namespace collab {

/// The Markdown text of a .docx file. `path_variable` is the PATH to look for pandoc in.
/// Throws Error(not_found) with a hint where pandoc is missing, Error(input) where the file is
/// larger than 32 MiB, no Word document, or takes longer than 20 seconds.
std::string markdown_of_word(const std::string& file, const std::string& path_variable);
/// The same for bytes that are at hand already; `file` is their name in messages.
std::string markdown_of_word_bytes(std::string_view bytes, const std::string& file,
                                   const std::string& path_variable);
/// Writes Markdown as a .docx file.
void word_of_markdown(std::string_view markdown, const std::string& file,
                      const std::string& path_variable);

}  // namespace collab
