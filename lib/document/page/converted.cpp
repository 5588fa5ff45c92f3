// Other kinds of documents through pandoc; see converted.h.
#include "document/page/converted.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <optional>
#include <set>

#include "base/error.h"
#include "base/system/file.h"
#include "base/system/process.h"
#include "base/system/stored_zip.h"
#include "base/system/zip.h"
#include "base/text/json.h"
#include "base/text/text.h"
#include "document/text/html_export.h"
#include "document/text/open_document.h"
#include "model/school/word_lists.h"
#include "share.h"

namespace collab {
namespace {

constexpr std::size_t most_bytes_to_convert = std::size_t{32} << 20;

/// A kind of file: what its name ends in and its bytes begin with.
struct FileKind {
  std::string_view ending;
  std::string_view reader;
  std::string_view mark;  ///< empty: text
  std::string_view name;
};
constexpr std::array<FileKind, 5> file_kinds{{
    {".docx", "docx", "PK", "Word document"},
    {".odt", "odt", "PK", "OpenDocument text"},
    {".rtf", "rtf", "{\\rtf", "RTF document"},
    {".html", "html", "", "web page"},
    {".htm", "html", "", "web page"},
}};

const FileKind* kind_of_file(std::string_view file) {
  const auto kind = std::find_if(file_kinds.begin(), file_kinds.end(), [&](const FileKind& each) {
    const auto length = each.ending.size();
    if (file.size() <= length) return false;
    const auto ending = file.substr(file.size() - length);
    return std::equal(ending.begin(), ending.end(), each.ending.begin(),
                      [](char a, char b) { return (a >= 'A' && a <= 'Z' ? a + 32 : a) == b; });
  });
  return kind == file_kinds.end() ? nullptr : &*kind;
}

/// "an OpenDocument text"
std::string with_article(std::string_view kind) {
  return fmt::format("{} {}", kind.starts_with('O') || kind.starts_with("RTF") ? "an" : "a", kind);
}

/// Throws what keeps a conversion of `file`, a `kind`, from being used.
void check_conversion(const ProcessResult& result, const std::string& file, std::string_view kind) {
  if (!result.started) {
    throw Error(
        Kind::not_found,
        fmt::format("'{}' is {}, and pandoc is not installed", file, with_article(kind)),
        "install pandoc (apt-get install pandoc, brew install pandoc), or save the document as "
        "Markdown or plain text");
  }
  if (!result.in_time) {
    throw Error(Kind::input, fmt::format("pandoc took longer than 20 seconds for '{}'", file),
                "save the document as Markdown or plain text");
  }
  if (!result.in_bounds || result.status != 0) {
    throw Error(Kind::input, fmt::format("pandoc cannot read '{}' as {}", file, with_article(kind)),
                "open it where it was written and save it again, or save it as plain text");
  }
}

/// `name = {["next steps"]="actions", ...}` in the filter's language, whose strings are JSON's.
std::string sections_for_filter() {
  std::string table = "sections = {";
  for (const WordList& list : word_lists("sections")) {
    for (const auto& word : list.words)
      table += fmt::format("[{}]={},", json_string(word), json_string(list.name));
  }
  return table + "}\n";
}

std::string set_for_filter(std::string_view name, const std::set<std::string>& classes) {
  std::string table = fmt::format("{} = {{", name);
  for (const auto& each : classes) table += fmt::format("[{}]=true,", json_string(each));
  return table + "}\n";
}

/// All words of some lists of a file.
std::set<std::string> words_of_lists(std::string_view file,
                                     std::initializer_list<std::string_view> lists) {
  std::set<std::string> all;
  for (const auto list : lists) {
    const auto words = words_of_list(file, list);
    all.insert(words.begin(), words.end());
  }
  return all;
}

std::string filter_for(const HtmlExport& page, bool is_web_page) {
  const auto files = shared_files();
  const auto filter = std::find_if(files.begin(), files.end(), [](const SharedFile& each) {
    return each.path == "pandoc/meeting.lua";
  });
  if (filter == files.end()) throw Error(Kind::internal, "there is no filter for pandoc");
  return sections_for_filter() +
         set_for_filter("heads", words_of_lists("meetings", {"head", "team"})) +
         set_for_filter("facts",
                        words_of_lists("columns", {"owner", "due", "state", "how", "part"})) +
         set_for_filter("columns", words_of_lists("columns", {"text", "decision", "about"})) +
         set_for_filter("struck", page.struck) + set_for_filter("bold", page.bold) +
         fmt::format("is_web_page = {}\n", is_web_page) + std::string{filter->text};
}

/// An OpenDocument text whose tables pandoc reads whole; nothing where it does so already.
std::optional<std::string> read_whole(const std::string& file, const std::string& path_variable) {
  const auto content = zip_bytes(file, "content.xml", path_variable, most_bytes_to_convert);
  if (!loses_in_tables(content)) return std::nullopt;
  const auto styles = zip_bytes(file, "styles.xml", path_variable, most_bytes_to_convert);
  const auto plain = with_plain_tables(content);
  return stored_zip({{"mimetype", "application/vnd.oasis.opendocument.text"},
                     {"content.xml", plain},
                     {"styles.xml", styles}});
}

}  // namespace

bool is_converted(std::string_view file) { return kind_of_file(file) != nullptr; }

bool needs_its_file(std::string_view file) {
  const FileKind* kind = kind_of_file(file);
  return kind != nullptr && kind->reader == "odt";
}

std::string markdown_of(const std::string& file, const std::string& path_variable) {
  if (needs_its_file(file)) {
    if (const auto plain = read_whole(file, path_variable))
      return markdown_of_bytes(*plain, file, path_variable);
  }
  return markdown_of_bytes(read_file(file, most_bytes_to_convert), file, path_variable);
}

std::string markdown_of_bytes(std::string_view bytes, const std::string& file,
                              const std::string& path_variable) {
  const FileKind& kind = *kind_of_file(file);
  if (!bytes.starts_with(kind.mark)) {
    throw Error(Kind::input, fmt::format("'{}' is not {}", file, with_article(kind.name)),
                kind.ending == ".docx" ? "a .docx file is meant; save an older .doc as .docx"
                                       : "its name says another kind of file than it is");
  }
  const bool is_web_page = kind.mark.empty();
  HtmlExport page;
  if (is_web_page) {
    const auto text = to_utf8(bytes);
    if (!text) {
      throw Error(Kind::input, fmt::format("'{}' is not UTF-8 text", file),
                  "save it as a web page in UTF-8, or as plain text");
    }
    page = read_html_export(*text);
    bytes = page.html;
  }
  const auto filter = filter_for(page, is_web_page);
  ProcessBounds bounds;
  bounds.attached = filter;
  // --sandbox keeps pandoc from reading anything else; no media are extracted.
  const auto result =
      run_process({"pandoc", fmt::format("--from={}", kind.reader), "--to=gfm-raw_html",
                   "--wrap=none", "--sandbox", fmt::format("--lua-filter={}", attached_file)},
                  bytes, path_variable, bounds);
  check_conversion(result, file, kind.name);
  return result.output;
}

void word_of_markdown(std::string_view markdown, const std::string& file,
                      const std::string& path_variable) {
  const auto result =
      run_process({"pandoc", "--from=gfm", "--to=docx", "--output=-"}, markdown, path_variable, {});
  check_conversion(result, file, file_kinds.front().name);
  StagedFile(file, result.output, false).commit();
}

}  // namespace collab
