// The report on how the staff hangs together. Counts of people are never so small that they tell
// somebody; figures that are made of attendance come from whole slices, as attendance itself does.
#include "report/network/network.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "base/text/text.h"
#include "measure/network/centrality.h"
#include "measure/network/parts.h"
#include "measure/network/staff.h"
#include "model/school/setting.h"
#include "report/figures.h"
#include "report/network/measures.h"
#include "report/render/select.h"
#include "report/slices.h"

namespace collab {
namespace {

constexpr int least_teams = 2;
constexpr int least_people = 10;  ///< of figures on who meets whom, and across groups

/// Teams with somebody by the part of the network they are in; parts in the order of their first
/// teams.
using TeamParts = std::vector<std::vector<const StaffNetwork::Member*>>;

TeamParts team_parts(const StaffNetwork& staff) {
  const auto component = components(staff.network);
  const auto people = degrees(staff.network, Ends::all);
  std::map<int, std::size_t> places;
  TeamParts parts;
  for (std::size_t i = 0; i < staff.teams.size(); ++i) {
    const auto node = static_cast<std::size_t>(staff.team_node(i));
    if (people[node] == 0) continue;
    const int part = component[node];
    const auto [at, is_new] = places.try_emplace(part, parts.size());
    if (is_new) parts.emplace_back();
    parts[at->second].push_back(&staff.teams[i]);
  }
  return parts;
}

std::string names_of(const std::vector<const StaffNetwork::Member*>& teams) {
  std::vector<std::string> names;
  for (const auto* team : teams) names.push_back(team->name);
  return join(names, ", ");
}

Bullets part_lines(const TeamParts& parts) {
  Bullets lines;
  for (const auto& teams : parts) lines.push_back(names_of(teams));
  return lines;
}

/// Why the network of seats is too small to be told about; nothing where it is not.
std::optional<std::string> too_small(const Request& request, const StaffNetwork& staff) {
  const int least = number_setting(request.db(), "min_group_staff");
  if (std::ssize(staff.people) < least)
    return needs_words(least, "people", std::ssize(staff.people));
  if (std::ssize(staff.teams) < least_teams)
    return needs_words(least_teams, "teams", std::ssize(staff.teams));
  return std::nullopt;
}

struct SeatCounts {
  std::int64_t bridges = 0;
  std::int64_t isolates = 0;
  std::int64_t empty_teams = 0;
};

SeatCounts seat_counts(const StaffNetwork& staff) {
  const auto people = std::ssize(staff.people);
  const Cuts found = cuts(staff.network);
  const auto degree = degrees(staff.network, Ends::all);
  return {std::count(found.nodes.begin(), found.nodes.begin() + people, true),
          std::count(degree.begin(), degree.begin() + people, 0),
          std::count(degree.begin() + people, degree.end(), 0)};
}

void add_seats(Measures& measures, const Request& request, const StaffNetwork& staff) {
  const auto people = std::ssize(staff.people);
  const auto teams = std::ssize(staff.teams);
  measures.count("people", "People in post", people);
  measures.count("teams", "Teams", teams);
  const auto why_not = too_small(request, staff);
  if (why_not) return measures.refuse("seats", "How teams hang together", *why_not);
  const TeamParts parts = team_parts(staff);
  std::int64_t largest = 0;
  for (const auto& part : parts) largest = std::max<std::int64_t>(largest, std::ssize(part));
  const SeatCounts counts = seat_counts(staff);
  measures.count("seats", "Seats", std::ssize(staff.network.ties));
  measures.value("density", "Density: seats of those that there could be",
                 two_mode_density(static_cast<int>(people), static_cast<int>(teams),
                                  std::ssize(staff.network.ties)));
  measures.count("parts", "Parts that share nobody", std::ssize(parts));
  measures.count("teams_in_largest_part", "Teams in the largest part", largest);
  measures.count("empty_teams", "Teams on which nobody sits", counts.empty_teams);
  measures.people("bridges", "People without whom teams would be cut off", counts.bridges, people);
  measures.people("isolates", "People without a seat", counts.isolates, people);
}

// Who meets with whom.

/// The days of a figure that is made of attendance, or why there are none. Whose attendance it is
/// depends on these days too: else the leaving of one person would tell theirs.
struct Attended {
  std::optional<Period> days = {};
  std::string why_not = {};
};

Attended attended(const Request& request, const Window& window) {
  const auto days = request.earlier
                        ? std::nullopt
                        : sliced(request.db(), request.calendar, window.period, request.as_of);
  if (days) return {days, {}};
  const CoAttendance any =
      co_attendance(request.db(), {window.period.from, window.as_of}, window.as_of);
  if (any.meetings == 0) return {{}, "nothing to count: no meeting has attendance by name"};
  if (request.earlier) return {{}, "not shown of an earlier state: leave --at out"};
  return {{}, "not shown: too few meetings of too few teams"};
}

void add_meetings(Measures& measures, const Attended& from, const CoAttendance& met) {
  const auto refuse = [&](const std::string& why) {
    measures.refuse("met", "Pairs of people who met", why);
    measures.refuse("meetings_with_others", "Meetings with others a person", why);
  };
  if (!from.days) return refuse(from.why_not);
  measures.count("meetings", "Meetings with attendance by name", met.meetings);
  if (met.people < least_people) return refuse(needs_words(least_people, "people", met.people));
  const auto people = static_cast<double>(met.people);
  measures.share("met", "Pairs of people who met at a meeting of 2 to 15", met.pairs,
                 people * (people - 1) / 2);
  measures.value("meetings_with_others", "Meetings with others a person", met.strength / people);
}

/// The figure of each kind of group.
constexpr std::array<const char*, group_kinds.size()> cross_figures = {
    "cross_ties", "cross_ties_department", "cross_ties_role"};

/// One row for each kind of group that people have.
Table groups_table(const std::vector<Figure>& figures, Date from, const CoAttendance& met) {
  Table table{"groups",
              "Groups",
              {{"group", "Groups"},
               {"observed", "Pairs from different ones", Type::percent},
               {"expected", "By chance", Type::percent},
               {"ratio", "Ratio", Type::decimal},
               {"reading", "Reading"}},
              {}};
  for (std::size_t kind = 0; kind < group_kinds.size(); ++kind) {
    const Figure* figure = find_figure(figures, cross_figures[kind], "", from);
    if (!figure) continue;
    std::vector<Cell> row{std::string(group_kinds[kind]) + "s", Cell(), Cell(), Cell(),
                          figure_words(*figure)};
    const double pairs = met.weights[kind].all;
    if (figure->value && figure->part && figure->whole && pairs > 0) {
      row[1] = Rounded{100 * *figure->part / pairs, 1};
      row[2] = Rounded{100 * *figure->whole / pairs, 1};
      row[3] = Rounded{*figure->value, 2};
    }
    table.rows.push_back(std::move(row));
  }
  return table;
}

/// The groups table as readers see it, without kinds that nobody has.
Table groups_for_readers(const Table& groups) {
  Table table{"groups",
              "Groups",
              {{"group", "Groups"},
               {"observed", "Pairs from different ones"},
               {"expected", "By chance"},
               {"reading", "Ratio"}},
              {}};
  const auto percent = [](const Cell& cell) {
    const Rounded* share = std::get_if<Rounded>(&cell);
    return share ? Cell(fmt::format("{:.0f} %", share->value)) : Cell();
  };
  for (const auto& row : groups.rows)
    if (row[4] != Cell(std::string("nothing to count")))
      table.rows.push_back({row[0], percent(row[1]), percent(row[2]), row[4]});
  return table;
}

// What would break.

Table without_table() {
  return {"without",
          "Without",
          {{"part", "Part", Type::integer},
           {"team", "Team", Type::reference},
           {"name", "Name"},
           {"nobody_left", "Nobody left", Type::boolean}},
          {}};
}

/// Which teams would be cut off from which without somebody, and which would have nobody left.
struct Broken {
  TeamParts parts = {};  ///< of the part in which the person is
  std::vector<const StaffNetwork::Member*> empty = {};
  bool has_seat = false;
};

Broken broken(const StaffNetwork& staff, Id person) {
  Broken found;
  const auto at = std::ranges::find(staff.people, person);
  if (at == staff.people.end()) return found;
  const int node = static_cast<int>(at - staff.people.begin());
  const auto before = components(staff.network);
  const Network rest = without(staff.network, node);
  const auto after = components(rest);
  const auto left = degrees(rest, Ends::all);
  const auto had = degrees(staff.network, Ends::all);
  found.has_seat = had[static_cast<std::size_t>(node)] > 0;
  std::map<int, std::size_t> places;
  for (std::size_t i = 0; i < staff.teams.size(); ++i) {
    const auto team = static_cast<std::size_t>(staff.team_node(i));
    if (before[team] != before[static_cast<std::size_t>(node)]) continue;
    const auto [place, is_new] = places.try_emplace(after[team], found.parts.size());
    if (is_new) found.parts.emplace_back();
    found.parts[place->second].push_back(&staff.teams[i]);
    if (left[team] == 0) found.empty.push_back(&staff.teams[i]);
  }
  return found;
}

Section without_section(const Broken& found, const std::string& name) {
  Section section{fmt::format("If {} left", name), {}};
  if (!found.has_seat) {
    section.parts.emplace_back("There is no seat on these teams to lose: none would be cut off.");
    return section;
  }
  if (found.parts.size() < 2) {
    section.parts.emplace_back("No team would be cut off from the others.");
  } else {
    section.parts.emplace_back("These would share nobody with each other any more:");
    section.parts.emplace_back(part_lines(found.parts));
    section.parts.emplace_back(
        "A second person who sits on two of them keeps them together: collab team member add TEAM "
        "PERSON");
  }
  if (!found.empty.empty())
    section.parts.emplace_back("Nobody would be left in: " + names_of(found.empty) + ".");
  return section;
}

void fill(Table& table, const Broken& found) {
  for (std::size_t part = 0; part < found.parts.size(); ++part)
    for (const auto* team : found.parts[part])
      table.rows.push_back({static_cast<std::int64_t>(part + 1), team->slug, team->name,
                            std::ranges::find(found.empty, team) != found.empty.end()});
}

Table parts_table(const TeamParts& parts) {
  Table table{
      "parts",
      "Parts",
      {{"part", "Part", Type::integer}, {"team", "Team", Type::reference}, {"name", "Name"}},
      {}};
  for (std::size_t part = 0; part < parts.size(); ++part)
    for (const auto* team : parts[part])
      table.rows.push_back({static_cast<std::int64_t>(part + 1), team->slug, team->name});
  return table;
}

void add_about(Page& page, const Request& request) {
  Bullets lines{
      "Teams whose meetings are confidential are not among the teams; their meetings count where "
      "meetings do. A team that writes down no attendance makes its members look alone.",
      "A meeting of n people gives each pair 1/(n-1). By chance: the same meetings, with people "
      "drawn at random from the staff but administrators."};
  if (request.audience != Audience::lead)
    lines.push_back(
        "Which teams one person holds together, the lead may ask: collab report network --for lead "
        "--without PERSON");
  lines.push_back("Not for evaluation of staff.");
  page.sections.push_back({"About these figures", {lines}});
}

}  // namespace

Page network_report(const Request& request, const std::optional<Person>& without) {
  const Window window = asked_window(request);
  gather_for(request.workspace, request.calendar, {window});
  const StaffNetwork staff = staff_network(request.db(), window.as_of);
  const std::vector<Figure> figures = read_all(request, {window});
  const Attended from = attended(request, window);
  const CoAttendance met =
      from.days ? co_attendance(request.db(), *from.days, from.days->to) : CoAttendance{};

  Page page = begin_page(request, "network of teams and people", window.period);
  Measures seats, meetings;
  add_seats(seats, request, staff);
  add_meetings(meetings, from, met);
  if (const Figure* alone = find_figure(figures, "not_yet_on_a_team", "", window.period.from))
    meetings.words("not_yet_on_a_team", "Staff not yet working with others", figure_words(*alone));
  page.sections.push_back({"Seats on " + plain_date(window.as_of), {seats.for_readers()}});
  const bool tells_teams = request.shows_records() && !too_small(request, staff);
  const TeamParts parts = tells_teams ? team_parts(staff) : TeamParts{};
  if (parts.size() > 1) page.sections.push_back({"Teams that hang together", {part_lines(parts)}});
  Table lost = without_table();
  if (without) {
    const Broken found = broken(staff, without->id);
    fill(lost, found);
    page.sections.push_back(
        without_section(found, Names(request.db(), request.audience).of(without->id)));
  }
  page.sections.push_back({"Who meets with whom", {meetings.for_readers()}});
  const Table groups = groups_table(figures, window.period.from, met);
  if (Table shown = groups_for_readers(groups); !shown.rows.empty())
    page.sections.push_back({"Across groups", {lean(shown)}});
  add_about(page, request);
  seats.append(meetings);
  page.tables = {seats.table("network", "Network"), groups, parts_table(parts), lost};
  return page;
}

}  // namespace collab
