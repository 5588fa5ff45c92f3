// Lists of names: "Ana, Ben and Cy Ng", and what somebody said of names; see people.h. One name
// alone is people.cpp.
#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "base/text/codepoint.h"
#include "base/text/fold.h"
#include "base/text/text.h"
#include "document/people/people.h"
#include "model/people/titles.h"

namespace collab {
namespace {

std::size_t next_separator(std::string_view text, std::size_t at) {
  int open = 0;
  for (; at < text.size(); ++at) {
    if (text[at] == '(' || text[at] == '[') ++open;
    if (text[at] == ')' || text[at] == ']') open = std::max(0, open - 1);
    if (open == 0 && separator_of_names(text, at) > 0) break;
  }
  return at;
}

/// The list's part that begins here; its people are empty where no known name stands alone.
NamedPart part_at(const People& people, std::string_view text, std::size_t at) {
  NamedPart part;
  part.begin = at;
  const auto found = people.match(text.substr(at));
  const auto after = skip_blanks(text, at + found.length);
  // A name ends where the list goes on; "Ana Smith" is not Ana.
  const bool ends = found.length > 0 && (after == text.size() || text[after] == '(' ||
                                         text[after] == '[' || separator_of_names(text, after) > 0);
  if (ends) part.people = found.people;
  part.end = std::max(next_separator(text, ends ? after : at), at + 1);
  part.name_end = ends ? at + found.length : part.end;
  return part;
}

}  // namespace

std::size_t separator_of_names(std::string_view text, std::size_t at) {
  constexpr std::array<std::string_view, 5> signs{",", ";", "&", "+", "/"};
  for (const auto sign : signs) {
    if (text.substr(at).starts_with(sign)) return sign.size();
  }
  constexpr std::array<std::string_view, 4> words{"and", "with", "plus", "und"};
  // "e" and "y" may be initials as well.
  constexpr std::array<std::string_view, 3> brief{"et ", "y ", "e "};
  if (is_word_before(text, at)) return 0;
  const auto lower_text = folded(text.substr(at, 4));
  for (const auto word : words) {
    if (lower_text.starts_with(word) && !is_word_at(text, at + word.size())) return word.size();
  }
  const bool behind_blank = at > 0 && text[at - 1] == ' ';
  for (const auto word : brief) {
    if (behind_blank && text.substr(at).starts_with(word)) return word.size() - 1;
  }
  return 0;
}

namespace {

/// The first letter or digit of a text, and the second where it follows: what a look at a text
/// tells before names are looked up in it.
std::string start_of(std::string_view text) {
  const auto loose = loosened(fold(text.substr(0, 12))).text;
  std::string_view rest = loose;
  std::string start;
  CodePoint c;
  for (int i = 0; i < 2 && !rest.empty() && is_word_at(rest, 0); ++i) {
    if (!next_code_point(rest, c)) break;
    start += c.bytes;
  }
  return start;
}

}  // namespace

void People::know_start(std::string_view name) {
  const auto start = start_of(name);
  starts_.insert(start);
  // "a.ruiz" is looked for in "a ruiz" too.
  CodePoint c;
  std::string_view rest = start;
  if (next_code_point(rest, c)) starts_.insert(std::string{c.bytes});
}

bool People::may_start(std::string_view folded_text) const {
  return starts_.contains(start_of(folded_text)) || begins_with_title(folded_text);
}

std::string People::loose(std::string_view name) { return loosened(fold(name)).text; }

void People::call(std::string_view name, Id person) {
  know_start(name);
  auto& people = met_[loose(name)];
  if (std::find(people.begin(), people.end(), person) == people.end()) people.push_back(person);
}

void People::tell(std::string_view name, Id person) {
  know_start(name);
  told_[loose(name)] = person;
  longest_ = std::max(longest_, name.size());
}

std::string People::told_apart(const Person& person, const std::string& name) const {
  const auto found = find_by(name, &People::look_up);
  const bool clear = found.size() == 1 && found.front() == person.id;
  if (clear && !is_reserved_word(fold_text(name))) return name;
  for (const auto& address : {person.email.value_or(person.handle), person.handle}) {
    auto longer = fmt::format("{} ({})", name, address);
    if (find(longer) == std::vector<Id>{person.id}) return longer;
  }
  return person.handle;
}

std::string People::told_apart_hint(const std::vector<Id>& people) const {
  std::vector<std::string> names;
  for (const auto id : people) names.push_back(full_name(id));
  std::sort(names.begin(), names.end());
  return "write " + join(names, " or ");
}

std::vector<NamedPart> split_names(const People& people, std::string_view text) {
  std::vector<NamedPart> parts;
  for (auto at = skip_blanks(text, 0); at < text.size(); at = skip_blanks(text, at)) {
    auto part = part_at(people, text, at);
    const auto separator = separator_of_names(text, at);
    if (part.people.empty() && separator > 0) {
      at += separator;
      continue;
    }
    at = part.end;
    parts.push_back(std::move(part));
  }
  return parts;
}

}  // namespace collab
