// Takes names out of texts that people wrote. Better a word too many than a name too many.
#include "report/audience.h"

#include <algorithm>
#include <array>

#include "base/text/text.h"
#include "report/name_or_word.h"

namespace collab {

namespace {

constexpr std::array<std::string_view, 4> audience_names = {"team", "lead", "principal",
                                                            "district"};
constexpr std::string_view nobody = "a colleague";
constexpr std::string_view visitor = "a guest";
constexpr std::array<std::string_view, 4> school_year_months = {"April", "May", "June", "August"};

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
  if (std::ranges::find(school_year_months, word) == school_year_months.end()) return false;
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

/// True behind an "@" that no mail address is written with.
bool is_called(std::string_view text, std::size_t at) {
  return at > 0 && text[at - 1] == '@' &&
         (at == 1 || !(is_letter(text[at - 2]) || is_digit(text[at - 2])));
}

/// What spellings of a name have in common: small ASCII letters, or folded where it has none.
std::string key_of(std::string_view word) {
  std::string key = ascii_name(word);
  std::erase_if(key, [](char c) { return is_inner(c); });
  return key.empty() ? folded(word) : key;
}

bool begins_with_capital(std::string_view word) {
  return (word[0] >= 'A' && word[0] <= 'Z') || static_cast<unsigned char>(word[0]) >= 0x80;
}

/// Puts one text in place of another, everywhere.
void replace_all(std::string& text, std::string_view from, std::string_view to) {
  for (std::size_t at = 0; (at = text.find(from, at)) != std::string::npos; at += to.size())
    text.replace(at, from.size(), to);
}

constexpr std::string_view select_people = R"sql(
  SELECT id, name, ifnull(preferred_name, name), handle, ifnull(email, '')
  FROM person
)sql";

constexpr std::string_view select_guests = R"sql(
  SELECT name FROM guest
  UNION
  SELECT guest FROM partner_seat WHERE guest IS NOT NULL
)sql";

}  // namespace

std::optional<Audience> audience_named(std::string_view word) {
  const auto at = std::ranges::find(audience_names, word);
  if (at == audience_names.end()) return std::nullopt;
  return static_cast<Audience>(at - audience_names.begin());
}

std::span<const std::string_view> audience_words() { return audience_names; }

Names::Names(Db& db, Audience audience)
    : shown_(audience == Audience::team || audience == Audience::lead) {
  auto rows = db.query(select_people);
  while (rows.step()) {
    names_.emplace(rows.integer(0), rows.text(2));
    add_name(rows.text(1));
    add_name(rows.text(2));
    handles_.insert(folded(rows.text(3)));
    if (const std::string email = rows.text(4); !email.empty())
      handles_.insert(folded(email.substr(0, email.find('@'))));
  }
  auto guests = db.query(select_guests);
  while (guests.step()) add_guest(guests.text(0));
}

/// A guest noted as "two parents" is nobody by name: some word has a capital letter.
void Names::add_guest(const std::string& name) {
  if (ascii_name(name).empty()) return add_name(name);
  std::vector<std::string> keys;
  bool is_name = false;
  for (const std::string_view word : split(name, ' ')) {
    if (word.empty()) continue;
    keys.push_back(key_of(word));
    is_name = is_name || begins_with_capital(word);
  }
  if (is_name) guests_.insert(std::move(keys));
}

/// The bytes of a guest's whole name that begins at `at`; 0 where there is none.
std::size_t Names::guest_at(std::string_view text, std::size_t at) const {
  std::vector<std::string> keys;
  std::size_t longest = 0;
  constexpr std::size_t most_words = 6;
  for (std::size_t next = at; next < text.size() && keys.size() < most_words;) {
    const std::string_view word = word_at(text, next);
    if (word.empty()) break;
    keys.push_back(key_of(word));
    next += word.size();
    if (guests_.contains(keys) && begins_with_capital(text.substr(at))) longest = next - at;
    while (next < text.size() && (text[next] == ' ' || text[next] == '.')) ++next;
  }
  return longest;
}

void Names::add_name(const std::string& name) {
  if (ascii_name(name).empty()) {
    // Scripts that write no blanks between words: the name is looked for as it stands.
    std::string together = name;
    std::erase(together, ' ');
    if (characters(together) > 1) scripts_.insert({name, together});
    return;
  }
  for (const std::string_view word : split(name, ' ')) {
    if (characters(word) < 2 || word.ends_with('.')) continue;
    keys_.insert(key_of(word));
    for (const std::string_view part : parts_of(word))
      if (characters(part) > 1) keys_.insert(key_of(part));
  }
}

std::string Names::of(Id person) const {
  if (!shown_) return std::string(nobody);
  const auto at = names_.find(person);
  return at == names_.end() ? std::string(nobody) : at->second;
}

bool Names::is_name(std::string_view word) const {
  if (handles_.contains(folded(word)) && !is_word_too(folded(word))) return true;
  const auto known = [&](std::string_view part) {
    if (characters(part) < 2) return false;
    std::string key = key_of(part);
    if (keys_.contains(key)) return !is_word_too(key) || begins_with_capital(part);
    // "Matteos list": a possessive without its mark.
    constexpr std::size_t shortest = 5;
    if (key.size() < shortest || !key.ends_with('s')) return false;
    key.pop_back();
    return keys_.contains(key);
  };
  return known(word) || std::ranges::any_of(parts_of(word), known);
}

std::string Names::in(std::string_view text) const {
  if (shown_) return std::string(text);
  std::string seen = without_unseen(text);
  for (const std::string& name : scripts_) replace_all(seen, name, nobody);
  return without_words(seen);
}

/// A word of a text with its neighbors; `out` is the text before it without names.
NamePlace Names::place_of(std::string_view word, std::string_view text, std::size_t at,
                          std::string_view out) const {
  NamePlace place;
  place.word = word;
  place.after = text.substr(at + word.size());
  std::string_view front = text.substr(0, at);
  while (front.ends_with(' ')) front.remove_suffix(1);
  std::string_view title = front;
  if (title.ends_with('.')) title.remove_suffix(1);  // "Ms. Dean"
  const std::size_t begin = title.find_last_of(" \n\t(-/") + 1;
  place.before = title.substr(begin);
  constexpr std::size_t longest_title = 4;
  if (front.ends_with('.') && place.before.size() > longest_title) place.before = {};
  for (const char* link : {" ", " and ", ", ", " & ", "/"})
    place.beside_name = place.beside_name || out.ends_with(std::string(nobody) + link);
  const std::string_view next =
      place.after.size() > 1 && place.after[0] == ' ' ? word_at(place.after, 1) : "";
  place.beside_name =
      place.beside_name || (!next.empty() && begins_with_capital(next) && is_name(next));
  return place;
}

std::string Names::without_words(std::string_view text) const {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    if (const std::size_t mark = mark_at(text, at); mark > 0 || !is_letter(text[at])) {
      out += text.substr(at, std::max<std::size_t>(mark, 1));
      at += std::max<std::size_t>(mark, 1);
      continue;
    }
    if (const std::size_t guest = guest_at(text, at); guest > 0) {
      out += visitor;
      at += guest;
      continue;
    }
    const std::string_view word = word_at(text, at);
    const std::string_view rest = text.substr(at + word.size());
    const bool named =
        is_name(word) && !is_date(word, rest) &&
        (!is_word_too(key_of(word)) || stands_as_name(place_of(word, text, at, out)));
    const bool hide = named || rest.starts_with('@') || is_called(text, at);
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
