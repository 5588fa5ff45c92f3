// The entry of the fault tests. usage: collab_fault [long [OBSTACLE [MOST]]] [options of doctest]
// Without `long` each test takes a sample of what the long form goes through whole; OBSTACLE is one
// of those in every_command_test.cpp, MOST how many of its steps are taken of one line: a copy of
// the whole file has thousands that are alike.
#define DOCTEST_CONFIG_IMPLEMENT
#include <doctest/doctest.h>

#include <string>
#include <string_view>

#include "fault/trial.h"

int main(int count, char** words) {
  if (count > 1 && std::string_view(words[1]) == "long") {
    collab::LongForm form;
    if (count > 2 && words[2][0] != '-') form.obstacle = words[2];
    if (count > 3 && words[3][0] != '-') form.most = std::stoi(words[3]);
    collab::choose_long_form(form);
  }
  return doctest::Context(count, words).run();
}
