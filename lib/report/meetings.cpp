// The report on meetings: which blocks took place, which were moved or lost, and what the meetings
// worked on.
#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "base/text/text.h"
#include "report/figures.h"
#include "report/happened.h"
#include "report/records.h"
#include "report/render/select.h"

namespace collab {

namespace {

Table blocks_table(const Covered& teams, const std::vector<Happened>& blocks, const Names& names) {
  Table table{"meetings",
              "Meetings",
              {{"team", "Team", Type::reference},
               {"day", "Day", Type::date},
               {"state", "State"},
               {"meeting", "Meeting", Type::reference},
               {"reason", "Reason"}},
              {}};
  for (const Happened& block : blocks) {
    // The row of a confidential team counts, and says nothing more.
    const bool plain = teams.open(block.team.id) && !block.ref.empty();
    table.rows.push_back({block.team.slug, block.day, block.state, plain ? Cell(block.ref) : Cell(),
                          block.reason.empty() ? Cell() : Cell(names.in(block.reason))});
  }
  return table;
}

/// One row for each team: how many blocks there were and what became of them. Confidential teams
/// too: counts say nothing of what was said.
Table counts_table(const std::vector<Happened>& blocks) {
  Table table{"counts",
              "Teams",
              {{"team", "Team"},
               {"blocks", "Blocks", Type::integer},
               {"held", "Held", Type::integer},
               {"moved", "Moved", Type::integer},
               {"lost", "Lost", Type::integer},
               {"unrecorded", "Unrecorded", Type::integer},
               {"pending", "Not yet written up", Type::integer}},
              {}};
  std::map<std::string, std::map<std::string, std::int64_t>> teams;
  std::map<std::string, std::string> titles;
  for (const Happened& block : blocks) {
    ++teams[block.team.slug][block.state];
    titles[block.team.slug] = block.team.name;
  }
  for (auto& [slug, states] : teams) {
    std::int64_t all = 0;
    for (const auto& [state, count] : states) all += count;
    table.rows.push_back({titles[slug], all, states["held"], states["moved"],
                          states["cancelled"] + states["moved too far"], states["unrecorded"],
                          states["not yet written up"]});
  }
  return table;
}

}  // namespace

Page meetings_report(const Request& request) {
  const Window window = asked_window(request);
  const Names names(request.db(), request.audience);
  gather_for(request.workspace, request.calendar, {window});
  const std::vector<Happened> blocks = happened(request, window);
  Page page = begin_page(request, "meetings", window.period);
  page.sections.front().parts.push_back(happened_words(blocks));
  const Table counts = counts_table(blocks);
  if (request.shows_records() && !counts.rows.empty()) page.sections.push_back({"Teams", {counts}});
  std::vector<Happened> lost;
  std::ranges::copy_if(blocks, std::back_inserter(lost), [](const Happened& block) {
    return !block.took_place() && !block.is_pending();
  });
  const Covered teams(request);
  if (!request.shows_records()) lost.clear();
  const Table lost_blocks = blocks_table(teams, lost, names);
  if (!lost_blocks.rows.empty())
    page.sections.push_back({"Lost or unrecorded", {lean(lost_blocks)}});
  page.tables.push_back(
      blocks_table(teams, request.shows_records() ? blocks : std::vector<Happened>{}, names));
  if (request.shows_records()) page.tables.push_back(counts);
  page.rows_first = request.shows_records();
  return page;
}

}  // namespace collab
