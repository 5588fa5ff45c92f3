// The conditions of --fail-on: which are read, which are refused, which rows they find.
#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "refusal.h"
#include "report/health.h"

namespace collab {
namespace {

Date on(std::string_view iso_day) { return parse_iso(iso_day).value(); }

Figure figure(const char* indicator, const char* team, std::optional<double> value, Level level,
              Period period) {
  Figure figure;
  figure.indicator = &find_indicator(indicator);
  figure.team = team;
  figure.period = period;
  figure.value = value;
  figure.level = level;
  figure.statistic = "ratio";
  return figure;
}

/// protected_time 60 amber for the school, 55 red for grade-3; attendance suppressed; and a red of
/// the window before.
Health health() {
  const Period now{on("2026-09-28"), on("2026-11-20")};
  const Period before{on("2026-08-17"), on("2026-09-25")};
  Health all;
  all.windows = {{now, now.to}};
  all.before = Window{before, before.to};
  all.figures = {figure("protected_time", "", 60, Level::amber, now),
                 figure("protected_time", "grade-3", 55, Level::red, now),
                 figure("attendance", "grade-3", std::nullopt, Level::suppressed, now),
                 figure("next_step", "grade-3", std::nullopt, Level::too_few, before)};
  return all;
}

std::size_t found(const std::string& condition) {
  const std::vector<std::string> one{condition};
  return check_conditions(health(), one).failed.size();
}

}  // namespace

TEST_CASE("conditions find the rows of the window that meet them") {
  struct Row {
    std::string condition;
    std::size_t rows;
  };
  for (const Row& row : std::vector<Row>{{"protected_time<60", 1},
                                         {"protected_time<=60", 2},
                                         {"protected_time>60", 0},
                                         {"protected_time>=60", 1},
                                         {"protected_time < 55.5", 1},
                                         {"I03<61", 2},
                                         {"i03=red", 1},
                                         {"  protected_time = amber ", 1},
                                         {"red", 1},
                                         {"amber", 1},
                                         {"green", 0},
                                         {"suppressed", 1},
                                         {"attendance=suppressed", 1},
                                         {"attendance<100", 0},
                                         {"too_few", 0},
                                         {"grey", 0},
                                         {"not_applicable", 0},
                                         {"protected_time>-1", 2}}) {
    INFO(row.condition);
    CHECK(found(row.condition) == row.rows);
  }
}

TEST_CASE("what is no condition is refused with examples") {
  for (const char* text :
       {"", " ", "<60", "=red", "protected_time", "protected_time<", "protected_time<sixty",
        "protected_time=60", "protected_time=blue", "protected_time<>60", "protected_time==red",
        "protected_time=<60", "protected_time<60%", "protected_time<60 70", "Red", "blue"}) {
    INFO(text);
    const std::string said = refusal([&] { found(text); });
    CHECK(said.starts_with("2: '"));
    CHECK(
        said.ends_with("' is not a condition (examples: --fail-on 'protected_time<60', --fail-on "
                       "attendance=red, --fail-on red)"));
  }
  CHECK(refusal([] { found("protected_tme<60"); }) ==
        "4: there is no indicator 'protected_tme' (did you mean 'protected_time'?)");
}

TEST_CASE("a failure names condition, figure and value; several conditions are read first") {
  const std::vector<std::string> both{"protected_time<60", "suppressed"};
  CHECK(check_conditions(health(), both).failed ==
        std::vector<std::string>{"protected_time<60: protected_time, grade-3: 55 % (ratio)",
                                 "suppressed: attendance, grade-3: for the team itself (ratio)"});
  const std::vector<std::string> second_is_bad{"red", "nonsense"};
  CHECK(refusal([&] { check_conditions(health(), second_is_bad); }).starts_with("2: 'nonsense'"));
  CHECK(check_conditions(health(), {}).failed.empty());
}

}  // namespace collab
