// Reads texts word by word for names; see child_name.h.
#include "model/people/child_name.h"

#include <fmt/format.h>

#include <algorithm>
#include <vector>

#include "base/text/text.h"
#include "model/school/word_lists.h"
#include "share.h"

namespace collab {
namespace {

/// A list of share/words, of all languages.
bool is_in(const std::vector<std::string>& words, std::string_view word) {
  return std::ranges::find(words, word) != words.end();
}

/// What only people do: a word with a capital letter before one of them is somebody.
bool tells_of_a_person(std::string_view folded_word) {
  static const auto words = words_of_list("students", "doings");
  return is_in(words, folded_word);
}

/// Words by which students and their families come up.
bool tells_of_students(std::string_view folded_word) {
  static const auto words = words_of_list("students", "of_students");
  return is_in(words, folded_word);
}

bool is_title_of_adults(std::string_view folded_word) {
  static const auto words = words_of_list("attendance", "title");
  return is_in(words, folded_word);
}

/// The words of a file in share/words, once read; lines that begin with '#' are remarks.
std::set<std::string, std::less<>> words_of_file(std::string_view name) {
  std::set<std::string, std::less<>> words;
  const std::string path = fmt::format("words/{}.txt", name);
  for (const SharedFile& file : shared_files()) {
    if (file.path != path) continue;
    for (const std::string_view line : split(file.text, '\n')) {
      if (line.starts_with('#')) continue;
      for (const std::string_view word : split(line, ' ')) words.emplace(word);
    }
  }
  return words;
}

bool is_given_name(std::string_view folded_word) {
  static const auto words = words_of_file("given_names");
  return words.contains(folded_word);
}

bool nobody_is_called(std::string_view folded_word) {
  static const auto words = words_of_file("no_names");
  return words.contains(folded_word);
}

bool is_text_sign(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return byte < 0x80 && !(c >= 'a' && c <= 'z') && !(c >= 'A' && c <= 'Z') &&
         !(c >= '0' && c <= '9');
}

/// A word of a line.
struct TextWord {
  std::string_view word;   ///< without signs around it and without 's
  std::string folded;      ///< the same, folded
  bool capital = false;    ///< a capital letter and small ones
  bool begins = false;     ///< a sentence, as far as can be told
  bool ends_here = false;  ///< a sign parts it from the next word
};

bool has_capital(std::string_view word) {
  if (word.size() < 2) return false;
  std::size_t first = 1;
  while (first < word.size() && (static_cast<unsigned char>(word[first]) & 0xC0) == 0x80) ++first;
  const std::string_view letter = word.substr(0, first);
  const std::string_view rest = word.substr(first);
  const bool small = std::ranges::any_of(rest, [](char c) { return c >= 'a' && c <= 'z'; });
  return small && folded(letter) != letter;
}

TextWord text_word(std::string_view raw) {
  std::string_view word = raw;
  while (!word.empty() && is_text_sign(word.back())) word.remove_suffix(1);
  while (!word.empty() && is_text_sign(word.front())) word.remove_prefix(1);
  for (const std::string_view end : {"'s", "’s", "”", "’"})
    if (word.ends_with(end)) word.remove_suffix(end.size());
  for (const std::string_view begin : {"“", "‘"})
    if (word.starts_with(begin)) word.remove_prefix(begin.size());
  return {word, folded(word), has_capital(word), false,
          word.empty() || word.data() + word.size() != raw.data() + raw.size()};
}

std::vector<TextWord> text_words(std::string_view line) {
  std::vector<TextWord> words;
  bool begins = true;
  for (const std::string_view each : split(line, ' ')) {
    const std::string_view raw = trim(each);
    if (raw.empty()) continue;
    TextWord word = text_word(raw);
    const bool quoted = raw.starts_with('"') || raw.starts_with("“") || raw.starts_with('(') ||
                        raw.starts_with('\'') || raw.starts_with("‘");
    word.begins = begins || quoted;
    const bool has_letters = !word.word.empty() && !(word.word[0] >= '0' && word.word[0] <= '9');
    begins = !has_letters || raw.find_last_of(".!?:;|\"") == raw.size() - 1;
    words.push_back(std::move(word));
  }
  return words;
}

/// "Every Student Reads With Joy": capitals say nothing there.
bool is_title(const std::vector<TextWord>& words) {
  constexpr std::ptrdiff_t fewest = 4;
  const auto capitals = std::ranges::count_if(words, &TextWord::capital);
  return capitals >= fewest && capitals * 3 >= std::ssize(words) * 2;
}

bool may_be_called(const TextWord& word) { return word.capital && !nobody_is_called(word.folded); }

/// Why a single word may be a name, or not.
bool is_somebody(const std::vector<TextWord>& words, std::size_t at, NameDoubt doubt) {
  const TextWord& word = words[at];
  if (at > 0 && is_title_of_adults(words[at - 1].folded)) return false;
  if (is_given_name(word.folded)) return doubt != NameDoubt::given_and_last;
  if (doubt < NameDoubt::likely) return false;
  const TextWord* next = at + 1 < words.size() && !word.ends_here ? &words[at + 1] : nullptr;
  if (next && tells_of_a_person(next->folded)) return true;
  if (doubt == NameDoubt::likely || word.begins || is_title(words)) return false;
  // "Lincoln Elementary" is a place.
  return !next || !next->capital;
}

std::optional<std::string> child_name_in_line(std::string_view line, NameDoubt doubt,
                                              const KnownNames& known) {
  const std::vector<TextWord> words = text_words(line);
  const bool title = is_title(words);
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (!may_be_called(words[i])) continue;
    if (i + 1 < words.size() && !words[i].ends_here && may_be_called(words[i + 1])) {
      const TextWord& last = words[i + 1];
      if (known.has(fmt::format("{} {}", words[i].folded, last.folded))) {
        ++i;
        continue;
      }
      const bool given = is_given_name(words[i].folded);
      const bool told = i > 0 && is_title_of_adults(words[i - 1].folded);
      const bool likely = doubt >= NameDoubt::likely;
      if (given ? likely || !told : likely && !title)
        return fmt::format("{} {}", words[i].word, last.word);
    }
    if (!known.has(words[i].folded) && is_somebody(words, i, doubt))
      return std::string(words[i].word);
  }
  return std::nullopt;
}

}  // namespace

KnownNames::KnownNames(std::span<const std::string> names) {
  for (const std::string& name : names) {
    add_whole(name);
    for (const TextWord& word : text_words(name)) words_.insert(word.folded);
  }
}

void KnownNames::add_whole(std::string_view name) {
  std::string whole;
  for (const TextWord& word : text_words(name)) whole += (whole.empty() ? "" : " ") + word.folded;
  all_ += "\n" + whole + "\n";
}

bool KnownNames::has(std::string_view folded_name) const {
  if (folded_name.find(' ') == std::string_view::npos) return words_.contains(folded_name);
  return all_.find(folded_name) != std::string::npos;
}

std::optional<std::string> child_name_in(std::string_view text, NameDoubt doubt,
                                         const KnownNames& known) {
  for (const std::string_view line : split(text, '\n'))
    if (auto name = child_name_in_line(line, doubt, known)) return name;
  return std::nullopt;
}

bool speaks_of_students(std::string_view text) {
  for (const std::string_view line : split(text, '\n'))
    if (std::ranges::any_of(text_words(line),
                            [](const TextWord& word) { return tells_of_students(word.folded); }))
      return true;
  return false;
}

}  // namespace collab
