// The manual agrees with the program: every noun has a page that names its verbs and their options.
#include <doctest/doctest.h>

#include <sstream>

#include "base/system/file.h"
#include "base/text/text.h"
#include "cmd/frame/choose.h"
#include "cmd/frame/globals.h"

using namespace collab;

namespace {

/// ".Op", ".It", and inside a line "Ar", "Cm": two letters, the first a capital.
bool is_macro(std::string_view word) {
  if (word.starts_with('.')) word.remove_prefix(1);
  return word.size() == 2 && word[0] >= 'A' && word[0] <= 'Z' && word[1] >= 'a' && word[1] <= 'z';
}

/// A page as its reader sees the names in it, words with a blank between: "Fl Fl from" is --from,
/// other macros are dropped.
std::string page(const std::string& name) {
  std::string plain, dashes;
  std::istringstream words(read_file(COLLAB_SOURCE "/man/" + name));
  for (std::string word; words >> word;) {
    if (word == "Fl" || word == ".Fl") {
      dashes += '-';
    } else if (!is_macro(word)) {
      plain += dashes + word + ' ';
      dashes.clear();
    }
  }
  return plain;
}

/// True where the name stands in the text as a whole word.
bool names(const std::string& text, const std::string& name) {
  const auto is_part = [](char c) {
    return c == '-' || std::isalnum(static_cast<unsigned char>(c));
  };
  for (std::size_t at = text.find(name); at != std::string::npos; at = text.find(name, at + 1)) {
    const bool starts = at == 0 || !is_part(text[at - 1]);
    const std::size_t end = at + name.size();
    if (starts && (end == text.size() || !is_part(text[end]))) return true;
  }
  return false;
}

void check_options(const std::string& text, const std::vector<Declared>& declared) {
  for (const Declared& one : declared) {
    if (one.argument) continue;
    for (std::string_view name : split(one.name, ',')) {
      CAPTURE(name);
      CHECK(names(text, std::string(name)));
    }
  }
}

}  // namespace

TEST_CASE("every noun has a page that names its verbs and their options") {
  for (const Noun& noun : nouns()) {
    CAPTURE(noun.name);
    const std::string text = page("collab-" + std::string(noun.name) + ".1");
    for (const Command& command : noun.commands()) {
      CAPTURE(spoken(command));
      CHECK(names(text, spoken(command)));
      Options options;
      command.bind(options);
      check_options(text, options.declared());
    }
  }
}

TEST_CASE("collab(1) names every global option and every noun") {
  const std::string text = page("collab.1");
  Options options;
  Globals globals;
  declare_globals(options, globals);
  check_options(text, options.declared());
  for (const Noun& noun : nouns()) {
    CAPTURE(noun.name);
    CHECK(names(text, std::string(noun.name)));
  }
}
