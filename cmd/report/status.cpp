// collab status: what needs attention today, each line with the command to type.
#include <fmt/format.h>

#include <algorithm>

#include "base/text/text.h"
#include "cmd/frame/command.h"
#include "cmd/frame/naming.h"
#include "cmd/frame/page.h"
#include "model/meeting/plan.h"
#include "model/meeting/text.h"
#include "model/meeting/turns_on_leave.h"
#include "model/records/reference.h"
#include "model/school/calendar.h"
#include "model/team/roll.h"
#include "report/attention/attention.h"

namespace collab {
namespace {

constexpr std::size_t topic_width = 11;
constexpr std::size_t status_width = 64;
constexpr std::size_t lines_of_a_topic = 5;  ///< so that the page stays a screen

struct Line {
  std::string topic;
  std::string text;
  std::string command;
};
using Lines = std::vector<Line>;

/// The document that belongs to a meeting, or the word FILE.
std::string document_of(Db& db, Id meeting) {
  const auto text = latest_text(db, meeting);
  return text && !text->file.empty() ? visible(text->file) : "FILE";
}

/// "Grade 3 PLC 15:00 room 204, facilitator Dara Okafor".
std::string today_words(Db& db, const Meeting& meeting) {
  std::string words = team_name(db, meeting.team);
  if (meeting.start_time) words += " " + clock_time(*meeting.start_time);
  if (meeting.place) words += " " + visible(*meeting.place);
  if (meeting.facilitator) words += ", facilitator " + person_name(db, *meeting.facilitator);
  return words;
}

Line today_line(Db& db, const Meeting& meeting) {
  const std::string words = today_words(db, meeting);
  const std::string name = reference('M', meeting.id);
  if (meeting.state == "cancelled") {
    return {"today", words + ", cancelled", "collab meeting show " + name};
  }
  if (meeting.state == "held") return {"today", words + ", held", "collab meeting show " + name};
  if (meeting.agenda_written_at) {
    return {"today", words, "collab meeting record " + document_of(db, meeting.id)};
  }
  return {"today", words, "collab meeting new " + slug_of(db, meeting.team).value_or("")};
}

void add_today(Desk& desk, Lines& lines) {
  Db& db = desk.db();
  for (const Meeting& each : meetings(db, {std::nullopt, desk.today, desk.today, std::nullopt})) {
    lines.push_back(today_line(db, each));
  }
  const std::set<Id> meeting_today = teams_with_block(db, desk.today);
  for (const Team& team : teams(db, desk.today)) {
    if (!meeting_today.contains(team.id)) continue;
    const auto planned = occurrence_meant(db, team.slug + "/today", desk.today);
    if (!planned) continue;
    lines.push_back(
        {"today", today_words(db, planned->meeting), "collab meeting new " + team.slug});
  }
}

/// Turns in the coming weeks of people who are away then.
void add_turns_on_leave(Desk& desk, Lines& lines) {
  Db& db = desk.db();
  constexpr Days ahead{28};
  for (const TurnOnLeave& each : turns_on_leave(db, {desk.today, desk.today + ahead})) {
    lines.push_back(
        {"away",
         fmt::format("{}, {} of {}/{}", visible(each.name), each.role, each.team, iso(each.day)),
         fmt::format("collab meeting new {} --on {}", each.team, iso(each.day))});
  }
}

Period looked_back(Desk& desk) {
  const auto year = school_year_on(desk.db(), desk.today);
  return {year ? year->from : desk.today - Days(180), desk.today};
}

std::string unrecorded_name(Db& db, const Unrecorded& each) {
  if (each.meeting) return meeting_name(db, *meeting_by_id(db, *each.meeting));
  return fmt::format("{}/{}", slug_of(db, each.team).value_or(""), iso(each.day));
}

void add_unrecorded(Desk& desk, Lines& lines) {
  Db& db = desk.db();
  std::vector<Unrecorded> found =
      unrecorded_meetings(db, std::nullopt, looked_back(desk), desk.today);
  std::ranges::reverse(found);
  for (std::size_t i = 0; i < std::min(found.size(), lines_of_a_topic); ++i) {
    const int days = school_days_between(db, found[i].day + Days(1), desk.today - Days(1));
    lines.push_back({"no record",
                     fmt::format("{} ({})", unrecorded_name(db, found[i]),
                                 count_of(days, "school day", "school days")),
                     "collab meeting record " +
                         (found[i].meeting ? document_of(db, *found[i].meeting) : "FILE")});
  }
  if (found.size() > lines_of_a_topic) {
    lines.push_back({"no record",
                     fmt::format("{} more, oldest {}", found.size() - lines_of_a_topic,
                                 unrecorded_name(db, found.back())),
                     "collab meeting list --state unrecorded"});
  }
}

void add_questions(Desk& desk, Lines& lines) {
  const std::vector<Question> open = open_questions(desk.db(), std::nullopt);
  for (auto at = open.begin(); at != open.end();) {
    const auto end = std::find_if(
        at, open.end(), [at](const Question& each) { return each.meeting != at->meeting; });
    const std::string name = reference('M', at->meeting);
    lines.push_back({"question", fmt::format("{}: {} open", name, end - at),
                     "collab meeting questions " + name});
    at = end;
  }
}

/// Held meetings of which nothing says who was there; those with open questions stand above.
void add_nobody_noted(Desk& desk, Lines& lines) {
  Db& db = desk.db();
  const std::vector<Id> found = held_without_anybody(db, looked_back(desk));
  for (std::size_t i = 0; i < std::min(found.size(), lines_of_a_topic); ++i) {
    const Meeting meeting = *meeting_by_id(db, found[i]);
    lines.push_back({"who", fmt::format("{}: nobody is noted", meeting_name(db, meeting)),
                     "collab meeting attend " + reference('M', meeting.id)});
  }
  if (found.size() > lines_of_a_topic)
    lines.push_back({"who", fmt::format("{} more without anybody", found.size() - lines_of_a_topic),
                     "collab meeting list --state held"});
}

void add_overdue(Desk& desk, Lines& lines) {
  ActionFilter filter;
  filter.overdue_on = desk.today;
  const std::vector<Action> late = actions(desk.db(), filter);
  if (late.empty()) return;
  lines.push_back(
      {"overdue",
       fmt::format("{}, oldest {} since {}",
                   count_of(static_cast<std::int64_t>(late.size()), "action", "actions"),
                   reference('A', late.front().id), iso(*late.front().due)),
       "collab action list --overdue"});
}

void add_look_back(Desk& desk, Lines& lines) {
  DecisionFilter filter;
  filter.due_on = desk.today;
  const std::vector<Decision> due = decisions(desk.db(), filter);
  if (due.empty()) return;
  const auto oldest = std::ranges::min_element(due, {}, &Decision::look_again_on);
  lines.push_back(
      {"look back",
       fmt::format("{}, oldest {} since {}",
                   count_of(static_cast<std::int64_t>(due.size()), "decision", "decisions"),
                   reference('D', oldest->id), iso(*oldest->look_again_on)),
       "collab decision due"});
}

/// What needs somebody in the other practices.
void add_practices(Desk& desk, Lines& lines) {
  const Names names(desk.db(), Audience::principal);
  for (const Attention& each : attention(desk.db(), names, desk.today))
    lines.push_back({each.topic, visible(each.text), each.command});
}

/// The turn of the school year: one that is over, and teams that have no block any more.
void add_year(Desk& desk, Lines& lines) {
  const auto years = school_years(desk.db());
  if (!years.empty() && years.back().to < desk.today)
    lines.push_back({"year",
                     fmt::format("{} ended on {}, and no other year is known",
                                 visible(years.back().name), iso(years.back().to)),
                     "collab school year roll FROM..TO"});
  const std::vector<Team> without = teams_without_block(desk.db(), desk.today);
  std::vector<std::string> slugs;
  for (const Team& each : without) slugs.push_back(each.slug);
  constexpr std::size_t shown = 5;
  if (slugs.size() > shown) {
    const std::size_t more = slugs.size() - shown;
    slugs.resize(shown);
    slugs.back() += fmt::format(" and {} more", more);
  }
  if (!slugs.empty())
    lines.push_back({"no block",
                     fmt::format("{}: no series of meetings any more", join(slugs, ", ")),
                     fmt::format("collab team series new {} --every PATTERN --minutes N",
                                 without.front().slug)});
}

/// What a new school does first.
void add_first_steps(Desk& desk, Lines& lines) {
  if (people(desk.db()).empty()) {
    lines.push_back({"start", "nobody is on the roster yet", "collab import people FILE"});
  }
  if (teams(desk.db()).empty()) {
    lines.push_back({"start", "there is no team yet", "collab team new SLUG --kind KIND"});
  }
}

std::string heading(Desk& desk) {
  const School& school = desk.workspace->school;
  std::string words = fmt::format("{}, {}", visible(school.name), day_words(desk.today));
  if (const auto week = school_week(desk.db(), desk.today)) {
    words += fmt::format(", school week {}", *week);
  }
  return words + (school.example ? " (an invented school)\n" : "\n");
}

/// Topics of which there may be many lines, and what shows them all. Of blocks without a record and
/// meetings without anybody the first are told where they are gathered: each line asks the records.
struct LongTopic {
  std::string_view topic;
  std::string_view command;
};
constexpr LongTopic long_topics[] = {
    {"today", "collab meeting list --period today"},
    {"question", "collab meeting questions"},
    {"away", "collab status -f csv"},
};

/// Where a topic's lines may be many, the first of them and how many more there are; as a table
/// they are all there.
Lines on_a_screen(const Lines& lines) {
  Lines shown;
  for (auto at = lines.begin(); at != lines.end();) {
    const auto end =
        std::find_if(at, lines.end(), [at](const Line& each) { return each.topic != at->topic; });
    const auto rest =
        std::ranges::find(long_topics, std::string_view(at->topic), &LongTopic::topic);
    const auto count = static_cast<std::size_t>(end - at);
    const bool is_long = rest != std::end(long_topics) && count > lines_of_a_topic;
    shown.insert(shown.end(), at, is_long ? at + lines_of_a_topic : end);
    if (is_long)
      shown.push_back({at->topic, fmt::format("{} more", count - lines_of_a_topic),
                       std::string(rest->command)});
    at = end;
  }
  return shown;
}

struct Status {};

void declare_status(Options&, Status&) {}

void run_status(Desk& desk, const Status&) {
  Lines lines;
  add_today(desk, lines);
  add_turns_on_leave(desk, lines);
  add_unrecorded(desk, lines);
  add_questions(desk, lines);
  add_nobody_noted(desk, lines);
  add_overdue(desk, lines);
  add_look_back(desk, lines);
  add_practices(desk, lines);
  add_year(desk, lines);
  add_first_steps(desk, lines);
  if (!wants_page(desk)) {
    Table table{"status",
                "Status",
                {{"topic", "Topic", Type::text},
                 {"text", "What", Type::text},
                 {"command", "Command", Type::text}},
                {}};
    for (const Line& each : lines) table.rows.push_back({each.topic, each.text, each.command});
    return desk.show(table);
  }
  std::vector<PageLine> page;
  for (const Line& each : on_a_screen(lines)) {
    page.push_back({fmt::format("{:<{}}{}", each.topic, topic_width, each.text), {each.command}});
  }
  desk.print(heading(desk));
  desk.print(lines.empty() ? "nothing needs attention today\n" : aligned(page, status_width));
}

constexpr Command status_rows[] = {
    {"status", "", "what needs attention today", Needs::read, &bind<declare_status, run_status>},
};
constexpr Verbs status_verbs = status_rows;
constexpr const Verbs* status_files[] = {&status_verbs};

}  // namespace

extern const Noun status_noun{"status", "what needs attention today", status_files};

}  // namespace collab
