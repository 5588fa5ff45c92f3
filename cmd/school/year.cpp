// collab school year and school term.
#include <fmt/format.h>

#include "base/text/text.h"
#include "cmd/frame/command.h"
#include "cmd/frame/fields.h"
#include "model/school/calendar.h"

namespace collab {
namespace {

struct YearNothing {};

void declare_year_nothing(Options&, YearNothing&) {}

void show_periods(Desk& desk, Table table, const std::vector<NamedPeriod>& periods) {
  table.columns = {{"name", "Name", Type::reference},
                   {"from_on", "First day", Type::date},
                   {"until_on", "Last day", Type::date},
                   {"school_days", "School days", Type::integer}};
  for (const NamedPeriod& period : periods)
    table.rows.push_back({period.name, period.from, period.to,
                          std::int64_t{school_days_between(desk.db(), period.from, period.to)}});
  desk.show(table);
}

struct YearAdd {
  std::string days;
  std::optional<std::string> name;
};

void declare_year_add(Options& options, YearAdd& request) {
  options.argument("FROM..TO", "first and last day", request.days, Value::period);
  options.option("--name", "NAME", "its name (default: 2026-27 and the like)", request.name,
                 Value::text);
}

void act_year_add(Desk& desk, const YearAdd& request) {
  const Period period = parse_period(request.days, {desk.today, {}, {}});
  const std::string name =
      request.name ? one_line(*request.name, "name of the school year") : school_year_name(period);
  add_school_year(desk.db(), {name, period.from, period.to});
  desk.done("a school year");
  desk.print(visible(name) + "\n");
}

void act_year_list(Desk& desk, const YearNothing&) {
  show_periods(desk, {"school.year.list", "School years", {}, {}}, school_years(desk.db()));
}

struct YearRemove {
  std::string name;
};

void declare_year_remove(Options& options, YearRemove& request) {
  options.argument("NAME", "its name, as in 2026-27", request.name, Value::text);
}

void act_year_remove(Desk& desk, const YearRemove& request) {
  remove_school_year(desk.db(), request.name);
  desk.done("a school year");
}

struct TermAdd {
  std::string name;
  std::string days;
};

void declare_term_add(Options& options, TermAdd& request) {
  options.argument("NAME", "its name, as in fall; periods say term:fall", request.name,
                   Value::text);
  options.argument("FROM..TO", "first and last day", request.days, Value::period);
}

void act_term_add(Desk& desk, const TermAdd& request) {
  const Period period = parse_period(request.days, {desk.today, {}, {}});
  const std::string name = one_line(request.name, "name of the term");
  add_term(desk.db(), {name, period.from, period.to});
  desk.done("a term");
  desk.print(visible(name) + "\n");
}

void act_term_list(Desk& desk, const YearNothing&) {
  show_periods(desk, {"school.term.list", "Terms", {}, {}}, terms(desk.db()));
}

struct TermRemove {
  std::string name;
  std::optional<std::string> on;
};

void declare_term_remove(Options& options, TermRemove& request) {
  options.argument("NAME", "its name", request.name, Value::text);
  options.option("--on", "DATE", "any day of it, where several years have one of this name",
                 request.on, Value::date);
}

void act_term_remove(Desk& desk, const TermRemove& request) {
  remove_term(desk.db(), request.name, desk.date(request.on));
  desk.done("a term");
}

constexpr Command school_year_rows[] = {
    {"school", "year add", "add a school year", Needs::write,
     &bind<declare_year_add, act_year_add>},
    {"school", "year list", "the school years", Needs::read,
     &bind<declare_year_nothing, act_year_list>},
    {"school", "year remove", "take back a mistaken school year", Needs::write,
     &bind<declare_year_remove, act_year_remove>},
    {"school", "term add", "add a term", Needs::write, &bind<declare_term_add, act_term_add>},
    {"school", "term list", "the terms", Needs::read, &bind<declare_year_nothing, act_term_list>},
    {"school", "term remove", "take back a mistaken term", Needs::write,
     &bind<declare_term_remove, act_term_remove>},
};

}  // namespace

extern const Verbs school_year_verbs = school_year_rows;

}  // namespace collab
