// The help's texts, and the verb `help`.
#include "cmd/help/help.h"

#include <fmt/format.h>

#include "base/error.h"
#include "base/text/text.h"
#include "cmd/frame/choose.h"
#include "cmd/frame/globals.h"

namespace collab {

namespace {

constexpr std::size_t widest_left = 26;  ///< longer left sides get a line of their own
constexpr std::size_t widest_line = 96;
constexpr std::size_t longest_choice = 24;  ///< of "plc|grade|..."; longer ones stand on the right

/// A text in lines of at most `width`, the later ones after `indent` blanks.
std::string wrapped(std::string_view text, std::size_t width, std::size_t indent) {
  std::string out;
  std::size_t used = 0;
  for (std::string_view word : split(text, ' ')) {
    if (used > 0 && used + 1 + word.size() > width) {
      out += "\n" + std::string(indent, ' ');
      used = 0;
    }
    if (used > 0) out += ' ', ++used;
    out += word;
    used += word.size();
  }
  return out;
}

/// Two columns, the right ones below each other.
class Rows {
 public:
  void add(std::string left, std::string right) {
    rows_.push_back({std::move(left), std::move(right)});
  }
  bool empty() const { return rows_.empty(); }
  std::string text() const {
    std::size_t width = 0;
    for (const auto& [left, right] : rows_)
      if (left.size() <= widest_left) width = std::max(width, left.size());
    const std::size_t indent = width + 4;
    std::string out;
    for (const auto& [left, right] : rows_) {
      const std::string words = wrapped(right, widest_line - indent, indent);
      const bool fits = left.size() <= width;
      out += fits ? fmt::format("  {:<{}}  {}\n", left, width, words)
                  : fmt::format("  {}\n{:{}}{}\n", left, "", indent, words);
    }
    return out;
  }

 private:
  std::vector<std::pair<std::string, std::string>> rows_;
};

bool long_choice(const Declared& one) {
  return !one.words.empty() && !one.argument && one.meta.size() > longest_choice;
}

/// "-f, --format WORD" or "--[no-]quiet".
std::string left_side(const Declared& one) {
  if (one.argument) return one.name + (one.many ? "..." : "");
  std::string text;
  for (std::string_view name : split(one.name, ',')) {
    if (!text.empty()) text += ", ";
    if (one.negatable && name.starts_with("--"))
      text.append("--[no-]").append(name.substr(2));
    else
      text += name;
  }
  if (one.meta.empty())
    return one.words.empty() ? text : fmt::format("{}[={}]", text, join(one.words, "|"));
  return text + " " + (long_choice(one) ? "WORD" : one.meta);
}

std::string right_side(const Declared& one) {
  std::string text = one.what;
  if (long_choice(one)) text += ": " + join(one.words, ", ");
  if (one.required && !one.argument) text += " (needed)";
  if (one.many && !one.argument) text += "; may be repeated";
  if (one.from_file) text += fmt::format("; {}-file FILE reads it", one.name);
  return text;
}

std::string usage(const Command& command, const std::vector<Declared>& declared) {
  std::string text = "usage: collab " + spoken(command);
  for (const Declared& one : declared) {
    if (one.argument)
      text += one.required ? " " + left_side(one) : " [" + left_side(one) + "]";
    else if (one.required)
      text += " " + left_side(one);
  }
  return text + " [options]\n";
}

std::string section(std::string_view title, const Rows& rows) {
  return rows.empty() ? "" : fmt::format("\n{}:\n{}", title, rows.text());
}

struct HelpRequest {
  std::vector<std::string> topic;
};

void declare(Options& options, HelpRequest& request) {
  options.arguments("TOPIC", "a command, a command and its verb, or 'options'", request.topic,
                    Value::topic, 0);
}

std::string help_on(const std::vector<std::string>& topic) {
  if (topic.empty()) return help_overview();
  if (topic.size() == 1 && topic[0] == "options") return help_of_globals();
  const Noun* noun = find_noun(topic[0]);
  if (!noun) throw unknown_noun(topic[0]);
  if (topic.size() == 1) return help_of(*noun);
  const std::string verb = join(std::span(topic).subspan(1), " ");
  if (const Command* command = find_command(*noun, verb)) return help_of(*command);
  Rows group;
  for (const Command& command : noun->commands())
    if (command.verb.starts_with(verb + " "))
      group.add(spoken(command), std::string(command.summary));
  if (group.empty()) throw unknown_verb(*noun, verb);
  return group.text();
}

void act(Desk& desk, const HelpRequest& request) { desk.print(help_on(request.topic)); }

constexpr Command help_rows[] = {
    {"help", "", "explain a command", Needs::nothing, &bind<declare, act>},
};
constexpr Verbs help_verbs = help_rows;
constexpr const Verbs* help_files[] = {&help_verbs};

}  // namespace

extern const Noun help_noun{"help", "explain a command", help_files};

std::string version_line() { return "collab " COLLAB_VERSION "\n"; }

std::string short_help() {
  return "usage: collab [-w DIR] COMMAND [VERB] [ARGUMENTS] [OPTIONS]\n"
         "  the commands: collab help\n";
}

std::string help_overview() {
  Rows rows_of_nouns;
  for (const Noun& noun : nouns())
    rows_of_nouns.add(std::string(noun.name), std::string(noun.summary));
  return "usage: collab [-w DIR] COMMAND [VERB] [ARGUMENTS] [OPTIONS]\n" +
         section("commands", rows_of_nouns) +
         "\nmore: collab help COMMAND [VERB]; collab help options; man collab\n";
}

std::string help_of(const Noun& noun) {
  const auto commands = noun.commands();
  if (commands.size() == 1 && commands[0].get().verb.empty()) return help_of(commands[0].get());
  Rows verbs;
  for (const Command& command : commands) verbs.add(spoken(command), std::string(command.summary));
  std::string text =
      fmt::format("collab {}: {}\n", noun.name, noun.summary) + section("verbs", verbs);
  if (const Command* command = default_command(noun); command && !command->verb.empty())
    text += fmt::format("\n'collab {}' alone is 'collab {}'.\n", noun.name, spoken(*command));
  return text + fmt::format("more: collab help {} VERB\n", noun.name);
}

std::string help_of(const Command& command) {
  Options options;
  command.bind(options);
  Rows arguments, own;
  for (const Declared& one : options.declared())
    (one.argument ? arguments : own).add(left_side(one), right_side(one));
  return fmt::format("collab {}: {}\n", spoken(command), command.summary) +
         usage(command, options.declared()) + section("arguments", arguments) +
         section("options", own) + "\nmore: collab help options\n";
}

std::string help_of_globals() {
  Options options;
  Globals globals;
  declare_globals(options, globals);
  Rows all;
  for (const Declared& one : options.declared()) all.add(left_side(one), right_side(one));
  return "options of every command\n" + section("options", all);
}

}  // namespace collab
