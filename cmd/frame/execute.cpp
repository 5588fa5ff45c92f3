// Opens, runs, commits, hands over: in that order for every verb.
#include "cmd/frame/execute.h"

#include <unistd.h>

#include <algorithm>
#include <cerrno>

#include "base/error.h"
#include "base/system/error_words.h"
#include "base/text/text.h"
#include "cmd/frame/at.h"
#include "cmd/frame/check_texts.h"
#include "cmd/frame/choose.h"
#include "cmd/frame/destroy.h"
#include "cmd/frame/end_questions.h"
#include "cmd/frame/globals.h"
#include "cmd/frame/streams.h"
#include "model/mentor/pair_words.h"
#include "store/purge.h"

namespace collab {

namespace {

std::optional<std::string> variable(const Environment& environment, const char* name) {
  const char* value = environment.variable(name);
  if (value == nullptr || *value == '\0') return std::nullopt;
  return value;
}

std::optional<std::string> named_folder(const Globals& globals, const Environment& environment) {
  return globals.workspace ? globals.workspace : variable(environment, "COLLAB_WORKSPACE");
}

Zone zone_of(const Environment& environment, const Workspace* workspace) {
  if (workspace) return workspace->school.zone;
  const auto name = machine_zone(environment.variable("TZ"));
  const auto zone = name ? find_zone(*name) : std::nullopt;
  return zone.value_or(Zone{"UTC", "UTC0"});
}

/// What --as-of or else COLLAB_TODAY says.
std::optional<std::string> fixed_today(const Globals& globals, const Environment& environment) {
  return globals.as_of ? globals.as_of : variable(environment, "COLLAB_TODAY");
}

/// Refuses placeholders of -o that the verb did not fill in: {team}, or any other word in braces.
void check_filled_in(const Desk& desk, const Command& command) {
  const std::string& path = desk.output_path;
  const std::size_t open = path.find('{');
  const std::size_t close = path.find('}', open);
  if (open == std::string::npos || close == std::string::npos) return;
  throw Error(Kind::usage, "'" + visible(path.substr(open, close - open + 1)) + "' in '" +
                               visible(path) + "' means nothing to 'collab " + spoken(command) +
                               "'");
}

/// Turns the answer into a staged file where -o asks for one.
void stage_output(Desk& desk) {
  if (desk.output_path.empty()) return;
  desk.write_file(desk.output_path, desk.answer, desk.globals.clobber);
  desk.answer.clear();
  desk.say((desk.globals.dry_run ? "would write " : "wrote ") + visible(desk.output_path));
}

void place_files(Desk& desk) {
  for (StagedFile& file : desk.files) file.commit();
  desk.files.clear();
}

int finish_dry_run(Desk& desk) {
  desk.files.clear();
  desk.say("dry run: nothing was changed");
  return hand_over(desk);
}

int run_reading(Desk& desk, const Command& command, const Run& run) {
  {
    std::optional<Transaction> transaction;
    if (desk.workspace) transaction.emplace(desk.workspace->db, Transaction::Mode::read);
    run(desk);
  }
  check_filled_in(desk, command);
  stage_output(desk);
  if (desk.globals.dry_run && !desk.files.empty()) return finish_dry_run(desk);
  place_files(desk);
  return hand_over(desk);
}

/// Runs the verb as one operation; gives its number, or nothing where nothing changed.
std::optional<Id> carry_out(Desk& desk, const Command& command, const Run& run) {
  OperationStart start{.now = desk.now, .user = desk.environment.user, .verb = spoken(command)};
  if (fixed_today(desk.globals, desk.environment)) start.as_of = desk.today;
  Operation operation(desk.workspace->db, std::move(start));
  desk.operation = &operation;
  const auto words = kept_pair_words(desk.db());
  run(desk);
  check_texts(desk);
  if (!operation.turns_back() && !operation.forgets()) {
    forget_unreachable_words(desk.db());
    end_answered_questions(desk);
  }
  if (!std::ranges::includes(kept_pair_words(desk.db()), words) && !desk.destruction)
    desk.destruction.emplace();
  desk.operation = nullptr;
  stage_output(desk);
  if (desk.globals.dry_run) return std::nullopt;
  return operation.commit();
}

/// Carries out, and takes the backup before a purge away where nothing came of it.
std::optional<Id> carry_out_or_not(Desk& desk, const Command& command, const Run& run) {
  try {
    return carry_out(desk, command, run);
  } catch (...) {
    if (desk.before_purge) ::unlink(desk.before_purge->c_str());
    throw;
  }
}

int run_writing(Desk& desk, const Command& command, const Run& run) {
  const std::optional<Id> number = carry_out_or_not(desk, command, run);
  if (desk.globals.dry_run) return finish_dry_run(desk);
  try {
    if (number && desk.writes_anew) write_anew(desk.db());
    destroy_in_known_backups(desk, number);
    place_files(desk);
    return hand_over(desk);
  } catch (Error& error) {
    if (number) error.state = "the change was recorded as operation " + std::to_string(*number);
    throw;
  }
}

}  // namespace

std::optional<std::string> workspace_folder_if_any(const Globals& globals,
                                                   const Environment& environment) {
  auto folder = named_folder(globals, environment);
  return folder ? folder : find_workspace(environment.folder);
}

std::string workspace_folder(const Globals& globals, const Environment& environment) {
  const auto folder = workspace_folder_if_any(globals, environment);
  if (!folder)
    throw Error(Kind::no_workspace, "there is no workspace in this folder or above it",
                "make one: collab init --school NAME --code CODE; or name one: -w DIR");
  return *folder;
}

std::chrono::milliseconds lock_wait(const Globals& globals) {
  const int seconds = globals.lock_wait.value_or(10);
  if (seconds < 0 || seconds > 86400)
    throw Error(Kind::usage, "option '--lock-wait' needs a number of seconds from 0 to 86400");
  return std::chrono::seconds(seconds);
}

void tell_of_update(Desk& desk, const Workspace& workspace) {
  if (!workspace.before_update) return;
  desk.say("the workspace was brought up to date for this collab; as it was before: " +
           visible(desk.from_here(*workspace.before_update)));
}

Workspace open_named_workspace(const Globals& globals, const Environment& environment,
                               Access access) {
  return open_workspace(workspace_folder(globals, environment), access, lock_wait(globals));
}

std::optional<Workspace> open_workspace_if_any(const Globals& globals,
                                               const Environment& environment) {
  if (!workspace_folder_if_any(globals, environment)) return std::nullopt;
  return open_named_workspace(globals, environment, Access::read);
}

Date today_of(const Globals& globals, const Environment& environment, const Workspace* workspace) {
  const Date real = local_time(zone_of(environment, workspace), environment.now).day;
  const auto fixed = fixed_today(globals, environment);
  return fixed ? parse_date(*fixed, real) : real;
}

int hand_over(Desk& desk) {
  const Written written = write_answer(desk.answer, desk.environment, desk.globals.pager);
  const int reason = errno;
  write_notes(desk.notes);
  if (written == Written::pipe_closed) return 141;
  if (written == Written::failed)
    throw Error(Kind::output, "the answer could not be written: " + error_words(reason));
  return desk.exit_code;
}

namespace {

int execute_once(const Command& command, const Run& run, Desk& desk, bool write) {
  const Globals& globals = desk.globals;
  const Environment& environment = desk.environment;
  desk.look = look_of(globals, environment);
  desk.now = environment.now;
  std::optional<Workspace> workspace;
  if (command.needs == Needs::read_if_any && !globals.at)
    workspace = open_workspace_if_any(globals, environment);
  else if (command.needs != Needs::nothing)
    workspace = open_named_workspace(globals, environment, write ? Access::write : Access::read);
  if (workspace) go_back(*workspace, globals);
  desk.workspace = workspace ? &*workspace : nullptr;
  if (workspace) tell_of_update(desk, *workspace);
  desk.today = today_of(globals, environment, desk.workspace);
  desk.look.as_of = desk.today;
  if (globals.output && *globals.output != "-") desk.output_path = *globals.output;
  desk.fill_in("{date}", iso(desk.today));
  return write ? run_writing(desk, command, run) : run_reading(desk, command, run);
}

}  // namespace

int execute(const Line& line, const Environment& environment) {
  const Command& command = *line.choice.command;
  check_at(line.globals, command);
  std::optional<bool> answered;
  Replies replies;
  bool write = command.needs == Needs::write;
  for (;;) {
    try {
      Desk desk{.environment = environment,
                .globals = line.globals,
                .answered = answered,
                .replies = replies,
                .named = line.named};
      return execute_once(command, line.run, desk, write);
    } catch (const WriteWanted&) {
      if (line.globals.at) refuse_at(command);
      write = true;
    } catch (const Prompt& prompt) {
      if (prompt.yes_or_no)
        answered = ask(prompt.question);
      else
        replies[prompt.question] = ask_line(prompt.question);
    }
  }
}

void execute_on(const Stage& stage, const Command& command, const Run& run,
                const Globals& globals) {
  if (command.needs != Needs::write && command.needs != Needs::read_first)
    throw Error(Kind::usage,
                "'" + spoken(command) + "' has no place in a story: it changes nothing");
  Desk desk{.environment = stage.environment, .globals = globals, .answered = false};
  desk.look = look_of(globals, stage.environment);
  desk.now = stage.environment.now;
  desk.workspace = &stage.workspace;
  desk.input = stage.input;
  desk.has_texts = false;  // a story is somebody's who read it
  desk.today = today_of(globals, stage.environment, desk.workspace);
  carry_out(desk, command, run);
}

}  // namespace collab
