// Lists of people that no label tells apart: "Others attending" in plain text above bullets, names
// below a meeting's title. What stands above them says that they came; else one question asks it.
// See block_reader.h.
#include <fmt/format.h>

#include <algorithm>

#include "base/text/text.h"
#include "document/read/block_reader.h"

namespace collab {
namespace {

bool is_list_line(const DocLine& line) {
  return (line.kind == DocLine::Kind::bullet || line.kind == DocLine::Kind::paragraph) &&
         line.box == Box::none && !line.all_struck && !line.bold;
}

/// "Zoe Park (district)": the name of somebody whom nobody here knows.
bool may_be_a_stranger(std::string_view whole) {
  const auto line = without_marks(part_of(whole)).text();
  const auto name = trim(line.substr(0, std::min(line.find_first_of("(,/@"), line.find(" - "))));
  return name.find(' ') != std::string_view::npos && looks_like_a_person(name);
}

}  // namespace

/// The people listed from a line on: one a line, with no more than who they are.
BlockReader::NamesList BlockReader::names_from(std::size_t first) const {
  constexpr std::size_t longest = 120;
  NamesList list{.first = first, .end = first};
  const DocLine& head = document_.lines[first];
  for (std::size_t i = first; i < block_.last; ++i) {
    const DocLine& line = document_.lines[i];
    if (!is_list_line(line) || line.kind != head.kind || line.depth != head.depth) break;
    if (line.text.empty() && line.kind == DocLine::Kind::bullet) continue;
    if (line.text.size() > longest || promises(line.text)) break;
    const auto one = listed_person(line.text, people_);
    if (one ? !tells_only_who_it_is(line.text, *one) : !may_be_a_stranger(line.text)) break;
    list.known += one ? 1 : 0;
    list.marked += one && one->marked ? 1 : 0;
    list.told += one && one->told ? 1 : 0;
    list.end = i + 1;
    ++list.lines;
  }
  return list;
}

/// What stands above a list: the line before it, or the heading.
bool BlockReader::is_introduced(std::size_t first) const {
  const auto tells = [&](std::size_t at) { return tells_who_came(document_.lines[at].text); };
  for (std::size_t i = first; i-- > block_.first;) {
    const DocLine& line = document_.lines[i];
    if (line.kind == DocLine::Kind::heading || line.bold) return tells(i);
    if (i + 1 == first && tells(i)) return true;
    // A line or two below a heading: where to call in.
    if (line.kind != DocLine::Kind::paragraph) return false;
  }
  return false;
}

/// "1st meeting" between those who came, or a line above some of them that does not say whether
/// they did. False where no names follow.
bool BlockReader::heads_a_group(const Entry& entry) const {
  const auto text = entry.text.text();
  const bool set_off = entry.line->bold || text.ends_with(':');
  if (!set_off || entry.index + 1 >= block_.last || people_.match(text).length > 0) return false;
  const auto below = names_from(entry.index + 1);
  return below.known > 0 && below.known * 2 >= below.lines;
}

void BlockReader::read_head_of_group(const Entry& entry) {
  collector_.prompt(entry);
  if (names_a_group(entry.text.text()) || tells_who_came(entry.text.text())) return;
  names_ = names_from(entry.index + 1);
  ask_about_names(entry, std::string{trim(entry.text.text())});
}

/// Asks once whether those in the list were there, unless that was answered.
void BlockReader::ask_about_names(const Entry& entry, const std::string& about) {
  const auto* told = meeting_.answer_about(about);
  names_.were_there = told != nullptr && told->answer == "present";
  if (told != nullptr) return;
  collector_.ask_who_was_there(
      entry, {entry.text.begin,
              fmt::format("nothing says whether those listed at {} were there ({})", quoted(about),
                          count_of(names_.lines, "name", "names")),
              "write 'Present:' in the line above them", "present", about});
}

/// In minutes that others wrote, near their top: a list of people outside of any section.
bool BlockReader::read_list_of_names(const Entry& entry) {
  if (names_.end > entry.index) return read_name_of_list(entry);
  if (read_line_of_names(entry)) return true;
  constexpr std::size_t head = 40;
  constexpr int least = 3;
  if (block_.identity.number || entry.index - block_.first > head || !is_list_line(*entry.line))
    return false;
  constexpr int marks = 2;
  const auto list = names_from(entry.index);
  const bool goes_on = names_.were_there && names_.end > names_.first && names_.end == entry.index;
  const bool introduced =
      is_introduced(entry.index) || list.marked >= marks || list.told >= marks || goes_on;
  const bool mostly_known = list.known > 0 && list.known * 2 >= list.lines;
  if (list.known == 0 || (!introduced && (!mostly_known || list.lines < least || lists_people_)))
    return false;
  names_ = list;
  if (introduced)
    names_.were_there = true;
  else
    ask_about_names(entry, std::string{trim(entry.text.text())});
  return read_name_of_list(entry);
}

/// "Team: Ana Ruiz, Ben Ito, Cy Ng" near the top, where nothing else says who was there: asked,
/// unless another line says who was not ("Apologies: Mo Lee"): then these were.
bool BlockReader::read_line_of_names(const Entry& entry) {
  constexpr std::size_t head = 12;
  constexpr std::size_t least = 3;
  constexpr std::size_t longest_label = 30;
  if (block_.identity.number || lists_people_ || entry.index - block_.first > head) return false;
  const auto text = entry.text.text();
  const auto colon = text.find(':');
  const bool label = colon < longest_label && people_.match(text).length == 0;
  if (label && names_other_section(text.substr(0, colon))) return false;
  const auto names = label ? entry.text.sub(colon + 1) : entry.text;
  const auto parts = split_names(people_, names.text());
  const bool all_known = std::all_of(parts.begin(), parts.end(), [&](const NamedPart& part) {
    return part.people.size() == 1 && (lists_away_ || part.name_end == part.end);
  });
  if (parts.size() < least || !all_known) return false;
  names_ = {entry.index, entry.index + 1, static_cast<int>(parts.size())};
  names_.were_there = lists_away_;
  if (!lists_away_) ask_about_names(entry, std::string{trim(text)});
  auto listed = entry;
  listed.text = names;
  return read_name_of_list(listed);
}

bool BlockReader::read_name_of_list(const Entry& entry) {
  if (!names_.were_there) {
    collector_.keep(entry);
    return true;
  }
  const auto section = std::exchange(section_, *labels_.foreign_section("present"));
  const auto meaning = std::exchange(meaning_, Field::attendance);
  read_name_line(entry);
  section_ = section;
  meaning_ = meaning;
  return true;
}

/// In a list where some have a mark, "x Ana Ruiz", the others were not there: as with boxes.
bool BlockReader::lacks_the_mark(const Entry& entry, const ListedPerson& one) {
  constexpr int least = 2;
  if (marks_.end <= entry.index) marks_ = names_from(entry.index);
  return marks_.marked >= least && marks_.end > entry.index && !one.marked;
}

}  // namespace collab
