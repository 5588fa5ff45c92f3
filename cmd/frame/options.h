// How a verb says what it takes. One declaration serves parsing (through CLI11, only in
// options.cpp), -h, the manual page test and completion.
#pragma once
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace collab {

/// What a value is, for completion and for the word shown in help.
enum class Value {
  none,
  text,
  number,
  date,
  period,
  time,
  file,
  folder,
  person,
  team,
  meeting,
  action,
  decision,
  norm,
  pairing,
  goal,
  lesson_study,
  operation,
  record,  ///< of any kind that has a name
  setting,
  sheet,  ///< the name of a meeting document's template
  indicator,
  criterion,  ///< of a team's stages
  guide,
  readiness_question,  ///< the key of a question of the guide named before it
  question,            ///< an open question's number, of the meeting named before it
  answer,              ///< to the question of the number before it
  topic,
  partner,
  contact,
  commitment,
  seat,
  need,
  voice,
  link,
  hand_off,
  practice,
  language,      ///< of families
  stakeholders,  ///< a group and its priority: "families=5"
  word,          ///< one of `words`
};

/// One option or argument as declared.
struct Declared {
  std::string name = {};  ///< "--from", "-n,--limit" or, for an argument, "TEAM"
  std::string meta = {};  ///< the value's word in help ("DATE"); empty for a flag
  std::string what = {};  ///< one line of help, lower case, no full stop
  Value value = Value::none;
  std::vector<std::string> words = {};  ///< for Value::word
  bool argument = false;
  bool required = false;
  bool many = false;
  bool global = false;
  bool negatable = false;  ///< has a --no- form
  bool from_file = false;  ///< has a --NAME-file form
};

/// The options of one verb. Every value option takes exactly one value; `many` ones may be
/// repeated.
class Options {
 public:
  Options();
  ~Options();
  Options(const Options&) = delete;
  Options& operator=(const Options&) = delete;

  /// Positional arguments, in order. `meta` is the word in help: "TEAM".
  void argument(std::string meta, std::string what, std::string& into, Value value);
  void argument(std::string meta, std::string what, std::optional<std::string>& into, Value value);
  /// An argument that is one of the words.
  void argument(std::string meta, std::string what, std::string& into,
                std::vector<std::string> words);
  /// The rest of the line, at least `least` of them (0 or 1).
  void arguments(std::string meta, std::string what, std::vector<std::string>& into, Value value,
                 int least);

  /// An option with one value: `--from DATE`.
  void option(std::string name, std::string meta, std::string what,
              std::optional<std::string>& into, Value value);
  /// The same, but it must be given.
  void required(std::string name, std::string meta, std::string what, std::string& into,
                Value value);
  /// May be given several times; commas do not split.
  void many(std::string name, std::string meta, std::string what, std::vector<std::string>& into,
            Value value);
  /// A text field: also readable from a file by --NAME-file ('-' is stdin).
  void text(std::string name, std::string what, std::optional<std::string>& into);
  void number(std::string name, std::string what, std::optional<int>& into);
  void decimal(std::string name, std::string what, std::optional<double>& into);
  /// One of the words.
  void choice(std::string name, std::string what, std::optional<std::string>& into,
              std::vector<std::string> words);
  /// `--x`, or `--x=WORD`: which version of a form is meant, the first of the words where none is
  /// said. The value stands behind the sign only.
  void version(std::string name, std::string what, std::optional<std::string>& into,
               std::vector<std::string> words);
  /// --x and --no-x; the first form leaves `into` as it is where neither is given.
  void flag(std::string name, std::string what, bool& into);
  void flag(std::string name, std::string what, std::optional<bool>& into);

  /// A flag without a --no- form: -h, --version.
  void mark(std::string name, std::string what, bool& into);

  /// Marks what is declared until the next call as options that every verb has. An option that the
  /// verb has declared already stays the verb's.
  void global(bool on);

  const std::vector<Declared>& declared() const;
  /// The words given for values that name records: "P4", "grade-3/latest". After parse().
  const std::vector<std::string>& named() const;

  /// Parses the words after noun and verb and fills the declared variables; `read_text` reads the
  /// file of a --NAME-file option. Throws Error(usage) with a suggestion for an unknown option.
  /// The global options are filled before the first file is read.
  void parse(const std::vector<std::string>& words,
             const std::function<std::string(const std::string&)>& read_text);

 private:
  struct Parser;
  std::unique_ptr<Parser> parser_;
};

}  // namespace collab
