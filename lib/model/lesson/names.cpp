// Tells students' names from the names of those who may be named; see names.h.
#include "model/lesson/names.h"

#include <fmt/format.h>

#include "base/text/text.h"
#include "model/people/child_name.h"
#include "model/people/person.h"
#include "model/team/team.h"

namespace collab {

namespace {

/// Names that are no student's: the roster's, the study's guests', the teams'.
std::vector<std::string> adults_names(Db& db, const LessonRecord& record) {
  std::vector<std::string> names;
  for (const Person& each : people(db)) {
    names.push_back(each.name);
    if (each.preferred_name) names.push_back(*each.preferred_name);
  }
  for (const Team& each : teams(db)) names.push_back(each.name);
  for (const LessonRole& each : record.roles)
    if (each.who.guest) names.push_back(*each.who.guest);
  return names;
}

}  // namespace

std::optional<std::string> student_named(Db& db, const LessonRecord& record,
                                         std::string_view text) {
  if (!child_name_in(text, NameDoubt::likely)) return {};
  return child_name_in(text, NameDoubt::likely, KnownNames(adults_names(db, record)));
}

std::string may_be_student(std::string_view name) {
  return fmt::format("'{}' may be a student's name", visible(name));
}

}  // namespace collab
