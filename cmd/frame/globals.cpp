// The options that every verb has.
#include "cmd/frame/globals.h"

#include <algorithm>
#include <array>

#include "base/error.h"
#include "base/text/text.h"

namespace collab {

namespace {

constexpr std::array<std::string_view, 15> with_value = {
    "-C",     "-w", "--workspace", "--as-of", "--at",     "-f",      "--format",   "--columns",
    "--sort", "-n", "--limit",     "-o",      "--output", "--color", "--lock-wait"};

bool takes_value(std::string_view name) {
  return std::find(with_value.begin(), with_value.end(), name) != with_value.end();
}

/// How many words a global option at the front takes up: 2 where its value is the next word.
std::size_t words_of(const std::string& word) {
  if (word.starts_with("--")) return takes_value(word) ? 2 : 1;
  for (std::size_t i = 1; i < word.size(); ++i)
    if (takes_value(std::string{'-', word[i]})) return i + 1 == word.size() ? 2 : 1;
  return 1;
}

bool has_variable(const Environment& environment, const char* name) {
  const char* value = environment.variable(name);
  return value != nullptr && *value != '\0';
}

Format format_from(const Globals& globals, const Environment& environment) {
  if (globals.format) {
    const auto format = format_named(*globals.format);
    if (globals.end_with_nul && format != Format::plain)
      throw Error(Kind::usage, "option '-z' goes with the plain format only");
    return *format;
  }
  if (globals.end_with_nul) return Format::plain;
  if (globals.output && *globals.output != "-") {
    if (const auto format = format_of_file(*globals.output)) return *format;
    if (globals.output->ends_with(".ics")) return Format::plain;  // a calendar has no table
    throw Error(Kind::usage, "the name '" + visible(*globals.output) + "' does not tell the format",
                "end it with .csv, .md, .json, .ndjson, .tsv or .txt, or add --format");
  }
  return environment.stdout_terminal ? Format::table : Format::plain;
}

}  // namespace

void declare_globals(Options& options, Globals& globals) {
  options.global(true);
  options.option("-C", "DIR", "work as if started in this folder", globals.folder, Value::folder);
  options.option("-w,--workspace", "DIR", "the folder that holds .collab", globals.workspace,
                 Value::folder);
  options.option("--as-of", "DATE", "take this day as today", globals.as_of, Value::date);
  options.option("--at", "OPERATION", "look at the workspace as it was after this operation",
                 globals.at, Value::operation);
  std::vector<std::string> formats;
  for (std::string_view name : format_names()) formats.emplace_back(name);
  options.choice("-f,--format", "form of the answer", globals.format, std::move(formats));
  options.option("--columns", "A,B", "the columns to show, in this order", globals.columns,
                 Value::text);
  options.option("--sort", "COLUMN[:desc]", "order by this column", globals.sort, Value::text);
  options.number("-n,--limit", "show at most N rows", globals.limit);
  options.option("-o,--output", "FILE", "write the answer to this file", globals.output,
                 Value::file);
  options.flag("--clobber", "let -o replace a file (default)", globals.clobber);
  options.flag("-z", "end plain records with NUL", globals.end_with_nul);
  options.flag("-q,--quiet", "say nothing but errors and warnings", globals.quiet);
  options.flag("-v,--verbose", "say more", globals.verbose);
  options.choice("--color", "when to colour", globals.colour, {"auto", "always", "never"});
  options.flag("--pager", "page long answers on a terminal (default)", globals.pager);
  options.flag("--dry-run", "show what would happen and change nothing", globals.dry_run);
  options.flag("--yes", "answer every question with yes", globals.yes);
  options.flag("--input", "ask questions on a terminal (default)", globals.input);
  options.number("--lock-wait", "wait at most N seconds for another process (10)",
                 globals.lock_wait);
  options.mark("-h,--help", "show this help", globals.help);
  options.mark("--version", "show the version", globals.version);
  options.global(false);
}

std::size_t skip_globals(const std::vector<std::string>& words, std::size_t at) {
  while (at < words.size() && words[at].size() > 1 && words[at][0] == '-' && words[at] != "--")
    at += words_of(words[at]);
  return std::min(at, words.size());
}

std::vector<std::string> globals_with_value() { return {with_value.begin(), with_value.end()}; }

bool wants_colour(const std::optional<std::string>& asked, bool terminal,
                  const Environment& environment) {
  if (asked == "always") return true;
  if (asked == "never" || !terminal || has_variable(environment, "NO_COLOR")) return false;
  const char* term = environment.variable("TERM");
  return term == nullptr || std::string_view(term) != "dumb";
}

Look look_of(const Globals& globals, const Environment& environment) {
  Look look;
  look.format = format_from(globals, environment);
  if (globals.columns)
    for (std::string_view name : split(*globals.columns, ','))
      look.columns.emplace_back(trim(name));
  look.sort = globals.sort.value_or("");
  look.limit = globals.limit;
  if (look.limit && *look.limit < 0)
    throw Error(Kind::usage, "option '--limit' needs a number from 0 up");
  const bool to_terminal = environment.stdout_terminal && !globals.output;
  look.width = to_terminal ? environment.width : 0;
  look.colour = wants_colour(globals.colour, to_terminal, environment);
  look.end_with_nul = globals.end_with_nul;
  return look;
}

}  // namespace collab
