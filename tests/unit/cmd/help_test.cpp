// The help of every command, compared with tests/golden/help.txt. After a wanted change:
// COLLAB_REWRITE_GOLDEN=1 build/tests/collab_tests -tc="*golden*"
#include "cmd/help/help.h"

#include <doctest/doctest.h>

#include <cstdlib>
#include <fstream>

#include "base/system/file.h"
#include "cmd/frame/choose.h"

using namespace collab;

namespace {

std::string help_of_everything() {
  std::string text = help_overview() + "\n----\n" + help_of_globals();
  for (const Noun& noun : nouns()) {
    text += "\n----\n" + help_of(noun);
    for (const Command& command : noun.commands())
      if (!command.verb.empty()) text += "\n----\n" + help_of(command);
  }
  return text;
}

}  // namespace

TEST_CASE("the help of every command is the golden one") {
  const std::string path = COLLAB_SOURCE "/tests/golden/help.txt";
  const std::string text = help_of_everything();
  if (std::getenv("COLLAB_REWRITE_GOLDEN")) std::ofstream(path) << text;
  CHECK(text == read_file(path));
}

TEST_CASE("no line of help is wider than 100 columns") {
  const std::string text = help_of_everything();
  std::size_t start = 0;
  while (start < text.size()) {
    const std::size_t end = text.find('\n', start);
    const std::string line = text.substr(start, end - start);
    CAPTURE(line);
    CHECK(line.size() <= 100);
    start = end + 1;
  }
}

TEST_CASE("what help says about an option is a lower-case phrase") {
  for (const Noun& noun : nouns())
    for (const Command& command : noun.commands()) {
      Options options;
      command.bind(options);
      for (const Declared& one : options.declared()) {
        CAPTURE(spoken(command));
        CAPTURE(one.name);
        CHECK(!one.what.empty());
        CHECK(one.what.back() != '.');
      }
    }
}
