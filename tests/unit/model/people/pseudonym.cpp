// Words for students: what may stand in a record and what is asked about.
#include "model/people/pseudonym.h"

#include <doctest/doctest.h>

#include <string>

namespace collab {

TEST_CASE("a pseudonym or a group is a word for students") {
  for (const char* word : {"Student A", "student 3", "Students A and B", "Students A, B and C",
                           "S3", "Pupil 12", "pair 2", "Table 4", "group C", "whole class", "Class",
                           "most students", "All", "Everyone", "A", "12"}) {
    CAPTURE(word);
    CHECK(student_fault(word) == std::nullopt);
  }
}

TEST_CASE("a name or initials are no word for a student") {
  for (const char* word : {"Maria", "Maria Lopez", "José", "maria", "Student Maria", "Lee B"}) {
    CAPTURE(word);
    CHECK(student_fault(word) == "'" + std::string(word) + "' may be a student's name");
  }
  for (const char* word : {"JM", "J.M.", "A.B.C."}) {
    CAPTURE(word);
    CHECK(student_fault(word) ==
          "'" + std::string(word) + "' looks like initials, by which a class knows a child");
  }
}

TEST_CASE("the word at a line's beginning ends where the pseudonym ends") {
  CHECK(student_word_at("Student A counts").length == 9);
  CHECK(student_word_at("Students A and B: count").length == 16);
  CHECK(student_word_at("S3: counts").length == 2);
  CHECK(student_word_at("Student Maria counts").length == 0);
  CHECK(student_word_at("whole class: waits").length == 11);
  CHECK_FALSE(student_word_at("most students wait").pseudonym);
  CHECK(student_word_at("pair 2, at the window").length == 6);
}

}  // namespace collab
