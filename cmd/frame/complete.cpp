// Answers `collab __complete -- WORDS...`: what may stand where the cursor is. The scripts that ask
// are in cmd/help/completion.cpp.
#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <utility>

#include "base/error.h"
#include "base/text/text.h"
#include "cmd/frame/choose.h"
#include "cmd/frame/execute.h"
#include "cmd/frame/globals.h"
#include "cmd/frame/option_values.h"
#include "cmd/help/completion.h"
#include "document/sheet/load.h"
#include "measure/criterion.h"
#include "measure/indicator.h"
#include "model/guide/guide.h"
#include "model/meeting/meeting.h"
#include "model/partner/need.h"
#include "model/records/completion.h"
#include "model/records/reference.h"
#include "model/school/setting.h"

namespace collab {

namespace {

/// The line before the cursor, and the word at it.
struct Cursor {
  std::vector<std::string> before;
  std::string word;
  std::string kept;  ///< "--format=" where the value behind it is what is completed
};

/// What is offered, as it goes to the shell.
class Offers {
 public:
  explicit Offers(const Cursor& cursor) : cursor_(cursor) {}
  void add(std::string_view word, std::string_view what) {
    if (!word.starts_with(cursor_.word)) return;
    text_.append(cursor_.kept).append(word).append("\t").append(clipped(what, 60)).append("\n");
  }
  /// A line by itself that asks the shell for names of files or folders.
  void shell(std::string_view request) { text_.append(request).append("\n"); }
  const std::string& text() const { return text_; }

