// collab guide check: the readiness questions of a guide, asked on a terminal, listed elsewhere, or
// on a sheet that is filled in together and read back.
#include <fmt/format.h>

#include <algorithm>

#include "base/text/text.h"
#include "cmd/frame/naming.h"
#include "cmd/frame/page.h"
#include "cmd/frame/write_over.h"
#include "cmd/guide/guide.h"
#include "document/form/readiness_sheet.h"
#include "model/records/reference.h"

namespace collab {
namespace {

constexpr std::size_t widest_key = 24;

struct Check {
  std::string guide;
  std::optional<std::string> record, on, by;
  bool all = false;
};

void declare_check(Options& options, Check& check) {
  options.argument("GUIDE", "which one", check.guide, Value::guide);
  options.option("--record", "FILE", "read a filled-in sheet back, as -o FILE.md wrote it",
                 check.record, Value::file);
  options.flag("--all", "also questions that have an answer", check.all);
  options.option("--on", "DATE", "the day of the answers (default: today)", check.on, Value::date);
  options.option("--by", "PERSON", "who answers", check.by, Value::person);
}

using Standing = std::map<std::string, StandingAnswer, std::less<>>;

/// A check under way.
struct Asking {
  const Guide& guide;
  Standing standing;
  std::vector<GuideQuestion> pending;
  Date day{};
  std::optional<Id> by;
};

Asking begin(Desk& desk, const Check& check, const Guide& guide) {
  Asking asking{guide, {}, {}, answer_day(desk, check.on), std::nullopt};
  asking.standing = standing_answers(desk.db(), guide.name, asking.day);
  if (check.by) asking.by = find_person(desk.db(), *check.by).id;
  for (const GuideQuestion& each : guide.questions)
    if (check.all || !asking.standing.contains(each.key)) asking.pending.push_back(each);
  return asking;
}

ReadinessAnswer answer_to(const Asking& asking, const GuideQuestion& question,
                          const SaidAnswer& said) {
  return {.guide = asking.guide.name,
          .question = question.key,
          .asked = question.text,
          .answer = said.answer,
          .because = said.because,
          .on_date = asking.day,
          .answered_by = asking.by};
}

/// "yes since 2026-08-20", or nothing.
std::string standing_words(const Standing& standing, const std::string& key) {
  const auto found = standing.find(key);
  if (found == standing.end()) return {};
  const StandingAnswer& answer = found->second;
  const std::string words = visible(answer_words({answer.latest.answer, answer.latest.because}));
  return fmt::format("{} (since {})", words, iso(answer.since));
}

/// What a person is shown before the cursor.
std::string prompt_words(const Asking& asking, std::size_t number, const GuideQuestion& question) {
  std::string words =
      fmt::format("\n{} of {}: {}", number, asking.pending.size(), visible(question.text));
  const std::string known = standing_words(asking.standing, question.key);
  if (!known.empty()) words += "\nso far: " + known;
  return words + "\nyes, partly, no or not known, and why; an empty line leaves it open:";
}

/// One question, once more where the answer was none. Sets `ended` where the input has.
std::optional<SaidAnswer> ask_one(Desk& desk, const std::string& prompt, bool& ended) {
  std::string question = prompt;
  for (int attempt = 0; attempt < 2; ++attempt) {
    const auto line = desk.ask(question);
    ended = !line;
    if (!line || trim(*line).empty()) return std::nullopt;
    if (auto said = read_answer(*line)) return said;
    question = prompt + fmt::format("\n'{}' begins with none of them; once more:", visible(*line));
  }
  return std::nullopt;
}

void ask_all(Desk& desk, const Asking& asking) {
  std::vector<ReadinessAnswer> noted;
  bool ended = false;
  for (std::size_t i = 0; i < asking.pending.size() && !ended; ++i) {
    const GuideQuestion& question = asking.pending[i];
    const auto said = ask_one(desk, prompt_words(asking, i + 1, question), ended);
    if (!said) continue;
    desk.begin_writing();
    ReadinessAnswer answer = answer_to(asking, question, *said);
    if (note_answer(desk, answer)) noted.push_back(std::move(answer));
  }
  noted.empty() ? desk.say("nothing was answered") : tell_answers(desk, asking.guide, noted);
}

void list_table(Desk& desk, const Asking& asking) {
  Table table{"guide.check",
              "Readiness questions",
              {{"guide", "Guide", Type::reference},
               {"question", "Question", Type::reference},
               {"text", "Text"},
               {"answer", "Answer"},
               {"because", "Because"},
               {"answered_on", "Answered", Type::date},
               {"answered_by", "By", Type::reference},
               {"since", "Since", Type::date}},
              {}};
  for (const GuideQuestion& each : asking.pending) {
    std::vector<Cell> row{asking.guide.name, each.key, each.text};
    const auto found = asking.standing.find(each.key);
    if (found == asking.standing.end()) {
      row.resize(table.columns.size());
    } else {
      const ReadinessAnswer& latest = found->second.latest;
      for (Cell& each_cell :
           std::vector<Cell>{latest.answer, cell(latest.because), latest.on_date,
                             handle_cell(desk.db(), latest.answered_by), found->second.since})
        row.push_back(std::move(each_cell));
    }
    table.rows.push_back(std::move(row));
  }
  desk.show(table);
}

void list_page(Desk& desk, const Asking& asking) {
  const Guide& guide = asking.guide;
  std::vector<PageLine> lines;
  for (const GuideQuestion& each : asking.pending) {
    lines.push_back({"  " + each.key, {visible(each.text)}});
    const std::string known = standing_words(asking.standing, each.key);
    if (!known.empty()) lines.push_back({"", {known}});
  }
  desk.print(visible(guide.title) + "\n");
  desk.print(aligned(lines, widest_key));
  desk.print(fmt::format(
      "\nanswer one:  collab guide answer {0} {1} yes|partly|no|'not known' --because TEXT\n"
      "on a sheet:  collab guide check {0} -o {0}.md, then collab guide check {0} --record "
      "{0}.md\n",
      guide.name, asking.pending.front().key));
}

/// True where -o asks for a sheet: a Markdown file, or "-", and no other format.
bool wants_sheet(const Desk& desk) {
  if (!desk.globals.output || desk.globals.format || desk.globals.columns) return false;
  return *desk.globals.output == "-" || desk.globals.output->ends_with(".md");
}

/// A sheet that somebody may have filled in is not written over.
void write_sheet(Desk& desk, const Asking& asking) {
  desk.answer = write_readiness_sheet(asking.guide, desk.workspace->school.code, asking.standing);
  const std::string& file = desk.output_path;
  if (file.empty()) return;
  check_unchanged(desk, file, desk.answer,
                  fmt::format("record it: collab guide check {} --record {}; or over it: --yes",
                              asking.guide.name, visible(file)));
}

void record_sheet(Desk& desk, const Asking& asking, const std::string& file) {
  desk.begin_writing();
  const ReadinessReading reading =
      read_readiness_sheet(asking.guide, desk.workspace->school.code, desk.read_input(file), file);
  std::vector<ReadinessAnswer> noted;
  for (const GuideQuestion& each : asking.guide.questions) {
    const auto said = reading.answers.find(each.key);
    if (said == reading.answers.end()) continue;
    const auto known = asking.standing.find(each.key);
    const bool news =
        known == asking.standing.end() ||
        SaidAnswer{known->second.latest.answer, known->second.latest.because} != said->second;
    if (!news) continue;
    noted.push_back(answer_to(asking, each, said->second));
    add_readiness_answer(desk.db(), noted.back());
  }
  noted.empty() ? desk.say(fmt::format("{}: nothing new", visible(file)))
                : tell_answers(desk, asking.guide, noted);
  for (const Problem& each : reading.unclear)
    desk.warn(fmt::format("{}:{}:{}: {}; {}", visible(each.file), each.line, each.column,
                          visible(each.what), each.hint));
  if (!reading.unclear.empty()) desk.exit_code = static_cast<int>(Kind::partial);
}

void run_check(Desk& desk, const Check& check) {
  const Guide guide = find_guide(desk.workspace, check.guide);
  const Asking asking = begin(desk, check, guide);
  if (check.record) return record_sheet(desk, asking, *check.record);
  if (wants_sheet(desk)) return write_sheet(desk, asking);
  if (!wants_page(desk)) return list_table(desk, asking);
  if (guide.questions.empty()) return desk.say("the guide asks nothing before you start");
  if (asking.pending.empty())
    return desk.say(
        fmt::format("every question of '{}' has an answer; see: collab guide check {} --all",
                    guide.name, guide.name));
  desk.can_ask() ? ask_all(desk, asking) : list_page(desk, asking);
}

constexpr Command guide_check_rows[] = {
    {"guide", "check", "ask a guide's readiness questions", Needs::read_first,
     &bind<declare_check, run_check>},
};

}  // namespace

extern const Verbs guide_check_verbs = guide_check_rows;

}  // namespace collab
