// collab calendar import: days without school from an iCalendar file. The file is taken apart by a
// program of its own; what an event means is told in lib/exchange/calendar.
#include <fmt/format.h>

#include <algorithm>

#include "base/system/exec_path.h"
#include "base/text/text.h"
#include "cmd/frame/command.h"
#include "cmd/frame/fields.h"
#include "cmd/frame/streams.h"
#include "exchange/calendar/merge.h"
#include "model/meeting/meeting.h"
#include "model/records/reference.h"

namespace collab {
namespace {

using What = FeedOutcome::What;

struct CalendarImport {
  std::string file;
  bool all_day = false;
  std::optional<std::string> kind;
  bool remove_vanished = false;
};

void declare_calendar_import(Options& options, CalendarImport& import) {
  const auto kinds = no_school_kinds();
  options.argument("FILE", "an iCalendar file (.ics); - is the standard input", import.file,
                   Value::file);
  options.flag("--all-day", "every event of whole days is a day without school", import.all_day);
  options.choice("--kind", "what the days are (default: what their words say)", import.kind,
                 {kinds.begin(), kinds.end()});
  options.flag("--remove-vanished", "take out what an earlier version of the feed had",
               import.remove_vanished);
}

/// The days between which repeated events are written out: the school years, else three years.
Period known_days(Desk& desk) {
  const auto years = school_years(desk.db());
  if (!years.empty()) return {years.front().from, years.back().to};
  return {desk.today - Days{366}, desk.today + Days{2 * 366}};
}

std::vector<WordList> own_calendar_words(Desk& desk) {
  const std::string file = collab_folder(desk.workspace->folder) + "/calendar.toml";
  const auto text = read_file_if_any(file, std::size_t{1} << 20);
  return text ? lists_in(*text, ".collab/calendar.toml") : std::vector<WordList>{};
}

std::string feed_name(const Feed& feed, const std::string& file) {
  const std::string name(trim(feed.name));
  if (!name.empty() && !find_control(name)) return name;
  return file == "-" ? "-" : file.substr(file.rfind('/') + 1);
}

std::string_view taken_words(const FeedOutcome& outcome) {
  switch (outcome.what) {
    case What::fresh:
      return "new";
    case What::changed:
      return "changed";
    case What::same:
      return "unchanged";
    case What::removed:
      return "removed";
    case What::vanished:
      return "vanished";
    case What::left:
      break;
  }
  return "not taken";
}

Table outcome_table(const std::vector<FeedOutcome>& outcomes) {
  Table table{"calendar.import",
              "Events",
              {{"from_on", "First day", Type::date},
               {"until_on", "Last day", Type::date},
               {"name", "Name"},
               {"what", "What"},
               {"kind", "Kind"},
               {"why", "Why"},
               {"line", "Line", Type::integer}},
              {}};
  for (const FeedOutcome& each : outcomes) {
    const bool dated = each.day.from_on != Date{};
    const bool kind = each.what != What::left && !each.day.kind.empty();
    table.rows.push_back({dated ? Cell(each.day.from_on) : Cell(),
                          dated ? Cell(each.day.until_on) : Cell(), each.day.name,
                          std::string(taken_words(each)), kind ? Cell(each.day.kind) : Cell(),
                          each.why, each.line > 0 ? Cell(std::int64_t{each.line}) : Cell()});
  }
  return table;
}

/// "62 events: 41 new, 21 not taken".
std::string outcome_summary(const std::vector<FeedOutcome>& outcomes) {
  std::vector<std::string> parts;
  for (const What what :
       {What::fresh, What::changed, What::same, What::removed, What::left, What::vanished}) {
    const auto number = std::ranges::count(outcomes, what, &FeedOutcome::what);
    if (number > 0) parts.push_back(fmt::format("{} {}", number, taken_words({what, 0, {}, ""})));
  }
  const std::string all = count_of(std::ssize(outcomes), "day or span", "days and spans");
  return parts.empty() ? "no events" : all + ": " + join(parts, ", ");
}

/// Names the meetings that now stand on a day without school.
void tell_meetings(Desk& desk, const std::vector<FeedOutcome>& outcomes) {
  std::vector<NoSchoolDay> off;
  for (const FeedOutcome& each : outcomes)
    if (each.what == What::fresh || each.what == What::changed) off.push_back(each.day);
  std::vector<std::string> numbers;
  if (!off.empty())
    for (const Meeting& each : meetings(desk.db(), {.from = desk.today, .state = "planned"}))
      if (no_school(off, each.held_on)) numbers.push_back(reference('M', each.id));
  if (numbers.empty()) return;
  desk.say(fmt::format("{} then: {}; collab meeting cancel or move",
                       count_of(std::ssize(numbers), "meeting is planned", "meetings are planned"),
                       join(numbers, ", ")));
}

void tell_outcomes(Desk& desk, const Feed& feed, const std::vector<FeedOutcome>& outcomes,
                   const std::string& file) {
  for (const Problem& each : feed.warnings)
    desk.warn(fmt::format("{}:{}: {}", visible(file), each.line, visible(each.what)));
  for (const FeedLeft& each : feed.left) {
    if (!each.broken) continue;
    desk.warn(fmt::format("{}:{}: '{}' is left out: {}", visible(file), each.line,
                          visible(each.name), visible(each.why)));
    desk.exit_code = 3;
  }
  desk.say(outcome_summary(outcomes));
  if (desk.globals.dry_run) return;
  const auto left = std::ranges::count(outcomes, What::left, &FeedOutcome::what);
  if (left > 0)
    desk.say(fmt::format("why not: collab calendar import {} --dry-run", visible(file)));
  for (const FeedOutcome& each : outcomes)
    if (each.what == What::vanished)
      desk.say(fmt::format("no longer in the feed: {}, {}; take it out with --remove-vanished",
                           visible(each.day.name), iso(each.day.from_on)));
  tell_meetings(desk, outcomes);
}

void run_calendar_import(Desk& desk, const CalendarImport& import) {
  bool guessed = false;
  const std::string text = calendar_text(desk.read_input(import.file), guessed);
  if (guessed)
    desk.warn(fmt::format("{} is not in UTF-8; it was read as Windows' Latin letters",
                          visible(import.file)));
  const Feed feed =
      read_feed(text, {import.file, exec_path(desk.environment.variable("COLLAB_EXEC_PATH")),
                       known_days(desk), desk.workspace->school.zone});
  FeedMerge merge;
  merge.source = feed_name(feed, import.file);
  merge.rules = {import.all_day, import.kind.value_or("")};
  merge.own_words = own_calendar_words(desk);
  merge.remove_vanished = import.remove_vanished;
  const auto outcomes = merge_feed(desk.db(), feed, merge);
  const auto changes = std::ranges::count_if(outcomes, [](const FeedOutcome& each) {
    return each.what == What::fresh || each.what == What::changed || each.what == What::removed;
  });
  desk.done(count_of(changes, "entry of days without school", "entries of days without school"));
  if (desk.globals.dry_run) desk.show(outcome_table(outcomes));
  tell_outcomes(desk, feed, outcomes, import.file);
}

constexpr Command calendar_import_rows[] = {
    {"calendar", "import", "take days without school from an iCalendar file", Needs::write,
     &bind<declare_calendar_import, run_calendar_import>},
};

}  // namespace

extern const Verbs calendar_import_verbs = calendar_import_rows;

}  // namespace collab
