// Who was there: labels with names, lists and tables of people. See block_reader.h; what one phrase
// says is told by document/words/attendance.h.
#include <fmt/format.h>

#include <algorithm>

#include "base/text/text.h"
#include "document/read/block_reader.h"
#include "document/sheet/phrases.h"
#include "document/words/listed_words.h"
#include "document/words/none_words.h"
#include "document/words/sentences.h"

namespace collab {

void BlockReader::read_attendance(const Entry& entry, const Part& value) {
  if (says_none(value.text())) {
    collector_.prompt(entry);
    return;
  }
  const NamesAs as{entry.line->box, meaning_ == Field::attendance, meeting_.by_headcount,
                   presence_here()};
  auto said = attendance_said(value.text(), people_, as);
  read_strangers(entry, value.begin, said);
  auto& reading = collector_.reading();
  if (!attendance_at_) attendance_at_ = collector_.spot(entry, value.begin);
  if (entry.line->box == Box::none) {
    everyone_ = everyone_ || said.everyone;
    nobody_ = nobody_ || said.nobody;
    // Only our sheets list everybody; in other lists nobody is absent for not being named.
    listed_ = listed_ || (meaning_ != Field::attendance &&
                          std::any_of(said.people.begin(), said.people.end(),
                                      [](const auto& one) { return one.state == "present"; }));
  }
  for (auto presence : said.people) {
    if (presence.state.empty()) presence.state = told_presence(said.doubts, presence.at);
    presence.at += value.begin;
    set_presence(entry, presence);
  }
  for (const auto& guest : said.guests) {
    reading.guests.push_back({guest, collector_.spot(entry, value.begin + guest.at)});
  }
  for (const auto& count : said.headcounts) {
    reading.headcounts.push_back({count, collector_.spot(entry, value.begin + count.at)});
  }
  collector_.understood(entry);
  if (said.remark) collector_.keep(entry);
  for (auto doubt : said.doubts) {
    if (!told_presence({doubt}, doubt.at).empty()) continue;
    doubt.at += value.begin;
    collector_.ask_who_was_there(entry, doubt);
  }
}

/// What somebody answered to the doubt about whoever is named there.
std::string BlockReader::told_presence(const std::vector<Doubt>& doubts, std::size_t at) const {
  for (const auto& doubt : doubts) {
    if (doubt.at != at || doubt.takes != "present absent excused") continue;
    if (const auto* told = meeting_.answer_about(doubt.about)) return told->answer;
  }
  return {};
}

/// True for a stranger who is to be a guest, or is one already.
bool BlockReader::is_guest(const std::string& name) const {
  const auto& known = meeting_.guests;
  return strangers_ == Strangers::guests ||
         std::find(known.begin(), known.end(), name) != known.end();
}

/// Names of nobody on the roster: as guests, where that was asked for; else they stay doubts. A
/// guest who did not come is nobody of the meeting.
void BlockReader::read_strangers(const Entry& entry, std::size_t begin, AttendanceSaid& said) {
  auto& reading = collector_.reading();
  const auto group = presence_here();
  const bool came = group == Presence::present || group == Presence::guest;
  for (auto each : said.unknown) {
    each.text = stranger_in(each.text);
    if (!looks_like_a_person(each.text) || !people_.suggestion(each.text).empty()) continue;
    if (came) reading.strangers.push_back(each.text);
    if (!is_guest(each.text)) continue;
    if (came)
      reading.guests.push_back({each, collector_.spot(entry, begin + each.at)});
    else
      said.remark = true;
    std::erase_if(said.doubts, [&](const Doubt& doubt) { return doubt.at == each.at; });
  }
}

/// What a name without a word of its own says in the list that is being read.
Presence BlockReader::presence_here() const {
  if (meaning_ != Field::attendance || section_ >= labels_.sections().size())
    return Presence::present;
  switch (labels_.sections()[section_].kind.value_or(SectionKind::present)) {
    case SectionKind::excused:
      return Presence::excused;
    case SectionKind::absent:
      return Presence::absent;
    case SectionKind::guests:
      return Presence::guest;
    default:
      return Presence::present;
  }
}

/// A line of a section that lists people. A list ends where plain text comes below it.
void BlockReader::read_listed(const Entry& entry) {
  if (names_.end > entry.index && read_name_of_list(entry)) return;
  if (heads_a_group(entry)) {
    read_head_of_group(entry);
    return;
  }
  const bool listed = entry.line->kind == DocLine::Kind::bullet;
  constexpr std::size_t longest_name = 60;
  const auto& lines = document_.lines;
  const bool attached =
      entry.index > 0 && lines[entry.index - 1].last_line + 1 == entry.line->line && bullets_seen_;
  // "1) Tier 2 list" with what was said of it, below a blank line: another list.
  const bool other_list = listed && !attached && bullets_seen_ && entry.line->box == Box::none &&
                          entry.line->last_line > entry.line->line &&
                          entry.text.text().size() > longest_name;
  const bool plain = !listed && !attached && entry.line->kind != DocLine::Kind::row &&
                     (bullets_seen_ || entry.text.text().size() > longest_name);
  if ((plain || other_list) && people_.match(entry.text.text()).length == 0 &&
      !lists_people(entry.text.text(), people_)) {
    meaning_ = any_heading_ ? Field::notes : Field::none;
    read_content(entry);
    return;
  }
  bullets_seen_ = bullets_seen_ || listed;
  if (entry.line->kind != DocLine::Kind::row && read_unsigned(entry)) return;
  if (entry.line->kind == DocLine::Kind::row) {
    read_attendance_row(entry);
  } else {
    read_name_line(entry);
  }
}

/// A line of a list of people: one of them, or several.
void BlockReader::read_name_line(const Entry& entry) {
  const bool listed = entry.line->kind == DocLine::Kind::bullet;
  if (listed && read_listed_person(entry)) return;
  const bool known = people_.match(entry.text.text()).length > 0;
  const auto stranger =
      listed && !known && entry.line->box == Box::none ? listed_stranger(entry.text) : std::nullopt;
  read_attendance(entry, stranger.value_or(entry.text));
}

/// A bullet that is one person, with who they are behind the name.
bool BlockReader::read_listed_person(const Entry& entry) {
  if (entry.line->box != Box::none) return false;
  const auto one = listed_person(entry.text.text(), people_);
  const auto group = presence_here();
  if (!one || group == Presence::guest) return false;
  if (!one->initials.empty()) people_.call(one->initials, one->person);
  if (!attendance_at_) attendance_at_ = collector_.spot(entry);
  const bool unmarked = group == Presence::present && lacks_the_mark(entry, *one);
  const auto state = one->presence.value_or(unmarked ? Presence::absent : group);
  set_presence(entry, {{one->person, state_of(state)}, entry.text.begin + one->begin});
  collector_.understood(entry);
  return true;
}

/// "| Ana Ruiz | yes |": the first cell names somebody, another says whether they were there.
void BlockReader::read_attendance_row(const Entry& entry) {
  if (entry.line->header_row) read_sign_in_head(entry);
  const auto cells = cells_of(entry);
  const auto at = std::min(sign_in_.name, cells.empty() ? 0 : cells.size() - 1);
  if (entry.line->header_row || cells.empty() || cells[at].empty()) {
    collector_.prompt(entry);
    return;
  }
  if (!attendance_at_) attendance_at_ = collector_.spot(entry);
  const auto name = cells[at].text();
  const auto found = people_.find(name);
  const auto [state, said] = presence_in_row(cells, at);
  if (!said && sign_in_.nobody) {
    collector_.keep(entry);
    return;
  }
  const auto* told = meeting_.answer_about(name);
  if (found.size() == 1 && told != nullptr && told->answer != "PERSON") {
    set_presence(entry, {{found.front(), told->answer}, cells[at].begin});
    collector_.understood(entry);
    return;
  }
  if (people_.told_guest(name)) {
    collector_.reading().guests.push_back({{std::string{name}}, collector_.spot(entry)});
    collector_.understood(entry);
    return;
  }
  if (found.empty() && state && looks_like_a_person(name) && people_.suggestion(name).empty()) {
    auto& reading = collector_.reading();
    const std::string stranger{name};
    reading.strangers.push_back(stranger);
    if (is_guest(stranger)) {
      if (state == Presence::present || state == Presence::guest)
        reading.guests.push_back({{stranger}, collector_.spot(entry)});
      collector_.understood(entry);
      return;
    }
  }
  if (found.size() != 1 || !state) {
    const std::string who = quoted(name);
    const bool one = found.size() == 1;
    collector_.ask_who_was_there(
        entry,
        {cells[at].begin,
         one ? "the table does not say whether " + who + " was there"
             : who + " names nobody on the roster",
         said || !sign_in_.signatures.empty() ? "write present, absent or excused behind the name"
                                              : "write '- Here: ' and the names",
         one ? "present absent excused" : "PERSON guest", std::string{name}});
    return;
  }
  set_presence(entry, {{found.front(), state_of(*state)}, cells[at].begin});
  collector_.understood(entry);
}

void BlockReader::set_presence(const Entry& entry, const At<Attendance, std::size_t>& said) {
  auto& attendance = collector_.reading().attendance;
  if (said.state.empty()) {
    not_noted_.push_back(said.person);
    return;
  }
  const auto known = std::find_if(attendance.begin(), attendance.end(), [&](const auto& entry_of) {
    return entry_of.person == said.person;
  });
  if (known == attendance.end()) {
    attendance.push_back({said, collector_.spot(entry, said.at)});
  } else if (known->state != said.state) {
    const auto name = people_.full_name(said.person);
    if (const auto* told = meeting_.answer_about(name); told != nullptr && !told->person) {
      known->state = told->answer;
      return;
    }
    collector_.ask_who_was_there(
        entry, {said.at, fmt::format("{} is said to be {} and {}", name, known->state, said.state),
                "name everybody once", "present absent excused", name});
    attendance.erase(known);
    not_noted_.push_back(said.person);
  }
}

/// Who was expected and not named: present where all were, absent where the present were listed.
/// Somebody whose name is not clear may be any of them, so that then nobody is said to be absent.
void BlockReader::finish_attendance() {
  seat_officers();
  auto& reading = collector_.reading();
  const bool list = listed_ || nobody_;
  if (!attendance_at_ || (!everyone_ && !list)) return;
  const bool doubtful =
      !everyone_ && std::any_of(reading.questions.begin(), reading.questions.end(),
                                [&](const Problem& q) { return q.line == attendance_at_->line; });
  if (doubtful) return;
  for (const auto person : meeting_.expected) {
    const bool named =
        std::any_of(reading.attendance.begin(), reading.attendance.end(),
                    [person](const auto& entry) { return entry.person == person; }) ||
        std::find(not_noted_.begin(), not_noted_.end(), person) != not_noted_.end();
    if (!named)
      reading.attendance.push_back({{person, everyone_ ? "present" : "absent"}, *attendance_at_});
  }
}

}  // namespace collab
