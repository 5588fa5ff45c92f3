// Who does what by when, in one line of a document: the owners, the text and the day of an action.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "document/text/fold.h"
#include "document/text/spot.h"
#include "document/words/day_words.h"
#include "document/words/people.h"

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

/// A task whose owners stand elsewhere: its text and its day.
TaskSaid task_below(const Part& line, std::vector<Id> owners, const DayView& view);

/// The owners in a cell or before a colon; a doubt where one of them is not known.
struct OwnersSaid {
  std::vector<Id> people;
  std::optional<Doubt> doubt;
};
OwnersSaid owners_said(const Part& names, const People& people, const std::vector<Id>& everyone);

}  // namespace collab
