// Several tasks in one line, and a task whose owner stands above it; see owners.h.
#include <algorithm>
#include <array>
#include <string>

#include "base/text/fold.h"
#include "base/text/text.h"
#include "document/text/quoted.h"
#include "document/words/column_words.h"
#include "document/words/owners.h"
#include "model/school/word_lists.h"

namespace collab {
namespace {

/// The text's pieces between strokes or dashes with blanks around them.
std::vector<Part> pieces_of(const Part& line) {
  constexpr std::array<std::string_view, 6> marks{" / ",      " -- ",     " - ",
                                                  " \u2013 ", " \u2014 ", " | "};
  std::vector<Part> pieces;
  const auto text = line.text();
  std::size_t from = 0;
  for (std::size_t at = 0; at < text.size(); ++at) {
    for (const auto mark : marks) {
      if (!text.substr(at).starts_with(mark)) continue;
      pieces.push_back(line.sub(from, at));
      from = at + mark.size();
      at = from - 1;
      break;
    }
  }
  pieces.push_back(line.sub(from));
  return pieces;
}

/// The people that a text names, where it names nothing else.
std::vector<Id> only_people(const People& people, std::string_view text) {
  std::vector<Id> found;
  for (const auto& part : split_names(people, text)) {
    if (part.people.size() != 1 || part.name_end != part.end) return {};
    found.push_back(part.people.front());
  }
  return found;
}

}  // namespace

TaskSaid task_in_pieces(const Part& line, const People& people, const DayView& view) {
  TaskSaid said;
  constexpr std::size_t most_pieces = 8;
  const auto pieces = pieces_of(line);
  if (pieces.size() < 3 || pieces.size() > most_pieces) return said;
  for (std::size_t i = pieces.size() - 1; i > 0; --i) {
    said.owners = only_people(people, pieces[i].text());
    if (said.owners.empty()) continue;
    said.text = std::string{line.sub(0, pieces[i - 1].end - line.begin).text()};
    if (i + 1 == pieces.size()) return said;
    const auto when = line.sub(pieces[i + 1].begin - line.begin);
    const auto day = day_at_end(when.text(), view);
    said.due = day.said.day;
    if (!said.due)
      said.due_doubt = {when.begin, quoted(when.text()) + " is not a day",
                        "write the day as 2026-12-01 or Dec 1"};
    return said;
  }
  return said;
}

namespace {

/// A label of one to three words behind the end of a sentence, and what it heads.
struct FieldLabel {
  std::size_t begin = 0;
  std::size_t value = 0;
  bool due = false;
};

std::vector<FieldLabel> field_labels(std::string_view text) {
  constexpr std::size_t longest_label = 25;
  std::vector<FieldLabel> fields;
  for (auto colon = text.find(':'); colon != std::string_view::npos;
       colon = text.find(':', colon + 1)) {
    const auto sign = text.substr(0, colon).find_last_of(".;,(|-");
    if (sign == std::string_view::npos || colon - sign > longest_label) continue;
    const auto label = trim(text.substr(sign + 1, colon - sign - 1));
    const bool owner = heads_column(label, "owner");
    const bool due = heads_column(label, "due");
    if (owner || due) fields.push_back({sign, colon + 1, due && !owner});
  }
  return fields;
}

}  // namespace

TaskSaid task_with_fields(const Part& line, const People& people, const DayView& view) {
  TaskSaid said;
  const auto fields = field_labels(line.text());
  if (fields.empty()) return said;
  for (std::size_t i = 0; i < fields.size(); ++i) {
    const auto end = i + 1 < fields.size() ? fields[i + 1].begin : line.text().size();
    const auto value = line.sub(fields[i].value, end);
    const auto bare = trim(value.text().substr(0, value.text().find_last_not_of(" .)") + 1));
    if (!fields[i].due) {
      said.owners = only_people(people, bare);
      continue;
    }
    const auto day = day_said(bare, view);
    said.due = day.day;
    if (!day.day)
      said.due_doubt = {value.begin, quoted(bare) + " is not a day",
                        "write the day as 2026-12-01 or Dec 1"};
  }
  said.text = std::string{line.sub(0, fields.front().begin).text()};
  return said;
}

TaskSaid task_pointed(const Part& line, const People& people, const DayView& view) {
  constexpr std::size_t longest_names = 80;
  constexpr std::array<std::string_view, 5> arrows{"-->", "->", "=>", "\u2192", "\u21D2"};
  const auto text = line.text();
  for (const auto arrow : arrows) {
    const auto at = text.rfind(arrow);
    if (at == std::string_view::npos || at == 0 || text.size() - at > longest_names) continue;
    auto owners = only_people(people, text.substr(at + arrow.size()));
    if (!owners.empty()) return task_below(line.sub(0, at), std::move(owners), view);
  }
  return {};
}

bool tells_what_was(std::string_view words) {
  static const auto told = words_of_list("lines", "told");
  const auto bare = loosened(fold(words.substr(0, words.find_first_of(" ,;:.!?")))).text;
  return bare.ends_with("ed") || std::ranges::find(told, bare) != told.end();
}

bool begins_a_task(std::string_view words) {
  const auto word = words.substr(0, std::min(words.find_first_of(" ,;:.!?"), words.size()));
  constexpr std::size_t shortest = 3;
  const bool alone = word.size() == words.size();
  if ((alone && word.size() < shortest) || word.empty() || word.front() < 'a' || word.front() > 'z')
    return false;
  return !tells_what_was(words);
}

std::size_t arrow_at_start(std::string_view line) {
  constexpr std::array<std::string_view, 14> arrows{
      "-->",    "->",     "=>",     ">>",     "> ",     "\u2192", "\u21D2",
      "\u27A1", "\u25BA", "\u279C", "\u2794", "\u261E", "\u25B6", "\U0001F449"};
  for (const auto arrow : arrows) {
    if (line.starts_with(arrow)) return skip_blanks(line, arrow.size());
  }
  return 0;
}

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
