// collab team load: who is in more teams, or scheduled for more minutes, than the school means to
// ask.
#include "model/team/load.h"

#include "base/text/text.h"
#include "cmd/frame/command.h"
#include "model/school/calendar.h"

namespace collab {
namespace {

struct Asked {
  std::optional<std::string> on;
};

void declare_load(Options& options, Asked& asked) {
  options.option("--on", "DATE", "as of this day (default: today)", asked.on, Value::date);
}

void run_load(Desk& desk, const Asked& asked) {
  const Date day = desk.date(asked.on, desk.today);
  Table table{"team.load",
              "Load",
              {{"person", "Person", Type::reference},
               {"name", "Name"},
               {"teams", "Teams"},
               {"minutes_a_week", "Minutes a week", Type::integer}},
              {}};
  for (const Load& each : overloaded(desk.db(), school_calendar(desk.db()), day))
    table.rows.push_back(
        {each.handle, each.name, join(each.teams, ", "), std::int64_t{each.minutes_a_week}});
  desk.show(table);
}

constexpr Command team_load_rows[] = {
    {"team", "load", "who is in too many teams or meetings", Needs::read,
     &bind<declare_load, run_load>},
};

}  // namespace

extern const Verbs team_load_verbs = team_load_rows;

}  // namespace collab
