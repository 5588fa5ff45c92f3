// Word documents through pandoc; see word.h.
#include "document/text/word.h"

#include <fmt/format.h>

#include "base/error.h"
#include "base/system/file.h"
#include "base/system/process.h"

namespace collab {
namespace {

constexpr std::size_t most_word_bytes = std::size_t{32} << 20;

ProcessResult run_pandoc(const std::vector<std::string>& arguments, std::string_view input,
                         const std::string& file, const std::string& path_variable) {
  auto result = run_process(arguments, input, path_variable, {});
  if (!result.started) {
    throw Error(
        Kind::not_found, fmt::format("'{}' is a Word document, and pandoc is not installed", file),
        "install pandoc (apt-get install pandoc, brew install pandoc), or save the document as "
        "Markdown or plain text");
  }
  if (!result.in_time) {
    throw Error(Kind::input, fmt::format("pandoc took longer than 20 seconds for '{}'", file),
                "save the document as Markdown or plain text");
  }
  if (!result.in_bounds || result.status != 0) {
    throw Error(Kind::input, fmt::format("pandoc cannot read '{}' as a Word document", file),
                "open it in Word and save it again, or save it as plain text");
  }
  return result;
}

}  // namespace

std::string markdown_of_word(const std::string& file, const std::string& path_variable) {
  return markdown_of_word_bytes(read_file(file, most_word_bytes), file, path_variable);
}

std::string markdown_of_word_bytes(std::string_view bytes, const std::string& file,
                                   const std::string& path_variable) {
  if (!bytes.starts_with("PK")) {
    throw Error(Kind::input, fmt::format("'{}' is no Word document", file),
                "a .docx file is meant; save an older .doc as .docx");
  }
  // --sandbox keeps pandoc from reading anything else; no media are extracted.
  return run_pandoc({"pandoc", "--from=docx", "--to=gfm-raw_html", "--wrap=none", "--sandbox"},
                    bytes, file, path_variable)
      .output;
}

void word_of_markdown(std::string_view markdown, const std::string& file,
                      const std::string& path_variable) {
  const auto result = run_pandoc({"pandoc", "--from=gfm", "--to=docx", "--output=-"}, markdown,
                                 file, path_variable);
  StagedFile(file, result.output, false).commit();
}

}  // namespace collab
