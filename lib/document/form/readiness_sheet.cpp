// Readiness sheets; see readiness_sheet.h.
#include "document/form/readiness_sheet.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/text/text.h"
#include "document/form/form.h"
#include "document/page/sheet_kind.h"
#include "document/sheet/write.h"
#include "document/text/escape.h"

namespace collab {
namespace {

/// A place's name may have no '-', and "sheet" is taken.
std::string place_of(const GuideQuestion& question) {
  std::string place = "answer_" + question.key;
  std::ranges::replace(place, '-', '_');
  return place;
}

std::string sheet_name(const Guide& guide, const std::string& code) {
  return fmt::format("{} guide {}", code, guide.name);
}

SheetTemplate form_of(const Guide& guide) {
  std::string text = fmt::format(
      "# Are we ready? {}\n\n- Sheet: {{{{sheet}}}}\n\n"
      "Behind each question write yes, partly, no or not known, and why if you like.\n\n",
      escape_markdown(guide.title));
  for (const GuideQuestion& each : guide.questions)
    text += fmt::format("- {} {{{{{}}}}}\n", escape_markdown(each.text), place_of(each));
  TemplateReading reading = read_form_template(text, guide.name, guide.name);
  if (!reading.problems.empty())
    throw Error(Kind::input, std::move(reading.problems), "the guide's questions make no sheet");
  return std::move(reading.sheet);
}

Problem unclear(const FormReading& reading, const FormLine& line, std::string what,
                std::string hint) {
  Problem problem{{}, line.at.line, line.at.column, std::move(what), std::move(hint), {}, 1};
  const auto row = static_cast<std::size_t>(line.at.line);
  if (row >= 1 && row <= reading.raw.size()) problem.excerpt = reading.raw[row - 1];
  return problem;
}

}  // namespace

std::string write_readiness_sheet(
    const Guide& guide, const std::string& code,
    const std::map<std::string, StandingAnswer, std::less<>>& standing) {
  FormContent content{{"sheet", {sheet_name(guide, code)}}};
  for (const GuideQuestion& each : guide.questions)
    if (const auto found = standing.find(each.key); found != standing.end())
      content[place_of(each)] = {
          answer_words({found->second.latest.answer, found->second.latest.because})};
  return write_form(form_of(guide), content);
}

ReadinessReading read_readiness_sheet(const Guide& guide, const std::string& code,
                                      std::string_view bytes, const std::string& file) {
  refuse_other_sheet(bytes, file, SheetKind::guide);
  const FormReading reading = read_form(form_of(guide), bytes, file);
  const std::string wanted = sheet_name(guide, code);
  if (reading.sheet != wanted)
    throw Error(Kind::input,
                reading.sheet.empty()
                    ? fmt::format("'{}' does not say which sheet it is", visible(file))
                    : fmt::format("'{}' is the sheet '{}', not '{}'", visible(file),
                                  visible(reading.sheet), wanted),
                fmt::format("write one: collab guide check {} -o {}.md", guide.name, guide.name));
  ReadinessReading found;
  for (const GuideQuestion& each : guide.questions) {
    const FormLine* line = reading.line(place_of(each));
    if (!line) continue;
    std::string words = reading.text(place_of(each));
    std::ranges::replace(words, '\n', ' ');
    if (auto said = read_answer(words))
      found.answers.emplace(each.key, std::move(*said));
    else
      found.unclear.push_back(unclear(reading, *line,
                                      fmt::format("'{}' is no answer to '{}'", words, each.key),
                                      "write yes, partly, no or not known, then a comma and why"));
  }
  for (const FormLine& line : reading.other)
    found.unclear.push_back(unclear(reading, line,
                                    fmt::format("'{}' belongs to no question", line.text),
                                    "write it behind the question it is about"));
  for (Problem& each : found.unclear) each.file = file;
  return found;
}

}  // namespace collab
