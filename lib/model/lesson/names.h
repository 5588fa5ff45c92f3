// Students are never named in a lesson study: finding what may be a student's full name in a text.
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/lesson/cycle.h"

namespace collab {

/// What may be a student's full name in the text: "Maria Lopez"; nothing where there is none.
std::optional<std::string> student_named(Db& db, const LessonRecord& record, std::string_view text);
/// "'Maria Lopez' may be a student's name".
std::string may_be_student(std::string_view name);

}  // namespace collab
