// Records in words and cells, for every verb that lists or tells.
#include "cmd/frame/naming.h"

#include <fmt/format.h>

#include "base/text/text.h"
#include "model/people/person.h"
#include "model/records/reference.h"
#include "model/team/team.h"

namespace collab {

Cell handle_cell(Db& db, std::optional<Id> person) {
  return person ? cell(handle_of(db, *person)) : Cell();
}

Cell handles_cell(Db& db, const std::vector<Id>& people) {
  std::vector<std::string> handles;
  for (const Id id : people)
    if (auto handle = handle_of(db, id)) handles.push_back(*std::move(handle));
  return handles.empty() ? Cell() : Cell(join(handles, ", "));
}

std::string person_name(Db& db, Id id) {
  const auto person = person_by_id(db, id);
  return person ? visible(spoken_name(*person)) : std::string();
}

std::string person_names(Db& db, const std::vector<Id>& people) {
  std::vector<std::string> names;
  for (const Id id : people) names.push_back(person_name(db, id));
  return join(names, ", ");
}

Cell team_cell(Db& db, std::optional<Id> team) { return team ? cell(slug_of(db, *team)) : Cell(); }

std::string team_name(Db& db, Id id) {
  const auto team = team_by_id(db, id);
  return team ? visible(team->name) : std::string();
}

Cell reference_cell(char letter, std::optional<Id> id) {
  return id ? Cell(reference(letter, *id)) : Cell();
}

Cell time_cell(std::optional<Minutes> time) { return time ? Cell(clock_time(*time)) : Cell(); }

std::string day_words(Date day) {
  return fmt::format("{} {}", weekday_name(weekday(day)), iso(day));
}

std::string meeting_words(Db& db, const Meeting& meeting) {
  std::string words =
      fmt::format("{}, {}", team_name(db, meeting.team), day_words(meeting.held_on));
  if (meeting.start_time) words += " " + clock_time(*meeting.start_time);
  if (meeting.minutes) words += fmt::format(", {} minutes", *meeting.minutes);
  if (meeting.place) words += ", " + visible(*meeting.place);
  return words;
}

}  // namespace collab
