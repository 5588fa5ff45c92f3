// Finds sentences, and names in them; see sentences.h. The words are in
// share/words/attendance.toml.
#include "document/words/sentences.h"

#include <algorithm>
#include <array>
#include <string>

#include "base/text/fold.h"
#include "base/text/text.h"
#include "document/words/listed_person.h"
#include "document/words/listed_words.h"
#include "model/people/titles.h"
#include "model/school/word_lists.h"

namespace collab {
namespace {

struct SentenceWords {
  std::vector<std::string> opens_present, ends_present, opens_away, ends_away, opens_list, all_came,
      me;
};

const SentenceWords& sentence_words() {
  const auto list = [](std::string_view name) { return words_of_list("attendance", name); };
  static const SentenceWords words{
      list("opens_present"), list("ends_present"), list("opens_away"),          list("ends_away"),
      list("opens_list"),    list("all_came"),     words_of_list("lines", "me")};
  return words;
}

/// Bytes behind the longest of these words at the start of a text, or 0.
std::size_t opening(const Folded& text, const std::vector<std::string>& words) {
  std::size_t longest = 0;
  for (const auto& each : words) {
    const auto end = after_words(text, each);
    if (end != std::string_view::npos) longest = std::max(longest, end);
  }
  return longest;
}

/// The byte of the folded text at which the longest of these words at its end begins, or its size.
std::size_t closing(std::string_view text, const std::vector<std::string>& words) {
  std::size_t first = text.size();
  for (const auto& each : words) {
    if (text.size() <= each.size() || !text.ends_with(each)) continue;
    const auto at = text.size() - each.size();
    if (text[at - 1] == ' ') first = std::min(first, at);
  }
  return first;
}

/// Names and nothing else, of whom the school knows at least one.
bool are_names(std::string_view text, const People& people) {
  int known = 0;
  const auto& me = sentence_words().me;
  const auto parts = split_names(people, text);
  for (const NamedPart& part : parts) {
    const auto name = trim(text.substr(part.begin, part.end - part.begin));
    known += part.people.empty() ? 0 : 1;
    if (part.people.empty() && !looks_like_a_person(name) &&
        std::ranges::find(me, fold_text(name)) == me.end())
      return false;
  }
  return known > 0;
}

/// Mostly names: "Mme Vasseur, principale ; M. Bouzid (maths) and our guest from the city".
bool are_mostly_names(std::string_view text, const People& people) {
  constexpr std::size_t least = 3;
  const auto parts = split_names(people, text);
  const auto known =
      static_cast<std::size_t>(std::ranges::count_if(parts, [&](const NamedPart& part) {
        return !part.people.empty() ||
               name_at_end(trim(text.substr(part.begin, part.end - part.begin)), people) !=
                   std::string_view::npos;
      }));
  return known >= least && known * 3 >= parts.size();
}

/// "it", "to", not "vs" or "Ng".
bool is_short_word(std::string_view word) {
  constexpr std::array<std::string_view, 9> abbreviations{"vs", "no", "pg", "pp", "al",
                                                          "ie", "eg", "cf", "ca"};
  const bool small =
      word.size() == 2 && word[0] >= 'a' && word[0] <= 'z' && word[1] >= 'a' && word[1] <= 'z';
  return small &&
         std::find(abbreviations.begin(), abbreviations.end(), word) == abbreviations.end();
}

/// "4e", "3b", "10": not "J".
bool ends_in_number(std::string_view word) {
  return word.size() > 1 && word.front() >= '0' && word.front() <= '9';
}

}  // namespace

std::vector<std::size_t> sentence_starts(std::string_view line) {
  std::vector<std::size_t> starts{0};
  for (std::size_t at = 1; at + 1 < line.size(); ++at) {
    if (line[at] != ' ') continue;
    const char before = line[at - 1];
    const auto word =
        line.substr(line.rfind(' ', at - 1) + 1, at - 1 - line.rfind(' ', at - 1) - 1);
    const bool stop = (before == '.' || before == '!' || before == '?') &&
                      !goes_on_after_stop(line.substr(0, at - 1)) &&
                      (word.size() > 2 || is_short_word(word) || ends_in_number(word));
    const bool dash = line.substr(at).starts_with(" - ") || line.substr(at).starts_with(" \u2013 ");
    if (stop || dash) starts.push_back(at);
  }
  starts.push_back(line.size());
  return starts;
}

bool lists_people(std::string_view text, const People& people) {
  constexpr std::size_t longest = 2'000;
  constexpr std::size_t least = 2;
  if (text.size() > longest) return false;
  const auto parts = split_names(people, text);
  const auto known = static_cast<std::size_t>(
      std::ranges::count_if(parts, [](const NamedPart& part) { return !part.people.empty(); }));
  return known >= least && known * 3 >= parts.size();
}

namespace {

/// "Present Ana Ruiz, Ben Cole": a word for those who came or did not, and names, with no colon.
std::optional<AttendanceSentence> unmarked_label(std::string_view sentence, const People& people) {
  constexpr int most_words = 3;
  auto blank = sentence.find(' ');
  for (int words = 0; words < most_words && blank != std::string_view::npos; ++words) {
    const auto kind = section_kind(sentence.substr(0, blank));
    const auto names = sentence.substr(blank);
    if ((kind == SectionKind::present || kind == SectionKind::absent ||
         kind == SectionKind::excused) &&
        names.find(',') != std::string_view::npos && are_names(names, people))
      return AttendanceSentence{*kind, blank, sentence.size()};
    blank = sentence.find(' ', blank + 1);
  }
  return std::nullopt;
}

}  // namespace

std::optional<AttendanceSentence> attendance_sentence(std::string_view sentence,
                                                      const People& people) {
  constexpr std::size_t longest = 300;
  if (sentence.size() > longest) return std::nullopt;
  const auto length = sentence.find_last_not_of(" .!") + 1;
  const auto text = loosened(fold(sentence.substr(0, length)));
  const SentenceWords& words = sentence_words();
  const auto between = [&](SectionKind kind, std::size_t begin,
                           std::size_t end) -> std::optional<AttendanceSentence> {
    begin = skip_blanks(sentence, begin);
    if (begin < end && sentence[begin] == ':') ++begin;
    const auto names = sentence.substr(begin, end - begin);
    if (!are_names(names, people) && !(begin > 0 && are_mostly_names(names, people)))
      return std::nullopt;
    return AttendanceSentence{kind, begin, end};
  };
  if (const auto begin = opening(text, words.opens_present); begin > 0)
    return between(SectionKind::present, begin, length);
  if (const auto begin = opening(text, words.opens_away); begin > 0)
    return between(SectionKind::absent, begin, length);
  // "All here except Ana - at a training"
  if (opening(text, words.all_came) > 0) return AttendanceSentence{SectionKind::present, 0, length};
  constexpr std::size_t longest_opening = 80;
  const auto colon = sentence.find(':');
  if (colon < longest_opening && opening(text, words.opens_list) > 0)
    return between(SectionKind::present, colon + 1, length);
  if (const auto at = closing(text.text, words.ends_present); at < text.text.size())
    return between(SectionKind::present, 0, text.from[at]);
  if (const auto at = closing(text.text, words.ends_away); at < text.text.size())
    return between(SectionKind::absent, 0, text.from[at]);
  return unmarked_label(sentence.substr(0, length), people);
}

}  // namespace collab
