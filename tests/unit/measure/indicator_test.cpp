// The catalogue: every file of share/indicators is whole, and says what the design says.
#include "measure/indicator.h"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <string>

#include "refusal.h"
#include "share.h"

namespace collab {

TEST_CASE("every file of share/indicators is an indicator with a name and an id of its own") {
  std::set<std::string_view> ids;
  std::set<std::string_view> names;
  std::size_t files = 0;
  for (const SharedFile& file : shared_files()) files += file.path.starts_with("indicators/");
  for (const Indicator& each : indicators()) {
    ids.insert(each.id);
    names.insert(each.name);
    INFO(std::string(each.name));
    CHECK(!each.title.empty());
    CHECK(!each.formula.empty());
    CHECK(!each.source.empty());
    CHECK(each.definition == 1);
    CHECK(each.sql.find("SELECT") != std::string_view::npos);
    const bool ordered = each.sql.find("ORDER BY") != std::string_view::npos;
    const bool has_one_row = each.sql.find("FROM basis") != std::string_view::npos;
    CHECK((ordered || has_one_row));
    CHECK((each.minimum == 0) == each.minimum_of.empty());
    if (each.thresholds) CHECK(each.better != Better::neither);
    if (each.thresholds)
      CHECK((each.better == Better::more) == (each.thresholds->green > each.thresholds->amber));
    if (!each.range.empty()) CHECK(std::ranges::count(each.noted, each.range) == 1);
    CHECK(each.quality == each.id.starts_with("Q"));
  }
  CHECK(ids.size() == indicators().size());
  CHECK(names.size() == indicators().size());
  CHECK(files == indicators().size());
  CHECK(std::ranges::is_sorted(indicators(), {}, &Indicator::id));
}

TEST_CASE("the catalogue is the design's: levels, fewest cases, statistic") {
  std::string table;
  for (const Indicator& each : indicators()) {
    table += fmt::format("{} {} {}", each.id, each.name, statistic_word(each.statistics.front()));
    if (each.thresholds)
      table += fmt::format(" {:g}/{:g}", each.thresholds->green, each.thresholds->amber);
    if (each.minimum > 0) table += fmt::format(" >={} {}", each.minimum, each.minimum_of);
    table += "\n";
  }
  CHECK(table ==
        "I01 team_reach ratio 90/75 >=5 staff\n"
        "I02 common_time median 45/30 >=5 staff\n"
        "I03 protected_time ratio 85/70 >=4 occurrences\n"
        "I04 attendance ratio 85/70 >=3 meetings\n"
        "I05 agenda_shared ratio 40/20 >=3 meetings\n"
        "I05b agenda_in_time ratio 75/50 >=3 meetings\n"
        "I06 response_cycle ratio >=4 meetings\n"
        "I06b question_coverage coverage >=4 meetings\n"
        "I07 next_step ratio >=3 meetings\n"
        "I08 follow_through ratio 75/55 >=5 actions\n"
        "I09 overdue_age median 7/21 >=3 actions\n"
        "I10 rotation effective 0.5/0.3 >=4 meetings\n"
        "I11 evidence ratio 60/40 >=3 meetings\n"
        "I12 loop ratio 50/30 >=5 decisions\n"
        "I13 decision_modes count >=5 decisions\n"
        "I14 goal_live ratio 80/60 >=2 goals\n"
        "I14b goal_on_track ratio >=2 goals\n"
        "I15 mentor_match ratio 100/80 >=5 new educators\n"
        "I16 mentor_rhythm ratio 80/60 >=3 pairs\n"
        "I17 mentor_continuity ratio 85/65 >=3 pairs\n"
        "I18 cycle_done ratio 70/50 >=5 cycles\n"
        "I19 mentor_load ratio 0/10 >=5 mentors\n"
        "I21 not_yet_on_a_team count >=10 staff\n"
        "I22 cross_ties ratio >=5 meetings\n"
        "I22b cross_ties_department ratio >=5 meetings\n"
        "I22c cross_ties_role ratio >=5 meetings\n"
        "I23 handoff ratio 85/65 >=3 links\n"
        "I24 seats ratio 85/65 >=1 role\n"
        "I25 language_access ratio 100/90 >=5 languages at contacts\n"
        "I26 two_way ratio 70/50 >=5 partners\n"
        "I27 pacts ratio 85/70 >=3 promises\n"
        "I30 spread ratio 40/20 >=5 practices\n"
        "Q01 recorded ratio\n"
        "Q02 last_entry count\n"
        "Q03 unknown_owners count\n"
        "Q04 doubled_persons count\n"
        "Q05 future_records count\n");
}

TEST_CASE("indicators are found by name and by id in any case, others get a suggestion") {
  CHECK(find_indicator("protected_time").id == "I03");
  CHECK(find_indicator("i05B").name == "agenda_in_time");
  CHECK(refusal([] { find_indicator("protected_tme"); }) ==
        "4: there is no indicator 'protected_tme' (did you mean 'protected_time'?)");
  CHECK(refusal([] { find_indicator("zzz"); }) ==
        "4: there is no indicator 'zzz' (they are listed by: collab report list)");
}

}  // namespace collab
