// How people fill the tour's document in: one habit a line, and what it says.
#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "document/read/read.h"
#include "document/sheet/write.h"
#include "unit/document/sheet/sample.h"

namespace collab::test {
namespace {

std::string tour_document() { return write_document(tour_agenda(), shipped_template("plc")); }

/// What somebody typed at a place of the tour's document, and what comes of it.
struct Habit {
  const char* typed;
  const char* news;
  const char* questions = "";
};

void check_habits(std::string_view place, std::string_view before,
                  const std::vector<Habit>& habits) {
  for (const auto& habit : habits) {
    CAPTURE(habit.typed);
    const auto reading =
        read_tour(filled(tour_document(), place, std::string{before} + habit.typed));
    CHECK(news(reading) == habit.news);
    CHECK(questions(reading) == habit.questions);
  }
}

constexpr const char* all_four =
    "attendance/1 = present\nattendance/2 = present\nattendance/3 = present\nattendance/4 = "
    "present\n";
constexpr const char* without_cy =
    "attendance/1 = present\nattendance/2 = present\nattendance/3 = absent\nattendance/4 = "
    "present\n";
constexpr const char* cy_excused =
    "attendance/1 = present\nattendance/2 = present\nattendance/3 = excused\nattendance/4 = "
    "present\n";
constexpr const char* two_away =
    "attendance/1 = present\nattendance/2 = absent\nattendance/3 = absent\nattendance/4 = "
    "present\n";

}  // namespace

TEST_CASE("attendance is read in the ways people write it") {
  constexpr auto label = "- Here (write \"all\" or \"all but ...\"):";
  check_habits(label, label,
               {
                   {" all", all_four},
                   {" All.", all_four},
                   {" everyone", all_four},
                   {" all present", all_four},
                   {" all but Cy", without_cy},
                   {" All but Cy.", without_cy},
                   {" all except Cy Ng", without_cy},
                   {" everyone except Cy and Ben", two_away},
                   {" everyone but Ben, Cy", two_away},
                   {" all but Cy (excused)", cy_excused},
                   {" all but Cy, excused",
                    "attendance/1 = present\nattendance/2 = present\nattendance/3 = "
                    "absent\nattendance/4 = present\n",
                    "6:52: 'excused' names nobody on the roster\n"},
                   {" Ana, Ben, Dara", without_cy},
                   {" Ana Ruiz, b.cole and Dara", without_cy},
                   {" Ana; Ben; Dara; Cy (excused)", cy_excused},
                   {" AR, BC, DO", without_cy},
                   {" Ana, Ben, Dara; absent: Cy", without_cy},
                   {" Ana, Ben, Dara. Excused: Cy", cy_excused},
                   {" a.ruiz@mge.example, b.cole@mge.example, Dara", without_cy},
                   {"\n  - [x] Ana\n  - [x] Ben\n  - [ ] Cy\n  - [X] Dara", without_cy},
                   {"\n  - [x] Ana\n  - [x] Ben\n  - [ ] Cy (excused)\n  - [x] Dara", cy_excused},
                   {"\n  - \xE2\x98\x91 Ana\n  - \xE2\x98\x92 Ben\n  - \xE2\x98\x90 Cy\n  - "
                    "\xE2\x98\x91 Dara",
                    without_cy},
                   {"\n  1. [x] Ana\n  2. [x] Ben\n  3. [ ] Cy\n  4. [x] Dara", without_cy},
                   {"\n  - ![checked](c.png) Ana\n  - ![checked](c.png) Ben\n  - "
                    "![unchecked](u.png) Cy\n  - ![checked](c.png) Dara",
                    without_cy},
                   {"\n  - Ana\n  - Ben\n  - Dara", without_cy},
                   {"\n  - all but Cy", without_cy},
                   {" all, Maria Lopez (guest)",
                    "attendance/1 = present\nattendance/2 = present\nattendance/3 = "
                    "present\nattendance/4 = present\nguest/maria lopez = Maria Lopez\n"},
                   {" all; guests: Maria Lopez and Tom O'Neil; student voice x 2",
                    "attendance/1 = present\nattendance/2 = present\nattendance/3 = "
                    "present\nattendance/4 = present\nguest/maria lopez = Maria Lopez\nguest/tom "
                    "o'neil = Tom O'Neil\nheadcount/student voice = 2\n"},
                   {" all + 2 parents",
                    "attendance/1 = present\nattendance/2 = present\nattendance/3 = "
                    "present\nattendance/4 = present\nheadcount/parents = 2\n"},
                   {" all and Rosa Alvarez",
                    "attendance/1 = present\nattendance/2 = present\nattendance/3 = "
                    "present\nattendance/4 = present\nattendance/6 = present\n"},
                   {" Ana, Ben, Dara, Kim",
                    "attendance/1 = present\nattendance/2 = present\nattendance/4 = present\n",
                    "6:56: 'Kim' names nobody on the roster (did you mean K. Wong?)\n"},
               });
  CHECK(news(read_tour(filled(tour_document(), label, "- **Here:** all but Cy"))) == without_cy);
  CHECK(news(read_tour(filled(tour_document(), label, "- Here (all but Cy):"))) == without_cy);
  CHECK(news(read_tour(filled(tour_document(), label, "Here: all but Cy"))) == without_cy);
}

TEST_CASE("an action carried over is done, not yet, or dropped for a reason") {
  constexpr auto line = "- Ana: share exit-ticket data, due Mon Nov 16 (A142):";
  constexpr auto done_today = "action/A142/state = done 2026-11-23\n";
  check_habits(
      line, line,
      {
          {" done", done_today},
          {" Done!", done_today},
          {" yes", done_today},
          {" done 11/12", "action/A142/state = done 2026-11-12\n"},
          {" done Nov 12", "action/A142/state = done 2026-11-12\n"},
          {" done (Nov 12)", "action/A142/state = done 2026-11-12\n"},
          {" done on Thursday", "action/A142/state = done 2026-11-19\n"},
          {" done last Thursday", "action/A142/state = done 2026-11-19\n"},
          {" done yesterday", "action/A142/state = done 2026-11-22\n"},
          {" finished 2026-11-12", "action/A142/state = done 2026-11-12\n"},
          {" not yet", "action/A142/state = open\n"},
          {" Not yet.", "action/A142/state = open\n"},
          {" in progress", "action/A142/state = open\n"},
          {" drop: schedule changed",
           "action/A142/reason = schedule changed\naction/A142/state = dropped 2026-11-23\n"},
          {" dropped because the schedule changed",
           "action/A142/reason = the schedule changed\naction/A142/state = dropped 2026-11-23\n"},
          {" drop (schedule changed)",
           "action/A142/reason = schedule changed\naction/A142/state = dropped 2026-11-23\n"},
          {" drop", "action/A142/state = dropped 2026-11-23\n"},
          {" half of it", "", "16:55: 'half of it' is neither done, not yet nor drop\n"},
          {" done?", "", "16:55: 'done?' asks whether it is done\n"},
          {"\n  - done", done_today},
          {"\n\n  done", done_today},
          {" ___", ""},
      });
  check_habits(
      line, "",
      {
          {"- [x] Ana: share exit-ticket data, due Mon Nov 16 (A142):", done_today},
          {"- [ ] Ana: share exit-ticket data, due Mon Nov 16 (A142):", ""},
          {"- [x] ~~Ana: share exit-ticket data, due Mon Nov 16 (A142):~~", done_today},
          {"- ~~Ana: share exit-ticket data, due Mon Nov 16 (A142):~~", "",
           "16:5: 'Ana: share exit-ticket data, due Mon Nov 16 (A142):' is struck through without "
           "a tick\n"},
          {"- \\[x\\] Ana: share exit-ticket data, due Mon Nov 16 (A142):", done_today},
          {"- \xE2\x98\x92 Ana: share exit-ticket data, due Mon Nov 16 (A142):", done_today},
          {"- [x] Ana: share exit-ticket data, due Mon Nov 16 (A142): not yet", "",
           "16:59: the box is ticked, but the line says 'not yet'\n"},
          {"- Ana: share exit-ticket data, due Mon Nov 16: done (A142)", done_today},
          {"- Ana: share exit-ticket data, due Mon Nov 16: done", done_today},
          {"- Ana: share exit\xE2\x80\x91ticket data: done 11/12",
           "action/A142/state = done 2026-11-12\n"},
          {"- A142 done 11/12", "action/A142/state = done 2026-11-12\n"},
          {"- [Ana](mailto:a.ruiz@mge.example): share exit\\-ticket data, due Mon Nov 16 "
           "\\(A142\\): done",
           done_today},
      });
}

TEST_CASE("a carried-over action can get another day, owner or text") {
  constexpr auto line = "- Ana: share exit-ticket data, due Mon Nov 16 (A142):";
  const auto changed = [&](const char* typed) {
    const auto reading = read_tour(filled(tour_document(), line, typed));
    CHECK(questions(reading) == "");
    auto known = all_facts(reading);
    return known["action/A142/owners"] + " | " + known["action/A142/text"] + " | " +
           known["action/A142/due"] + " | " + known["action/A142/state"];
  };
  CHECK(changed("- Ana: share exit-ticket data, due Mon Nov 16 (A142): not yet, by Dec 1") ==
        "1 | share exit-ticket data | 2026-12-01 | open");
  CHECK(changed("- Ana: share exit-ticket data, due Fri Nov 27 (A142):") ==
        "1 | share exit-ticket data | 2026-11-27 | ");
  CHECK(changed("- Ben: share exit-ticket data, due Mon Nov 16 (A142):") ==
        "2 | share exit-ticket data | 2026-11-16 | ");
  CHECK(changed("- Ana and Ben: share exit-ticket data, due Mon Nov 16 (A142):") ==
        "1,2 | share exit-ticket data | 2026-11-16 | ");
  CHECK(changed("- Ana: share all ticket data, due Mon Nov 16 (A142): done") ==
        "1 | share all ticket data | 2026-11-16 | done 2026-11-23");
}

TEST_CASE("a line that cannot be the action it may be is asked about") {
  constexpr auto line = "- Ana: share exit-ticket data, due Mon Nov 16 (A142):";
  check_habits(line, "",
               {
                   {"- Ana: share the exit-ticket data: done", "",
                    "16:3: 'Ana: share the exit-ticket data: done' may be A142 ('share exit-ticket "
                    "data')\n"},
                   {"- Ben: order books by Friday", "",
                    "16:3: 'Ben: order books by Friday' is no action carried over\n"},
                   {"- Ana: share exit-ticket data (A999): done", "",
                    "16:31: A999 is no action of this team\n"},
               });
}

TEST_CASE("a look back takes a result, next to the question or below it") {
  constexpr auto line = "what came of it? (D57):";
  check_habits(
      line, line,
      {
          {" groups met 7 of 8 times", "decision/D57/result = groups met 7 of 8 times\n"},
          {"\n  - groups met 7 of 8 times", "decision/D57/result = groups met 7 of 8 times\n"},
          {" not yet",
           "note/ratio groups twice a week: what came of it? (d57): not yet = Ratio groups twice a "
           "week: what came of it? (D57): not yet\n"},
      });
  check_habits(line, "", {{"what came of it? it helped", "decision/D57/result = it helped\n"}});
}

TEST_CASE("the focus is read from numbers or words") {
  constexpr auto line = "Write the number:";
  check_habits(line, line,
               {
                   {" 2", "focus = 2\n"},
                   {" 2 and 3", "focus = 2,3\n"},
                   {" 3,2", "focus = 2,3\n"},
                   {" 2 know, 3 not yet", "focus = 2,3\n"},
                   {" know", "focus = 2\n"},
                   {"\n\n2", "focus = 2\n"},
                   {" 5", "", "21:65: '5' is none of the questions 1 to 4\n"},
               });
}

TEST_CASE("topics of one's own need a name or minutes, or the line for them") {
  constexpr auto line = "- Add yours, with your name:";
  constexpr auto trip = "topic/field trip/proposer = 3\ntopic/field trip/text = field trip\n";
  check_habits(line, line,
               {
                   {" field trip, Cy", trip},
                   {" Cy: field trip", trip},
                   {" field trip (Cy)", trip},
                   {" field trip", "topic/field trip/text = field trip\n"},
                   {"\n- field trip (Cy)", trip},
                   {"\n- twelve of 24 are below target",
                    "note/twelve of 24 are below target = twelve of 24 are below target\n"},
               });
}

TEST_CASE("evidence may stand behind its label, below it, or in bullets") {
  constexpr auto line = "What we looked at (student work, results; no student names):";
  check_habits(
      line, line,
      {
          {" exit tickets", "evidence = exit tickets\n"},
          {"\nexit tickets", "evidence = exit tickets\n"},
          {"\n\nexit tickets\n\nthe unit test", "evidence = exit tickets\nthe unit test\n"},
          {"\n\n- exit tickets\n- the unit test", "evidence = exit tickets\nthe unit test\n"},
      });
  CHECK(news(read_tour(filled(tour_document(), line, "What we looked at: exit tickets"))) ==
        "evidence = exit tickets\n");
  CHECK(news(read_tour(filled(tour_document(), line, "**What we looked at**\n\nexit tickets"))) ==
        "evidence = exit tickets\n");
}

TEST_CASE("a decision is a line, with how it was made where that is said") {
  constexpr auto prompt = "- (how: all agreed, vote, asked others, lead decided)";
  const std::string text = "decision/new:re-teach ratios/text = Re-teach ratios\n";
  const std::string consensus = "decision/new:re-teach ratios/mode = consensus\n" + text;
  const std::string vote = "decision/new:re-teach ratios/mode = vote\n" + text;
  const std::string again = "decision/new:re-teach ratios/look_again = 2026-12-14\n";
  check_habits(
      prompt, "",
      {
          {"- Re-teach ratios", text.c_str()},
          {"Re-teach ratios (all agreed)", consensus.c_str()},
          {"- Re-teach ratios (how: all agreed)", consensus.c_str()},
          {"- Re-teach ratios (how: all agreed, vote, asked others, lead decided)", text.c_str()},
          {"- Re-teach ratios (consensus)\n- (how: all agreed, vote, asked others, lead decided)",
           consensus.c_str()},
          {"- Re-teach ratios\n- (how: vote)", vote.c_str()},
          {"- Re-teach ratios\n  - vote", vote.c_str()},
          {"- Re-teach ratios, all agreed", consensus.c_str()},
          {"- Re-teach ratios - vote", vote.c_str()},
          {"- Re-teach ratios (voted 4 to 1)",
           "decision/new:re-teach ratios (4 to 1)/mode = vote\ndecision/new:re-teach ratios (4 to "
           "1)/text = Re-teach ratios (4 to 1)\n"},
          {"- Re-teach ratios (all agreed; look again Dec 14)", (again + consensus).c_str()},
          {"- Re-teach ratios (all agreed, look again 12/14)", (again + consensus).c_str()},
          {"- Re-teach ratios (consulted families)",
           "decision/new:re-teach ratios/consulted = families\ndecision/new:re-teach ratios/mode = "
           "consulted\ndecision/new:re-teach ratios/text = Re-teach ratios\n"},
          {"- Re-teach ratios (lead decided)",
           ("decision/new:re-teach ratios/mode = lead\n" + text).c_str()},
          {"- Re-teach ratios (one person)",
           ("decision/new:re-teach ratios/mode = one person\n" + text).c_str()},
          {"- Re-teach ratios (in two groups)",
           "decision/new:re-teach ratios (in two groups)/text = Re-teach ratios (in two groups)\n"},
          {"- Re-teach ratios (vote, lead decided)", text.c_str(),
           "32:20: how it was decided is not clear: it says two ways of deciding\n"},
          {"- none", ""},
          {"- Disagreement: how long the block is",
           "disagreement/how long the block is = how long the block is\n"},
          {"- Re-teach ratios (all agreed) (D58)",
           "decision/D58/mode = consensus\ndecision/D58/text = Re-teach ratios\n"},
      });
}

TEST_CASE("next steps say who, what and by when in many ways") {
  constexpr auto prompt = "- Who, what, by when:";
  const std::string build =
      "action/new:2:build the quiz/due = 2026-11-27\naction/new:2:build the quiz/owners = "
      "2\naction/new:2:build the quiz/text = build the quiz\n";
  const std::string both =
      "action/new:1,2:build the quiz/due = 2026-11-27\naction/new:1,2:build the quiz/owners = "
      "1,2\naction/new:1,2:build the quiz/text = build the quiz\n";
  const std::string undated =
      "action/new:2:build the quiz/owners = 2\naction/new:2:build the quiz/text = build the quiz\n";
  check_habits(
      prompt, "",
      {
          {"- Who, what, by when: Ben: build the quiz by Friday", build.c_str()},
          {"- Who, what, by when: Ben, build the quiz, Friday", build.c_str()},
          {"- Ben: build the quiz by Friday", build.c_str()},
          {"- Ben: build the quiz by Friday.", build.c_str()},
          {"- Ben: build the quiz, due Fri Nov 27", build.c_str()},
          {"- Ben: build the quiz (by 11/27)", build.c_str()},
          {"- Ben: build the quiz, 27 November", build.c_str()},
          {"- Ben - build the quiz - Friday", build.c_str()},
          {"- Ben \xE2\x80\x93 build the quiz \xE2\x80\x93 Friday", build.c_str()},
          {"- Ben will build the quiz by this Friday", build.c_str()},
          {"- Ben to build the quiz by Friday", build.c_str()},
          {"- [ ] build the quiz @ben due 2026-11-27", build.c_str()},
          {"- [ ] build the quiz @b.cole due 2026-11-27", build.c_str()},
          {"- \\[ \\] Ben: build the quiz by Friday", build.c_str()},
          {"- \xE2\x98\x90 Ben: build the quiz by Friday", build.c_str()},
          {"* Ben Cole: build the quiz by end of the week", build.c_str()},
          {"1. Mr. Cole: build the quiz by 2026-11-27", build.c_str()},
          {"- build the quiz (Ben, by Friday)", build.c_str()},
          {"- build the quiz, Ben, by Friday", build.c_str()},
          {"- Ben: build the\n  quiz by Friday", build.c_str()},
          {"| Who | What | When |\n|---|---|---|\n| Ben | build the quiz | Friday |",
           build.c_str()},
          {"| Action | Owner | Due |\n|---|---|---|\n| build the quiz | Ben | 11/27 |",
           build.c_str()},
          {"- Ana and Ben: build the quiz by Friday", both.c_str()},
          {"- Ana & Ben: build the quiz by Friday", both.c_str()},
          {"- Ana + Ben: build the quiz by Friday", both.c_str()},
          {"- Ana/Ben: build the quiz by Friday", both.c_str()},
          {"- Ana, Ben: build the quiz by Friday", both.c_str()},
          {"- Ana, and Ben: build the quiz by Friday", both.c_str()},
          {"- build the quiz @ana @ben due Friday", both.c_str()},
          {"- Ben: build the quiz", undated.c_str()},
          {"- [x] Ben: build the quiz",
           ("action/new:2:build the quiz/owners = 2\naction/new:2:build the quiz/state = done "
            "2026-11-23\naction/new:2:build the quiz/text = build the quiz\n")},
          {"- Ben: build the quiz by next meeting",
           "action/new:2:build the quiz/due = 2026-11-30\naction/new:2:build the quiz/owners = "
           "2\naction/new:2:build the quiz/text = build the quiz\n"},
          {"- Ben: build the quiz tomorrow",
           "action/new:2:build the quiz/due = 2026-11-24\naction/new:2:build the quiz/owners = "
           "2\naction/new:2:build the quiz/text = build the quiz\n"},
          {"- Everyone: bring work by Monday",
           "action/new:1,2,3,4:bring work/due = 2026-11-30\naction/new:1,2,3,4:bring work/owners = "
           "1,2,3,4\naction/new:1,2,3,4:bring work/text = bring work\n"},
          {"- Ben: read what was written by students",
           "action/new:2:read what was written by students/owners = 2\naction/new:2:read what was "
           "written by students/text = read what was written by students\n"},
          {"- none needed", "no_next_step = 1\n"},
          {"- Who, what, by when: none", "no_next_step = 1\n"},
          {"- \\[ \\] Who, what, by when:", ""},
          {"- Ben: build the quiz by spring break", undated.c_str(),
           "36:23: 'spring break' is not a day\n"},
          {"- Kim: call the library", "",
           "36:3: 'Kim: call the library' names nobody on the roster (did you mean K. Wong?)\n"},
          {"- call the library", "", "36:3: 'call the library' does not say who does it\n"},
          {"- Ben: build the quiz by Tue Nov 27", undated.c_str(),
           "36:23: 'Tue Nov 27' is a Friday\n"},
      });
}

TEST_CASE("a date that may be two days is asked about where the school has no order") {
  auto context = context_of(tour_meeting(), tour_roster());
  context.order.reset();
  const auto text = filled(tour_document(), "by when:", "by when: Ben: build the quiz by 12/1");
  const auto readings = read_document(text, "x.md", context);
  CHECK(questions(readings.front()) ==
        "36:43: '12/1' may be December 1, 2026 or January 12, 2027\n");
  CHECK(readings.front().actions.back().text == "build the quiz");
  CHECK_FALSE(readings.front().actions.back().due.has_value());
  context.order = DateOrder::dmy;
  CHECK(read_document(text, "x.md", context).front().actions.back().due == day("2027-01-12"));
}

TEST_CASE("lines between and above the sheet's own are kept as notes") {
  const auto text =
      filled(tour_document(), "- Unit 3 common assessment (Ben, 20 min)",
             "- Unit 3 common assessment (Ben, 20 min)\n  - item 4 was hard\n\nWe liked it.");
  CHECK(news(read_tour(text)) ==
        "note/item 4 was hard = item 4 was hard\nnote/we liked it. = We liked it.\n");
  const auto above = read_tour("Cy is late today\n\n" + tour_document());
  CHECK(news(above) == "note/cy is late today = Cy is late today\n");
}

}  // namespace collab::test
