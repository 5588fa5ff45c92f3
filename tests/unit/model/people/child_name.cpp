// What may be a child's name in a text, and what is not.
#include "model/people/child_name.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

namespace collab {

TEST_CASE("a full name, a given name and somebody who speaks are likely names") {
  struct Case {
    const char* text;
    const char* name;
  };
  for (const Case& each : {
           Case{"the food is cold, says Emily Johnson", "Emily Johnson"},
           {"Jayden Alvarez was late", "Jayden Alvarez"},
           {"Mia says it is three", "Mia"},
           {"10:20 Jayden rubs it out", "Jayden"},
           {"10:20 Nkiru rubs it out", "Nkiru"},
           {"it was “Jayden”", "Jayden"},
           {"Jayden's answer", "Jayden"},
           {"first line\n- then José Núñez", "José Núñez"},
           {"Éva asks why", "Éva"},
           {"Student Emily", "Emily"},
           {"then Maria Lopez draws", "Maria Lopez"},
           {"In Maria Lopez's group they wait", "Maria Lopez"},
           {"he asks (Tim O'Brien)", "Tim O'Brien"},
           {"Ana, Ben and Cy", "Ana"},
       }) {
    CAPTURE(each.text);
    CHECK(child_name_in(each.text, NameDoubt::likely) == each.name);
  }
}

TEST_CASE("inside a sentence any capital letter may be a name, where children come up") {
  CHECK(child_name_in("How does the Lopez boy read?", NameDoubt::any) == "Lopez");
  CHECK(child_name_in("families of the Lopez case", NameDoubt::any) == "Lopez");
  CHECK_FALSE(child_name_in("How does the Lopez boy read?", NameDoubt::likely));
}

TEST_CASE("ordinary words, titles, places, teachers and pseudonyms are no names") {
  for (const char* text : {
           "Every family is reached",
           "Unit Five: Number Line",
           "Exit Tickets of Grade Three",
           "Student A and Student B",
           "A PLC",
           "He waits. Then Student A draws",
           "Student A says it is three",
           "Exit tickets every Friday in October",
           "The Spanish newsletter goes out on Monday",
           "We met at Lincoln Elementary",
           "Every Student Reads With Joy",
           "as Mr. Alvarez said",
           "IEP meetings are too long",
           "Counting on fingers. Then a drawing.",
           "10:15, pair 2: draws a bar",
           "Most students compare numerators first",
           "Who asks? Nobody asks.",
           "",
       }) {
    CAPTURE(text);
    CHECK_FALSE(child_name_in(text, NameDoubt::any));
  }
}

TEST_CASE("a name of the staff is no child's, alone and in full") {
  const std::vector<std::string> staff = {"Emily Johnson", "Ana Ruiz"};
  const KnownNames known{staff};
  CHECK_FALSE(child_name_in("says Emily Johnson", NameDoubt::any, known));
  CHECK_FALSE(child_name_in("says Emily", NameDoubt::any, known));
  CHECK_FALSE(child_name_in("Mrs. Ruiz and Ana said so", NameDoubt::any, known));
  CHECK(child_name_in("says Emily Lopez", NameDoubt::any, known) == "Emily Lopez");
}

TEST_CASE("a guest is known by the whole name alone") {
  KnownNames known;
  known.add_whole("Rosa Lopez");
  CHECK_FALSE(child_name_in("as Rosa Lopez said", NameDoubt::any, known));
  CHECK(child_name_in("a ride for the Lopez boy", NameDoubt::any, known) == "Lopez");
}

TEST_CASE("a text speaks of students, or does not") {
  CHECK(speaks_of_students("Ask the families, and their children."));
  CHECK(speaks_of_students("the IEP"));
  CHECK_FALSE(speaks_of_students("Ask the district"));
}

}  // namespace collab
