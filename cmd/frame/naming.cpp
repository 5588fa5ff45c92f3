// Records in words and cells, for every verb that lists or tells.
#include "cmd/frame/naming.h"

#include <fmt/format.h>

#include "base/text/text.h"
#include "model/people/person.h"
#include "model/records/reference.h"
#include "model/team/team.h"

namespace collab {

Cell handle_cell(Db& db, std::optional<Id> person) {
  if (!person) return {};
  const auto found = person_by_id(db, *person);
  return found ? Cell(found->handle) : Cell();
}

Cell handles_cell(Db& db, const std::vector<Id>& people) {
  std::vector<std::string> handles;
  for (const Id id : people) {
    if (const auto person = person_by_id(db, id)) handles.push_back(person->handle);
  }
  return handles.empty() ? Cell() : Cell(join(handles, ", "));
}

ListedNames::ListedNames(Db& db) : handles_(handles_of_all(db)), slugs_(slugs_of_all(db)) {}

Cell ListedNames::handle(std::optional<Id> person) const {
  const auto found = person ? handles_.find(*person) : handles_.end();
  return found == handles_.end() ? Cell() : Cell(found->second);
}

Cell ListedNames::handles(const std::vector<Id>& people) const {
  std::string joined;
  for (const Id id : people) {
    const auto found = handles_.find(id);
    if (found == handles_.end()) continue;
    if (!joined.empty()) joined += ", ";
    joined += found->second;
  }
  return joined.empty() ? Cell() : Cell(std::move(joined));
}

Cell ListedNames::team(std::optional<Id> team) const {
  const auto found = team ? slugs_.find(*team) : slugs_.end();
  return found == slugs_.end() ? Cell() : Cell(found->second);
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

Cell team_cell(Db& db, std::optional<Id> team) {
  if (!team) return {};
  const auto found = team_by_id(db, *team);
  return found ? Cell(found->slug) : Cell();
}

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
