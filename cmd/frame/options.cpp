// Options over CLI11, which no other file includes: it finds options and their values; arguments,
// types and the words of complaints are ours (option_values.cpp).
#include "cmd/frame/options.h"

#include <CLI/CLI.hpp>
#include <algorithm>

#include "base/error.h"
#include "base/text/text.h"
#include "cmd/frame/option_values.h"

namespace collab {

namespace {

// CLI11 takes the next word where "--name=" has nothing behind it. This character, which nobody
// else may use at the end of a word, stands for the empty value meanwhile.
constexpr char empty_value = '\x01';

bool is_long(std::string_view word) { return word.size() > 2 && word.starts_with("--"); }

std::vector<std::string> protected_words(const std::vector<std::string>& words) {
  std::vector<std::string> out(words.rbegin(), words.rend());
  for (std::string& word : out) {
    if (word.ends_with(empty_value))
      throw Error(Kind::usage, "'" + visible(word) + "' has a control character");
    if (is_long(word) && word.find('=') == word.size() - 1) word += empty_value;
  }
  return out;
}

std::vector<std::string> restored(std::vector<std::string> words) {
  for (std::string& word : words)
    if (word.size() == 1 ? word[0] == empty_value : word.ends_with(std::string{'=', empty_value}))
      word.pop_back();
  return words;
}

using ReadText = std::function<std::string(const std::string&)>;

/// "--limit" of "-n,--limit", "-z" of "-z".
std::string shown_name(const std::string& names) {
  return names.substr(names.find_last_of(',') + 1);
}

/// "-q,--quiet" as CLI11 wants it with a negative form: "-q,--quiet,!--no-quiet".
std::string with_negation(const std::string& names) {
  const std::string name = shown_name(names);
  if (!is_long(name)) return names;
  return names + ",!--no-" + name.substr(2);
}

}  // namespace

struct Options::Parser {
  struct Slot {
    std::string name;
    CLI::Option* option = nullptr;
    CLI::Option* file = nullptr;  ///< --NAME-file
    std::size_t declared = 0;
    OptionTarget target;
  };
  struct Argument {
    std::size_t declared = 0;
    OptionTarget target;
    int least = 1;
  };

  Parser() {
    app.set_help_flag();
    app.allow_extras();
  }

  CLI::App app;
  std::vector<Slot> slots;
  std::vector<Argument> arguments;
  std::vector<Declared> declared;
  std::vector<std::string> named;
  bool global = false;

  bool has(const std::string& names) const {
    for (const Declared& one : declared)
      if (!one.argument)
        for (std::string_view name : split(names, ','))
          for (std::string_view other : split(one.name, ','))
            if (name == other) return true;
    return false;
  }

  void add(Declared one, OptionTarget target) {
    if (global && has(one.name)) return;
    one.global = global;
    Slot slot{shown_name(one.name), nullptr, nullptr, declared.size(), target};
    declared.push_back(std::move(one));
    slots.push_back(std::move(slot));
  }

  /// True where the word may be this option, alone or in a group of letters, or one of its other
  /// forms.
  static bool may_mean(const std::string& word, const Declared& one) {
    const std::string name = shown_name(one.name);
    if (is_long(word))
      return is_long(name) &&
             (word.starts_with(name) || word.starts_with("--no-" + name.substr(2)));
    if (word.size() < 2 || word[0] != '-') return false;
    for (std::string_view own : split(one.name, ','))
      if (own.size() == 2 && word.find(own[1]) != std::string::npos) return true;
    return false;
  }

  /// Tells CLI11 of the options that the line may hold: setting up all of them takes longer than
  /// opening a workspace.
  void tell(const std::vector<std::string>& words) {
    for (Slot& slot : slots) {
      const Declared& one = declared[slot.declared];
      const auto meant = [&](const std::string& word) { return may_mean(word, one); };
      if (std::none_of(words.begin(), words.end(), meant)) continue;
      if (one.meta.empty())
        slot.option = app.add_flag(one.negatable ? with_negation(one.name) : one.name);
      else
        slot.option = app.add_option(one.name);
      slot.option->multi_option_policy(one.many ? CLI::MultiOptionPolicy::TakeAll
                                                : CLI::MultiOptionPolicy::TakeLast);
      if (!one.from_file) continue;
      slot.file = app.add_option(slot.name + "-file");
      slot.file->multi_option_policy(CLI::MultiOptionPolicy::TakeLast);
    }
  }

