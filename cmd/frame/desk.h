// What a verb works at: the open workspace, today's date, and where its answer and notes go.
// Dispatch sets it up, and after the verb has run commits, renames staged files and writes stdout.
#pragma once
#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/system/file.h"
#include "base/time/date.h"
#include "base/time/period.h"
#include "model/records/destruction.h"
#include "report/render/page.h"
#include "store/journal.h"
#include "store/workspace.h"

namespace collab {

/// What comes from outside the program; filled in cmd/main.cpp and nowhere else.
struct Environment {
  std::int64_t now = 0;  ///< seconds since 1970 UTC (COLLAB_NOW fixes it)
  std::string user;      ///< who works here (COLLAB_USER, else the login name)
  std::string folder;    ///< the working folder
  bool stdin_terminal = false;
  bool stdout_terminal = false;
  bool stderr_terminal = false;
  int width = 80;  ///< of the terminal
  int height = 24;
  const char* (*variable)(const char* name) = nullptr;  ///< an environment variable or nullptr
};

/// The options every verb has.
struct Globals {
  std::optional<std::string> folder;     ///< -C
  std::optional<std::string> workspace;  ///< -w
  std::optional<std::string> as_of;
  std::optional<std::string> at;  ///< the operation after which the workspace is looked at
  std::optional<std::string> format;
  std::optional<std::string> columns;
  std::optional<std::string> sort;
  std::optional<int> limit;
  std::optional<std::string> output;
  std::optional<std::string> colour;
  std::optional<int> lock_wait;
  bool clobber = true;
  bool quiet = false;
  bool verbose = false;
  bool pager = true;
  bool dry_run = false;
  bool yes = false;
  bool input = true;
  bool end_with_nul = false;  ///< -z
  bool help = false;
  bool version = false;
};

/// Thrown by Desk::confirm() and Desk::ask() where a person has to be asked. Whoever runs the verb
/// takes everything back, asks while no lock is held, and runs it again with the answer.
struct Prompt {
  std::string question;
  bool yes_or_no = true;  ///< else any line is an answer
};

/// Thrown by Desk::begin_writing() while the workspace is open for reading. Whoever runs the verb
/// opens it for writing and runs it again.
struct WriteWanted {};

/// What a person typed to a verb's questions; nothing where the input ended.
using Replies = std::map<std::string, std::optional<std::string>, std::less<>>;

struct Desk {
  const Environment& environment;
  const Globals& globals;
  Look look = {};
  Date today{};
  std::int64_t now = 0;
  Workspace* workspace = nullptr;         ///< open where the command's row says so
  Operation* operation = nullptr;         ///< open for commands that write
  std::optional<std::string> input = {};  ///< what stdin holds, where a story gives it
  std::string answer = {};                ///< stdout, written after the commit
  std::string notes = {};                 ///< stderr, written after the commit
  std::vector<StagedFile> files = {};     ///< put in place after the commit
  std::string output_path = {};           ///< -o with its placeholders filled in; empty for stdout
  std::optional<bool> answered = {};      ///< what a person said to the verb's question
  Replies replies = {};                   ///< what a person typed to ask()
  std::span<const std::string> named = {};  ///< the line's words that name records
  bool for_owner = false;                   ///< what is written is for its owner alone
  bool has_texts = true;         ///< what is written has texts to look at (check_texts.h)
  bool asks_about_names = true;  ///< of children; off where lines are asked about singly
  bool writes_anew = false;      ///< the file is written anew once this is stored
  /// What is destroyed here and goes from the known backups once this is stored.
  std::optional<Destruction> destruction = {};
  bool must_reach_backups = false;               ///< exit 3 where one of them cannot be reached
  std::optional<std::string> before_purge = {};  ///< the backup that goes with the purge's success
  int exit_code = 0;  ///< 3 or 10 for a command that ran but has that to say

  Db& db();

  /// Adds to the answer, as it is.
  void print(std::string_view text);
  /// Shows tables in the format that was asked for.
  void show(std::span<const Table> tables);
  void show(const Table& table);
  /// How many rows are shown at most, where they are shown in the order in which they are read; a
  /// listing needs to read no more.
  std::optional<int> row_limit() const;
  /// Shows a report; report/render/page.h says which format shows what.
  void show(const Page& page);
  /// Fills a placeholder of -o in: "{team}", "{period}", "{date}".
  void fill_in(std::string_view placeholder, std::string_view text);
  /// "collab: ..." on stderr, unless --quiet. Text from records must have gone through visible().
  void say(std::string_view note);
  /// "collab: warning: ..." on stderr, also with --quiet.
  void warn(std::string_view warning);
  /// A line on stderr without the prefix, unless --quiet (details below a note).
  void detail(std::string_view line);

  /// Names the change in the operation's own line: references and counts, never free text.
  /// "meeting M312", "3 members of grade-3".
  void done(std::string_view summary);
  /// Writes a file when the command has succeeded. Refuses to overwrite unless `overwrite`. About a
  /// pair or a confidential team (see names_private()) only its owner may read it.
  void write_file(const std::string& path, std::string_view bytes, bool overwrite);
  /// A path as a person in the working folder would type it.
  std::string from_here(const std::string& path) const;
  /// Reads an input file; "-" is stdin.
  std::string read_input(const std::string& path);
  /// True with --yes and where a person on the terminal says yes; false where they say no and where
  /// nobody can be asked. A verb has one question. Throws Prompt.
  bool confirm(std::string question) const;
  /// Says that the verb is about to write. Throws WriteWanted where it was opened for reading.
  void begin_writing() const;
  /// True where a person sits at a terminal and may be asked.
  bool can_ask() const;
  /// The line that a person types to a question; nothing where the input has ended or nobody can be
  /// asked. The same question is asked once. Throws Prompt.
  std::optional<std::string> ask(const std::string& question) const;

  /// Where programs such as pandoc are looked for; cron may start us without a PATH.
  std::string search_path() const;

  /// A DATE as it was typed, in the school's order where it has one. Throws Error(usage).
  Date day(std::string_view text) const;
  /// A DATE option or, where it was not given, `fallback`.
  Date date(const std::optional<std::string>& text, Date fallback) const;
  std::optional<Date> date(const std::optional<std::string>& text) const;
  Period period(const std::string& text);
};

}  // namespace collab
