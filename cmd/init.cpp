// collab init: makes a school's workspace, complete or not at all.
#include <fmt/format.h>

#include "base/text.h"
#include "command.h"
#include "fields.h"
#include "model/calendar.h"
#include "model/school.h"
#include "store/folder_kind.h"

namespace collab {
namespace {

struct Init {
  std::optional<std::string> folder;
  std::string school;
  std::string code;
  std::optional<std::string> tz;
  std::optional<std::string> date_order;
  std::optional<std::string> school_year;
  std::optional<std::string> shared;
};

void declare(Options& options, Init& init) {
  options.argument("DIR", "the folder that is to hold .collab; this one where it is left out",
                   init.folder, Value::folder);
  options.required("--school", "NAME", "the school's name, as reports print it", init.school,
                   Value::text);
  options.required("--code", "CODE", "its short code, as in meeting number MGE-M312", init.code,
                   Value::text);
  options.option("--tz", "ZONE", "its time zone, as in America/New_York; else this machine's",
                 init.tz, Value::text);
  options.choice("--date-order", "how documents and imports read 03/04/2026", init.date_order,
                 {"mdy", "dmy", "ymd"});
  options.option("--school-year", "FROM..TO", "first and last day of this school year",
                 init.school_year, Value::period);
  options.choice("--shared", "let a group of users work in it", init.shared, {"group"});
}

Zone zone_for(const Desk& desk, const Init& init) {
  if (init.tz) return known_zone(*init.tz);
  const auto name = machine_zone(desk.environment.variable("TZ"));
  const auto zone = name ? find_zone(*name) : std::nullopt;
  if (!zone) {
    throw Error(Kind::usage, "the school's time zone is not known here",
                "say it: --tz America/New_York");
  }
  return *zone;
}

std::vector<NamedPeriod> first_year(const Init& init, Date today) {
  if (!init.school_year) return {};
  const Period period = parse_period(*init.school_year, {today, {}, {}});
  if (!plausible(period.from) || !plausible(period.to))
    throw Error(Kind::usage,
                fmt::format("'{}' lacks a first or a last day", visible(*init.school_year)),
                "write both: 2026-08-17..2027-06-11");
  NamedPeriod year{school_year_name(period), period.from, period.to};
  check_school_year(year);
  return {std::move(year)};
}

std::string path_of(const Desk& desk, const Init& init) {
  if (!init.folder || *init.folder == ".") return desk.environment.folder;
  return init.folder->starts_with('/') ? *init.folder
                                       : desk.environment.folder + "/" + *init.folder;
}

void warn_of_place(Desk& desk, const std::string& folder) {
  const auto above = find_workspace(folder);
  if (above && *above != folder)
    desk.warn(fmt::format("'{}' above it is a workspace already; inside '{}' the new one counts",
                          visible(*above), visible(folder)));
  if (const auto program = synced_by(folder))
    desk.warn(
        fmt::format("{} copies this folder: two computers that write at once may damage the "
                    "workspace; keep it elsewhere and share the documents",
                    *program));
  if (const auto drive = network_drive(folder))
    desk.warn(
        fmt::format("this is a network drive ({}): safe as long as it locks files; keep "
                    "backups on another disk",
                    *drive));
}

void act(Desk& desk, const Init& init) {
  NewWorkspace plan;
  plan.folder = path_of(desk, init);
  plan.school.name = one_line(init.school, "school name");
  plan.school.code = init.code;
  check_school_code(plan.school.code);
  plan.school.zone = zone_for(desk, init);
  if (init.date_order) plan.school.date_order = date_order_named(*init.date_order);
  plan.shared = init.shared.has_value();
  plan.years = first_year(init, desk.today);

  warn_of_place(desk, plan.folder);
  const std::string place =
      init.folder && *init.folder != "." ? *init.folder + "/.collab" : ".collab";
  if (desk.globals.dry_run) {
    desk.say(fmt::format("dry run: would make {}", visible(place)));
    return;
  }
  make_workspace(plan, std::chrono::seconds(desk.globals.lock_wait.value_or(10)));
  desk.say(fmt::format("made {} for {}; next: collab import people roster.csv", visible(place),
                       visible(plan.school.name)));
  if (!init.tz)
    desk.say(
        fmt::format("its time zone is {}, as on this machine; another: collab school edit --tz "
                    "ZONE",
                    plan.school.zone.name));
}

constexpr Command rows[] = {
    {"init", "", "make a workspace for a school", Needs::nothing, bind<Init, declare, act>},
};

}  // namespace

extern const Noun init_noun{"init", "make a workspace for a school", rows};

}  // namespace collab