  void add_argument(Declared one, OptionTarget target, int least) {
    one.argument = true;
    one.required = least > 0;
    arguments.push_back({declared.size(), target, least});
    declared.push_back(std::move(one));
  }

  std::vector<std::string> all_names() const {
    std::vector<std::string> names;
    for (const Declared& one : declared) {
      if (one.argument) continue;
      for (std::string_view name : split(one.name, ',')) names.emplace_back(name);
      const std::string name = shown_name(one.name);
      if (one.negatable && is_long(name)) names.push_back("--no-" + name.substr(2));
      if (one.from_file) names.push_back(name + "-file");
    }
    return names;
  }

  /// Gives the words that are no options; throws for an unknown option.
  std::vector<std::string> plain_words() const {
    std::vector<std::string> words;
    bool ended = false;
    for (std::string& word : restored(app.remaining())) {
      if (!ended && word == "--") {
        ended = true;
        continue;
      }
      if (!ended && looks_like_option(word)) throw unknown_option(word, all_names());
      words.push_back(std::move(word));
    }
    return words;
  }

  void run(const std::vector<std::string>& words) {
    tell(words);
    try {
      app.parse(protected_words(words));
    } catch (const CLI::ParseError&) {
      // With types, counts and arguments kept away from CLI11, only a value that is missing at the
      // end of the line is left for it to complain about.
      const std::string& last = words.back();
      const std::string name = is_long(last) ? last : "-" + last.substr(last.size() - 1);
      throw Error(Kind::usage, "option '" + visible(name) + "' needs a value");
    }
  }

  void note_named(const std::vector<std::string>& values, const Declared& one) {
    if (names_record(one.value)) named.insert(named.end(), values.begin(), values.end());
  }

  void take(const Slot& slot, const ReadText& read_text) {
    const Declared& one = declared[slot.declared];
    std::vector<std::string> values =
        slot.option ? restored(slot.option->results()) : std::vector<std::string>{};
    // CLI11 has "true" for a flag without a value.
    if (one.meta.empty() && !one.words.empty())
      std::ranges::replace(values, "true", one.words.front());
    if (slot.file && slot.file->count() > 0) {
      if (!values.empty())
        throw Error(Kind::usage,
                    "'" + slot.name + "' and '" + slot.name + "-file' exclude each other");
      const std::string path = restored(slot.file->results()).back();
      std::string text = read_text(path);
      if (text.ends_with('\n')) text.pop_back();
      assign(slot.target, {std::move(text)}, one, slot.name);
      return;
    }
    if (values.empty()) {
      if (one.required) throw Error(Kind::usage, "missing option '" + slot.name + "'");
      return;
    }
    check_values(values, one, "option '" + slot.name + "'");
    note_named(values, one);
    assign(slot.target, values, one, slot.name);
  }

