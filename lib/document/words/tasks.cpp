// Several tasks in one line, and a task whose owner stands above it; see owners.h.
#include "document/text/quoted.h"
#include "document/words/owners.h"

namespace collab {

std::vector<Part> tasks_in(const Part& line, const People& people) {
  const auto text = line.text();
  const auto end_of_name = [&](std::size_t at) {
    const auto name = people.match(text.substr(at));
    const auto end = skip_blanks(text, at + name.length);
    return name.length > 0 && end < text.size() && text[end] == ':' ? end : std::string_view::npos;
  };
  std::vector<Part> tasks;
  std::size_t from = 0;
  for (std::size_t at = end_of_name(0); at < text.size() && at + 1 < text.size(); ++at) {
    const bool ends = std::string_view(",;.").find(text[at]) != std::string_view::npos;
    if (!ends || text[at + 1] != ' ') continue;
    const auto name = end_of_name(skip_blanks(text, at + 1));
    if (name == std::string_view::npos) continue;
    tasks.push_back(line.sub(from, at));
    from = at + 1;
    at = name;
  }
  tasks.push_back(line.sub(from));
  return tasks;
}

TaskSaid task_below(const Part& line, std::vector<Id> owners, const DayView& view) {
  TaskSaid said;
  said.owners = std::move(owners);
  const auto end = day_at_end(line.text(), view);
  said.due = end.said.day;
  if (!end.said.doubt.empty())
    said.due_doubt = {line.begin + end.begin, end.said.doubt,
                      "write the day as 2026-12-01 or Dec 1"};
  said.text = std::string{(end.said.said() ? line.sub(0, end.begin) : line).text()};
  return said;
}

}  // namespace collab
