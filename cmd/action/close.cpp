// collab action done, drop, move, reopen: what becomes of an action.
#include <fmt/format.h>

#include "base/text/text.h"
#include "cmd/frame/command.h"
#include "cmd/frame/fields.h"
#include "model/records/reference.h"

namespace collab {
namespace {

/// The day on which something happened to an action: not before it came up, not in the future.
Date day_of(Desk& desk, const Action& action, const std::optional<std::string>& text) {
  const Date day = desk.date(text, desk.today);
  const std::string name = reference('A', action.id);
  if (day > desk.today) {
    throw Error(Kind::usage,
                fmt::format("{} is to come, so {} cannot have ended on it", iso(day), name));
  }
  if (day < action.created_on) {
    throw Error(Kind::usage,
                fmt::format("{} came up on {}, after {}", name, iso(action.created_on), iso(day)));
  }
  return day;
}

void refuse_closed(const Action& action) {
  const std::string name = reference('A', action.id);
  const std::string hint = fmt::format("collab action reopen {}", name);
  if (action.dropped_on) {
    throw Error(Kind::refused, fmt::format("{} was dropped on {}", name, iso(*action.dropped_on)),
                hint);
  }
  if (action.done_on) {
    throw Error(Kind::refused, fmt::format("{} was done on {}", name, iso(*action.done_on)), hint);
  }
}

struct Done {
  std::vector<std::string> actions;
  std::optional<std::string> on;
};

void declare_done(Options& options, Done& done) {
  options.arguments("ACTION", "which ones", done.actions, Value::action, 1);
  options.option("--on", "DATE", "when (default: today)", done.on, Value::date);
}

void run_done(Desk& desk, const Done& done) {
  std::vector<std::string> names;
  for (const std::string& word : done.actions) {
    Action action = find_action(desk.db(), word);
    if (action.dropped_on) refuse_closed(action);
    if (action.done_on && !done.on) {
      desk.say(fmt::format("{} was done on {} already", reference('A', action.id),
                           iso(*action.done_on)));
      continue;
    }
    action.done_on = day_of(desk, action, done.on);
    store_action(desk.db(), action);
    names.push_back(reference('A', action.id));
    desk.say(
        fmt::format("{} done {}: {}", names.back(), iso(*action.done_on), visible(action.text)));
  }
  if (!names.empty()) desk.done(join(names, ", "));
}

struct Drop {
  std::string action;
  std::optional<std::string> because, on;
};

void declare_drop(Options& options, Drop& drop) {
  options.argument("ACTION", "which one", drop.action, Value::action);
  options.text("--because", "why", drop.because);
  options.option("--on", "DATE", "when (default: today)", drop.on, Value::date);
}

void run_drop(Desk& desk, const Drop& drop) {
  Action action = find_action(desk.db(), drop.action);
  const std::string name = reference('A', action.id);
  if (!drop.because) {
    throw Error(Kind::usage, "a dropped action needs a reason",
                fmt::format("collab action drop {} --because 'the schedule changed'", name));
  }
  refuse_closed(action);
  action.dropped_on = day_of(desk, action, drop.on);
  action.reason = one_line(*drop.because, "reason");
  store_action(desk.db(), action);
  desk.done(name);
  desk.say(fmt::format("{} dropped {}: {}", name, iso(*action.dropped_on), visible(action.text)));
}

struct Move {
  std::string action;
  std::string due;
  std::optional<std::string> because;
};

void declare_move(Options& options, Move& move) {
  options.argument("ACTION", "which one", move.action, Value::action);
  options.required("--due", "DATE", "the new day", move.due, Value::date);
  options.text("--because", "why", move.because);
}

void run_move(Desk& desk, const Move& move) {
  Action action = find_action(desk.db(), move.action);
  refuse_closed(action);
  const std::string name = reference('A', action.id);
  action.due = desk.date(move.due, desk.today);
  if (*action.due < action.created_on) {
    throw Error(Kind::usage, fmt::format("{} came up on {}, after {}", name, iso(action.created_on),
                                         iso(*action.due)));
  }
  if (move.because) action.reason = one_line(*move.because, "reason");
  store_action(desk.db(), action);
  desk.done(name);
  const Date first = action.first_due.value_or(*action.due);
  desk.say(fmt::format("{} due {} (first due {})", name, iso(*action.due), iso(first)));
}

struct Reopen {
  std::string action;
};

void declare_reopen(Options& options, Reopen& reopen) {
  options.argument("ACTION", "which one", reopen.action, Value::action);
}

void run_reopen(Desk& desk, const Reopen& reopen) {
  Action action = find_action(desk.db(), reopen.action);
  const std::string name = reference('A', action.id);
  if (!action.done_on && !action.dropped_on) {
    desk.say(fmt::format("{} is open already", name));
    return;
  }
  action.done_on.reset();
  action.dropped_on.reset();
  action.reason.reset();
  store_action(desk.db(), action);
  desk.done(name);
  desk.say(fmt::format("{} is open again: {}", name, visible(action.text)));
}

constexpr Command action_close_rows[] = {
    {"action", "done", "note that actions are done", Needs::write, &bind<declare_done, run_done>},
    {"action", "drop", "give an action up, with the reason", Needs::write,
     &bind<declare_drop, run_drop>},
    {"action", "move", "move an action's due date to another day", Needs::write,
     &bind<declare_move, run_move>},
    {"action", "reopen", "a done or dropped action is open again", Needs::write,
     &bind<declare_reopen, run_reopen>},
};

}  // namespace

extern const Verbs action_close_verbs = action_close_rows;

}  // namespace collab
