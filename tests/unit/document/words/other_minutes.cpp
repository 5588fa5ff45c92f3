// The words by which minutes that others wrote are read: days, headings, decisions, lists of
// people.
#include <doctest/doctest.h>

#include "base/text/fold.h"
#include "document/days/dated.h"
#include "document/page/laid_out.h"
#include "document/read/blocks.h"
#include "document/text/markdown.h"
#include "document/words/decision_words.h"
#include "document/words/listed_person.h"
#include "document/words/section_words.h"
#include "document/words/sentences.h"
#include "model/school/word_lists.h"

namespace collab::test {
namespace {

std::string day_in(std::string_view text, std::optional<DateOrder> order = DateOrder::mdy) {
  const auto found = dated_at(text, order);
  return found ? iso(found->day) : "";
}

std::vector<Person> staff() {
  std::vector<Person> people;
  for (const char* name : {"Jenny Bryan", "Ben Cole", "Seán O’Connor"}) {
    const Id id = static_cast<Id>(people.size()) + 1;
    people.push_back({.id = id,
                      .handle = "h" + std::to_string(id),
                      .name = name,
                      .preferred_name = {},
                      .email = {}});
  }
  return people;
}

}  // namespace

TEST_CASE("a day with its year is found anywhere in a line of the head") {
  CHECK(day_in("Tuesday, September 22, 2026, 3:45 p.m., Library") == "2026-09-22");
  CHECK(day_in("Nov 18, 2026 at 9:00 AM PST · 38 min") == "2026-11-18");
  CHECK(day_in("**Date / Time** | November 5, 2026, 7:15-8:00 AM") == "2026-11-05");
  CHECK(day_in("Thursday, 10/8/26 • 6:30 pm • Cafeteria") == "2026-10-08");
  CHECK(day_in("10/8/26", DateOrder::dmy) == "2026-08-10");
  CHECK(day_in("Acta de la reunión del 15 de octubre de 2026") == "2026-10-15");
  CHECK(day_in("Protokoll der Lehrerkonferenz vom 14.11.2026", DateOrder::dmy) == "2026-11-14");
  CHECK(day_in("Date : mardi 6 octobre 2026, 15 h 30") == "2026-10-06");
  CHECK(day_in("2022–03-02 NumPy Community Meeting") == "2022-03-02");
}

TEST_CASE("the day of a document is no due day, and days of what was talked about part nothing") {
  const auto days = [](const std::string& text) {
    std::string all;
    for (const auto& block : blocks_of(parse_markdown(text, "x.md"), "x.md", DateOrder::mdy))
      all += (block.identity.date ? iso(*block.identity.date) : "-") + " ";
    return all;
  };
  CHECK(days("# Math\n\n- Ben: call them by 12/1/2026\n") == "- ");
  CHECK(days("# Math\n\nNext steps\n\nBen will call on 12/1/2026\n") == "- ");
  CHECK(days("# Math\n\n- Date: 12/1/2026\n") == "2026-12-01 ");
  CHECK(days("# Math, November 16, 2026\n\n## Trip on May 5, 2027\n\n## Trip on June 3, 2027\n") ==
        "2026-11-16 ");
  CHECK(days("Notes of May 4, 2026\n\n## Trip on May 5, 2027\n\n## Fair on June 3, 2027\n") ==
        "2026-05-04 ");
  CHECK(days("# Council\n\n## October 14, 2026\n\nx\n\n## October 7, 2026\n\ny\n") ==
        "2026-10-14 2026-10-07 ");
}

TEST_CASE("a number, a day without its year or one that no calendar has is no day of a meeting") {
  CHECK(day_in("Item 19/30 of the list") == "");
  CHECK(day_in("We meet on October 14") == "");
  CHECK(day_in("February 30, 2026") == "");
  CHECK(day_in("Budget for 2026-27") == "");
  CHECK(day_in("Room 3.14") == "");
}

TEST_CASE("a heading says what it holds, whatever marks stand around it, with one slip") {
  CHECK(section_kind("To do's") == SectionKind::actions);
  CHECK(section_kind("✅ Next steps!!") == SectionKind::actions);
  CHECK(section_kind("Nextt steps") == SectionKind::actions);
  CHECK(section_kind("Action items / next steps") == SectionKind::actions);
  CHECK(section_kind("Actions/Resolutions") == SectionKind::actions);
  CHECK(section_kind("What we decided") == SectionKind::decisions);
  CHECK(section_kind("Acuerdos") == SectionKind::decisions);
  CHECK(section_kind("Who was here") == SectionKind::present);
  CHECK(section_kind("Present (12)") == SectionKind::present);
  CHECK(section_kind("Steering Committee Members Not attending") == SectionKind::absent);
  CHECK(section_kind("Entschuldigt") == SectionKind::excused);
  CHECK_FALSE(section_kind("Parking lot"));
  CHECK_FALSE(section_kind("There"));
}

TEST_CASE("a line decides where it begins so, or is a motion that was carried; elsewhere it asks") {
  CHECK(decides("Agreed to remove that column from the table") == Decides::yes);
  CHECK(decides("Priya moved to fund it in full. All in favor, motion passed.") == Decides::yes);
  CHECK(decides("Se acordó hacer la noche de lectura el 19 de noviembre.") == Decides::yes);
  CHECK(decides("Il est décidé que la sortie aura lieu vendredi.") == Decides::yes);
  CHECK(decides("After a talk we agreed to skip the dunk tank") == Decides::perhaps);
  CHECK(decides("We didn't decide, and there is no consensus to go on") == Decides::no);
  CHECK(decides("Have we agreed to this?") == Decides::no);
  CHECK(decides("Motion to buy rulers, tabled") == Decides::no);
  CHECK(decides("The agreement of last year") == Decides::no);
}

TEST_CASE("a bullet is one person with who they are behind the name") {
  const auto roster = staff();
  const People people(roster, std::vector<Id>{1, 2, 3});
  const auto person = [&people](std::string_view line) {
    const auto one = listed_person(line, people);
    return one ? one->person : 0;
  };
  CHECK(person("Ben Cole - Harvard Catalyst - in Chicago") == 2);
  CHECK(person("Ben Cole / The Carpentries") == 2);
  CHECK(person("Sean O'Connor (he/him), Virginia Tech") == 3);
  CHECK(person("Ben Cole, Jenny Bryan") == 0);
  CHECK(person("Ben liked the trip") == 0);
  CHECK(listed_person("JB: Jenny Bryan (Univ of British Columbia)", people)->initials == "JB");
  CHECK(listed_person("Ben Cole (absent)", people)->presence == Presence::absent);
}

TEST_CASE("lines of HTML in a document are headings, bullets and paragraphs") {
  const auto document = parse_markdown(
      "<h2>Attendance &amp; more</h2>\n<ul>\n<li>Ana Ruiz</li>\n</ul>\n<p><b>Next steps</b></p>\n",
      "x.md");
  const auto& lines = document.lines;
  REQUIRE(lines.size() == 5);
  CHECK(lines[0].kind == DocLine::Kind::heading);
  CHECK(lines[0].level == 2);
  CHECK(lines[0].text == "Attendance & more");
  CHECK(lines[1].kind == DocLine::Kind::rule);
  CHECK(lines[2].kind == DocLine::Kind::bullet);
  CHECK(lines[2].text == "Ana Ruiz");
  CHECK(lines[4].bold);
}

TEST_CASE("rows of a page laid out as a table are labels, also beside empty cells") {
  const auto lines = laid_out(parse_markdown("| a | b | c |\n|---|---|---|\n"
                                             "| **Present:** | Ana; Ben | |\n"
                                             "| Absent | Cy | |\n"
                                             "| Trip | it rained | Ana: call |\n",
                                             "x.md"))
                         .lines;
  REQUIRE(lines.size() == 5);
  CHECK(lines[2].kind == DocLine::Kind::bullet);
  CHECK(lines[2].text == "Present: Ana; Ben");
  CHECK(lines[3].text == "Absent: Cy");
  CHECK(lines[4].kind == DocLine::Kind::row);
}

TEST_CASE("every list of words is written small and without accents, as it is looked up") {
  for (const char* name : {"sections", "days", "decisions", "attendance", "columns", "rosters"}) {
    for (const WordList& list : word_lists(name)) {
      for (const auto& word : list.words) {
        INFO(name, ' ', list.language, ' ', list.name, ' ', word);
        CHECK(loosened(fold(word)).text == word);
      }
    }
  }
}

TEST_CASE("a line of a list tells who somebody is, a mark, or something else") {
  const People people(staff(), {});
  const auto only_who = [&people](std::string_view line) {
    const auto one = listed_person(line, people);
    return one && tells_only_who_it_is(line, *one);
  };
  for (const char* line : {"Ben Cole", "Ben Cole (he/him), Ohio", "Ben Cole / Ohio",
                           "Ben Cole Ohio State", "x Ben Cole", "Ben Cole x", "Ben Cole - Ohio"})
    CHECK(only_who(line));
  for (const char* line : {"Ben Cole will ask the library", "Ben Cole: the library is full"})
    CHECK_FALSE(only_who(line));
  CHECK(listed_person("X Ben Cole", people)->marked);
  CHECK(listed_person("Ben Cole \u2713", people)->marked);
  CHECK_FALSE(listed_person("Ben Cole", people)->marked);
  for (const char* line : {"Ben Cole- x", "Ben Cole - x", "Ben Cole -x", "Ben Cole (x)",
                           "Ben Cole (he/him) - x", "x- Ben Cole"}) {
    INFO(line);
    CHECK(listed_person(line, people)->marked);
    CHECK(only_who(line));
  }
  for (const char* line : {"Ben Cole Max", "Ben Cole, box"})
    CHECK_FALSE(listed_person(line, people)->marked);
  const auto stranger = [](std::string_view line) {
    const auto name = listed_stranger(part_of(line));
    return name ? std::string{name->text()} : std::string{};
  };
  CHECK(stranger("NCH: Neil Hong (Institute) - chair") == "Neil Hong");
  CHECK(stranger("Neil Hong - Institute") == "Neil Hong");
  CHECK(stranger("Neil Hong- x") == "Neil Hong");
  for (const char* line : {"Neil Hong (regrets)", "Neil Hong", "the table by the door (blue)"})
    CHECK(stranger(line).empty());
}

TEST_CASE("words above a list say that its people came, unless others take it back") {
  for (const char* line :
       {"Others attending", "Please add yourself to the sign-in list below.",
        "Attending UTC 14:00 (Maneesha)  x = present", "Asistentes", "Teilnehmende"})
    CHECK(tells_who_came(line));
  for (const char* line :
       {"Not attending", "Attending the conference in May:", "Groups for the quiz", ""})
    CHECK_FALSE(tells_who_came(line));
  for (const char* line : {"1st meeting", "Teachers", "In the room", "Grade 4"})
    CHECK(names_a_group(line));
  for (const char* line : {"Had other plans", "Could not come", ""})
    CHECK_FALSE(names_a_group(line));
}

TEST_CASE("what was agreed may hold a not, and says whether all agreed") {
  for (const char* line : {"A general consensus is that we do not use it",
                           "We looked at it. All agreed that it is slow", "We agreed not to buy it",
                           "Be it resolved, that the roof is mended"})
    CHECK(decides(line) == Decides::yes);
  for (const char* line :
       {"No consensus on the roof", "Consensus was not reached", "We did not decide it"})
    CHECK(decides(line) != Decides::yes);
  CHECK(decisions_in("A general consensus is that we do not use it").front().together);
  CHECK_FALSE(decisions_in("We agreed to buy it").front().together);
}

TEST_CASE("a sentence of names says who came or did not, and nothing else") {
  const People people(staff(), {});
  const auto said = [&people](std::string_view text) {
    const auto names = attendance_sentence(text, people);
    if (!names) return std::string{"-"};
    return std::string{names->kind == SectionKind::absent ? "absent: " : "present: "} +
           std::string{text.substr(names->begin, names->end - names->begin)};
  };
  CHECK(said("Present were Ben Cole and Jenny Bryan.") == "present: Ben Cole and Jenny Bryan");
  CHECK(said("Ben Cole and Zoe Park were there.") == "present: Ben Cole and Zoe Park ");
  CHECK(said("Ben Cole couldn’t make it.") == "absent: Ben Cole ");
  CHECK(said("Asistieron Ben Cole y Jenny Bryan") == "present: Ben Cole y Jenny Bryan");
  for (const char* text : {"Ben Cole and the cards were there.", "The cards were there.",
                           "Ben Cole was out.", "Zoe Park was there."})
    CHECK(said(text) == "-");
}

}  // namespace collab::test
