// Which verb a line means.
#include "cmd/frame/choose.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <set>

#include "base/error.h"
#include "base/text/text.h"
#include "cmd/frame/globals.h"

using namespace collab;

namespace {

using Words = std::vector<std::string>;

/// "person new | words left", "no noun | words", or the complaint.
std::string chosen(const Words& words) {
  try {
    const Choice choice = choose(words);
    std::string text = choice.command ? spoken(*choice.command) : "no verb";
    text += choice.verb_given ? " |" : " (not said) |";
    for (const std::string& word : choice.words) text += " " + word;
    return text;
  } catch (const Error& error) {
    CHECK(error.kind == Kind::usage);
    return error.message;
  }
}

}  // namespace

TEST_CASE("noun and verb are found behind and between global options") {
  CHECK(chosen({"action", "list"}) == "action list |");
  CHECK(chosen({"-w", "list", "action", "list", "x"}) == "action list | -w list x");
  CHECK(chosen({"--workspace=x", "-qn", "5", "-n5", "action", "-q", "list", "--as-of", "today"}) ==
        "action list | --workspace=x -qn 5 -n5 -q --as-of today");
  CHECK(chosen({"undo", "5"}) == "undo (not said) | 5");
}

TEST_CASE("a noun alone, or with options only, lists") {
  CHECK(chosen({"action"}) == "action list (not said) |");
  CHECK(chosen({"action", "--sort", "due"}) == "action list (not said) | --sort due");
  CHECK(chosen({"action", "-n", "3"}) == "action list (not said) | -n 3");
}

TEST_CASE("ls and rm stand for list and remove, in groups too") {
  CHECK(chosen({"action", "ls"}) == "action list |");
  CHECK(chosen({"action", "rm", "A1"}) == "action remove | A1");
}

TEST_CASE("verbs of two words are found") {
  CHECK(chosen({"meeting", "agenda", "add", "M1"}) == "meeting agenda add | M1");
  CHECK(chosen({"meeting", "agenda"}) == "meeting agenda list |");
}

TEST_CASE("help for a verb that has others below it is its own") {
  CHECK(chosen({"mentor", "log", "-h"}) == "mentor log | -h");
  CHECK(chosen({"mentor", "train", "--help"}) == "mentor train | --help");
  CHECK(chosen({"mentor", "log"}) == "mentor log list |");
  CHECK(chosen({"mentor", "log", "list", "-h"}) == "mentor log list | -h");
  CHECK(chosen({"meeting", "agenda", "-h"}) == "meeting agenda list | -h");
}

TEST_CASE("nothing is abbreviated, and unknown words are answered with near ones") {
  CHECK(chosen({"actoin"}) == "unknown command 'actoin'; did you mean 'action'?");
  CHECK(chosen({"action", "lst"}) == "'action' has no verb 'lst'; did you mean 'list'?");
  CHECK(chosen({"action", "li"}).starts_with("'action' has no verb 'li'"));
  CHECK(chosen({"a\x1b"}) == "unknown command 'a\\x1b'");
  CHECK(chosen({"--", "action"}) == "action list (not said) |");
}

TEST_CASE("a line without a noun keeps its words") {
  CHECK(chosen({}) == "no verb (not said) |");
  CHECK(chosen({"--help"}) == "no verb (not said) | --help");
}

TEST_CASE("the global options that are skipped with their value are those that declare one") {
  Options options;
  Globals globals;
  declare_globals(options, globals);
  std::set<std::string> declared;
  for (const Declared& one : options.declared())
    if (!one.meta.empty())
      for (std::size_t at = 0; at <= one.name.size();) {
        const std::size_t end = std::min(one.name.find(',', at), one.name.size());
        declared.insert(one.name.substr(at, end - at));
        at = end + 1;
      }
  const auto known = globals_with_value();
  CHECK(std::set<std::string>(known.begin(), known.end()) == declared);
}

TEST_CASE("every command is found by the words it is spoken with") {
  for (const Noun& noun : nouns())
    for (const Command& command : noun.commands()) {
      CAPTURE(spoken(command));
      CHECK(find_noun(command.noun) == &noun);
      if (!command.verb.empty()) CHECK(find_command(noun, command.verb) == &command);
      CHECK(!command.summary.empty());
      CHECK(command.summary.back() != '.');
    }
}

TEST_CASE("every verb of a noun with several files has its place in the help") {
  for (const Noun& noun : nouns()) {
    if (noun.files.size() < 2) continue;
    std::vector<std::string_view> idle;
    for (const std::string_view each : split(noun.order, ',')) idle.push_back(trim(each));
    for (const Command& command : noun.commands()) {
      const auto names = [&](std::string_view each) {
        return (std::string(command.verb) + ' ').starts_with(std::string(trim(each)) + ' ');
      };
      CAPTURE(spoken(command));
      CHECK(std::ranges::any_of(split(noun.order, ','), names));
      std::erase_if(idle, names);
    }
    CAPTURE(noun.name);
    CHECK(idle.empty());
  }
}
