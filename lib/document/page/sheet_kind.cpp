// Finds the line by which a sheet names itself; see sheet_kind.h.
#include "document/page/sheet_kind.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <optional>
#include <vector>

#include "base/error.h"
#include "base/text/fold.h"
#include "base/text/text.h"
#include "document/text/markdown.h"
#include "share.h"

namespace collab {
namespace {

/// What is said of a kind of sheet; {} in the command is the file.
struct SheetWords {
  SheetKind kind;
  std::string_view what;
  std::string_view command;
  std::string_view after;  ///< what is added to the hint
};
constexpr std::array<SheetWords, 5> sheet_words = {{
    {SheetKind::meeting, "a meeting's document", "collab meeting record {}", ""},
    {SheetKind::mentor, "the sheet of a mentoring pair's conversation", "collab mentor record {}",
     "; what it says stays with the two of them"},
    {SheetKind::lesson, "a sheet of a lesson study", "collab lessonstudy record {}", ""},
    {SheetKind::partner, "a sheet of a partner", "collab partner record {}", ""},
    {SheetKind::guide, "a guide's sheet", "collab guide check GUIDE --record {}", ""},
}};

const SheetWords& words_of(SheetKind kind) {
  return *std::ranges::find(sheet_words, kind, &SheetWords::kind);
}

/// A sheet as a text names it.
struct NamedSheet {
  SheetKind kind;
  int line = 0;
};

bool is_sheet_letter(char c) {
  return std::isalnum(static_cast<unsigned char>(c)) != 0 || (c & 0x80) != 0;
}

/// "mge-p4" as 'p'; nothing where the word is no school's code and number.
std::optional<char> letter_of(std::string_view word) {
  const std::size_t dash = word.rfind('-');
  if (dash == std::string_view::npos || dash == 0 || dash + 2 >= word.size()) return std::nullopt;
  const std::string_view number = word.substr(dash + 2);
  const bool counts =
      std::ranges::all_of(number, [](unsigned char c) { return std::isdigit(c) != 0; });
  return counts ? std::optional(word[dash + 1]) : std::nullopt;
}

/// The kind that a sheet's folded name is of: "mge-p4 reflect", "mge partner pact library".
std::optional<SheetKind> kind_named(std::string_view name) {
  std::vector<std::string_view> words;
  for (const std::string_view each : split(name, ' ')) {
    std::string_view word = each;
    while (!word.empty() && !is_sheet_letter(word.front())) word.remove_prefix(1);
    while (!word.empty() && !is_sheet_letter(word.back())) word.remove_suffix(1);
    if (!word.empty()) words.push_back(word);
  }
  if (words.empty()) return std::nullopt;
  const auto letter = letter_of(words[0]);
  if (letter == 'p') return SheetKind::mentor;
  if (words.size() < 2) return std::nullopt;
  const auto is_one_of = [](std::string_view word, std::initializer_list<std::string_view> list) {
    return std::ranges::find(list, word) != list.end();
  };
  if (letter == 'l' && is_one_of(words[1], {"plan", "observation", "debrief"}))
    return SheetKind::lesson;
  if (words.size() < 3) return std::nullopt;
  if (words[1] == "guide") return SheetKind::guide;
  if (words[1] == "partner" && is_one_of(words[2], {"contact", "pact", "needs"}))
    return SheetKind::partner;
  return std::nullopt;
}

/// What follows each label "sheet" in a folded line: at its start, or before a colon or a cell's
/// end, so that minutes may speak of a sheet.
std::vector<std::string_view> names_after_label(std::string_view line) {
  constexpr std::string_view label = "sheet";
  std::vector<std::string_view> names;
  for (std::size_t at = line.find(label); at != std::string_view::npos;
       at = line.find(label, at + 1)) {
    if (at > 0 && is_sheet_letter(line[at - 1])) continue;
    std::size_t end = at + label.size();
    while (end < line.size() && !is_sheet_letter(line[end])) ++end;
    const std::string_view between = line.substr(at + label.size(), end - at - label.size());
    const bool begins = std::ranges::none_of(line.substr(0, at), is_sheet_letter);
    if (begins || between.find_first_of(":|") != std::string_view::npos)
      names.push_back(line.substr(end));
  }
  return names;
}

/// The first sentence of each paragraph that only a pair's sheet has, folded.
std::vector<std::string> private_sentences() {
  constexpr std::string_view forms = "templates/forms/mentoring";
  constexpr std::ptrdiff_t fewest_blanks = 5;
  std::vector<std::string> sentences;
  for (const SharedFile& file : shared_files()) {
    if (!file.path.starts_with(forms)) continue;
    for (const std::string_view line : split(file.text, '\n')) {
      if (line.empty() || !std::isalpha(static_cast<unsigned char>(line[0]))) continue;
      std::string sentence = fold_text(line.substr(0, line.find('.')));
      if (std::ranges::count(sentence, ' ') >= fewest_blanks &&
          std::ranges::find(sentences, sentence) == sentences.end())
        sentences.push_back(std::move(sentence));
    }
  }
  return sentences;
}

std::string folded_line(const DocLine& line) {
  return fold_text(line.kind == DocLine::Kind::row ? join(line.cells, " | ") : line.text);
}

/// The sheet that a document says it is; a pair's before all others.
std::optional<NamedSheet> sheet_named(const Document& document) {
  constexpr std::size_t head = 20;
  const std::vector<std::string> sentences = private_sentences();
  std::optional<NamedSheet> found;
  for (std::size_t i = 0; i < document.lines.size(); ++i) {
    const std::string text = folded_line(document.lines[i]);
    const int line = document.lines[i].line;
    const bool is_private = std::ranges::any_of(
        sentences, [&](const std::string& each) { return text.find(each) != std::string::npos; });
    if (is_private) return NamedSheet{SheetKind::mentor, line};
    for (const std::string_view name : names_after_label(text)) {
      const auto kind = kind_named(name);
      if (kind == SheetKind::mentor) return NamedSheet{*kind, line};
      if (kind && !found) found = NamedSheet{*kind, line};
    }
    const std::size_t meeting = after_words(part_of(text), "meeting:");
    if (!found && i < head && meeting != std::string_view::npos &&
        letter_of(trim(std::string_view(text).substr(meeting))) == 'm')
      found = NamedSheet{SheetKind::meeting, line};
  }
  return found;
}

}  // namespace

void refuse_other_sheet(std::string_view bytes, const std::string& file, SheetKind wanted) {
  const auto named = sheet_named(parse_markdown(bytes, file));
  if (!named || named->kind == wanted) return;
  const SheetWords& is = words_of(named->kind);
  std::string hint = fmt::format("read it with: {}{}",
                                 fmt::format(fmt::runtime(is.command), visible(file)), is.after);
  throw Error(Kind::input,
              {{file,
                named->line,
                1,
                fmt::format("this is {}, not {}", is.what, words_of(wanted).what),
                std::move(hint),
                {},
                1}},
              "nothing was recorded");
}

}  // namespace collab
