// collab team stage: how far a team has grown, on what evidence, and what comes next; and what it
// is not asked for.
#include <fmt/format.h>

#include "base/text/text.h"
#include "cmd/frame/fields.h"
#include "cmd/frame/page.h"
#include "cmd/team/team.h"
#include "model/records/reference.h"
#include "model/school/calendar.h"
#include "model/team/stage_waiver.h"
#include "report/team/stages.h"

namespace collab {
namespace {

struct StageShow {
  std::string team;
  bool explain = false;
  bool history = false;
  std::optional<std::string> table;
};

void declare_stage(Options& options, StageShow& values) {
  options.argument("TEAM", "the team", values.team, Value::team);
  options.flag("--explain", "every criterion, with the day and the record that show it",
               values.explain);
  options.flag("--history", "the stage at the end of each month since the team began",
               values.history);
  options.choice("--table", "only this one of the tables", values.table,
                 {"team.stage", "team.stage.next", "team.stage.criteria", "team.stage.history"});
}

std::string result_of(const Judged& judged) { return std::string(result_word(judged.result)); }

Table stage_table(const Team& team, const Growth& growth) {
  const StageLook& now = growth.looks.back();
  const bool done = now.reached == GrowthStage::sustain;
  return {"team.stage",
          team.name,
          {{"team", "Team", Type::reference},
           {"reached", "Reached"},
           {"working_on", "Working on"},
           {"passes", "Passes today"},
           {"re_forming", "Re-forms since", Type::date}},
          {{team.slug, std::string(stage_word(now.reached)),
            done ? Cell()
                 : Cell(std::string(
                       stage_word(static_cast<GrowthStage>(static_cast<int>(now.reached) + 1)))),
            std::string(stage_word(now.passes)), cell(growth.re_forming)}},
          true};
}

Table next_table(const Team& team, const Growth& growth) {
  Table table{"team.stage.next",
              "Next steps",
              {{"criterion", "Criterion", Type::reference},
               {"stage", "GrowthStage"},
               {"result", "Result"},
               {"next", "What the team can do"},
               {"detail", "Detail"},
               {"command", "Command"}},
              {}};
  for (const Judged* each : next_steps(growth))
    table.rows.push_back({std::string(each->criterion->id),
                          std::string(stage_word(each->criterion->stage)), result_of(*each),
                          std::string(each->criterion->next), each->detail,
                          command_for(*each->criterion, team.slug)});
  return table;
}

Table criteria_table(const Growth& growth) {
  Table table{"team.stage.criteria",
              "Criteria",
              {{"criterion", "Criterion", Type::reference},
               {"stage", "GrowthStage"},
               {"core", "Core", Type::boolean},
               {"title", "What it asks"},
               {"result", "Result"},
               {"at", "On", Type::date},
               {"evidence", "Evidence"},
               {"detail", "Detail"}},
              {}};
  for (const Judged& each : growth.looks.back().judged)
    table.rows.push_back({std::string(each.criterion->id),
                          std::string(stage_word(each.criterion->stage)), each.criterion->core,
                          std::string(each.criterion->title), result_of(each), cell(each.at),
                          each.ref, each.detail});
  return table;
}

Table history_table(const Growth& growth) {
  Table table{"team.stage.history",
              "Month by month",
              {{"day", "Day", Type::date},
               {"reached", "Reached"},
               {"passes", "Passes"},
               {"missing", "Not met"}},
              {}};
  for (const StageLook& look : growth.looks) {
    std::vector<std::string> missing;
    for (const Judged& each : look.judged)
      if (each.result == Result::not_met || each.result == Result::no_data)
        if (static_cast<int>(each.criterion->stage) <= static_cast<int>(look.passes) + 1)
          missing.emplace_back(each.criterion->id);
    table.rows.push_back({look.day, std::string(stage_word(look.reached)),
                          std::string(stage_word(look.passes)), join(missing, " ")});
  }
  return table;
}

void run_stage(Desk& desk, const StageShow& values) {
  const Team team = find_team(desk.db(), values.team);
  const Date day = std::min(desk.today, team.ended_on.value_or(desk.today));
  if (day < team.created_on)
    throw Error(Kind::input, fmt::format("there is no team '{}' on {}", team.slug, iso(day)),
                fmt::format("it begins on {}", iso(team.created_on)));
  const bool wants_history = values.history || values.table == "team.stage.history";
  const auto found =
      growth_of(*desk.workspace, school_calendar(desk.db()),
                {{team.id}, day, wants_history ? team.created_on : usual_growth_from(day)});
  const Growth& growth = found.front();
  std::vector<Table> tables = {stage_table(team, growth), next_table(team, growth)};
  if (values.explain || values.table == "team.stage.criteria")
    tables.push_back(criteria_table(growth));
  if (wants_history) tables.push_back(history_table(growth));
  show_parts(desk, std::move(tables), values.table);
}

struct Waive {
  std::string team;
  std::string criterion;
  std::optional<std::string> reason, on, until;
};

void declare_waive(Options& options, Waive& values) {
  options.argument("TEAM", "the team", values.team, Value::team);
  options.argument("CRITERION", "which criterion, such as F5", values.criterion, Value::criterion);
  options.text("--reason", "why the team is not asked for it", values.reason);
  options.option("--on", "DATE", "from when (default: today)", values.on, Value::date);
  options.option("--until", "DATE", "the last day", values.until, Value::date);
}

void run_waive(Desk& desk, const Waive& values) {
  const Team team = find_team(desk.db(), values.team);
  const Criterion& criterion = find_criterion(values.criterion);
  if (!values.reason)
    throw Error(Kind::usage, "the reason is missing", "add --reason with a sentence");
  StageWaiver waiver;
  waiver.team = team.id;
  waiver.criterion = criterion.id;
  waiver.reason = one_line(*values.reason, "reason");
  waiver.from_on = desk.date(values.on, desk.today);
  if (values.until) waiver.until_on = desk.date(values.until, desk.today);
  if (waiver.until_on && *waiver.until_on < waiver.from_on)
    throw Error(Kind::input, fmt::format("the last day {} lies before the first, {}",
                                         iso(*waiver.until_on), iso(waiver.from_on)));
  add_stage_waiver(desk.db(), waiver);
  desk.done(fmt::format("stage of {}, {}", team.slug, criterion.id));
}

struct Ask {
  std::string team;
  std::string criterion;
  std::optional<std::string> on;
};

void declare_ask(Options& options, Ask& values) {
  options.argument("TEAM", "the team", values.team, Value::team);
  options.argument("CRITERION", "which criterion, such as F5", values.criterion, Value::criterion);
  options.option("--on", "DATE", "from when (default: today)", values.on, Value::date);
}

void run_ask(Desk& desk, const Ask& values) {
  const Team team = find_team(desk.db(), values.team);
  const Criterion& criterion = find_criterion(values.criterion);
  const Date day = desk.date(values.on, desk.today);
  const auto waiver = stage_waiver_on(desk.db(), team.id, criterion.id, day);
  if (!waiver) return desk.say(fmt::format("{} is asked of {} already", criterion.id, team.slug));
  end_stage_waiver(desk.db(), *waiver, day);
  desk.done(fmt::format("stage of {}, {}", team.slug, criterion.id));
}

constexpr Command team_stage_rows[] = {
    {"team", "stage", "how far a team has grown, and its next steps", Needs::read,
     &bind<declare_stage, run_stage>},
    {"team", "stage waive", "do not ask a team for a criterion", Needs::write,
     &bind<declare_waive, run_waive>},
    {"team", "stage ask", "ask a team for a waived criterion again", Needs::write,
     &bind<declare_ask, run_ask>},
};

}  // namespace

extern const Verbs team_stage_verbs = team_stage_rows;

}  // namespace collab
