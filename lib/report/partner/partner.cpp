// The report on partners: who works with the school, what each side gained, promised and kept,
// whose languages were served, who sits at the table, which needs became goals, and "you said, we
// did".
#include "model/partner/partner.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "base/text/text.h"
#include "model/partner/commitment.h"
#include "model/partner/contact.h"
#include "model/partner/pact.h"
#include "model/partner/voice.h"
#include "report/figures.h"
#include "report/partner/tables.h"
#include "report/render/select.h"

namespace collab {
namespace {

/// "8 partners: families 2, library 1, union 1."
std::string opening(const PartnerView& view) {
  std::map<std::string, int> by_sector;
  const auto all = partners(view.db(), view.day());
  for (const Partner& each : all) ++by_sector[each.sector];
  std::vector<std::string> words;
  for (const Sector& sector : partner_sectors())
    if (const auto at = by_sector.find(std::string(sector.word)); at != by_sector.end())
      words.push_back(fmt::format("{} {}", sector.word, at->second));
  std::string text = count_of(std::ssize(all), "partner", "partners");
  if (!words.empty()) text += ": " + join(words, ", ");
  return text + ".";
}

/// What was recorded with partners in a period: "1 partner", "2 contacts".
std::vector<std::string> counted_in(Db& db, Period period) {
  std::vector<std::string> words;
  const auto add = [&](std::int64_t count, const char* one, const char* many) {
    if (count > 0) words.push_back(count_of(count, one, many));
  };
  const auto within = [&](const std::optional<Date>& day) {
    return day && *day >= period.from && *day <= period.to;
  };
  const auto count = [&](const auto& all, auto day) {
    return std::ranges::count_if(all, [&](const auto& each) { return within(each.*day); });
  };
  add(count(partners(db), &Partner::from_on), "new partner", "new partners");
  add(std::ssize(partner_contacts(db, {.on = period})), "contact", "contacts");
  add(count(commitments(db, {}), &Commitment::made_on), "promise", "promises");
  const auto all_pacts = pacts(db);
  add(std::ranges::count_if(
          all_pacts,
          [&](const Pact& each) { return within(each.drafted_on) || within(each.signed_on); }),
      "pact", "pacts");
  add(count(voices(db, {}), &Voice::said_on), "voice", "voices");
  return words;
}

/// The three figures of partnerships in words; "by side" lines follow their own figure.
Bullets figure_lines(const std::vector<Figure>& figures) {
  Bullets lines;
  for (const Figure& figure : figures) {
    const std::string_view name = figure.indicator->name;
    if (name != "language_access" && name != "two_way" && name != "pacts") continue;
    if (figure.level == Level::not_applicable) continue;
    std::string title(figure.indicator->title);
    if (name == "two_way") title += ", over the last 90 days";
    if (!figure.category.empty()) title += fmt::format(", of the {}", figure.category);
    std::string line = fmt::format("{}: {}", title, figure_words(figure));
    if (const std::string level = level_words(figure); !level.empty()) line += ", " + level;
    lines.push_back(std::move(line));
  }
  return lines;
}

/// The roles with a seat that nobody fills.
Bullets missing(const Table& seats) {
  Bullets lines;
  for (const auto& row : seats.rows) {
    if (std::get<std::string>(row[4]) != "open") continue;
    lines.push_back(fmt::format("{}: nobody sits there for {} ({})", std::get<std::string>(row[1]),
                                std::get<std::string>(row[3]), std::get<std::string>(row[2])));
  }
  return lines;
}

void add_table(Page& page, const char* heading, Table table) {
  if (!table.rows.empty()) page.sections.push_back({heading, {lean(table)}});
  page.tables.push_back(std::move(table));
}

void add_records(Page& page, const PartnerView& view) {
  add_table(page, "Who works with us", register_table(view));
  add_table(page, "Contacts", contacts_table(view));
  add_table(page, "Languages of families", languages_table(view));
  add_table(page, "Promises that came due", promises_table(view));
  add_table(page, "Open promises", open_promises_table(view));
  add_table(page, "Pacts", pacts_table(view));
  Table seats = seats_table(view);
  const Bullets open = missing(seats);
  add_table(page, "Seats on teams that decide", std::move(seats));
  if (!open.empty()) page.sections.push_back({"Who is missing", {open}});
  add_table(page, "Were the seats used?", presence_table(view));
  add_table(page, "Labor and management", bodies_table(view));
  add_table(page, "Needs", needs_table(view));
  add_table(page, "You said, we did", voices_table(view));
  add_table(page, "Disagreements", disagreements_table(view));
}

/// What a district sees: counts alone; the tables are there, but hold no records.
void add_counts(Page& page, const PartnerView& view) {
  Page records;
  add_records(records, view);
  for (Table& each : records.tables)
    if (each.name != "promises") each.rows.clear();
  page.tables = std::move(records.tables);
  Table due = promises_table(view);
  if (!due.rows.empty()) page.sections.push_back({due.title, {lean(due)}});
}

}  // namespace

Page partner_report(const Request& request) {
  const Window window = asked_window(request);
  const PartnerView view{request, window, Names(request.db(), request.audience), Covered(request)};
  gather_for(request.workspace, request.calendar, {window});
  Page page = begin_page(request, "partners", window.period);
  page.sections.front().parts.push_back(opening(view));
  if (const auto since = behind_window(request, window, {"partner", counted_in}))
    page.sections.front().parts.push_back(*since);
  const Bullets lines = figure_lines(read_all(request, {window}));
  if (!lines.empty()) page.sections.push_back({"Figures", {lines}});
  if (request.shows_records())
    add_records(page, view);
  else
    add_counts(page, view);
  page.sections.push_back({"", {std::string("Not for evaluation of staff.")}});
  return page;
}

}  // namespace collab
