// The entry of the fault tests. usage: collab_fault [long [OBSTACLE]] [options of doctest]
// Without `long` each test takes a sample of what the long form goes through whole; OBSTACLE is one
// of those in every_command_test.cpp.
#define DOCTEST_CONFIG_IMPLEMENT
#include <doctest/doctest.h>

#include <string_view>

#include "fault/trial.h"

int main(int count, char** words) {
  if (count > 1 && std::string_view(words[1]) == "long") {
    std::optional<std::string> obstacle;
    if (count > 2 && words[2][0] != '-') obstacle = words[2];
    collab::choose_long_form(obstacle);
  }
  return doctest::Context(count, words).run();
}
