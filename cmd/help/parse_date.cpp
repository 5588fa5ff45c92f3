// `collab parse-date EXPR`: what the program understands by a date or a period.
#include <fmt/format.h>

#include "cmd/frame/command.h"

namespace collab {

namespace {

struct ParseDate {
  std::string expression;
  bool period = false;
};

void declare_parse_date(Options& options, ParseDate& request) {
  options.argument("EXPR", "a date, or with --period a period", request.expression, Value::date);
  options.flag("--period", "read a period: 2026-11, last-week, sy, 8w, A..B", request.period);
}

void run_parse_date(Desk& desk, const ParseDate& request) {
  if (request.period) {
    const Period period = desk.period(request.expression);
    desk.print(fmt::format("{}..{}\n", iso(period.from), iso(period.to)));
    return;
  }
  const Date day = desk.day(request.expression);
  const IsoWeek week = iso_week(day);
  desk.print(fmt::format("{}\t{}-W{:02}-{}\n", iso(day), week.year, week.week, weekday(day)));
}

constexpr Command parse_date_rows[] = {
    {"parse-date", "", "show what a date or period means", Needs::read_if_any,
     &bind<declare_parse_date, run_parse_date>},
};
constexpr Verbs parse_date_verbs = parse_date_rows;
constexpr const Verbs* parse_date_files[] = {&parse_date_verbs};

}  // namespace

extern const Noun parse_date_noun{"parse-date", "show what a date or period means",
                                  parse_date_files};

}  // namespace collab
