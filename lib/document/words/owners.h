// Who does what by when, in one line of a document: the owners, the text and the day of an action.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "base/text/fold.h"
#include "document/days/day_said.h"
#include "document/people/people.h"
#include "document/text/spot.h"

namespace collab {

/// An action's line, taken apart. `text` is a part of the line; the doubts' places are bytes of it.
struct TaskSaid {
  std::vector<Id> owners;
  std::string text;
  std::optional<Date> due;
  std::optional<Doubt> owner_doubt;  ///< nobody, or nobody known, is named
  std::optional<Doubt> due_doubt;
};

/// Reads "Ana and Ben: share the data by Friday", "share the data @ana due 2026-12-01", "Ana will
/// share ...", "share ... (Ana, Friday)", "Ana, share the data, Friday". `everyone` is whom "all"
/// means.
TaskSaid task_said(const Part& line, const People& people, const std::vector<Id>& everyone,
                   const DayView& view);

/// The line's tasks, one a part: "Ana: call the zoo, Sam: call the farm" has two.
std::vector<Part> tasks_in(const Part& line, const People& people);

/// "Make the schedule / Gwen / 12/12", "Book the room - Ana - soon": a task, those who do it and
/// nothing else between two dashes or strokes, and when. Its owners are empty where no piece is
/// nothing but known names.
TaskSaid task_in_pieces(const Part& line, const People& people, const DayView& view);

/// True where words begin with one that tells what was or is: "said that", "moved".
bool tells_what_was(std::string_view words);

/// True where the words behind a name say what to do ("call the zoo"), not what was ("said that
/// ..."): the first is no name and none of the words that tell.
bool begins_a_task(std::string_view words);

/// How many bytes an arrow at the start takes with the blanks behind it: "-> ", ">> "; 0 without
/// one.
std::size_t arrow_at_start(std::string_view line);

/// "write to the families. Responsible: Ana and Ben. Due: Friday": a task with labelled fields
/// behind it, as columns.toml calls them. Its owners are empty where no label names known people.
TaskSaid task_with_fields(const Part& line, const People& people, const DayView& view);

/// "tell the members --> Ana, Ben": the task, and the people that an arrow at its end points at.
TaskSaid task_pointed(const Part& line, const People& people, const DayView& view);

/// A task whose owners stand elsewhere: its text and its day.
TaskSaid task_below(const Part& line, std::vector<Id> owners, const DayView& view);

/// The owners in a cell or before a colon; a doubt where one of them is not known.
struct OwnersSaid {
  std::vector<Id> people;
  std::optional<Doubt> doubt;
};
OwnersSaid owners_said(const Part& names, const People& people, const std::vector<Id>& everyone);

}  // namespace collab
