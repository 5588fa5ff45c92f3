// Makes up meetings; see generator.h.
#include "unit/document/sheet/generator.h"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "base/text/fold.h"
#include "base/text/text.h"
#include "document/record/said.h"
#include "document/sheet/template.h"
#include "unit/document/sheet/sample.h"

namespace collab::test {
namespace {

const std::vector<std::string> names{"Ana Ruiz",
                                     "Ben Cole",
                                     "Cy Ng",
                                     "Dara Okafor",
                                     "May Lopez",
                                     "Will Done",
                                     "May",
                                     "Will",
                                     "All",
                                     "Done",
                                     "Anna-Lena O'Brien",
                                     "José Núñez",
                                     "王小明",
                                     "محمد علي",
                                     "Jean-Luc de la Tour",
                                     "J. R. Smith Jr.",
                                     "Ömer Şahin",
                                     "D'Angelo *Star* Jones",
                                     "Mary_Ann Under",
                                     "Ana Ruiz",
                                     "Ruiz, Ana",
                                     "Bo And Berg",
                                     "None Given",
                                     "K. Wong",
                                     "Éva Tóth",
                                     "Nguyễn Văn An",
                                     "김민수",
                                     "Zoë O’Hara",
                                     "Ng Cy",
                                     "Ben Alder",
                                     "Everyone Else",
                                     "Notes Taker",
                                     "Due Friday",
                                     "María del Carmen López-Ruiz",
                                     "X",
                                     "Li",
                                     "Absent Minded",
                                     "Guest House",
                                     "Ivan (Vanya) Petrov",
                                     "A/B Tester"};

const std::vector<std::string> words{"share",
                                     "the",
                                     "data",
                                     "re-teach",
                                     "ratios",
                                     "in",
                                     "two",
                                     "groups",
                                     "done",
                                     "by",
                                     "due",
                                     "for",
                                     "May",
                                     "a*b",
                                     "*bold*",
                                     "_under_",
                                     "x_y",
                                     "<b>bold</b>",
                                     "[link](http://x.org)",
                                     "#1",
                                     "80 %",
                                     "1. first",
                                     "- dash",
                                     "+ plus",
                                     "> quote",
                                     "“smart”",
                                     "\"plain\"",
                                     "it's",
                                     "naïve",
                                     "漢字",
                                     "مرحبا",
                                     "&amp;",
                                     "&#65;",
                                     "R&D",
                                     "a|b",
                                     "`code`",
                                     "~~gone~~",
                                     "C:\\temp\\new",
                                     "https://example.org/a_b?c=d&e=f",
                                     "e-mail a@b.org",
                                     "—",
                                     "…",
                                     "(see notes)",
                                     "A7",
                                     "D9",
                                     "2:30",
                                     "50/50",
                                     "3/4 of class",
                                     "why?",
                                     "yes!",
                                     "[x]",
                                     "[ ]",
                                     "☐",
                                     "$5",
                                     "^2",
                                     "{x}",
                                     "::",
                                     "=",
                                     "|",
                                     "not yet",
                                     "drop",
                                     "all",
                                     "ünïcödé",
                                     "😀",
                                     "é",
                                     "and",
                                     "Ana",
                                     "vote",
                                     "look again",
                                     "**",
                                     "__init__",
                                     "\\",
                                     "!"};

const std::vector<std::string> kinds{"plc",          "common-planning", "cross-functional",
                                     "leadership",   "partnership",     "student-problem-solving",
                                     "retrospective"};
const std::vector<std::string> places{"room 204", "library, east wing", "Zoom (link in the mail)",
                                      "204",      "Raum 3 – oben",      "café *",
                                      "B-12"};
const std::vector<std::string> guest_names{"Maria Lopez", "Tom O'Neil",      "Dr. Ito",
                                           "Señora Peña", "José de la Cruz", "王芳"};
const std::vector<std::string> roles{"student voice", "family voice", "parents", "aides *"};
const std::vector<std::string> asked{"families", "the counselor", "grade 4 team", "PTA & union",
                                     "our students (grade 3)"};
const std::vector<std::string> modes{"consensus", "vote", "consulted", "lead", "one person"};

std::vector<Id> some_ids(Dice& dice, const std::vector<Person>& roster, int most) {
  std::set<Id> ids;
  const int count = 1 + dice.below(most);
  for (int i = 0; i < count; ++i) ids.insert(dice.pick(roster).id);
  return {ids.begin(), ids.end()};
}

std::vector<std::string> short_names(const People& people, const std::vector<Id>& ids) {
  std::vector<std::string> result;
  for (const auto id : ids) result.push_back(people.short_name(id));
  return result;
}

std::vector<Person> random_roster(Dice& dice) {
  std::vector<Person> roster;
  const int count = 4 + dice.below(10);
  for (int i = 1; i <= count; ++i) {
    Person person{i, fmt::format("p{}.{}", i, dice.below(90)), dice.pick(names), {}, {}};
    if (dice.chance(50)) person.email = person.handle + "@mge.example";
    if (dice.chance(10)) person.preferred_name = dice.pick(names);
    roster.push_back(std::move(person));
  }
  return roster;
}

std::string random_lines(Dice& dice) {
  auto text = random_text(dice);
  while (dice.chance(30)) text += "\n" + random_text(dice);
  return text;
}

/// A text that no other line of the meeting has: two alike would be one fact.
class Fresh {
 public:
  explicit Fresh(Dice& dice) : dice_(dice) {}
  std::string text() {
    for (;;) {
      auto text = random_text(dice_);
      if (used_.insert(fold_text(text)).second) return text;
    }
  }

