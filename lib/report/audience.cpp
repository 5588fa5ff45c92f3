// Takes names out of texts that people wrote. Better a word too many than a name too many.
#include "report/audience.h"

#include <algorithm>
#include <array>

#include "base/text.h"

namespace collab {

namespace {

constexpr std::array<std::string_view, 4> words = {"team", "lead", "principal", "district"};
constexpr std::string_view nobody = "a colleague";
constexpr std::array<std::string_view, 4> months = {"April", "May", "June", "August"};

bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80;
}
bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_inner(char c) { return c == '.' || c == '_' || c == '-'; }

/// The bytes of a mark outside ASCII that stands at `at` (’ “ – … « and the like); 0 for letters.
std::size_t mark_at(std::string_view text, std::size_t at) {
  const std::string_view rest = text.substr(at);
  if (rest.starts_with("\xC2")) return std::min<std::size_t>(2, rest.size());
  for (const char* start : {"\xE2\x80", "\xE2\x81", "\xE3\x80"})
    if (rest.starts_with(start)) return std::min<std::size_t>(3, rest.size());
  return 0;
}

/// The word that begins at `at`: letters and digits, with marks between them ("r.alvarez").
std::string_view word_at(std::string_view text, std::size_t at) {
  std::size_t end = at;
  while (end < text.size()) {
    const bool joins = is_inner(text[end]) && end + 1 < text.size() &&
                       (is_letter(text[end + 1]) || is_digit(text[end + 1]));
    if (!is_letter(text[end]) && !is_digit(text[end]) && !joins) break;
    if (mark_at(text, end) > 0) break;
    ++end;
  }
  return text.substr(at, end - at);
}

/// "May 28" is no person.
bool is_date(std::string_view word, std::string_view rest) {
  if (std::ranges::find(months, word) == months.end()) return false;
  return rest.size() > 1 && rest[0] == ' ' && is_digit(rest[1]);
}

/// How many bytes at the text's end are the beginning of a name: "R. ", "O'", "D’"; else 0.
std::size_t initial_at_end(std::string_view text) {
  for (const std::string_view mark : {". ", "'", "’"}) {
    const std::size_t size = mark.size() + 1;
    if (text.size() < size || !text.ends_with(mark)) continue;
    const char c = text[text.size() - size];
    const bool alone = text.size() == size || !is_letter(text[text.size() - size - 1]);
    if (c >= 'A' && c <= 'Z' && alone) return size;
  }
  return 0;
}

/// The parts of a word between dots, hyphens and apostrophes.
std::vector<std::string_view> parts_of(std::string_view word) {
  std::vector<std::string_view> parts;
  std::size_t begin = 0;
  for (std::size_t at = 0; at < word.size();) {
    const std::size_t mark = is_inner(word[at]) || word[at] == '\'' ? 1 : mark_at(word, at);
    if (mark == 0) {
      ++at;
      continue;
    }
    parts.push_back(word.substr(begin, at - begin));
    begin = at += mark;
  }
  parts.push_back(word.substr(begin));
  return parts;
}

void add_words(std::string_view name, std::set<std::string, std::less<>>& into) {
  for (const std::string_view blank : split(name, ' '))
    for (const std::string_view word : parts_of(blank))
      if (characters(word) > 1 && !blank.ends_with('.')) into.emplace(word);
}

constexpr std::string_view select_people = R"sql(
  SELECT id, name, ifnull(preferred_name, name), handle, ifnull(email, '')
  FROM person
)sql";

}  // namespace

std::optional<Audience> audience_named(std::string_view word) {
  const auto at = std::ranges::find(words, word);
  if (at == words.end()) return std::nullopt;
  return static_cast<Audience>(at - words.begin());
}

std::span<const std::string_view> audience_words() { return words; }

Names::Names(Db& db, Audience audience)
    : shown_(audience == Audience::team || audience == Audience::lead) {
  auto rows = db.query(select_people);
  while (rows.step()) {
    names_.emplace(rows.integer(0), rows.text(2));
    add_words(rows.text(1), words_);
    add_words(rows.text(2), words_);
    handles_.insert(rows.text(3));
    if (const std::string email = rows.text(4); !email.empty())
      handles_.insert(email.substr(0, email.find('@')));
  }
}

std::string Names::of(Id person) const {
  if (!shown_) return std::string(nobody);
  const auto at = names_.find(person);
  return at == names_.end() ? std::string(nobody) : at->second;
}

bool Names::is_name(std::string_view word) const {
  if (handles_.contains(word) || words_.contains(word)) return true;
  const std::string small = folded(word);
  if (handles_.contains(small)) return true;
  // RUIZ, Ruiz's written without its mark, Ruiz-Cole.
  for (const std::string_view part : parts_of(word)) {
    if (words_.contains(part)) return true;
    const bool loud =
        !part.empty() && std::ranges::none_of(part, [](char c) { return c >= 'a' && c <= 'z'; });
    if (loud && characters(part) > 2 && std::ranges::any_of(words_, [&](const std::string& name) {
          return folded(name) == folded(part);
        }))
      return true;
  }
  return false;
}

std::string Names::in(std::string_view text) const {
  if (shown_) return std::string(text);
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    if (const std::size_t mark = mark_at(text, at); mark > 0 || !is_letter(text[at])) {
      out += text.substr(at, std::max<std::size_t>(mark, 1));
      at += std::max<std::size_t>(mark, 1);
      continue;
    }
    const std::string_view word = word_at(text, at);
    const std::string_view rest = text.substr(at + word.size());
    const bool hide = (is_name(word) && !is_date(word, rest)) || rest.starts_with('@');
    at += word.size();
    if (!hide) {
      out += word;
      continue;
    }
    out.erase(out.size() - initial_at_end(out));
    // First and last name are one person.
    if (out.ends_with(std::string(nobody) + " "))
      out.pop_back();
    else
      out += nobody;
  }
  return out;
}

}  // namespace collab
