// Parsing of options and arguments: what reaches the verb, and the words of complaints.
#include "cmd/frame/options.h"

#include <doctest/doctest.h>

#include <set>

#include "base/error.h"
#include "base/text/text.h"
#include "cmd/frame/command.h"

using namespace collab;

namespace {

struct Taken {
  std::string team;
  std::vector<std::string> people;
  std::optional<std::string> from, text, kind;
  std::vector<std::string> tags;
  std::optional<int> minutes;
  std::optional<double> fte;
  bool evaluator = false;
  bool help = false;
  std::optional<bool> confidential;
  std::optional<std::string> workspace;
  std::optional<std::string> porcelain;
};

void declare(Options& options, Taken& taken) {
  options.argument("TEAM", "the team", taken.team, Value::team);
  options.arguments("PERSON", "people", taken.people, Value::person, 0);
  options.option("-f,--from", "DATE", "first day", taken.from, Value::date);
  options.text("--text", "what it says", taken.text);
  options.choice("--kind", "what kind", taken.kind, {"plc", "grade"});
  options.many("--tag", "TAG", "a tag", taken.tags, Value::text);
  options.number("-n,--minutes", "how long", taken.minutes);
  options.decimal("--fte", "share", taken.fte);
  options.flag("-e,--evaluator", "evaluates", taken.evaluator);
  options.flag("--confidential", "keep it in", taken.confidential);
  options.version("--porcelain", "for programs", taken.porcelain, {"v1", "v2"});
  options.global(true);
  options.option("-w,--workspace", "DIR", "where", taken.workspace, Value::folder);
  options.number("--minutes", "a global of the same name", taken.minutes);
  options.mark("-h,--help", "help", taken.help);
}

std::string file_text(const std::string& path) { return "text of " + path + "\n\n"; }

Taken parsed(const std::vector<std::string>& words) {
  Options options;
  Taken taken;
  declare(options, taken);
  options.parse(words, file_text);
  return taken;
}

std::string refusal(const std::vector<std::string>& words) {
  try {
    parsed(words);
  } catch (const Error& error) {
    CHECK(error.kind == Kind::usage);
    return error.message;
  }
  return "nothing was refused";
}

using Words = std::vector<std::string>;

}  // namespace

TEST_CASE("options may follow arguments, and -- ends them") {
  const Taken taken = parsed({"grade-3", "--from", "today", "a.ruiz", "--", "--from", "--"});
  CHECK(taken.team == "grade-3");
  CHECK(taken.people == Words{"a.ruiz", "--from", "--"});
  CHECK(taken.from == "today");
}

TEST_CASE("a value may begin with a dash, be empty, or look like anything") {
  CHECK(parsed({"t", "--from", "-3d"}).from == "-3d");
  CHECK(parsed({"t", "--from=-3d"}).from == "-3d");
  CHECK(parsed({"t", "-f", "-3d"}).from == "-3d");
  CHECK(parsed({"t", "-f-3d"}).from == "-3d");
  CHECK(parsed({"t", "--text", "--from"}).text == "--from");
  CHECK(parsed({"t", "--text", ""}).text == "");
  CHECK(parsed({"t", "--text=", "--from", "today"}).text == "");
  CHECK(parsed({"t", "--text=", "x"}).people == Words{"x"});
  CHECK(parsed({"t", "--text", "--text="}).text == "--text=");
  CHECK(parsed({"t", "--text=a=b="}).text == "a=b=");
  CHECK(parsed({"t", "--text", "--"}).text == "--");
  for (const char* text : {"[a,b]", "{}", "[]", "%%", "a,b", "\"x\"", "'", "$HOME", "@file", "/x:y",
                           "++", "[", "{a: b}", "true", "\n", "é\t"}) {
    CAPTURE(text);
    CHECK(parsed({"t", "--text", text}).text == text);
    CHECK(parsed({"t", std::string("--text=") + text}).text == text);
    CHECK(parsed({"t", "--tag", text}).tags == Words{text});
    CHECK(parsed({"t", text}).people == Words{text});
  }
}

TEST_CASE("a negative number is an argument, not an option") {
  CHECK(parsed({"-3d"}).team == "-3d");
  CHECK(parsed({"t", "-"}).people == Words{"-"});
}

TEST_CASE("a repeated option collects where it may, and the last counts otherwise") {
  CHECK(parsed({"t", "--tag", "a,b", "--tag=[c]", "--tag="}).tags == Words{"a,b", "[c]", ""});
  CHECK(parsed({"t", "--from", "a", "--from", "b"}).from == "b");
  CHECK(parsed({"t", "--confidential", "--no-confidential"}).confidential == false);
  CHECK(parsed({"t", "--no-confidential", "--confidential"}).confidential == true);
  CHECK(!parsed({"t"}).confidential);
}

TEST_CASE("short options join") {
  const Taken taken = parsed({"t", "-en5"});
  CHECK(taken.evaluator);
  CHECK(taken.minutes == 5);
  CHECK(parsed({"t", "-n", "5"}).minutes == 5);
  CHECK(parsed({"t", "--minutes=-5"}).minutes == -5);
  CHECK(parsed({"t", "--fte", "0.5"}).fte == 0.5);
}

TEST_CASE("a text can come from a file, without its last newline") {
  CHECK(parsed({"t", "--text-file", "a.txt"}).text == "text of a.txt\n");
  CHECK(refusal({"t", "--text-file", "a", "--text", "b"}) ==
        "'--text' and '--text-file' exclude each other");
}