 private:
  Dice& dice_;
  std::set<std::string> used_;
};

void plan_outcomes(Dice& dice, Case& c, const People& people) {
  Fresh fresh(dice);
  Id number = 1000 + dice.below(500);
  for (int i = dice.below(5); i > 0; --i) {
    const auto owners = some_ids(dice, c.roster, 3);
    AgendaAction action{++number, short_names(people, owners), fresh.text(), {}, {}, {}, {}};
    if (dice.chance(80)) action.due = c.agenda.date + Days{dice.below(600) - 100};
    c.meeting.actions.push_back(
        {.id = number, .text = action.text, .due = action.due, .owners = owners});
    c.agenda.carried.push_back(std::move(action));
  }
  for (int i = dice.below(3); i > 0; --i) {
    c.agenda.look_backs.push_back({++number, fresh.text(), {}});
    c.meeting.decisions.push_back({.id = number, .text = c.agenda.look_backs.back().text});
  }
  for (int i = dice.below(4); i > 0; --i) {
    AgendaTopic topic{fresh.text(), {}, {}, {}};
    if (dice.chance(60)) topic.proposer = people.short_name(dice.pick(c.roster).id);
    if (dice.chance(50)) topic.minutes = 5 + dice.below(40);
    if (dice.chance(30)) topic.focus = 1 + dice.below(4);
    c.meeting.topics.push_back(topic.text);
    c.agenda.topics.push_back(std::move(topic));
  }
}

void plan_head(Dice& dice, Case& c, const People& people) {
  auto& agenda = c.agenda;
  if (dice.chance(90)) agenda.start = 60 * (6 + dice.below(14)) + 30 + 5 * dice.below(6);
  if (agenda.start && dice.chance(90)) agenda.minutes = 15 + 5 * dice.below(30);
  if (dice.chance(80)) agenda.place = dice.pick(places);
  if (dice.chance(90)) agenda.facilitator = people.full_name(dice.pick(c.roster).id);
  if (dice.chance(80)) agenda.recorder = people.full_name(dice.pick(c.roster).id);
  if (dice.chance(50)) agenda.goal = random_text(dice);
  for (int i = dice.below(3); i > 0; --i) agenda.norms.push_back(random_text(dice));
  if (dice.chance(40))
    agenda.agreement = "Nothing here is used to evaluate staff: " + random_text(dice);
  if (dice.chance(30)) agenda.sides = "labor " + random_text(dice);
  for (int i = dice.below(3); i > 0; --i) agenda.clauses.push_back(random_text(dice));
  for (int i = dice.below(3); i > 0; --i) agenda.voices.push_back("families: " + random_text(dice));
  if (dice.chance(30)) agenda.items_by_side = "labor 2, management 1";
  agenda.by_headcount = dice.chance(10);
  if (dice.chance(80))
    agenda.next =
        AgendaNext{agenda.date + Days{1 + dice.below(20)}, agenda.start, agenda.facilitator};
}

void fill_attendance(Dice& dice, Case& c, const People& people) {
  auto& agenda = c.agenda;
  if (agenda.by_headcount) {
    agenda.headcounts.push_back({"member", 1 + dice.below(9)});
    if (dice.chance(50)) agenda.headcounts.push_back({dice.pick(roles), 1 + dice.below(5)});
    return;
  }
  const int style = dice.below(5);
  for (const auto id : c.meeting.expected) {
    const int state = style == 0 ? 0 : style == 1 ? dice.below(12) : dice.below(5);
    if (style == 3 && state == 4) continue;
    agenda.attendance.push_back({people.full_name(id), state == 1   ? "absent"
                                                       : state == 2 ? "excused"
                                                                    : "present"});
  }
  if (style == 4) {
    for (const auto& person : c.roster) {
      const bool expected =
          std::count(c.meeting.expected.begin(), c.meeting.expected.end(), person.id) > 0;
      if (!expected && dice.chance(30))
        agenda.attendance.push_back({people.full_name(person.id), "present"});
    }
  }
  for (const auto& guest : guest_names) {
    if (dice.chance(10)) agenda.guests.push_back(guest);
  }
  for (const auto& role : roles) {
    if (dice.chance(10)) agenda.headcounts.push_back({role, 1 + dice.below(5)});
  }
}

void fill_states(Dice& dice, Case& c) {
  for (auto& action : c.agenda.carried) {
    const int state = dice.below(4);
    if (state == 0) continue;
    action.state = state == 1 ? "done" : state == 2 ? "open" : "dropped";
    if (state != 2 && dice.chance(50)) action.state_on = c.agenda.date - Days{dice.below(400)};
    if (state == 3 && dice.chance(80)) action.reason = random_text(dice);
  }
  for (auto& decision : c.agenda.look_backs) {
    if (dice.chance(60)) decision.result = random_text(dice);
  }
}

void fill_decisions(Dice& dice, Case& c, Fresh& fresh) {
  Id number = 3000;
  for (int i = dice.below(4); i > 0; --i) {
    AgendaDecision decision{{}, fresh.text(), {}, {}, {}};
    if (dice.chance(80)) decision.mode = dice.pick(modes);
    if (dice.chance(40)) {
      decision.consulted.push_back({dice.pick(asked), {}});
      if (dice.chance(40))
        decision.consulted.push_back({"the board", c.agenda.date - Days{dice.below(50)}});
      if (!decision.mode) decision.mode = "consulted";
    }
    if (dice.chance(40)) decision.look_again = c.agenda.date + Days{dice.below(500)};
    if (dice.chance(70)) {
      decision.id = ++number;
      c.meeting.decisions.push_back(
          {.id = number, .meeting = c.meeting.number, .text = decision.text});
    }
    c.agenda.decisions.push_back(std::move(decision));
  }
  for (int i = dice.below(2); i > 0; --i) c.agenda.disagreements.push_back(fresh.text());
}

void fill_actions(Dice& dice, Case& c, const People& people, Fresh& fresh) {
  Id number = 2000;
  if (dice.chance(10)) {
    c.agenda.no_next_step = true;
    return;
  }
  for (int i = dice.below(5); i > 0; --i) {
    const auto owners = some_ids(dice, c.roster, 3);
    AgendaAction action{{}, short_names(people, owners), fresh.text(), {}, {}, {}, {}};
    if (dice.chance(80)) action.due = c.agenda.date + Days{dice.below(360)};
    if (dice.chance(70)) {
      action.id = ++number;
      c.meeting.actions.push_back({.id = number,
                                   .text = action.text,
                                   .meeting = c.meeting.number,
                                   .due = action.due,
                                   .owners = owners});
    }
    c.agenda.actions.push_back(std::move(action));
  }
}

bool has_field(const SheetTemplate& sheet, Field field) {
  for (const auto& line : sheet.lines) {
    for (const auto& piece : line.pieces) {
      if (piece.field == field) return true;
    }
  }
  return false;
}

}  // namespace

std::uint64_t Dice::next() {
  state_ += 0x9E3779B97F4A7C15U;
  auto z = state_;
  z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9U;
  z = (z ^ (z >> 27U)) * 0x94D049BB133111EBU;
  return z ^ (z >> 31U);
}

int Dice::below(int n) {
  return n <= 0 ? 0 : static_cast<int>(next() % static_cast<std::uint64_t>(n));
}

std::string random_text(Dice& dice) {
  std::string text;
  const int count = 2 + dice.below(6);
  for (int i = 0; i < count; ++i) text += (i == 0 ? "" : " ") + dice.pick(words);
  // A last word keeps the text from ending in a day or in brackets of its own, which would be read.
  return text + " " + std::string{dice.chance(50) ? "soon" : "ready"};
}

Case planned_case(Dice& dice, Id number) {
  Case c;
  c.roster = random_roster(dice);
  for (const auto& person : c.roster) {
    if (!dice.chance(70)) continue;
    c.meeting.members.push_back(person.id);
    if (dice.chance(90)) c.meeting.expected.push_back(person.id);
  }
  const People people(c.roster, c.meeting.members);
  for (const auto id : c.meeting.expected) c.agenda.expected.push_back(people.full_name(id));
  c.agenda.school_code = "MGE";
  c.agenda.number = c.meeting.number = number;
  c.agenda.team = c.meeting.team = dice.chance(50) ? "Grade 3 PLC" : "Équipe *4* & Co, \"Science\"";
  c.agenda.date = c.meeting.date = day("2026-08-17") + Days{dice.below(300)};
  c.meeting.sheet = shipped_template(dice.pick(kinds));
  plan_head(dice, c, people);
  c.meeting.by_headcount = c.agenda.by_headcount;
  c.meeting.start = c.agenda.start;
  c.meeting.agreement = c.agenda.agreement;
  if (c.agenda.next) c.meeting.next_on = c.agenda.next->on;
  plan_outcomes(dice, c, people);
  return c;
}

void fill_agenda(Dice& dice, Case& c) {
  const People people(c.roster, c.meeting.members);
  Fresh fresh(dice);
  auto& agenda = c.agenda;
  if (dice.chance(90)) fill_attendance(dice, c, people);
  fill_states(dice, c);
  fill_decisions(dice, c, fresh);
  fill_actions(dice, c, people, fresh);
  if (dice.chance(50)) agenda.connection = random_lines(dice);
  for (int i = dice.below(3); i > 0; --i)
    agenda.celebrations.push_back({fresh.text(), dice.chance(30)});
  agenda.shares = has_field(c.meeting.sheet, Field::shared) && dice.chance(50);
  if (agenda.shares)
    for (int i = dice.below(3); i > 0; --i) agenda.shared.push_back(fresh.text());
  if (dice.chance(60)) agenda.evidence = random_lines(dice);
  if (dice.chance(60)) agenda.noticed = random_lines(dice);
  if (has_field(c.meeting.sheet, Field::focus)) {
    for (int i = 1; i <= 4; ++i) {
      if (dice.chance(30)) agenda.focus.push_back(i);
    }
  }
  for (const auto& prompt : template_prompts(c.meeting.sheet)) {
    if (dice.chance(60)) agenda.answers.push_back({prompt, random_lines(dice)});
  }
  for (int i = dice.below(3); i > 0; --i) agenda.notes.push_back(fresh.text());
}

std::map<std::string, std::string> said_facts(const Reading& reading) {
  auto result = all_facts(reading);
  std::erase_if(result, [](const auto& fact) { return fact.first.starts_with("shown/"); });
  return result;
}

std::map<std::string, std::string> folded_facts(const std::map<std::string, std::string>& facts) {
  std::map<std::string, std::string> result;
  for (const auto& [key, value] : facts) result[fold_text(key)] = fold_text(value);
  return result;
}

std::string difference(const std::map<std::string, std::string>& expected,
                       const std::map<std::string, std::string>& found) {
  std::string result;
  for (const auto& [key, value] : expected) {
    const auto other = found.find(key);
    if (other == found.end()) result += fmt::format("missing: {} = {}\n", key, value);
    if (other != found.end() && other->second != value) {
      result += fmt::format("differs: {} = {}, expected {}\n", key, other->second, value);
    }
  }
  for (const auto& [key, value] : found) {
    if (!expected.contains(key)) result += fmt::format("invented: {} = {}\n", key, value);
  }
  return result;
}

ReadContext context_of(const std::vector<Case>& cases) {
  ReadContext context;
  context.school_code = "MGE";
  context.order = DateOrder::mdy;
  if (!cases.empty()) context.roster = cases.front().roster;
  context.find = [&cases](const Identity& identity) -> MeetingLookup {
    for (const auto& c : cases) {
      if (identity.number == c.meeting.number) return {c.meeting, {}, {}};
    }
    return {{}, "no such meeting", ""};
  };
  return context;
}

}  // namespace collab::test
