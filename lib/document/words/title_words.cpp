// Takes titles apart; see title_words.h.
#include "document/words/title_words.h"

#include <algorithm>
#include <array>
#include <set>
#include <vector>

#include "base/text/digits.h"
#include "base/text/fold.h"
#include "base/text/text.h"
#include "document/days/dated.h"
#include "model/school/word_lists.h"

namespace collab {
namespace {

constexpr std::size_t longest_title = 300;

using Phrases = std::set<std::string, std::less<>>;

/// All languages' words of one list.
Phrases title_list(std::string_view name) {
  const auto words = words_of_list("meetings", name);
  return {words.begin(), words.end()};
}

/// The text without marks and blanks at both ends.
std::string_view bare_ends(std::string_view text) {
  constexpr std::array<std::string_view, 19> marks{" ", ",", ":", ";", "-",       "(", ")",
                                                   "|", "*", "_", "[", "]",       "/", ".",
                                                   "–", "—", "·", "•", "\xC2\xA0"};
  for (bool again = true; again;) {
    again = false;
    for (const auto mark : marks) {
      if (text.starts_with(mark)) text.remove_prefix(mark.size()), again = true;
      if (text.ends_with(mark)) text.remove_suffix(mark.size()), again = true;
    }
  }
  return text;
}

/// The words of a text by their places, blanks between.
struct Word {
  std::size_t begin = 0;
  std::size_t end = 0;
};
std::vector<Word> places_of(std::string_view text) {
  std::vector<Word> words;
  for (std::size_t at = 0; at < text.size();) {
    const auto begin = text.find_first_not_of(' ', at);
    if (begin == std::string_view::npos) break;
    at = std::min(text.find(' ', begin), text.size());
    words.push_back({begin, at});
  }
  return words;
}

/// "3:10", "pm", "15:00-16:00", "UTC", "at": what may stand behind a title's day.
bool is_time_word(std::string_view word) {
  const auto plain = fold_text(bare_ends(word));
  constexpr std::array<std::string_view, 9> known{"am", "pm",  "a.m", "p.m", "utc",
                                                  "et", "uhr", "at",  "-"};
  if (plain.empty() || std::find(known.begin(), known.end(), plain) != known.end()) return true;
  if (!is_digit(plain.front())) return false;
  return plain.find(':') != std::string::npos || plain.ends_with("am") || plain.ends_with("pm");
}

/// Finds the day in a text's words.
class DayFinder {
 public:
  DayFinder(std::string_view text, std::optional<DateOrder> order)
      : text_(text), order_(order), words_(places_of(text)) {}

  std::optional<TitleWords> at_end() const {
    for (auto end = words_.size(); end > 0; --end) {
      for (std::size_t count = std::min<std::size_t>(end, 4); count > 0; --count) {
        if (auto found = told(end - count, end)) return found;
      }
      if (!is_time_word(word(end - 1)) && !bare_team(word(end - 1), {}).empty()) break;
    }
    return std::nullopt;
  }

  std::optional<TitleWords> at_start() const {
    for (std::size_t first = 0; first < std::min<std::size_t>(words_.size(), 2); ++first) {
      for (auto end = std::min(words_.size(), first + 4); end > first; --end) {
        auto found = told(first, end);
        if (!found || (first == 1 && !is_weekday(0))) continue;
        found->day_first = true;
        found->team = bare_ends(text_.substr(words_[end - 1].end));
        return found;
      }
    }
    return std::nullopt;
  }

 private:
  std::string_view word(std::size_t at) const {
    return text_.substr(words_[at].begin, words_[at].end - words_[at].begin);
  }
  std::string_view words(std::size_t first, std::size_t end) const {
    return bare_ends(text_.substr(words_[first].begin, words_[end - 1].end - words_[first].begin));
  }
  DaySaid said_in_year(std::string_view words, int year) const {
    return day_said(words, {*make_date(year, 1, 1), order_, std::nullopt, false});
  }

  bool is_weekday(std::size_t at) const {
    const auto bare = bare_ends(word(at));
    return !bare.empty() && !is_digit(bare.front()) &&
           day_said(bare, {*make_date(2024, 1, 1), order_, std::nullopt, false}).day;
  }

  /// The words [first, end) as the title's day, with a weekday before them.
  std::optional<TitleWords> told(std::size_t first, std::size_t end) const {
    const auto text = words(first, end);
    if (text.empty() || !has_number(text) || (end - first > 1 && is_weekday(first)))
      return std::nullopt;
    // In "Grade 4 Oct 6" the 6 is no year.
    const auto last = bare_ends(word(end - 1));
    const bool digits = last.find_first_not_of("0123456789") == std::string_view::npos;
    if (end - first > 2 && digits && last.size() < 4) return std::nullopt;
    const auto one = said_in_year(text, 2000);
    if (!one.said() || (end - first == 1 && text.find_first_of("/.-") == std::string_view::npos))
      return std::nullopt;
    TitleWords title;
    const auto other = said_in_year(text, 2100);
    if (one.day == other.day) title.day = one.day;
    if (one.day && first > 0 && is_weekday(first - 1)) {
      --first;
      if (title.day) title.doubt = said_in_year(words(first, end), 2000).doubt;
    }
    if (!one.day && !other.day && with_year(text)) title.doubt = one.doubt;
    title.day_words = words(first, end);
    title.team = bare_ends(text_.substr(0, words_[first].begin));
    return title;
  }

