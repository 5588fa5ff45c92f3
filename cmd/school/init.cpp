// collab init: makes a school's workspace, complete or not at all.
#include <fmt/format.h>

#include "base/text/text.h"
#include "cmd/frame/command.h"
#include "cmd/frame/fields.h"
#include "cmd/school/example.h"
#include "model/school/calendar.h"
#include "model/school/school.h"
#include "store/folder_kind.h"

namespace collab {
namespace {

struct Init {
  std::optional<std::string> folder;
  std::optional<std::string> school;
  std::optional<std::string> code;
  std::optional<std::string> tz;
  std::optional<std::string> date_order;
  std::optional<std::string> school_year;
  std::optional<std::string> shared;
  bool example = false;
};

void declare(Options& options, Init& init) {
  options.argument("DIR", "the folder to hold .collab (default: this one)", init.folder,
                   Value::folder);
  options.option("--school", "NAME",
                 "the school's name, as reports print it; needed without --example", init.school,
                 Value::text);
  options.option("--code", "CODE",
                 "its short code, as in meeting number MGE-M312; needed without --example",
                 init.code, Value::text);
  options.option("--tz", "ZONE", "its time zone, as in America/New_York; else this machine's",
                 init.tz, Value::text);
  options.choice("--date-order", "how documents and imports read 03/04/2026", init.date_order,
                 {"mdy", "dmy", "ymd"});
  options.option("--school-year", "FROM..TO", "first and last day of this school year",
                 init.school_year, Value::period);
  options.choice("--shared", "let a group of users work in it", init.shared, {"group"});
  options.mark("--example", "an invented school, marked as one; without --school one with a story",
               init.example);
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

const std::string& needed(const std::optional<std::string>& value, const char* option) {
  if (value) return *value;
  throw Error(Kind::usage, fmt::format("missing option '{}'", option), "collab help init");
}

/// The school and its year as the options say them.
NewWorkspace plan_from(const Desk& desk, const Init& init) {
  NewWorkspace plan;
  plan.school.name = one_line(needed(init.school, "--school"), "school name");
  plan.school.code = needed(init.code, "--code");
  check_school_code(plan.school.code);
  plan.school.zone = zone_for(desk, init);
  if (init.date_order) plan.school.date_order = date_order_named(*init.date_order);
  plan.school.example = init.example;
  plan.years = first_year(init, desk.today);
  return plan;
}

/// The example school: founded as its story says, and lived through before it is put in place.
NewWorkspace plan_from(const Desk& desk, const Story& story) {
  Init founding;
  Options options;
  declare(options, founding);
  const auto& words = story.founding();
  options.parse({words.begin() + 1, words.end()}, nullptr);
  NewWorkspace plan = plan_from(desk, founding);
  plan.fill = [&story](Workspace& workspace) { story.replay(workspace); };
  return plan;
}

std::string place_of(const Init& init) {
  return visible(init.folder && *init.folder != "." ? *init.folder + "/.collab" : ".collab");
}

/// False in a dry run.
bool make(Desk& desk, const Init& init, NewWorkspace plan) {
  plan.folder = path_of(desk, init);
  plan.shared = init.shared.has_value();
  warn_of_place(desk, plan.folder);
  if (desk.globals.dry_run) {
    desk.say(fmt::format("dry run: would make {}", place_of(init)));
    return false;
  }
  make_workspace(plan, std::chrono::seconds(desk.globals.lock_wait.value_or(10)));
  return true;
}

void make_example(Desk& desk, const Init& init) {
  if (init.code || init.tz || init.date_order || init.school_year)
    throw Error(Kind::usage, "the example school brings its own code, zone, dates and years",
                "leave them out; or name a school of your own: --school NAME");
  const Story story;
  const NewWorkspace plan = plan_from(desk, story);
  if (!make(desk, init, plan)) return;
  desk.say(
      fmt::format("made {0} for {1}, an invented example; its today is {2}: export "
                  "COLLAB_TODAY={2}",
                  place_of(init), plan.school.name, iso(story.today())));
}

void act(Desk& desk, const Init& init) {
  if (init.example && !init.school) return make_example(desk, init);
  const NewWorkspace plan = plan_from(desk, init);
  if (!make(desk, init, plan)) return;
  desk.say(fmt::format("made {} for {}; next: collab import people roster.csv", place_of(init),
                       visible(plan.school.name)));
  if (!init.tz)
    desk.say(
        fmt::format("its time zone is {}, as on this machine; another: collab school edit --tz "
                    "ZONE",
                    plan.school.zone.name));
}

constexpr Command init_rows[] = {
    {"init", "", "make a workspace for a school", Needs::nothing, &bind<declare, act>},
};
constexpr Verbs init_verbs = init_rows;
constexpr const Verbs* init_files[] = {&init_verbs};

}  // namespace

extern const Noun init_noun{"init", "make a workspace for a school", init_files};

}  // namespace collab