  void take_arguments(const std::vector<std::string>& words) {
    std::size_t at = 0;
    for (const Argument& argument : arguments) {
      const Declared& one = declared[argument.declared];
      const std::size_t end = one.many ? words.size() : std::min(at + 1, words.size());
      if (at == end && argument.least > 0) throw Error(Kind::usage, "missing " + one.name);
      const std::vector<std::string> values(words.begin() + static_cast<std::ptrdiff_t>(at),
                                            words.begin() + static_cast<std::ptrdiff_t>(end));
      check_values(values, one, one.name);
      note_named(values, one);
      if (!values.empty()) assign(argument.target, values, one, one.name);
      at = end;
    }
    if (at < words.size()) throw Error(Kind::usage, "unexpected '" + visible(words[at]) + "'");
  }
};

Options::Options() : parser_(std::make_unique<Parser>()) {}
Options::~Options() = default;

void Options::argument(std::string meta, std::string what, std::string& into, Value value) {
  parser_->add_argument({.name = std::move(meta), .what = std::move(what), .value = value}, &into,
                        1);
}

void Options::argument(std::string meta, std::string what, std::optional<std::string>& into,
                       Value value) {
  parser_->add_argument({.name = std::move(meta), .what = std::move(what), .value = value}, &into,
                        0);
}

void Options::argument(std::string meta, std::string what, std::string& into,
                       std::vector<std::string> words) {
  Declared one{.name = std::move(meta),
               .what = std::move(what),
               .value = Value::word,
               .words = std::move(words)};
  parser_->add_argument(std::move(one), &into, 1);
}

void Options::arguments(std::string meta, std::string what, std::vector<std::string>& into,
                        Value value, int least) {
  Declared one{.name = std::move(meta), .what = std::move(what), .value = value, .many = true};
  parser_->add_argument(std::move(one), &into, least);
}

void Options::option(std::string name, std::string meta, std::string what,
                     std::optional<std::string>& into, Value value) {
  parser_->add(
      {.name = std::move(name), .meta = std::move(meta), .what = std::move(what), .value = value},
      &into);
}

void Options::required(std::string name, std::string meta, std::string what, std::string& into,
                       Value value) {
  parser_->add({.name = std::move(name),
                .meta = std::move(meta),
                .what = std::move(what),
                .value = value,
                .required = true},
               &into);
}

void Options::many(std::string name, std::string meta, std::string what,
                   std::vector<std::string>& into, Value value) {
  parser_->add({.name = std::move(name),
                .meta = std::move(meta),
                .what = std::move(what),
                .value = value,
                .many = true},
               &into);
}

void Options::text(std::string name, std::string what, std::optional<std::string>& into) {
  parser_->add({.name = std::move(name),
                .meta = "TEXT",
                .what = std::move(what),
                .value = Value::text,
                .from_file = true},
               &into);
}

void Options::number(std::string name, std::string what, std::optional<int>& into) {
  parser_->add(
      {.name = std::move(name), .meta = "N", .what = std::move(what), .value = Value::number},
      &into);
}

void Options::decimal(std::string name, std::string what, std::optional<double>& into) {
  parser_->add(
      {.name = std::move(name), .meta = "N", .what = std::move(what), .value = Value::number},
      &into);
}

void Options::choice(std::string name, std::string what, std::optional<std::string>& into,
                     std::vector<std::string> words) {
  Declared one{std::move(name), join(words, "|"), std::move(what), Value::word, std::move(words)};
  parser_->add(std::move(one), &into);
}

void Options::version(std::string name, std::string what, std::optional<std::string>& into,
                      std::vector<std::string> words) {
  parser_->add({std::move(name), "", std::move(what), Value::word, std::move(words)}, &into);
}

void Options::flag(std::string name, std::string what, bool& into) {
  const bool negatable = is_long(shown_name(name));
  parser_->add({.name = std::move(name), .what = std::move(what), .negatable = negatable}, &into);
}

void Options::flag(std::string name, std::string what, std::optional<bool>& into) {
  const bool negatable = is_long(shown_name(name));
  parser_->add({.name = std::move(name), .what = std::move(what), .negatable = negatable}, &into);
}

void Options::mark(std::string name, std::string what, bool& into) {
  parser_->add({.name = std::move(name), .what = std::move(what)}, &into);
}

void Options::global(bool on) { parser_->global = on; }

const std::vector<Declared>& Options::declared() const { return parser_->declared; }

const std::vector<std::string>& Options::named() const { return parser_->named; }

void Options::parse(const std::vector<std::string>& words,
                    const std::function<std::string(const std::string&)>& read_text) {
  parser_->run(words);
  // Flags first: a caller that was asked for help sees it whatever else is wrong with the line.
  // Then the global options: they say in which folder a file of --NAME-file lies.
  const auto round = [](const Declared& one) { return one.meta.empty() ? 0 : one.global ? 1 : 2; };
  for (const int now : {0, 1, 2})
    for (const Parser::Slot& slot : parser_->slots)
      if (round(parser_->declared[slot.declared]) == now) parser_->take(slot, read_text);
  parser_->take_arguments(parser_->plain_words());
}

}  // namespace collab
