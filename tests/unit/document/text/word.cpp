// Property: a document that went to Word and back, through pandoc, still says the same.
// COLLAB_WORD_DOCUMENTS sets how many (30 otherwise); without pandoc the test is skipped.
#include "document/text/word.h"

#include <doctest/doctest.h>
#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>

#include "base/error.h"
#include "base/system/file.h"
#include "base/system/process.h"
#include "document/read/read.h"
#include "document/sheet/write.h"
#include "unit/document/read/exports.h"
#include "unit/document/sheet/generator.h"
#include "unit/document/sheet/sample.h"

namespace collab::test {
namespace {

std::string path_variable() {
  const char* path = std::getenv("PATH");
  return path != nullptr ? path : "/usr/bin:/bin";
}

bool has_pandoc() { return run_process({"pandoc", "--version"}, "", path_variable(), {}).started; }

class TemporaryFile {
 public:
  explicit TemporaryFile(const std::string& name)
      : path_((std::filesystem::temp_directory_path() / (std::to_string(::getpid()) + name))
                  .string()) {}
  TemporaryFile(const TemporaryFile&) = delete;
  TemporaryFile& operator=(const TemporaryFile&) = delete;
  ~TemporaryFile() { std::filesystem::remove(path_); }
  const std::string& path() const { return path_; }

 private:
  std::string path_;
};

std::string through_word(const std::string& markdown) {
  const TemporaryFile file("collab_test.docx");
  word_of_markdown(markdown, file.path(), path_variable());
  return markdown_of_word(file.path(), path_variable());
}

/// Word and pandoc make other characters of some; such words are left to the plain round trip.
bool survives_word(const std::map<std::string, std::string>& facts) {
  for (const auto& [key, value] : facts) {
    for (const auto* lost : {"&amp;", "&#65;", "\\", "  ", "~", "$", "^", "\u2610", "[ ]", "[x]"}) {
      if (value.find(lost) != std::string::npos) return false;
    }
  }
  return true;
}

}  // namespace

TEST_CASE("a running document of many meetings says the same after it went to Word and back") {
  if (!has_pandoc()) {
    MESSAGE("skipped: pandoc is not installed");
    return;
  }
  const char* wanted = std::getenv("COLLAB_WORD_DOCUMENTS");
  const int count = wanted != nullptr ? std::atoi(wanted) : 30;
  std::vector<Case> cases;
  std::vector<Person> roster;
  std::string running;
  for (std::uint64_t seed = 9001; static_cast<int>(cases.size()) < count; ++seed) {
    Dice dice(seed);
    auto c = planned_case(dice, static_cast<Id>(seed));
    fill_agenda(dice, c);
    auto texts = expected_facts(c);
    texts["agreement"] = c.agenda.agreement.value_or("");
    if (!survives_word(texts) || c.agenda.team != "Grade 3 PLC") continue;
    const auto text = write_document(c.agenda, c.meeting.sheet);
    cases.push_back(std::move(c));
    if (cases.size() % 2 == 0) {
      running = append_block(running, text);
    } else {
      running += (running.empty() ? "" : "\n") + text;
    }
  }
  const auto text = through_word(running);
  for (const auto& c : cases) {
    // Each meeting has a roster of its own here, so that its block is read on its own.
    auto context = context_of(cases);
    context.roster = c.roster;
    const auto readings = read_document(text, "x.md", context);
    REQUIRE(readings.size() == cases.size());
    const auto found = std::find_if(readings.begin(), readings.end(), [&](const Reading& reading) {
      return reading.identity.number == c.meeting.number;
    });
    REQUIRE(found != readings.end());
    INFO("M" << c.meeting.number << "\n" << write_document(c.agenda, c.meeting.sheet));
    CHECK(questions(*found) == "");
    CHECK(difference(folded_facts(expected_facts(c)), folded_facts(said_facts(*found))) == "");
  }
}

TEST_CASE("without pandoc, or with something else than a Word document, the reason is said") {
  const TemporaryFile file("collab_no_word.docx");
  StagedFile(file.path(), "PK\x03\x04 nothing", false).commit();
  const auto kind_of = [&](const std::string& path, const std::string& folders) {
    try {
      markdown_of_word(path, folders);
    } catch (const Error& error) {
      return error.kind;
    }
    return Kind::internal;
  };
  CHECK(kind_of(file.path(), "/nowhere") == Kind::not_found);
  if (has_pandoc()) CHECK(kind_of(file.path(), path_variable()) == Kind::input);
  StagedFile(file.path(), "{\\rtf1}", false).commit();
  CHECK(kind_of(file.path(), path_variable()) == Kind::input);
}

TEST_CASE("a program is fed, drained, bounded and ended") {
  const auto echoed = run_process({"cat"}, std::string(300'000, 'x'), path_variable(), {});
  CHECK(echoed.output.size() == 300'000);
  CHECK(run_process({"cat"}, std::string(300'000, 'x'), path_variable(),
                    {.most_output = 1000, .seconds = 5})
            .in_bounds == false);
  CHECK(run_process({"sleep", "30"}, "", path_variable(), {.most_output = 1000, .seconds = 1})
            .in_time == false);
  CHECK(run_process({"false"}, "", path_variable(), {}).status == 1);
  CHECK(run_process({"no-such-program"}, "", path_variable(), {}).started == false);
}

}  // namespace collab::test