TEST_CASE("a version stands behind the sign only, and is the first where none is said") {
  CHECK(parsed({"t", "--porcelain", "x"}).porcelain == "v1");
  CHECK(parsed({"t", "--porcelain", "x"}).people == Words{"x"});
  CHECK(parsed({"t", "--porcelain=v2"}).porcelain == "v2");
  CHECK(parsed({"t"}).porcelain == std::nullopt);
  CHECK(refusal({"t", "--porcelain=v3"})
            .starts_with("option '--porcelain' is one of v1, v2; not 'v3'"));
  CHECK(refusal({"t", "--porcelain="}).starts_with("option '--porcelain' is one of v1, v2; not"));
}

TEST_CASE("complaints name the option and what it needs") {
  CHECK(refusal({"t", "--form", "x"}) == "unknown option '--form'; did you mean '--from'?");
  CHECK(refusal({"t", "--form=x"}) == "unknown option '--form'; did you mean '--from'?");
  CHECK(refusal({"t", "--conf"}).starts_with("unknown option '--conf'"));
  CHECK(refusal({"t", "-x"}).starts_with("unknown option '-x'"));
  CHECK(refusal({"t", "--=x"}).starts_with("unknown option '--'"));
  CHECK(refusal({"t", "--minutes", "abc"}) == "option '--minutes' needs a number, not 'abc'");
  CHECK(refusal({"t", "--minutes", ""}) == "option '--minutes' needs a number, not ''");
  CHECK(refusal({"t", "--minutes", "5x"}) == "option '--minutes' needs a number, not '5x'");
  CHECK(refusal({"t", "--minutes", "99999999999"}) ==
        "option '--minutes' needs a smaller number, not '99999999999'");
  CHECK(refusal({"t", "--fte", "inf"}) == "option '--fte' needs a number, not 'inf'");
  CHECK(refusal({"t", "--fte", "1.2.3"}) == "option '--fte' needs a number, not '1.2.3'");
  CHECK(refusal({"t", "--from"}) == "option '--from' needs a value");
  CHECK(refusal({"t", "-ef"}) == "option '-f' needs a value");
  CHECK(refusal({"t", "--text-file"}) == "option '--text-file' needs a value");
  CHECK(refusal({"t", "--evaluator=yes"}) == "option '--evaluator' takes no value");
  CHECK(refusal({"t", "--kind", "plx"}) == "option '--kind' is one of plc, grade; not 'plx'");
  CHECK(refusal({}) == "missing TEAM");
  CHECK(refusal({"--from", "x"}) == "missing TEAM");
}

TEST_CASE("control characters and broken text are refused, but not in names of files") {
  CHECK(refusal({"t", "--text", "a\x1b[31m"}) ==
        "option '--text' has a control character: 'a\\x1b[31m'");
  CHECK(refusal({"a\rb"}) == "TEAM has a control character: 'a\\rb'");
  CHECK(refusal({"t", "--tag", "ok", "--tag", "\x7f"}) ==
        "option '--tag' has a control character: '\\x7f'");
  CHECK(refusal({"\xff"}).starts_with("TEAM is not UTF-8"));
  CHECK(refusal({"t", "--text=\x01"}) == "'--text=\\x01' has a control character");
  CHECK(parsed({"t", "-w", "a\x1b"}).workspace == "a\x1b");
}

TEST_CASE("asking for help is noticed before anything is complained about") {
  Options options;
  Taken taken;
  declare(options, taken);
  CHECK_THROWS_AS(options.parse({"--minutes", "abc", "--nonsense", "-h"}, file_text), Error);
  CHECK(taken.help);
}

TEST_CASE("too many arguments are named") {
  Options options;
  std::string one;
  std::optional<std::string> two;
  options.argument("ONE", "first", one, Value::text);
  options.argument("TWO", "second", two, Value::text);
  CHECK_THROWS_WITH_AS(options.parse({"a", "b", "c\x1b"}, file_text), "unexpected 'c\\x1b'", Error);
}

TEST_CASE("an option that must be given is missed by name") {
  Options options;
  std::string name;
  options.required("--school", "NAME", "the school", name, Value::text);
  CHECK_THROWS_WITH_AS(options.parse({}, file_text), "missing option '--school'", Error);
}

TEST_CASE("no verb declares an option twice, and names are dashed words, the long one last") {
  for (const Noun& noun : nouns())
    for (const Command& command : noun.commands()) {
      Options options;
      command.bind(options);
      std::set<std::string> seen;
      for (const Declared& one : options.declared()) {
        if (one.argument) continue;
        CAPTURE(command.noun);
        CAPTURE(command.verb);
        CAPTURE(one.name);
        const auto names = split(one.name, ',');
        for (const std::string_view name : names) {
          CHECK(seen.insert(std::string(name)).second);
          if (one.from_file) CHECK(seen.insert(std::string(name) + "-file").second);
          CHECK(name.find_first_not_of("abcdefghijklmnopqrstuvwxyzC-") == std::string_view::npos);
        }
        CHECK(names.size() <= 2);
        if (names.size() == 2) CHECK((names[0].size() == 2 && names[1].starts_with("--")));
      }
    }
}

TEST_CASE("the verb's own option stays where a global one has its name") {
  Options options;
  Taken taken;
  declare(options, taken);
  int count = 0;
  for (const Declared& one : options.declared())
    if (one.name.find("--minutes") != std::string::npos) {
      ++count;
      CHECK(!one.global);
    }
  CHECK(count == 1);
}
