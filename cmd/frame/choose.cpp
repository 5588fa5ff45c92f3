// Finds noun and verb of a line.
#include "cmd/frame/choose.h"

#include <algorithm>

#include "base/error.h"
#include "base/text/text.h"
#include "cmd/frame/globals.h"

namespace collab {

namespace {

std::string_view without_alias(std::string_view verb) {
  if (verb == "ls") return "list";
  if (verb == "rm") return "remove";
  return verb;
}

bool is_option(const std::string& word) { return word.size() > 1 && word[0] == '-'; }

bool has_group(const Noun& noun, std::string_view word) {
  return std::ranges::any_of(noun.commands(), [&](const Command& command) {
    return command.verb.starts_with(std::string(word) + " ");
  });
}

bool asks_help(const std::vector<std::string>& words) {
  return std::find(words.begin(), words.end(), "-h") != words.end() ||
         std::find(words.begin(), words.end(), "--help") != words.end();
}

/// Takes the verb off the words from `at` on; moves `at` behind it.
const Command* take_verb(const Noun& noun, const std::vector<std::string>& words, std::size_t& at) {
  if (at >= words.size()) return nullptr;
  const std::string& first = words[at];
  const bool alone = at + 1 == words.size() || is_option(words[at + 1]);
  const bool of_itself = alone && find_command(noun, first) && asks_help(words);
  if (has_group(noun, first) && !of_itself) {
    const std::string second = alone ? "list" : words[at + 1];
    const Command* command = find_command(noun, first + " " + second);
    if (!command && alone) command = find_command(noun, first + " show");
    if (command) {
      at += alone ? 1 : 2;
      return command;
    }
    if (!find_command(noun, first)) throw unknown_verb(noun, alone ? first : first + " " + second);
  }
  const Command* command = find_command(noun, first);
  if (command) ++at;
  return command;
}

Choice choose_verb(const Noun& noun, const std::vector<std::string>& words, std::size_t at) {
  Choice choice{.noun = &noun};
  const std::size_t behind = skip_globals(words, at);
  std::size_t rest = behind;
  choice.command = take_verb(noun, words, rest);
  choice.verb_given = choice.command != nullptr;
  if (choice.command) {
    choice.words.assign(words.begin() + static_cast<std::ptrdiff_t>(at),
                        words.begin() + static_cast<std::ptrdiff_t>(behind));
    at = rest;
  } else {
    choice.command = default_command(noun);
    const bool alone = at == words.size() || is_option(words[at]);
    const bool whole = choice.command && choice.command->verb.empty();
    if (!choice.command ? !asks_help(words) : !alone && !whole)
      throw unknown_verb(noun, behind < words.size() ? words[behind] : "");
  }
  choice.words.insert(choice.words.end(), words.begin() + static_cast<std::ptrdiff_t>(at),
                      words.end());
  return choice;
}

}  // namespace

std::vector<std::reference_wrapper<const Command>> Noun::commands() const {
  std::vector<std::reference_wrapper<const Command>> all;
  for (const Verbs* file : files) all.insert(all.end(), file->begin(), file->end());
  const std::vector<std::string_view> places = split(order, ',');
  const auto place = [&](const Command& command) {
    return std::ranges::find_if(places,
                                [&](std::string_view each) {
                                  const std::string_view words = trim(each);
                                  const std::string_view verb = command.verb;
                                  return verb == words ||
                                         (verb.starts_with(words) && verb[words.size()] == ' ');
                                }) -
           places.begin();
  };
  std::ranges::stable_sort(all, {}, place);
  return all;
}

const Noun* find_noun(std::string_view name) {
  for (const Noun& noun : nouns())
    if (noun.name == name) return &noun;
  return nullptr;
}

const Command* find_command(const Noun& noun, std::string_view verb) {
  const std::size_t blank = verb.find(' ');
  std::string wanted(without_alias(verb));
  if (blank != std::string_view::npos)
    wanted =
        std::string(verb.substr(0, blank + 1)) + std::string(without_alias(verb.substr(blank + 1)));
  for (const Command& command : noun.commands())
    if (!wanted.empty() && command.verb == wanted) return &command;
  return nullptr;
}

const Command* default_command(const Noun& noun) {
  for (const Command& command : noun.commands())
    if (command.verb.empty()) return &command;
  if (const Command* list = find_command(noun, "list")) return list;
  return find_command(noun, "show");
}

std::string spoken(const Command& command) {
  std::string words(command.noun);
  if (!command.verb.empty()) words.append(" ").append(command.verb);
  return words;
}

Error unknown_noun(std::string_view word) {
  std::vector<std::string> names;
  for (const Noun& noun : nouns()) names.emplace_back(noun.name);
  std::string message = "unknown command '" + visible(word) + "'";
  const std::string guess = did_you_mean(word, names);
  if (!guess.empty()) message += "; " + guess;
  return Error(Kind::usage, std::move(message), "collab help");
}

Error unknown_verb(const Noun& noun, std::string_view word) {
  std::vector<std::string> verbs;
  for (const Command& command : noun.commands()) verbs.emplace_back(command.verb);
  std::string message = "'" + std::string(noun.name) + "' needs a verb";
  if (!word.empty()) {
    message = "'" + std::string(noun.name) + "' has no verb '" + visible(word) + "'";
    const std::string guess = did_you_mean(word, verbs);
    if (!guess.empty()) message += "; " + guess;
  }
  return Error(Kind::usage, std::move(message), "its verbs: " + join(verbs, ", "));
}

Choice choose(const std::vector<std::string>& words) {
  std::size_t at = skip_globals(words, 0);
  const auto middle = words.begin() + static_cast<std::ptrdiff_t>(at);
  if (at < words.size() && words[at] == "--") ++at;
  if (at == words.size()) return {.words = {words.begin(), middle}};
  const Noun* noun = find_noun(words[at]);
  if (!noun) throw unknown_noun(words[at]);
  Choice choice = choose_verb(*noun, words, at + 1);
  choice.words.insert(choice.words.begin(), words.begin(), middle);
  return choice;
}

}  // namespace collab
