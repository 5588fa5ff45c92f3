// Every figure agrees with the recount on paper, in hundreds of made-up schools.
#include "unit/measure/recount.h"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "report/basis.h"
#include "unit/measure/generator.h"

namespace collab::test {
namespace {

constexpr std::uint64_t schools = 200;

std::string amount(std::optional<double> number) {
  return number ? fmt::format("{:.9g}", *number) : "-";
}

std::string words(const PaperFigure& figure) {
  return fmt::format("{} {} {} part {} whole {} value {} cases {} level {}",
                     figure.team.empty() ? "school" : figure.team, figure.statistic,
                     figure.category, amount(figure.part), amount(figure.whole),
                     amount(figure.value), figure.cases, figure.level);
}

PaperFigure as_paper(const Figure& figure) {
  return {figure.team,
          figure.statistic,
          figure.category,
          figure.part,
          figure.whole,
          figure.value,
          std::string(level_word(figure.level)),
          figure.cases};
}

bool close(std::optional<double> a, std::optional<double> b) {
  return a.has_value() == b.has_value() && (!a || std::abs(*a - *b) < 1e-9);
}

bool agree(const PaperFigure& a, const PaperFigure& b) {
  return a.team == b.team && a.statistic == b.statistic && a.category == b.category &&
         close(a.part, b.part) && close(a.whole, b.whole) && close(a.value, b.value) &&
         a.cases == b.cases && a.level == b.level;
}

std::string words(const Line& line) {
  return fmt::format("{} {} {} {} {:.9g}/{:.9g} {}", line.team, line.who,
                     line.day ? iso(*line.day) : "", line.ref, line.part, line.whole, line.state);
}

/// Evidence as lines; of these only what the recount also tells is compared.
std::vector<std::string> told(const std::vector<Evidence>& rows, const Desk& desk,
                              std::string_view id) {
  std::map<Id, std::string> slugs;
  for (const TeamPaper& paper : desk.teams) slugs[paper.team.id] = paper.team.slug;
  const bool says_state = id == "I03" || id == "I08" || id == "Q01" || id == "I13";
  const bool says_ref = id != "I03";
  std::vector<std::string> found;
  for (const Evidence& row : rows)
    found.push_back(
        words(Line{row.team ? slugs[*row.team] : "", row.subject.value_or(0), row.at,
                   says_ref ? row.ref : "", row.part, row.whole, says_state ? row.state : ""}));
  std::ranges::sort(found);
  return found;
}

std::vector<std::string> told(std::vector<Line> lines, std::string_view id) {
  const bool says_state = id == "I03" || id == "I08" || id == "Q01" || id == "I13";
  std::vector<std::string> found;
  for (Line& line : lines) {
    if (!says_state) line.state.clear();
    found.push_back(words(line));
  }
  std::ranges::sort(found);
  return found;
}

/// What is in one list and not in the other, at most ten lines.
std::string difference(const std::vector<std::string>& a, const std::vector<std::string>& b) {
  std::vector<std::string> only_a;
  std::vector<std::string> only_b;
  std::ranges::set_difference(a, b, std::back_inserter(only_a));
  std::ranges::set_difference(b, a, std::back_inserter(only_b));
  std::string out;
  for (std::size_t i = 0; i < std::min<std::size_t>(5, only_a.size()); ++i)
    out += "\n  measured " + only_a[i];
  for (std::size_t i = 0; i < std::min<std::size_t>(5, only_b.size()); ++i)
    out += "\n  on paper " + only_b[i];
  return out;
}

/// How much the schools had to count, so that a test cannot pass on empty ones.
struct Seen {
  std::map<std::string, int> figures;  ///< with a value, by indicator
  std::map<std::string, int> levels;
  std::map<std::string, int> states;
};

/// Row by row: which cases were counted, and as what.
void compare_rows(Workspace& workspace, const Desk& desk, const Window& window, Seen& seen) {
  for (const std::string& id : recounted_ids()) {
    const auto rows = read_evidence(workspace.db, find_indicator(id), window, std::nullopt);
    const auto lines = lines_on_paper(desk, id, window);
    for (const Line& line : lines) ++seen.states[id + " " + line.state];
    INFO(id << ": window " << iso(window.period.from) << ".." << iso(window.period.to) << " as of "
            << iso(window.as_of));
    const auto measured_rows = told(rows, desk, id);
    const auto paper_rows = told(lines, id);
    CHECK_MESSAGE(measured_rows == paper_rows, difference(measured_rows, paper_rows));
  }
}

/// Figure by figure: parts, wholes, values, cases, levels.
void compare(Workspace& workspace, const Desk& desk, const Window& window, Seen& seen) {
  for (const std::string& id : recounted_ids()) {
    const Indicator& indicator = find_indicator(id);
    INFO(id << ": window " << iso(window.period.from) << ".." << iso(window.period.to) << " as of "
            << iso(window.as_of));
    std::vector<std::string> measured;
    std::vector<std::string> on_paper;
    const auto figures = read_indicator(workspace.db, indicator, window, Rules{});
    const auto paper = figures_on_paper(desk, id, window);
    bool same = figures.size() == paper.size();
    for (std::size_t i = 0; same && i < paper.size(); ++i)
      same = agree(as_paper(figures[i]), paper[i]);
    for (const Figure& figure : figures) measured.push_back(words(as_paper(figure)));
    for (const PaperFigure& figure : paper) on_paper.push_back(words(figure));
    std::ranges::sort(measured);
    std::ranges::sort(on_paper);
    CHECK_MESSAGE(same, difference(measured, on_paper));
    for (const PaperFigure& figure : paper) {
      if (figure.value) ++seen.figures[id];
      ++seen.levels[id + " " + figure.level];
    }
  }
}

/// The rows of a ratio or a count, one after the other, make the parts and wholes that are printed.
void check_that_evidence_adds_up(Workspace& workspace, const Desk& desk, const Window& window) {
  for (const Indicator& indicator : indicators()) {
    const Statistic statistic = indicator.statistics.front();
    if (statistic != Statistic::ratio && statistic != Statistic::count) continue;
    for (const Figure& figure : read_indicator(workspace.db, indicator, window, Rules{})) {
      if (!figure.part || figure.statistic == "median") continue;
      std::optional<Id> team;
      for (const TeamPaper& paper : desk.teams)
        if (paper.team.slug == figure.team) team = paper.team.id;
      double part = 0;
      double whole = 0;
      for (const Evidence& row : read_evidence(workspace.db, indicator, window, team)) {
        if (figure.category.empty() || row.state == figure.category) part += row.part;
        whole += row.whole;
      }
      INFO(std::string(indicator.id) << " of " << figure.team << " as of " << iso(window.as_of));
      CHECK(close(part, *figure.part));
      CHECK(close(whole, *figure.whole));
    }
  }
}

}  // namespace

TEST_CASE("every figure of every made-up school agrees with a recount on paper") {
  Seen seen;
  for (std::uint64_t seed = 0; seed < schools; ++seed) {
    MadeSchool school = made_school(seed);
    const Desk desk = read_desk(school.workspace);
    const SchoolCalendar calendar = school_calendar(school.workspace.db);
    INFO("school " << seed);
    for (const Date day : school.days) {
      const Window window = usual_window(school.workspace.db, calendar, day);
      const Window paper = window_on_paper(desk, day);
      CHECK(iso(window.period.from) + ".." + iso(window.period.to) ==
            iso(paper.period.from) + ".." + iso(paper.period.to));
      gather_for(school.workspace, calendar, {window});
      compare(school.workspace, desk, window, seen);
      if (day == school.days[1]) compare_rows(school.workspace, desk, window, seen);
    }
  }
  // The schools were not empty: each figure had values, and each turn of a definition was taken.
  // Only some schools have ten people with a group of a kind, and five meetings of theirs.
  for (const std::string& id : recounted_ids())
    CHECK_MESSAGE(seen.figures[id] > (id.starts_with("I22") ? 10 : 40), id);
  for (const std::string level :
       {"I01 suppressed", "I02 green", "I03 green", "I03 red", "I03 too_few", "I03 ", "I04 amber",
        "I05 red", "I08 amber", "I09 red", "I10 green", "I10 ", "I13 too_few",
        "I13 not_applicable"})
    CHECK_MESSAGE(seen.levels[level] > 10, level);
  for (const std::string state :
       {"I03 held", "I03 moved", "I03 moved too far", "I03 cancelled", "I03 not yet written up",
        "I03 unrecorded", "I08 in time", "I08 late", "I08 not done", "I08 dropped",
        "I08 not yet checked at a meeting", "I10 fixed facilitator", "I13 consulted",
        "I13 not shown"})
    CHECK_MESSAGE(seen.states[state] > 20, state);
}

TEST_CASE("figures do not depend on which other windows are gathered in the same run") {
  Seen seen;
  for (std::uint64_t seed = 1000; seed < 1020; ++seed) {
    MadeSchool school = made_school(seed);
    const Desk desk = read_desk(school.workspace);
    const SchoolCalendar calendar = school_calendar(school.workspace.db);
    const Window now = usual_window(school.workspace.db, calendar, school.days[1]);
    const Window before = window_before(calendar, now);
    INFO("school " << seed);
    gather_for(school.workspace, calendar, {before, now});
    compare(school.workspace, desk, now, seen);
    compare(school.workspace, desk, before, seen);
    const Window month{{now.as_of - Days{30}, now.as_of}, now.as_of};
    gather_for(school.workspace, calendar, {now, month});
    compare(school.workspace, desk, month, seen);
  }
}

TEST_CASE("the rows behind a ratio or a count add up to its part and whole") {
  for (std::uint64_t seed = 2000; seed < 2020; ++seed) {
    MadeSchool school = made_school(seed);
    const Desk desk = read_desk(school.workspace);
    const SchoolCalendar calendar = school_calendar(school.workspace.db);
    const Window window = usual_window(school.workspace.db, calendar, school.days[2]);
    gather_for(school.workspace, calendar, {window});
    INFO("school " << seed);
    check_that_evidence_adds_up(school.workspace, desk, window);
  }
}

}  // namespace collab::test
