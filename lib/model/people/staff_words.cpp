// The words: those of OneRoster 1.1 and 1.2, the default values of School Data Sync, and what
// schools write besides.
#include "model/people/staff_words.h"

#include <algorithm>
#include <map>
#include <set>

#include "base/text/text.h"
#include "model/school/word_lists.h"

namespace collab {
namespace {

/// Small letters of a word, without the mark that a school has made it up itself.
std::string plain_word(std::string_view word) {
  for (const std::string_view mark : {"ext:", "x-"})
    if (starts_with_folded(word, mark)) word.remove_prefix(mark.size());
  std::string letters;
  for (const char c : ascii_name(word))
    if (c != '.') letters += c;
  return letters.empty() ? folded(trim(word)) : letters;
}

/// Lists of the file that hold no titles of a role.
bool is_role(std::string_view list) {
  return list != "teaches" && list != "no_staff" && !list.starts_with("footer");
}

/// The role of each title.
const std::map<std::string, std::string, std::less<>>& job_titles() {
  static const auto known = [] {
    std::map<std::string, std::string, std::less<>> roles;
    for (const WordList& list : word_lists("rosters"))
      if (is_role(list.name))
        for (const std::string& title : list.words) roles.emplace(plain_word(title), list.name);
    return roles;
  }();
  return known;
}

const std::set<std::string, std::less<>>& words_of_no_staff() {
  static const auto known = [] {
    std::set<std::string, std::less<>> words;
    for (const std::string& each : words_of_list("rosters", "no_staff"))
      words.insert(plain_word(each));
    return words;
  }();
  return known;
}

/// True where one of the words of a title says that somebody teaches: "Grade 3 Teacher".
bool has_teaching_word(std::string_view title) {
  static const auto words = words_of_list("rosters", "teaches");
  const std::string plain = folded(title);
  for (const std::string_view word : split(plain, ' '))
    if (std::ranges::find(words, word) != words.end()) return true;
  return false;
}

}  // namespace

StaffWords::StaffWords(std::vector<std::string> more) : more_(std::move(more)) {}

std::optional<std::string> StaffWords::staff_role(std::string_view word) const {
  const std::string wanted = plain_word(word);
  if (wanted.empty()) return std::nullopt;
  if (const auto known = job_titles().find(wanted); known != job_titles().end())
    return known->second;
  for (const std::string& each : more_)
    if (plain_word(each) == wanted) return folded(trim(each));
  if (has_teaching_word(word)) return "teacher";
  return std::nullopt;
}

bool StaffWords::is_no_staff(std::string_view word) const {
  const std::string wanted = plain_word(word);
  return wanted.empty() || words_of_no_staff().contains(wanted);
}

bool StaffWords::only_begins_a_role(std::string_view word) const {
  const std::string wanted = plain_word(word);
  if (wanted.empty() || is_no_staff(word) || staff_role(word)) return false;
  const auto title = job_titles().lower_bound(wanted);
  const auto other = words_of_no_staff().lower_bound(wanted);
  return (title != job_titles().end() && title->first.starts_with(wanted)) ||
         (other != words_of_no_staff().end() && other->starts_with(wanted));
}

namespace {

bool begins_as_footer(std::string_view name) {
  static const auto words = words_of_list("rosters", "footer");
  static const auto before_numbers = words_of_list("rosters", "footer_number");
  const std::string plain = folded(trim(name));
  const auto behind = [&](const std::string& word) -> std::optional<std::string_view> {
    if (!plain.starts_with(word)) return std::nullopt;
    const std::string_view rest = std::string_view(plain).substr(word.size());
    if (!rest.empty() && rest.find_first_of(" :") != 0) return std::nullopt;
    return rest.substr(std::min(rest.find_first_not_of(" :"), rest.size()));
  };
  return std::ranges::any_of(words,
                             [&](const std::string& each) { return behind(each).has_value(); }) ||
         std::ranges::any_of(before_numbers, [&](const std::string& each) {
           const auto rest = behind(each);
           return rest && rest->find_first_of("0123456789") == 0;
         });
}

}  // namespace

bool is_footer(std::string_view name) {
  if (begins_as_footer(name)) return true;
  // "3 Total", of a column for first and one for last names.
  const std::string_view whole = trim(name);
  const auto blank = whole.find(' ');
  const bool number =
      blank != std::string_view::npos && whole.find_first_not_of("0123456789") == blank;
  return number && begins_as_footer(whole.substr(blank + 1));
}

std::string grade_name(std::string_view code) {
  const std::string grade(trim(code));
  const std::string word = folded(grade);
  if (word == "kg" || word == "k" || word == "kindergarten") return "K";
  const bool number = !grade.empty() && grade.find_first_not_of("0123456789") == std::string::npos;
  if (!number) return grade;
  const auto first = grade.find_first_not_of('0');
  return first == std::string::npos ? "0" : grade.substr(first);
}

}  // namespace collab
