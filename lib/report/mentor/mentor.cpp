// The report on mentoring: counts and figures for everybody; the pairs and what is due for the lead
// who must act. Never what was talked about, never an order of people.
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <set>

#include "base/text/text.h"
#include "model/mentor/coaching.h"
#include "model/mentor/pairing.h"
#include "model/records/reference.h"
#include "model/school/setting.h"
#include "report/figures.h"
#include "report/mentor/words.h"
#include "report/render/select.h"
#include "report/report.h"

namespace collab {
namespace {

constexpr std::array<std::string_view, 5> mentoring_figures = {
    "mentor_match", "mentor_rhythm", "mentor_continuity", "cycle_done", "mentor_load"};

bool is_of_mentoring(const Figure& figure) {
  return std::find(mentoring_figures.begin(), mentoring_figures.end(), figure.indicator->name) !=
         mentoring_figures.end();
}

Table figures_table(const Request& request, const Window& window) {
  Table table{"figures",
              "Figures",
              {{"indicator", "Indicator", Type::reference},
               {"figure", "Figure"},
               {"value", "Value", Type::decimal},
               {"reading", "Now"},
               {"level", "Level"}},
              {}};
  for (const Figure& figure : read_all(request, {window}))
    if (is_of_mentoring(figure))
      table.rows.push_back(
          {std::string(figure.indicator->name), std::string(figure.indicator->title),
           value_cell(*figure.indicator, figure.value), figure_words(figure), level_words(figure)});
  return table;
}

/// The figures as readers see them.
Table for_readers(const Table& figures) {
  Table table{
      "figures", "Figures", {{"figure", "Figure"}, {"reading", "Now"}, {"level", "Level"}}, {}};
  for (const auto& row : figures.rows) table.rows.push_back({row[1], row[3], row[4]});
  return table;
}

/// A count of people or pairs: exact for the lead, small ones blurred for everybody else.
std::string count_words(const Request& request, std::int64_t count) {
  return request.audience == Audience::lead ? std::to_string(count) : few_words(count);
}

Table due_table(const Request& request, const std::vector<MentorDue>& due) {
  Table table{"due", "Due", {{"rule", "What is due"}, {"count", "How many"}}, {}};
  const auto counts = count_due(due);
  for (std::size_t rule = 0; rule < mentor_rules; ++rule)
    if (counts[rule] > 0)
      table.rows.push_back({std::string(rule_words(static_cast<MentorRule>(rule))),
                            count_words(request, counts[rule])});
  return table;
}

/// "6 mentoring pairs with 1-4 mentors.": numbers of people as the audience may see them.
std::string pair_counts(const Request& request, const std::vector<Pairing>& open) {
  std::set<Id> mentors;
  for (const Pairing& each : open) mentors.insert(each.mentor);
  if (open.empty()) return "There are no mentoring pairs.";
  const auto counted = [&](std::int64_t count, const char* one, const char* many) {
    const bool is_one = count == 1 && request.audience == Audience::lead;
    return fmt::format("{} {}", count_words(request, count), is_one ? one : many);
  };
  return fmt::format("{} with {}.", counted(std::ssize(open), "mentoring pair", "mentoring pairs"),
                     counted(std::ssize(mentors), "mentor", "mentors"));
}

/// What was recorded of pairs in a period. Small numbers are blurred, as everywhere here.
std::vector<std::string> counted_in(Db& db, Period period) {
  const auto all = pairings(db);
  const auto begun = std::ranges::count_if(all, [&](const Pairing& each) {
    return each.from_on >= period.from && each.from_on <= period.to;
  });
  const auto met = std::ssize(mentor_contacts(db, std::nullopt, period));
  std::vector<std::string> words;
  if (begun > 0) words.push_back(few_words(begun) + " new pairs");
  if (met > 0) words.push_back(few_words(met) + " contacts");
  return words;
}

Cell cycle_cell(Db& db, Id pairing, Date day) {
  const auto open = open_cycle(db, pairing);
  if (!open || open->started_on > day) return std::monostate{};
  return fmt::format("{}, next: {}",
                     cycle_state(*open, day, number_setting(db, "mentor_cycle_weeks")),
                     stage_words()[open->next()]);
}

/// The pairs, for the lead; by number.
Table pairs_table(const Request& request, const std::vector<Pairing>& open, Date day) {
  const Names names(request.db(), request.audience);
  Table table{"pairs",
              "Pairs",
              {{"pairing", "Pair", Type::reference},
               {"mentor", "Mentor"},
               {"mentee", "Mentee"},
               {"time", "Time"},
               {"last_contact", "Met last", Type::date},
               {"cycle", "Cycle"}},
              {}};
  for (const Pairing& each : open) {
    Cell last;
    for (const MentorContact& contact :
         mentor_contacts(request.db(), each.id, Period{each.from_on, day}))
      last = contact.on_date;
    table.rows.push_back({reference('P', each.id), names.of(each.mentor), names.of(each.mentee),
                          each.time ? Cell(pattern_words(*each.time)) : Cell(), last,
                          cycle_cell(request.db(), each.id, day)});
  }
  return table;
}

Table detail_table(const Request& request, const std::vector<MentorDue>& due) {
  const Names names(request.db(), request.audience);
  Table table{"due_detail", "Due in detail", {{"detail", "Due"}, {"command", "Command"}}, {}};
  for (const MentorDue& each : due)
    table.rows.push_back({due_words(request.db(), names, each), due_command(request.db(), each)});
  return table;
}

}  // namespace

Page mentor_report(const Request& request) {
  const Window window = asked_window(request);
  gather_for(request.workspace, request.calendar, {window});
  const auto open = pairings(request.db(), {.on = window.as_of});
  const auto due = mentor_due(request.db(), request.calendar, window.as_of);
  Page page = begin_page(request, "mentoring", window.period);
  page.sections.front().parts.push_back(pair_counts(request, open));
  if (const auto since = behind_window(request, window, {"mentor", counted_in}))
    page.sections.front().parts.push_back(*since);
  page.tables = {figures_table(request, window), due_table(request, due)};
  page.sections.push_back({"Figures", {for_readers(page.tables[0])}});
  page.sections.push_back({"Due",
                           {page.tables[1].rows.empty() ? PagePart(std::string("Nothing is due."))
                                                        : PagePart(page.tables[1])}});
  const bool detail = request.audience == Audience::lead;
  page.tables.push_back(detail_table(request, detail ? due : std::vector<MentorDue>{}));
  page.tables.push_back(pairs_table(request, detail ? open : std::vector<Pairing>{}, window.as_of));
  if (detail) {
    if (!due.empty()) page.sections.push_back({"Who and what", {page.tables[2]}});
    if (!open.empty()) page.sections.push_back({"Pairs", {lean(page.tables[3])}});
  }
  page.sections.push_back(
      {"",
       {std::string("That pairs met is counted; what they talk about is recorded nowhere. Not "
                    "for evaluation of staff.")}});
  return page;
}

}  // namespace collab
