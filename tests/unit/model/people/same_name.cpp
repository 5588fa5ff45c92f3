// Names that are one however they are written, and which way to write one is the worse.
#include "model/people/same_name.h"

#include <doctest/doctest.h>

namespace collab {
namespace {

TEST_CASE(
    "a name keeps its key without its accents, apostrophes, dashes and letters that are not "
    "plain") {
  struct Case {
    const char* whole;
    const char* plain;
  };
  constexpr Case cases[] = {
      {"Zoë Brontë", "Zoe Bronte"},       {"Seán O’Connor", "Sean OConnor"},
      {"Seán O’Connor", "Sean O`Connor"}, {"Anne-Marie Novák", "Anne Marie Novak"},
      {"Søren Friis", "Soren Friis"},     {"Łukasz Đorđević", "Lukasz Dordevic"},
      {"Jörg Strauß", "JORG STRAUSS"},    {"Æsa Guðrún Þórsdóttir", "Aesa Gudrun Thorsdottir"},
      {"Işıl Yılmaz", "Isil Yilmaz"},
  };
  for (const Case& each : cases) {
    CAPTURE(each.whole);
    CHECK(name_key(each.whole) == name_key(each.plain));
    CHECK(is_poorer_spelling(each.plain, each.whole));
    CHECK_FALSE(is_poorer_spelling(each.whole, each.plain));
  }
}

TEST_CASE("one way of writing an apostrophe is no worse than another") {
  CHECK_FALSE(is_poorer_spelling("Ben O'Neil", "Ben O’Neil"));
  CHECK_FALSE(is_poorer_spelling("Ben O’Neil", "Ben O'Neil"));
}

TEST_CASE("other names have other keys") {
  CHECK(name_key("Søren Friis") != name_key("Sorin Friis"));
  CHECK(name_key("O Neil") != name_key("Oneil"));
}

}  // namespace
}  // namespace collab
