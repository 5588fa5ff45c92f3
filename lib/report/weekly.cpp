// The weekly report: a week on a page. For a principal without names or commands; a team and a lead
// see names and what there is to act on; a district sees counts.
#include <fmt/format.h>

#include <algorithm>

#include "base/text/text.h"
#include "model/meeting/disagreement.h"
#include "model/meeting/plan.h"
#include "model/records/reference.h"
#include "report/attention/attention.h"
#include "report/figures.h"
#include "report/goals.h"
#include "report/happened.h"
#include "report/needs.h"
#include "report/records.h"
#include "report/team/needed.h"

namespace collab {

namespace {

constexpr std::size_t most_lines = 8;    ///< of a list, so that a calm week stays on one page
constexpr std::size_t most_figures = 6;  ///< how it is going; the health report has them all
constexpr int weeks_looked_back = 4;     ///< for blocks that are lost again and again

/// What needs somebody in the other practices, in a report on the whole school.
std::vector<Attention> practices_of(const Request& request, const Names& names, Date day) {
  if (!request.teams.empty() || !request.shows_records()) return {};
  return attention(request.db(), names, day);
}

/// What the sections share.
struct Week {
  const Request& request;
  Window window;
  Window recent;  ///< the last weeks, for what keeps happening
  Window usual;   ///< the window of figures
  Window before;
  const Names& names;
  Covered teams;
  std::vector<Attention> practices;  ///< what needs somebody there; of the school as a whole
};

Window last_week(const Request& request) {
  if (request.period) return window_of(request.calendar, *request.period, request.as_of);
  const Period week = window(request.calendar, request.as_of, 1);
  return {week, std::min(week.to, request.as_of)};
}

/// The first lines of a list, and how many more there are.
Bullets capped(Bullets lines, std::size_t most = most_lines) {
  if (lines.size() <= most) return lines;
  const std::size_t more = lines.size() - most;
  lines.resize(most);
  lines.push_back(fmt::format("and {} more", more));
  return lines;
}

Bullets thanks(const Week& week) {
  Bullets lines;
  Db& db = week.request.db();
  for (const Celebration& each : celebrations(db, week.window.period)) {
    const Team* team = week.teams.open(each.team);
    if (team && (each.may_share || week.request.audience == Audience::team))
      lines.push_back(fmt::format("{}: {}", team->name, celebration_words(each, week.names)));
  }
  return capped(std::move(lines));
}

/// What came of earlier decisions.
Bullets results(const Week& week) {
  Bullets lines;
  Db& db = week.request.db();
  DecisionFilter filter;
  filter.result_in = week.window.period;
  for (const Decision& each : covered(week.teams, decisions(db, filter)))
    lines.push_back(fmt::format(
        "{}: {}: {}{}", week.teams.open(each.team)->name, week.names.in(each.text),
        week.names.in(*each.result),
        each.expected ? fmt::format(" (expected: {})", week.names.in(*each.expected)) : ""));
  return capped(std::move(lines));
}

Bullets decided(const Week& week) {
  Bullets lines;
  DecisionFilter filter;
  filter.from = week.window.period.from;
  filter.to = week.window.as_of;
  for (const Decision& each : covered(week.teams, decisions(week.request.db(), filter)))
    lines.push_back(decision_words(*week.teams.open(each.team), each, week.names));
  return capped(std::move(lines));
}

/// What a lead or the team itself acts on, with references and names.
Bullets to_act_on(const Week& week) {
  Bullets lines;
  Db& db = week.request.db();
  for (const Happened& block : happened(week.request, week.recent))
    if (block.state == "unrecorded" && !block.team.confidential)
      lines.push_back(fmt::format("{}/{} has no notes yet", block.team.slug, iso(block.day)));
  ActionFilter overdue;
  overdue.overdue_on = week.window.as_of;
  for (const Action& each : covered(week.teams, actions(db, overdue))) {
    std::vector<std::string> owners;
    for (const Id owner : each.owners) owners.push_back(week.names.of(owner));
    lines.push_back(fmt::format("{} {}, {}, due {}", reference('A', each.id), each.text,
                                owners.empty() ? "nobody" : join(owners, " and "),
                                day_of_month(*each.due)));
  }
  for (const Disagreement& each : open_disagreements(db, week.window.as_of)) {
    const Team* team = week.teams.open(each.team);
    if (!team) continue;
    const std::string meeting = each.meeting ? reference('M', *each.meeting) + " " : "";
    lines.push_back(fmt::format("{}disagreement in {}, not settled since {}: {}", meeting,
                                team->name, iso(each.opened_on), each.text));
  }
  DecisionFilter due;
  due.due_on = week.window.as_of;
  for (const Decision& each : covered(week.teams, decisions(db, due)))
    lines.push_back(fmt::format("{} {}: a second look is due since {}", reference('D', each.id),
                                each.text, day_of_month(*each.look_again_on)));
  for (const Attention& each : week.practices)
    lines.insert(lines.end(), each.detail.begin(), each.detail.end());
  return lines;
}

/// "Mon 3:00 Grade 3; Wed 2:30 Grade 5 science".
std::string next_week(const Week& week) {
  std::string words;
  const Date from = monday_of(week.window.period.to) + Days{7};
  for (const Scheduled& each : scheduled_meetings(week.request.db(), {from, from + Days{6}})) {
    const Team* team = week.teams.open(each.team);
    if (!team) continue;
    if (!words.empty()) words += "; ";
    words += short_date(each.day).substr(0, 3);
    if (each.start) words += " " + spoken_time(*each.start);
    words += " " + team->name;
  }
  return words;
}

/// How a team, or the school, is doing over the usual window.
Section closing(const Week& week, const std::vector<Figure>& figures) {
  Section section{"How it is going", {}};
  const std::vector<Team>& teams = week.request.teams;
  const std::string over = count_of(school_weeks_in(week.request.calendar, week.usual.period),
                                    "school week", "school weeks");
  std::vector<std::string> slugs = week.request.slugs();
  if (slugs.empty()) slugs.push_back("");
  std::string gaps = "Gaps: ";
  for (std::size_t i = 0; i < slugs.size(); ++i) {
    const std::string of = teams.size() > 1 ? teams[i].name + ", over " : "Over ";
    const Bullets changed =
        changes(figures, slugs[i], week.usual.period.from, week.before.period.from);
    if (!changed.empty()) {
      section.parts.push_back(of + over + ":");
      section.parts.push_back(capped(changed, most_figures));
    }
    const Figure* recorded = find_figure(figures, "recorded", slugs[i], week.usual.period.from);
    const std::string whose = teams.size() > 1 ? " of " + teams[i].name : "";
    gaps += i > 0 ? "; " : "";
    gaps += recorded && recorded->value
                ? fmt::format("{} of meetings{} are recorded",
                              value_words(*recorded->indicator, *recorded->value), whose)
                : fmt::format("no meeting{} was on the schedule", whose);
  }
  section.parts.push_back(gaps + ". Not for evaluation of staff.");
  return section;
}

void add_list(Page& page, const char* heading, Bullets lines) {
  if (!lines.empty()) page.sections.push_back({heading, {std::move(lines)}});
}

/// Before what is next; of the whole page last, since the facts are gathered anew.
void add_steps(Page& page, const Week& week) {
  Bullets lines = needed_steps(week.request, week.teams, week.window.as_of);
  if (lines.empty()) return;
  const auto at = std::ranges::find(page.sections, "Next week", &Section::heading);
  const auto before = at == page.sections.end() ? std::prev(at) : at;
  page.sections.insert(before, {"What would help teams next", {capped(std::move(lines))}});
}

Table week_table(const Week& week) {
  Table table{"meetings",
              "Meetings",
              {{"team", "Team", Type::reference},
               {"day", "Day", Type::date},
               {"state", "State"},
               {"meeting", "Meeting", Type::reference}},
              {}};
  if (!week.request.shows_records()) return table;
  for (const Happened& block : happened(week.request, week.window)) {
    const bool plain = week.teams.open(block.team.id) && !block.ref.empty();
    table.rows.push_back(
        {block.team.slug, block.day, block.state, plain ? Cell(block.ref) : Cell()});
  }
  return table;
}

}  // namespace

Page weekly_report(const Request& request) {
  const Window window = last_week(request);
  const Window usual = usual_window(request.db(), request.calendar, window.as_of);
  const Names names(request.db(), request.audience);
  const Week week{
      request,
      window,
      {{monday_of(window.period.from) - Days{7 * (weeks_looked_back - 1)}, window.period.to},
       window.as_of},
      usual,
      window_before(request.calendar, usual),
      names,
      Covered(request),
      practices_of(request, names, window.as_of)};
  gather_for(request.workspace, request.calendar, {week.window, week.recent, usual, week.before});
  Page page = begin_page(request, "working together", window.period);
  page.sections.front().parts.push_back(happened_words(happened(request, window)));
  if (request.shows_records()) {
    add_list(page, "Worth a thank-you", thanks(week));
    add_list(page, "Needs you",
             needs({request, window, week.recent, names, week.teams, week.practices}));
    if (week.names.shown()) add_list(page, "To act on", to_act_on(week));
    if (const Table goals = goals_at_a_glance(request, week.teams, window); !goals.rows.empty())
      page.sections.push_back({"Goals", {goals}});
    add_list(page, "What came of decisions", results(week));
    add_list(page, "What was decided", decided(week));
    if (const std::string next = next_week(week); !next.empty())
      page.sections.push_back({"Next week", {next}});
  }
  const std::vector<Figure> figures = read_all(request, {usual, week.before});
  page.sections.push_back(closing(week, figures));
  DecisionFilter filter;
  filter.from = window.period.from;
  filter.to = window.as_of;
  page.tables.push_back(week_table(week));
  if (request.audience == Audience::lead) add_steps(page, week);
  std::vector<Decision> made = covered(week.teams, decisions(request.db(), filter));
  if (!request.shows_records()) made.clear();
  page.tables.push_back(decisions_table(week.teams, made, week.names));
  return page;
}

}  // namespace collab
