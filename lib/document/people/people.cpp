// Names as people write them in documents; see people.h.
#include "document/people/people.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "base/text/fold.h"
#include "base/text/text.h"
#include "model/people/name_words.h"
#include "model/people/titles.h"

namespace collab {
namespace {

/// How a name was found, the surest way first; a team's own people win over the rest of the roster.
/// Seen from a team, a first name or initials alone never mean somebody outside it.
enum Tier : std::size_t {
  team_full,
  team_first,
  full,
  address,
  first,
  team_outer,
  outer,
  team_short,
  shorter,
  team_last,
  last,
  tiers
};

void add_id(std::vector<Id>& ids, Id id) {
  if (std::find(ids.begin(), ids.end(), id) == ids.end()) ids.push_back(id);
}

}  // namespace

bool is_reserved_word(std::string_view folded_name) {
  static constexpr std::array words{
      "all",     "everyone", "everybody", "each",    "we",    "us",     "team",    "the team",
      "none",    "nobody",   "no one",    "no",      "yes",   "done",   "not yet", "drop",
      "absent",  "excused",  "here",      "present", "guest", "guests", "others",  "next",
      "nothing", "new",      "who",       "what",    "when",  "will",   "may",     "to",
      "and",     "by",       "due",       "not"};
  return std::find(words.begin(), words.end(), folded_name) != words.end();
}

People::People(std::span<const Person> roster, std::span<const Id> team)
    : roster_(roster.begin(), roster.end()),
      team_(team.begin(), team.end()),
      tiers_(tiers),
      loose_tiers_(tiers) {
  for (const auto& person : roster_) add_person(person);
  for (const auto& person : roster_) add_turned(person);
}

bool People::in_team(Id person) const {
  return std::find(team_.begin(), team_.end(), person) != team_.end();
}

void People::add(std::size_t tier, std::string_view name, const Person& person) {
  const auto key = fold(name);
  if (key.text.empty()) return;
  longest_ = std::max({longest_, key.text.size(), name.size()});
  know_start(name);
  add_id(tiers_[tier][key.text], person.id);
  if (tier != address) add_id(loose_tiers_[tier][loosened(key).text], person.id);
}

void People::add_person(const Person& person) {
  const bool member = in_team(person.id);
  add(address, person.handle, person);
  if (person.email) add(address, *person.email, person);
  std::vector<std::string> names{person.name};
  if (person.preferred_name) names.push_back(*person.preferred_name);
  const auto formal = words_of_name(person.name);
  if (person.preferred_name && formal.size() > 1 &&
      words_of_name(*person.preferred_name).size() == 1) {
    names.push_back(*person.preferred_name + " " + formal.back());
  }
  names.insert(names.end(), person.former_names.begin(), person.former_names.end());
  for (const auto& name : names) {
    const auto words = words_of_name(name);
    if (words.empty()) continue;
    const auto straight = join(words, " ");
    // "Ana Ruiz (a.ruiz@mge.example)" and "Mrs. Ruiz" are no names of their own, but as long.
    constexpr std::size_t longest_title = 24;
    longest_ = std::max(longest_, name.size() + person.handle.size() + longest_title);
    if (person.email)
      longest_ = std::max(longest_, name.size() + person.email->size() + longest_title);
    for (const auto tier : {team_full, full}) {
      if (tier == team_full && !member) continue;
      add(tier, name, person);
      if (straight != fold_text(name)) add(tier, straight, person);
    }
    const bool plain = std::all_of(words.begin(), words.end(),
                                   [](const auto& word) { return is_word_at(word, 0); });
    if (words.size() > 1 && plain) add_parts(person, words, straight);
    if (plain) add_outer(person, words);
  }
}

void People::learn(std::string_view text) {
  if (others_.empty()) {
    for (const auto& each : roster_) {
      if (in_team(each.id)) continue;
      const auto words = words_of_name(spoken_name(each));
      if (words.size() > 1) others_.emplace(words.front(), each.id);
    }
  }
  const auto folded = fold_text(text);
  for (std::size_t at = 0; at < folded.size(); ++at) {
    if (!is_word_at(folded, at) || is_word_before(folded, at)) continue;
    auto end = at;
    while (end < folded.size() && folded[end] != ' ') ++end;
    const std::string_view rest = std::string_view(folded).substr(at);
    const auto [from, to] = others_.equal_range(rest.substr(0, end - at));
    for (auto other = from; other != to; ++other) {
      const Person* who = person(other->second);
      const auto name = join(words_of_name(spoken_name(*who)), " ");
      if (!rest.starts_with(name) || is_word_at(rest, name.size())) continue;
      add_met(*who);
    }
  }
}

void People::add_met(const Person& person) {
  const auto words = words_of_name(spoken_name(person));
  for (const auto& name : {words.front(), words.back(), initials_of(words)}) {
    know_start(name);
    add_id(met_[loosened(fold(name)).text], person.id);
    longest_ = std::max(longest_, name.size());
  }
}

/// "Ruiz, Ana", unless these may be two people: somebody is called Ruiz by their first name.
void People::add_turned(const Person& person) {
  const auto words = words_of_name(person.name);
  if (words.size() < 2) return;
  const auto& surname = words.back();
  for (const auto tier : {team_first, first}) {
    if (tiers_[tier].contains(surname)) return;
  }
  const auto given = join(std::vector(words.begin(), words.end() - 1), " ");
  add(in_team(person.id) ? team_full : full, surname + ", " + given, person);
}

/// "Kari Jordan" for Kari L. Jordan, "Ana Ruiz" for Ana María Ruiz López.
void People::add_outer(const Person& person, const std::vector<std::string>& words) {
  for (std::size_t i = 2; i < words.size(); ++i) {
    constexpr std::size_t shortest = 4;  // no "de", no initial
    if (i + 1 < words.size() && words[i].size() < shortest) continue;
    const auto name = words.front() + " " + words[i];
    if (in_team(person.id)) add(team_outer, name, person);
    add(outer, name, person);
  }
}

/// First names, initials, the last name alone and the like.
void People::add_parts(const Person& person, const std::vector<std::string>& words,
                       const std::string& straight) {
  const auto given = straight.substr(0, straight.size() - words.back().size() - 1);
  const auto letter = first_letter(words.back());
  const auto initial = first_letter(words.front());
  const bool joins = given.ends_with(" and") || given.ends_with(" with");
  const bool member = in_team(person.id);
  for (const bool team : {true, false}) {
    const bool counts = team ? member : team_.empty();
    if (!counts) continue;
    add(team ? team_first : first, words.front(), person);
    if (!joins && given != words.front()) add(team ? team_first : first, given, person);
    const auto tier = team ? team_short : shorter;
    add(tier, initials_of(words), person);
    for (const std::string_view stop : {"", "."}) {
      add(tier, fmt::format("{} {}{}", words.front(), letter, stop), person);
      add(tier, fmt::format("{}{} {}", initial, stop, words.back()), person);
    }
    add(team ? team_last : last, words.back(), person);
  }
  for (const bool team : {true, false}) {
    if (!team || member)
      add_id((team ? team_surnames_ : surnames_)[loose_name(words.back())], person.id);
  }
}

const std::vector<Id>* People::in_tiers(const std::vector<Names>& all, std::string_view name) {
  for (const auto& names : all) {
    if (const auto found = names.find(name); found != names.end()) return &found->second;
  }
  return nullptr;
}

const std::vector<Id>* People::titled(std::string_view folded_name) const {
  const auto name = loose_name(behind_title(folded_name));
  if (name.empty()) return nullptr;
  for (const auto tier : {team_full, full}) {
    const auto found = loose_tiers_[tier].find(name);
    if (found != loose_tiers_[tier].end()) return &found->second;
  }
  // "M. Cole" may be an initial.
  if (folded_name.find_first_of(" .") == 1) return nullptr;
  // "Ms. Ana" may be said of the team's Ana alone.
  for (const auto* names : {&team_surnames_, &surnames_, &loose_tiers_[team_first]}) {
    if (const auto found = names->find(name); found != names->end()) return &found->second;
  }
  return nullptr;
}

/// A name in any of its forms, also with the address that tells two people of one name apart.
std::vector<Id> People::look_up(std::string_view folded_name) const {
  if (const auto* people = in_tiers(tiers_, folded_name)) return *people;
  if (const auto* people = titled(folded_name)) return *people;
  if (const auto* people = in_tiers(loose_tiers_, loose_name(folded_name))) return *people;
  if (const auto name = without_middle_initial(folded_name); !name.empty()) return look_up(name);
  const auto open = folded_name.rfind(" (");
  if (!folded_name.ends_with(')') || open == std::string_view::npos) return {};
  const auto inner = folded_name.substr(open + 2, folded_name.size() - open - 3);
  const auto who = tiers_[address].find(inner);
  const auto named = tiers_[full].find(folded_name.substr(0, open));
  if (who == tiers_[address].end() || named == tiers_[full].end()) return {};
  for (const auto id : who->second) {
    if (std::find(named->second.begin(), named->second.end(), id) != named->second.end())
      return {id};
  }
  return {};
}

/// The same, and how a document calls those whom it has named in full.
std::vector<Id> People::look_up_met(std::string_view folded_name) const {
  if (!told_.empty()) {
    if (const auto told = told_.find(loose(folded_name)); told != told_.end())
      return {told->second};
  }
  if (auto people = look_up(folded_name); !people.empty() || met_.empty()) return people;
  const auto found = met_.find(loose(folded_name));
  return found == met_.end() ? std::vector<Id>{} : found->second;
}

std::vector<Id> People::find(std::string_view name) const {
  return find_by(name, &People::look_up_met);
}

std::vector<Id> People::find_by(std::string_view name, LookUp look) const {
  auto key = fold_text(name);
  for (const bool bare : {false, true}) {
    if (bare) {
      const auto from = key.find_first_not_of("@<[(\"'*");
      const auto to = key.find_last_not_of(">])\"'*.,;:!");
      if (from == std::string::npos || to == std::string::npos || to < from) return {};
      key = key.substr(from, to - from + 1);
    }
    if (auto people = (this->*look)(key); !people.empty()) return people;
  }
  return (this->*look)(key + ".");
}

NameMatch People::match(std::string_view text) const {
  auto head = text.substr(0, 4 * longest_ + 16);
  while (head.size() < text.size() &&
         (static_cast<unsigned char>(text[head.size()]) & 0xC0) == 0x80) {
    head = text.substr(0, head.size() + 1);
  }
  const auto folded_text = fold(head);
  const std::string_view key = folded_text.text;
  const std::size_t start = key.starts_with('@') ? 1 : 0;
  if (!may_start(key.substr(start))) return {};
  for (auto end = std::min(key.size(), longest_ + start); end > start; --end) {
    if (key[end - 1] == ' ' || (is_word_before(key, end) && is_word_at(key, end))) continue;
    auto people = look_up_met(key.substr(0, end));
    if (people.empty() && start > 0) people = look_up_met(key.substr(start, end - start));
    if (!people.empty()) return {std::move(people), folded_text.from[end]};
  }
  return {};
}

const Person* People::person(Id id) const {
  const auto found =
      std::find_if(roster_.begin(), roster_.end(), [id](const Person& p) { return p.id == id; });
  return found == roster_.end() ? nullptr : &*found;
}

std::string People::full_name(Id id) const {
  const auto* who = person(id);
  if (who == nullptr) return {};
  return told_apart(*who, spoken_name(*who));
}

std::string People::short_name(Id id) const {
  const auto* who = person(id);
  if (who == nullptr) return {};
  const auto& spoken = spoken_name(*who);
  const auto blank = spoken.find(' ');
  if (blank == std::string::npos || spoken.find(',') != std::string::npos) return full_name(id);
  const auto first_name = spoken.substr(0, blank);
  const auto found = find_by(first_name, &People::look_up);
  const bool clear = found.size() == 1 && found.front() == id;
  return clear && !is_reserved_word(fold_text(first_name)) ? first_name : full_name(id);
}

std::string People::owner_name(Id id, Date day) const {
  const auto* who = person(id);
  const bool left = who != nullptr && who->ended_on && *who->ended_on < day;
  return short_name(id) + std::string(left ? has_left_words : "");
}

std::string People::suggestion(std::string_view name) const {
  const auto key = fold_text(name);
  if (key.empty()) return {};
  std::vector<std::string> close;
  const auto letter = first_letter(key);
  std::vector<std::string> known;
  for (const auto& who : roster_) {
    const auto& spoken = spoken_name(who);
    const auto words = words_of_name(spoken);
    if (words.empty()) continue;
    known.push_back(spoken);
    // "Kim" may be the K. of "K. Wong".
    if (words.front() == letter + "." || words.front() == letter) close.push_back(spoken);
    if (close.size() < 3 &&
        (words.front() == key || !similar(key, std::array{words.front()}).empty())) {
      close.push_back(spoken);
    }
  }
  if (close.empty()) close = similar(name, known);
  std::sort(close.begin(), close.end());
  close.erase(std::unique(close.begin(), close.end()), close.end());
  if (close.size() > 3) close.resize(3);
  if (close.empty()) return {};
  std::string list;
  for (std::size_t i = 0; i < close.size(); ++i) {
    list += (i == 0 ? "" : i + 1 == close.size() ? " or " : ", ") + close[i];
  }
  return fmt::format("did you mean {}?", list);
}

}  // namespace collab