  static bool has_number(std::string_view text) {
    return std::any_of(text.begin(), text.end(), [](char c) { return is_digit(c); });
  }
  /// "11/12/26": two marks.
  static bool with_year(std::string_view text) {
    const auto mark = text.find_first_of("/.-");
    return mark != std::string_view::npos && text.find(text[mark], mark + 1) != text.npos;
  }

  std::string_view text_;
  std::optional<DateOrder> order_;
  std::vector<Word> words_;
};

}  // namespace

std::optional<TitleWords> title_words(std::string_view text, std::optional<DateOrder> order) {
  text = bare_ends(text);
  if (text.size() > longest_title) return std::nullopt;
  const DayFinder finder(text, order);
  auto title = finder.at_end();
  if (!title) title = finder.at_start();
  // A day alone is a line of the head.
  if (title) return title->team.empty() ? std::nullopt : title;
  // In another language: "Acta de Math, 16 de noviembre de 2026".
  const auto found = dated_at(text, order);
  constexpr std::size_t longest_day = 40;
  constexpr std::size_t year = 4;
  const bool ends = text.size() > year && number(text.substr(text.size() - year)).has_value();
  if (!found || !ends || found->begin == 0 || text.size() - found->begin > longest_day)
    return std::nullopt;
  return TitleWords{std::string{bare_ends(text.substr(0, found->begin))},
                    found->day,
                    std::string{text.substr(found->begin)},
                    {},
                    false};
}

std::string bare_team(std::string_view title, std::string_view school) {
  static const Phrases beside = title_list("beside");
  const std::string all = only_words(title);
  const std::string schools = " " + only_words(school) + " ";
  std::string left;
  for (const auto word : split(all, ' ')) {
    const bool of_school = schools.find(" " + std::string{word} + " ") != std::string::npos;
    if (word.empty() || of_school || beside.contains(word)) continue;
    if (!left.empty()) left += ' ';
    left += word;
  }
  return left;
}

std::optional<std::string> team_labelled(std::string_view text) {
  static const Phrases labels = title_list("team");
  const auto mark = text.find_first_of(":|");
  if (mark == std::string_view::npos || !labels.contains(only_words(text.substr(0, mark))))
    return std::nullopt;
  const auto value = bare_ends(text.substr(mark + 1));
  constexpr std::size_t longest_name = 80;
  // "Team: Ana, Ben" are people.
  if (value.empty() || value.size() > longest_name || value.find(',') != std::string_view::npos)
    return std::nullopt;
  return std::string{value};
}

bool tells_when_sent(std::string_view label) {
  static const Phrases sent = title_list("sent");
  return sent.contains(only_words(label));
}

bool tells_sender(std::string_view line) {
  static const auto sender = words_of_list("lines", "sender");
  const auto colon = line.find(':');
  return colon != std::string_view::npos &&
         std::ranges::find(sender, only_words(line.substr(0, colon))) != sender.end();
}

bool labels_another_day(std::string_view label) {
  constexpr std::size_t longest = 30;
  static const Phrases others = title_list("not_day");
  return label.size() <= longest && others.contains(only_words(label));
}

bool tells_of_meeting(std::string_view sentence) {
  static const Phrases met = title_list("met");
  const std::string words = " " + only_words(sentence) + " ";
  return std::any_of(met.begin(), met.end(), [&words](const std::string& each) {
    return words.find(" " + each + " ") != std::string::npos;
  });
}

std::optional<Office> office_named(std::string_view label) {
  static const Phrases leads = title_list("leads");
  static const Phrases records = title_list("records");
  static const Phrases serves = title_list("serves");
  const std::string words = only_words(label);
  if (leads.contains(words)) return Office::leads;
  if (records.contains(words)) return Office::records;
  return serves.contains(words) ? std::optional(Office::serves) : std::nullopt;
}

bool is_head_label(std::string_view text) {
  static const Phrases labels = title_list("head");
  static const Phrases of_team = title_list("team");
  const std::string words = only_words(text);
  return labels.contains(words) || of_team.contains(words) || office_named(text);
}

bool title_says_not_held(std::string_view title) {
  static const Phrases whole = title_list("not_held");
  const std::string shown = fold_text(title);
  const auto mark = shown.find_last_of("-(|:");
  return mark != std::string::npos &&
         whole.contains(only_words(std::string_view(shown).substr(mark)));
}

bool says_not_held(std::string_view text) {
  static const Phrases whole = title_list("not_held");
  static const Phrases beginnings = title_list("not_held_begins");
  constexpr std::size_t longest = 160;
  if (text.size() > longest) return false;
  const std::string words = only_words(text);
  if (words.empty()) return false;
  if (whole.contains(words)) return true;
  // "No meeting, assembly", "No meeting (holiday)"
  const auto first = text.substr(0, text.find_first_of(",;(-"));
  if (first.size() < text.size() && only_words(first).find(' ') != std::string::npos &&
      whole.contains(only_words(first)))
    return true;
  return std::any_of(beginnings.begin(), beginnings.end(), [&](const std::string& each) {
    return words.starts_with(each) && (words.size() == each.size() || words[each.size()] == ' ');
  });
}

}  // namespace collab
