// collab log, show-op, undo, redo: what was changed, by whom, and taking it back.
#include "model/records/history.h"

#include <fmt/format.h>

#include "base/text/text.h"
#include "base/time/zone.h"
#include "cmd/frame/at.h"
#include "cmd/frame/command.h"
#include "model/records/reference.h"

namespace collab {
namespace {

/// When an operation happened, as the school's clock showed it.
std::string moment(const LocalClock& clock, std::int64_t at) {
  const LocalTime local = clock.at(at);
  return fmt::format("{} {}", iso(local.day), clock_time(local.time));
}

/// Changed fields are shown as text alone; a format that cannot be had must not be passed over.
void refuse_formats(const Desk& desk) {
  if (!desk.globals.format) return;
  throw Error(Kind::usage, "changed fields are shown as text, in no other format",
              "for the list of operations: collab log -f " + *desk.globals.format);
}

struct Log {
  std::optional<std::string> team;
  bool patch = false;
  std::optional<std::string> porcelain;
};

void declare_log(Options& options, Log& log) {
  options.option("--team", "TEAM", "only operations that changed something of this team", log.team,
                 Value::team);
  options.flag("-p,--patch", "show every changed field, before and after", log.patch);
  options.version("--porcelain", "a form for programs that never changes: see collab-log(1)",
                  log.porcelain, {"v1"});
}

std::vector<LoggedOperation> chosen(Desk& desk, const Log& log) {
  if (!log.team)
    return logged_operations(desk.db(),
                             log.patch || log.porcelain ? desk.look.limit : std::nullopt);
  const Id team = find_team(desk.db(), *log.team).id;
  Whose whose(desk.db());
  std::vector<LoggedOperation> found;
  for (LoggedOperation& each : logged_operations(desk.db(), std::nullopt)) {
    if (touches_team(whose, changes_of(desk.db(), each.number), team)) {
      found.push_back(std::move(each));
    }
  }
  return found;
}

/// The columns of the form are frozen, and so is their order.
void check_porcelain(const Desk& desk, const Log& log) {
  const Globals& globals = desk.globals;
  for (const auto& [given, name] : {std::pair{log.patch, "--patch"},
                                    {globals.format.has_value(), "--format"},
                                    {globals.columns.has_value(), "--columns"},
                                    {globals.sort.has_value(), "--sort"}})
    if (given)
      throw Error(Kind::usage,
                  fmt::format("--porcelain has one form, and '{}' would change it", name));
}

/// Version 1, as collab-log(1) promises it. Whatever is added to the list of operations, this
/// stays; more columns are another version.
void print_porcelain(Desk& desk, const std::vector<LoggedOperation>& operations) {
  Table table{"log",
              "History",
              {{"operation", "", Type::integer},
               {"at", "", Type::integer},
               {"user", "", Type::text},
               {"verb", "", Type::text},
               {"summary", "", Type::text},
               {"reverts", "", Type::integer},
               {"undone_by", "", Type::integer},
               {"purged_by", "", Type::integer}},
              {}};
  for (const LoggedOperation& each : operations)
    table.rows.push_back({each.number, each.at, each.user, each.verb, each.summary,
                          cell(each.reverts), cell(each.reverted_by), cell(each.purged_by)});
  Look look;
  look.limit = desk.look.limit;
  look.end_with_nul = desk.look.end_with_nul;
  desk.print(render({&table, 1}, look));
}

void run_log(Desk& desk, const Log& log) {
  if (log.porcelain) check_porcelain(desk, log);
  const std::vector<LoggedOperation> operations = chosen(desk, log);
  if (log.porcelain) return print_porcelain(desk, operations);
  const LocalClock clock(desk.workspace->school.zone);
  if (log.patch) {
    refuse_formats(desk);
    Whose whose(desk.db());
    for (const LoggedOperation& each : operations) {
      desk.print(fmt::format(
          "operation {}  {}  {}  {}{}\n", each.number, moment(clock, each.at), visible(each.user),
          each.verb,
          each.reverted_by ? fmt::format("  (undone by {})", *each.reverted_by) : std::string()));
      if (each.purged_by) desk.print(fmt::format("  purged by operation {}\n", *each.purged_by));
      for (const std::string& line : field_lines(whose, changes_of(desk.db(), each.number))) {
        desk.print(fmt::format("  {}\n", line));
      }
    }
    return;
  }
  Table table{"log",
              "History",
              {{"operation", "Operation", Type::integer},
               {"at", "When", Type::text},
               {"user", "Who", Type::text},
               {"verb", "Command", Type::text},
               {"summary", "What", Type::text},
               {"reverts", "Turns round", Type::integer},
               {"undone_by", "Undone by", Type::integer}},
              {}};
  for (const LoggedOperation& each : operations) {
    table.rows.push_back({each.number, moment(clock, each.at), each.user, each.verb,
                          each.summary.empty() ? Cell{} : Cell{each.summary}, cell(each.reverts),
                          cell(each.reverted_by)});
  }
  desk.show(table);
}

/// Whether an operation that changed no record kept a meeting's text; else it was a pair's words.
bool kept_text(Db& db, LoggedOperation operation) {
  while (operation.reverts) operation = find_operation(db, *operation.reverts);
  return operation.verb.starts_with("meeting");
}

struct One {
  std::string number;
};

void declare_show(Options& options, One& one) {
  options.argument("OPERATION", "the number of an operation, from collab log", one.number,
                   Value::operation);
}

void run_show(Desk& desk, const One& one) {
  refuse_formats(desk);
  const LoggedOperation operation = find_operation(desk.db(), operation_number(one.number));
  const LocalClock clock(desk.workspace->school.zone);
  const std::vector<RowChange> rows = changes_of(desk.db(), operation.number);
  desk.print(fmt::format("operation {}  {}  {}  {}\n", operation.number,
                         moment(clock, operation.at), visible(operation.user), operation.verb));
  if (operation.reverts)
    desk.print(fmt::format("  turns round operation {}\n", *operation.reverts));
  if (operation.reverted_by)
    desk.print(fmt::format("  undone by operation {}\n", *operation.reverted_by));
  Whose whose(desk.db());
  for (const std::string& line : field_lines(whose, rows)) desk.print(fmt::format("  {}\n", line));
  if (operation.purged_by)
    desk.print(fmt::format("  purged by operation {}\n", *operation.purged_by));
  else if (rows.empty())
    desk.print(kept_text(desk.db(), operation) ? "  a text that was read\n"
                                               : "  words private to a pair, not shown\n");
}

struct Undo {
  std::optional<std::string> number;
};

void declare_undo(Options& options, Undo& undo) {
  options.argument("OPERATION", "which operation (default: the last one in force)", undo.number,
                   Value::operation);
}

/// What turning an operation round did.
std::string in_words(Db& db, const LoggedOperation& operation, const std::vector<RowChange>& rows) {
  if (!rows.empty()) return changes_in_words(db, rows);
  return kept_text(db, operation) ? "a text that was read"
                                  : "no record; the words of a pair are not restored";
}

/// -n is for lists; taken for a number of steps it must not be passed over.
void refuse_several(const Desk& desk, std::string_view verb, std::string_view hint) {
  if (!desk.globals.limit) return;
  throw Error(Kind::usage,
              fmt::format("'{}' goes one step at a time, not -n {}", verb, *desk.globals.limit),
              std::string(hint));
}

void run_undo(Desk& desk, const Undo& undo) {
  refuse_several(desk, "undo", "every further 'collab undo' goes one step further back");
  const Id number = undo.number ? operation_number(*undo.number) : next_to_undo(desk.db());
  const LoggedOperation target = find_operation(desk.db(), number);
  const std::vector<RowChange> rows = revert(desk.db(), *desk.operation, number);
  desk.done(fmt::format("operation {}", number));
  desk.say(fmt::format("undid operation {}, {}: {}; redo with: collab redo", number, target.verb,
                       in_words(desk.db(), target, rows)));
}

struct Redo {};

void declare_redo(Options&, Redo&) {}

void run_redo(Desk& desk, const Redo&) {
  refuse_several(desk, "redo", "every further 'collab redo' puts one more back");
  const Id undone = next_to_redo(desk.db());
  const LoggedOperation target =
      find_operation(desk.db(), *find_operation(desk.db(), undone).reverts);
  const std::vector<RowChange> rows = revert(desk.db(), *desk.operation, undone);
  desk.done(fmt::format("operation {}", target.number));
  desk.say(fmt::format("redid operation {}, {}: {}", target.number, target.verb,
                       in_words(desk.db(), target, rows)));
}

constexpr Command log_rows[] = {
    {"log", "", "what was changed, when and by whom", Needs::read, &bind<declare_log, run_log>}};
constexpr Command show_op_rows[] = {{"show-op", "", "one operation, every changed field",
                                     Needs::read, &bind<declare_show, run_show>}};
constexpr Command undo_rows[] = {{"undo", "", "take back the last operation, or a given one",
                                  Needs::write, &bind<declare_undo, run_undo>}};
constexpr Command redo_rows[] = {
    {"redo", "", "put back what was undone last", Needs::write, &bind<declare_redo, run_redo>}};

constexpr Verbs log_verbs = log_rows;
constexpr Verbs show_op_verbs = show_op_rows;
constexpr Verbs undo_verbs = undo_rows;
constexpr Verbs redo_verbs = redo_rows;
constexpr const Verbs* log_files[] = {&log_verbs};
constexpr const Verbs* show_op_files[] = {&show_op_verbs};
constexpr const Verbs* undo_files[] = {&undo_verbs};
constexpr const Verbs* redo_files[] = {&redo_verbs};

}  // namespace

extern const Noun log_noun{"log", "what was changed, when and by whom", log_files};
extern const Noun show_op_noun{"show-op", "one operation, every changed field", show_op_files};
extern const Noun undo_noun{"undo", "take back the last operation, or a given one", undo_files};
extern const Noun redo_noun{"redo", "put back what was undone last", redo_files};

}  // namespace collab
