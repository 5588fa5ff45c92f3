// The report on readiness: how each guide's questions were answered, what is in the
// way of starting, and since when. Counts only: no score.
#include "model/guide/readiness.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/text/text.h"
#include "model/guide/guide.h"
#include "report/records.h"

namespace collab {
namespace {

/// A question with the answer in force, where it has one.
struct Asked {
  GuideQuestion question;
  std::optional<StandingAnswer> standing;

  bool is(std::string_view answer) const { return standing && standing->latest.answer == answer; }
};

/// A guide with its questions as they stand.
struct Looked {
  std::string name;
  std::string title;
  std::vector<Asked> asked;

  std::int64_t count(std::string_view answer) const {
    return std::ranges::count_if(asked, [&](const Asked& each) { return each.is(answer); });
  }
  std::int64_t answered() const {
    return std::ranges::count_if(asked, [](const Asked& each) { return !!each.standing; });
  }
};

/// The questions that a guide asks now; if the guide is gone, those that were answered.
Looked looked_at(const Request& request, const std::string& name) {
  auto standing = standing_answers(request.db(), name, request.as_of);
  Looked looked{name, name, {}};
  const std::vector<std::string> names = guide_names(&request.workspace);
  if (std::ranges::find(names, name) == names.end()) {
    for (auto& [key, answer] : standing)
      looked.asked.push_back({{key, answer.latest.asked, {}}, std::move(answer)});
    return looked;
  }
  const Guide guide = find_guide(&request.workspace, name);
  looked.title = guide.title;
  for (const GuideQuestion& each : guide.questions) {
    Asked one{each, std::nullopt};
    if (const auto found = standing.find(each.key); found != standing.end())
      one.standing = std::move(found->second);
    looked.asked.push_back(std::move(one));
  }
  return looked;
}

/// "6 of 7 answered: 4 yes, 1 partly, 1 no".
std::string counts_in_words(const Looked& looked) {
  std::vector<std::string> counts;
  for (const std::string_view word : readiness_words())
    if (const auto n = looked.count(word); n > 0) counts.push_back(fmt::format("{} {}", n, word));
  const std::string answered =
      fmt::format("{} of {}", looked.answered(),
                  count_of(std::ssize(looked.asked), "question answered", "questions answered"));
  return counts.empty() ? answered + "." : fmt::format("{}: {}.", answered, join(counts, ", "));
}

/// "Can the schedule ...? No since September 1, 2026 (two of four have it). First: ...".
std::string obstacle(const Asked& asked, const Names& names) {
  const StandingAnswer& standing = *asked.standing;
  const std::string answer = standing.latest.answer == "no"       ? "No"
                             : standing.latest.answer == "partly" ? "Partly"
                                                                  : "Not known";
  std::string words =
      fmt::format("{} {} since {}", asked.question.text, answer, plain_date(standing.since));
  if (standing.before) words += fmt::format(", was {}", standing.before->answer);
  if (standing.latest.because) words += fmt::format(": {}", names.in(*standing.latest.because));
  if (!words.ends_with('.')) words += '.';
  if (standing.latest.answer != "not known" && !asked.question.otherwise.empty())
    words += " First: " + asked.question.otherwise;
  return words;
}

Section section_of(const Looked& looked, const Names& names, bool with_texts) {
  Section section{looked.title, {counts_in_words(looked)}};
  if (!with_texts) return section;
  Bullets against, open;
  for (const std::string_view answer : {"no", "partly", "not known"})
    for (const Asked& each : looked.asked)
      if (each.is(answer)) against.push_back(obstacle(each, names));
  for (const Asked& each : looked.asked)
    if (!each.standing) open.push_back(each.question.text);
  if (!against.empty()) {
    section.parts.emplace_back("What is in the way:");
    section.parts.emplace_back(std::move(against));
  }
  if (!open.empty()) {
    section.parts.emplace_back("Not answered yet:");
    section.parts.emplace_back(std::move(open));
  }
  return section;
}

std::vector<Cell> row_of(const Looked& looked, const Asked& asked, const Names& names) {
  std::vector<Cell> row{looked.name, asked.question.key, asked.question.text};
  if (!asked.standing) {
    row.resize(9);
    return row;
  }
  const ReadinessAnswer& latest = asked.standing->latest;
  row.push_back(latest.answer);
  row.push_back(latest.because ? Cell(names.in(*latest.because)) : Cell());
  row.push_back(latest.on_date);
  row.push_back(asked.standing->since);
  row.push_back(asked.standing->before ? Cell(asked.standing->before->answer) : Cell());
  row.push_back(names.shown() && latest.answered_by ? Cell(names.of(*latest.answered_by)) : Cell());
  return row;
}

/// One row for each question; none for a district.
Table answers_table(const std::vector<Looked>& guides, const Names& names, bool with_texts) {
  Table table{"answers",
              "Answers",
              {{"guide", "Guide", Type::reference},
               {"question", "Question", Type::reference},
               {"text", "Text"},
               {"answer", "Answer"},
               {"because", "Because"},
               {"answered_on", "Answered", Type::date},
               {"since", "Since", Type::date},
               {"before", "Before"},
               {"answered_by", "By"}},
              {}};
  for (const Looked& guide : guides)
    for (const Asked& each : guide.asked)
      if (with_texts) table.rows.push_back(row_of(guide, each, names));
  return table;
}

Table counts_table(const std::vector<Looked>& guides) {
  Table table{"readiness",
              "Readiness",
              {{"guide", "Guide", Type::reference},
               {"title", "Title"},
               {"questions", "Questions", Type::integer},
               {"answered", "Answered", Type::integer},
               {"yes", "Yes", Type::integer},
               {"partly", "Partly", Type::integer},
               {"no", "No", Type::integer},
               {"not_known", "Not known", Type::integer}},
              {}};
  for (const Looked& each : guides)
    table.rows.push_back({each.name, each.title, std::ssize(each.asked), each.answered(),
                          each.count("yes"), each.count("partly"), each.count("no"),
                          each.count("not known")});
  return table;
}

}  // namespace

Page readiness_report(const Request& request) {
  const Names names(request.db(), request.audience);
  Page page = begin_page(request, "readiness", {request.as_of, request.as_of});
  std::vector<Looked> guides;
  for (const std::string& name : answered_guides(request.db(), request.as_of))
    guides.push_back(looked_at(request, name));
  if (guides.empty())
    page.sections.front().parts.emplace_back(
        "No guide's questions have been answered yet; begin with: collab guide list");
  for (const Looked& each : guides)
    page.sections.push_back(section_of(each, names, request.shows_records()));
  page.tables = {counts_table(guides), answers_table(guides, names, request.shows_records())};
  return page;
}

}  // namespace collab