 private:
  const Cursor& cursor_;
  std::string text_;
};

/// The value given on the line for one of these options ("-w", "--workspace").
std::optional<std::string> given(const std::vector<std::string>& words, std::string_view letter,
                                 std::string_view name) {
  std::optional<std::string> value;
  for (std::size_t i = 0; i < words.size(); ++i) {
    const std::string& word = words[i];
    if ((word == letter || word == name) && i + 1 < words.size())
      value = words[i + 1];
    else if (!name.empty() && word.starts_with(std::string(name) + "="))
      value = word.substr(name.size() + 1);
    else if (word.size() > 2 && word.starts_with(letter))
      value = word.substr(2);
  }
  return value;
}

void add_words(Offers& answer, std::initializer_list<std::string_view> words) {
  for (std::string_view word : words) answer.add(word, "");
}

void add_dates(Offers& answer) {
  add_words(answer, {"today", "yesterday", "tomorrow", "monday", "tuesday", "wednesday", "thursday",
                     "friday", "saturday", "sunday"});
}

void add_periods(Offers& answer) {
  add_words(answer, {"this-week", "last-week", "this-month", "last-month", "sy", "8w", "90d"});
  add_dates(answer);
}

void add_topics(Offers& answer) {
  answer.add("options", "what every command takes");
  for (const Noun& noun : nouns()) answer.add(noun.name, noun.summary);
}

/// The workspace that the line is about; it is not waited for.
std::optional<Workspace> workspace_at(const Cursor& cursor, const Environment& environment) {
  Globals globals;
  globals.workspace = given(cursor.before, "-w", "--workspace");
  globals.lock_wait = 0;
  if (const auto folder = given(cursor.before, "-C", ""); folder && chdir(folder->c_str()) != 0)
    return std::nullopt;
  Environment here = environment;
  char* path = getcwd(nullptr, 0);
  if (path) here.folder = path;
  std::free(path);
  return open_workspace_if_any(globals, here);
}

void add_references(Offers& answer, std::string_view table, const Cursor& cursor,
                    const Environment& environment) {
  const auto workspace = workspace_at(cursor, environment);
  if (!workspace) return;
  for (const Candidate& found : candidates(workspace->db, table, cursor.word))
    answer.add(found.word, found.what);
  if (table == "meeting" && cursor.word.empty())
    for (const Candidate& team : candidates(workspace->db, "team", ""))
      answer.add(team.word + "/", team.what);
}

void add_sheets(Offers& answer, const Cursor& cursor, const Environment& environment) {
  const auto workspace = workspace_at(cursor, environment);
  const auto names = workspace ? templates_of(*workspace) : shipped_templates();
  for (const std::string& name : names) answer.add(name, "");
}

void add_guides(Offers& answer, const Cursor& cursor, const Environment& environment) {
  const auto workspace = workspace_at(cursor, environment);
  const Workspace* own = workspace ? &*workspace : nullptr;
  for (const std::string& name : guide_names(own)) answer.add(name, find_guide(own, name).title);
}

/// The questions of the last guide that the line names.
void add_readiness_questions(Offers& answer, const Cursor& cursor, const Environment& environment) {
  const auto workspace = workspace_at(cursor, environment);
  const Workspace* own = workspace ? &*workspace : nullptr;
  const std::vector<std::string> names = guide_names(own);
  const auto named =
      std::find_first_of(cursor.before.rbegin(), cursor.before.rend(), names.begin(), names.end());
  if (named == cursor.before.rend()) return;
  for (const GuideQuestion& each : find_guide(own, *named).questions)
    answer.add(each.key, each.text);
}

/// The open questions of the meeting that the line names by its number; their texts may be
/// confidential.
void add_open_questions(Offers& answer, const Cursor& cursor, const Environment& environment) {
  auto workspace = workspace_at(cursor, environment);
  if (!workspace) return;
  for (const Question& each : open_questions(workspace->db, std::nullopt)) {
    const std::string meeting = reference('M', each.meeting);
    if (std::ranges::find(cursor.before, meeting) == cursor.before.end()) continue;
    answer.add(std::to_string(each.number), fmt::format("{}:{}", visible(each.file), each.line));
  }
}

/// What answers the open question whose number stands before the cursor.
void add_answers(Offers& answer, const Cursor& cursor, const Environment& environment) {
  auto workspace = workspace_at(cursor, environment);
  if (!workspace || cursor.before.size() < 2) return;
  const std::string& number = cursor.before.back();
  const std::string& meeting = cursor.before[cursor.before.size() - 2];
  for (const Question& each : open_questions(workspace->db, std::nullopt)) {
    if (reference('M', each.meeting) != meeting || std::to_string(each.number) != number) continue;
    const std::string takes = each.takes.value_or("");
    for (const std::string_view word : split(takes, ' ')) {
      if (word != "PERSON" && word != "OWNER") {
        answer.add(word, "");
        continue;
      }
      for (const Candidate& found : candidates(workspace->db, "person", cursor.word))
        answer.add(found.word, found.what);
    }
  }
}

void add_values(Offers& answer, const Declared& one, const Cursor& cursor,
                const Environment& environment) {
  for (const std::string& word : one.words) answer.add(word, "");
  if (one.value == Value::date) add_dates(answer);
  if (one.value == Value::period) add_periods(answer);
  if (one.value == Value::topic) add_topics(answer);
  if (one.value == Value::setting)
    for (const SettingKind& kind : setting_kinds()) answer.add(kind.name, kind.what);
  if (one.value == Value::sheet) add_sheets(answer, cursor, environment);
  if (one.value == Value::indicator)
    for (const Indicator& each : indicators()) answer.add(each.name, each.title);
  if (one.value == Value::criterion)
    for (const Criterion& each : criteria()) answer.add(each.id, each.title);
  if (one.value == Value::guide) add_guides(answer, cursor, environment);
  if (one.value == Value::readiness_question) add_readiness_questions(answer, cursor, environment);
  if (one.value == Value::question) add_open_questions(answer, cursor, environment);
  if (one.value == Value::answer) add_answers(answer, cursor, environment);
  if (one.value == Value::stakeholders)
    for (const std::string_view group : stakeholder_groups)
      answer.add(std::string(group) + "=", "");
  if (one.value == Value::file) answer.shell(":files");
  if (one.value == Value::folder) answer.shell(":folders");
  for (const auto& [value, table] : referring_values())
    if (value == one.value || (one.value == Value::record && has_name(*kind_of_table(table))))
      add_references(answer, table, cursor, environment);
}

void add_options(Offers& answer, const std::vector<Declared>& declared) {
  for (const Declared& one : declared) {
    if (one.argument) continue;
    for (std::string_view name : split(one.name, ',')) {
      if (!name.starts_with("--")) continue;
      answer.add(name, one.what);
      if (one.negatable) answer.add("--no-" + std::string(name.substr(2)), one.what);
      if (one.from_file) answer.add(std::string(name) + "-file", one.what);
    }
  }
}

/// The option of that name which takes a value, or nullptr; "--note-file" becomes a file's option.
std::optional<Declared> option_with_value(const std::vector<Declared>& declared,
                                          std::string_view name) {
  for (const Declared& one : declared) {
    if (one.argument || one.meta.empty()) continue;
    for (std::string_view own : split(one.name, ',')) {
      if (own == name) return one;
      if (one.from_file && name == std::string(own) + "-file")
        return Declared{.value = Value::file};
    }
  }
  return std::nullopt;
}

/// Which argument the cursor is at: counts the words before it that are neither options nor values.
const Declared* argument_at(const std::vector<Declared>& declared,
                            const std::vector<std::string>& words) {
  std::size_t count = 0;
  bool ended = false;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (!ended && words[i] == "--") {
      ended = true;
    } else if (!ended && looks_like_option(words[i])) {
      if (option_with_value(declared, words[i])) ++i;
    } else {
      ++count;
    }
  }
  for (const Declared& one : declared) {
    if (!one.argument) continue;
    if (one.many || count == 0) return &one;
    --count;
  }
  return nullptr;
}

/// The words that may follow the noun and, in a group, its first word.
bool add_verbs(Offers& answer, const Noun& noun, const std::vector<std::string>& rest) {
  const std::string group = rest.empty() ? "" : rest[0] + " ";
  std::vector<std::string_view> seen;
  for (const Command& command : noun.commands()) {
    if (command.verb.empty() || !command.verb.starts_with(group)) continue;
    std::string_view word = command.verb.substr(group.size());
    const std::size_t blank = word.find(' ');
    word = word.substr(0, blank);
    if (std::find(seen.begin(), seen.end(), word) != seen.end()) continue;
    seen.push_back(word);
    answer.add(word, blank == std::string_view::npos ? command.summary : "");
  }
  return !seen.empty();
}

void complete_verb(Offers& answer, Cursor& cursor, const Choice& choice,
                   const Environment& environment) {
  const std::vector<std::string>& words = choice.words;
  Options options;
  Globals globals;
  if (choice.command) choice.command->bind(options);
  declare_globals(options, globals);
  const std::vector<Declared>& declared = options.declared();
  const bool ended = std::find(words.begin(), words.end(), "--") != words.end();
  if (!ended && !words.empty())
    if (const auto one = option_with_value(declared, words.back()))
      return add_values(answer, *one, cursor, environment);
  const std::size_t equals = cursor.word.find('=');
  if (!ended && cursor.word.starts_with("--") && equals != std::string::npos) {
    const auto one = option_with_value(declared, cursor.word.substr(0, equals));
    cursor.kept = cursor.word.substr(0, equals + 1);
    cursor.word.erase(0, equals + 1);
    if (one) add_values(answer, *one, cursor, environment);
    return;
  }
  if (!ended && cursor.word.starts_with('-')) return add_options(answer, declared);
  if (const Declared* one = argument_at(declared, words))
    add_values(answer, *one, cursor, environment);
}

void complete_line(Offers& answer, Cursor& cursor, const Environment& environment) {
  const std::vector<std::string>& before = cursor.before;
  const std::size_t at = skip_globals(before, 0);
  if (at == before.size()) {
    const auto names = globals_with_value();
    const bool value_open =
        !before.empty() && std::find(names.begin(), names.end(), before.back()) != names.end();
    if (value_open || cursor.word.starts_with('-'))
      return complete_verb(answer, cursor, {.words = before}, environment);
    for (const Noun& noun : nouns()) answer.add(noun.name, noun.summary);
    return;
  }
  const Noun* noun = find_noun(before[at]);
  if (!noun) return;
  const std::vector<std::string> rest(before.begin() + static_cast<std::ptrdiff_t>(at) + 1,
                                      before.end());
  if (!cursor.word.starts_with('-') && rest.size() < 2 && add_verbs(answer, *noun, rest) &&
      (rest.empty() || !find_command(*noun, rest[0])))
    return;
  complete_verb(answer, cursor, choose(before), environment);
}

}  // namespace

std::string completions(const std::vector<std::string>& words, const Environment& environment) {
  Cursor cursor;
  const std::ptrdiff_t first = words.size() > 1 && words[1] == "--" ? 2 : 1;
  cursor.before.assign(words.begin() + first, words.end());
  if (!cursor.before.empty()) {
    cursor.word = cursor.before.back();
    cursor.before.pop_back();
  }
  Offers answer(cursor);
  try {
    complete_line(answer, cursor, environment);
  } catch (const std::exception&) {
    // Somebody is in the middle of a word: whatever is wrong will be said when the line is run.
  }
  return answer.text();
}

int complete(const std::vector<std::string>& words, const Environment& environment) {
  write_all(STDOUT_FILENO, completions(words, environment));
  return 0;
}

}  // namespace collab
