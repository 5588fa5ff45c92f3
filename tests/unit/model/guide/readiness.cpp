// Readiness answers: as people write them, and which one counts.
#include "model/guide/readiness.h"

#include <doctest/doctest.h>

#include "school_in_memory.h"

namespace collab {
namespace {

SaidAnswer said(std::string answer, std::optional<std::string> because = std::nullopt) {
  return {std::move(answer), std::move(because)};
}

struct Answers {
  void say(const std::string& question, const std::string& answer, std::string_view on) {
    add_readiness_answer(school.db, {.guide = "plc",
                                     .question = question,
                                     .asked = "Is it?",
                                     .answer = answer,
                                     .on_date = day(on)});
  }
  SchoolInMemory school;
};

}  // namespace

TEST_CASE("an answer is a word, and a reason may follow it") {
  CHECK(read_answer("yes") == said("yes"));
  CHECK(read_answer(" Y ") == said("yes"));
  CHECK(read_answer("Yes!") == said("yes"));
  CHECK(read_answer("Partly, two of four have it") == said("partly", "two of four have it"));
  CHECK(read_answer("partially") == said("partly"));
  CHECK(read_answer("NO: the bus leaves at three") == said("no", "the bus leaves at three"));
  CHECK(read_answer("no - asked twice") == said("no", "asked twice"));
  CHECK(read_answer("no — asked twice") == said("no", "asked twice"));
  CHECK(read_answer("no because of the bus") == said("no", "of the bus"));
  CHECK(read_answer("no, because of the bus") == said("no", "of the bus"));
  CHECK(read_answer("yes but only on Mondays") == said("yes", "but only on Mondays"));
  CHECK(read_answer("not yet (in spring)") == said("no", "in spring"));
  CHECK(read_answer("not known") == said("not known"));
  CHECK(read_answer("We don’t know, ask Kim") == said("not known", "ask Kim"));
  CHECK(read_answer("?") == said("not known"));
}

TEST_CASE("what is another sentence is no answer") {
  for (const char* words : {"", "  ", "maybe", "no one has time", "yesterday", "nothing",
                            "partners", "yes\x1b[2J", "\xff", "- yes"}) {
    CAPTURE(words);
    CHECK_FALSE(read_answer(words));
  }
}

TEST_CASE("an answer in words is read back as it was") {
  for (const std::string_view word : readiness_words()) {
    CHECK(read_answer(answer_words({std::string(word), std::nullopt})) == said(std::string(word)));
    const SaidAnswer with_reason = said(std::string(word), "because: it is (so), in part");
    CHECK(read_answer(answer_words(said(std::string(word), "it is (so), in part"))) ==
          said(std::string(word), "it is (so), in part"));
    CHECK(answer_words(with_reason).starts_with(word));
  }
}

TEST_CASE("the latest answer counts, since when it was so is known, and what it was before") {
  Answers answers;
  answers.say("time", "no", "2026-08-20");
  answers.say("time", "yes", "2026-11-10");
  answers.say("time", "partly", "2026-10-01");
  answers.say("time", "yes", "2026-11-20");
  answers.say("people", "yes", "2026-09-01");
  Db& db = answers.school.db;
  const auto now = standing_answers(db, "plc", day("2026-11-23"));
  REQUIRE(now.size() == 2);
  CHECK(now.at("time").latest.answer == "yes");
  CHECK(now.at("time").latest.on_date == day("2026-11-20"));
  CHECK(now.at("time").since == day("2026-11-10"));
  CHECK(now.at("time").before->answer == "partly");
  CHECK_FALSE(now.at("people").before);
  const auto earlier = standing_answers(db, "plc", day("2026-10-15"));
  CHECK(earlier.at("time").latest.answer == "partly");
  CHECK(earlier.at("time").before->answer == "no");
  CHECK(standing_answers(db, "plc", day("2026-08-19")).empty());
  CHECK(readiness_answers(db, "plc", day("2026-11-23")).size() == 5);
}

TEST_CASE("of two answers on a day the later one counts") {
  Answers answers;
  answers.say("time", "yes", "2026-11-20");
  answers.say("time", "no", "2026-11-20");
  const auto now = standing_answers(answers.school.db, "plc", day("2026-11-20"));
  CHECK(now.at("time").latest.answer == "no");
}

TEST_CASE("guides with an answer are known by name, from its day on") {
  Answers answers;
  answers.say("time", "no", "2026-08-20");
  Db& db = answers.school.db;
  CHECK(answered_guides(db, day("2026-08-19")).empty());
  CHECK(answered_guides(db, day("2026-08-20")) == std::vector<std::string>{"plc"});
}

}  // namespace collab
