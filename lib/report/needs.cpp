// A need is new where nothing like it was there a week ago, by today's records; see needs.h.
#include "report/needs.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <ranges>
#include <set>
#include <span>

#include "base/text/text.h"
#include "model/meeting/disagreement.h"
#include "model/number.h"
#include "report/happened.h"

namespace collab {
namespace {

constexpr std::size_t most_needs = 5;  ///< status has them all
constexpr int often_lost = 2;
constexpr Days long_overdue{22};  ///< more than three weeks
constexpr Days a_week{7};

struct Need {
  std::string text;
  bool is_new = false;
};

struct Ask {
  std::string_view topic;
  std::string_view whom;
};

/// Whom to ask about what the practices need; a topic without a row says it by itself.
constexpr Ask asks[] = {
    {"mentoring", "the mentoring lead"},
    {"lessons", "the group"},
    {"goals", "the team"},
    {"partners", "the partner lead"},
    {"links", "the teams"},
    {"passed on", "the receiver"},
    {"bounds", "the sponsor"},
    {"load", "them what to drop"},
};

/// How many of a team's blocks were lost, and the reasons that were given.
struct Lost {
  int blocks = 0;
  int lost = 0;
  bool lately = false;
  std::vector<std::string> without_notes;  ///< the days of the unrecorded blocks
  bool lately_without = false;
  std::map<std::string, int> reasons;
};

/// "2 of the last 4 blocks", "its only block".
std::string of_blocks(int some, int all) {
  return all == 1 ? "its only block in four weeks"
                  : fmt::format("{} of the last {} blocks", some, all);
}

std::string lost_words(const Team& team, const Lost& lost, const Names& names) {
  std::vector<std::string> why;
  for (const auto& [reason, times] : lost.reasons)
    why.push_back(times > 1 ? fmt::format("{} ({} times)", names.in(reason), times)
                            : names.in(reason));
  std::string words = fmt::format("{}: {} {} lost", team.name, of_blocks(lost.lost, lost.blocks),
                                  lost.lost == 1 ? "was" : "were");
  if (!why.empty()) words += ": " + join(why, ", ");
  return words;
}

void count(const Happened& block, Date week_from, Lost& lost) {
  ++lost.blocks;
  if (block.took_place()) return;
  const bool lately = block.day >= week_from;
  if (block.state == "unrecorded") {
    lost.without_notes.push_back(day_of_month(block.day));
    lost.lately_without = lost.lately_without || lately;
    return;
  }
  ++lost.lost;
  lost.lately = lost.lately || lately;
  if (!block.reason.empty()) ++lost.reasons[block.reason];
}

/// Teams that lost a block in the week, or again and again, or that have not written one up.
void add_lost_blocks(const NeedsSource& source, std::vector<Need>& found) {
  std::map<std::string, std::pair<Team, Lost>> teams;
  for (const Happened& block : happened(source.request, source.recent)) {
    if (block.is_pending()) continue;
    auto& [team, lost] = teams[block.team.slug];
    team = block.team;
    count(block, source.window.period.from, lost);
  }
  for (const auto& [slug, entry] : teams) {
    const auto& [team, lost] = entry;
    if (lost.lost >= often_lost || lost.lately)
      found.push_back({lost_words(team, lost, source.names), lost.lately});
    if (!lost.without_notes.empty())
      found.push_back({fmt::format("{}: no notes yet for {}; ask whether it met", team.name,
                                   join(lost.without_notes, ", ")),
                       lost.lately_without});
  }
}

void add_overdue(const NeedsSource& source, std::vector<Need>& found) {
  ActionFilter filter;
  filter.overdue_on = source.window.as_of;
  filter.due_to = source.window.as_of - long_overdue;
  const auto late = covered(source.teams, actions(source.request.db(), filter));
  if (late.empty()) return;
  std::set<Id> teams;
  bool is_new = false;
  for (const Action& each : late) {
    teams.insert(*each.team);
    is_new = is_new || *each.due > *filter.due_to - a_week;
  }
  found.push_back(
      {fmt::format("{} more than three weeks overdue, in {}; ask which still matter",
                   late.size() == 1 ? "1 action is" : fmt::format("{} actions are", late.size()),
                   count_of(std::ssize(teams), "team", "teams")),
       is_new});
}

/// "Sep 23", with its year where that is another one.
std::string day_and_year(Date day, Date today) {
  const std::string words = day_of_month(day);
  return iso(day).substr(0, 4) == iso(today).substr(0, 4)
             ? words
             : fmt::format("{}, {}", words, iso(day).substr(0, 4));
}

/// How many disagreements are not settled, and since when; what they are about is the team's.
void add_disagreements(const NeedsSource& source, std::vector<Need>& found) {
  std::set<Id> teams;
  std::int64_t open = 0;
  std::optional<Date> oldest;
  bool is_new = false;
  for (const Disagreement& each : open_disagreements(source.request.db(), source.window.as_of)) {
    if (!source.teams.open(each.team)) continue;
    ++open;
    teams.insert(*each.team);
    oldest = std::min(oldest.value_or(each.opened_on), each.opened_on);
    is_new = is_new || each.opened_on >= source.window.period.from;
  }
  if (open == 0) return;
  const std::string of = teams.size() == 1 ? source.teams.open(*teams.begin())->name
                                           : count_of(std::ssize(teams), "team", "teams");
  found.push_back(
      {fmt::format("{} in {} not settled yet, {}since {}; ask who decides, and when",
                   count_of(open, "disagreement", "disagreements"), of,
                   open == 1 ? "" : "the oldest ", day_and_year(*oldest, source.window.as_of)),
       is_new});
}

/// A line without its figures, which grow from week to week.
std::string without_figures(std::string_view line) {
  std::string rest;
  for (const char c : line)
    if (c < '0' || c > '9') rest += c;
  return rest;
}

std::set<std::string> details(std::span<const Attention> practices) {
  std::set<std::string> lines;
  for (const Attention& each : practices)
    for (const std::string& line : each.detail.empty() ? std::vector{each.text} : each.detail)
      lines.insert(without_figures(line));
  return lines;
}

void add_practices(const NeedsSource& source, std::vector<Need>& found) {
  if (source.practices.empty()) return;
  const std::set<std::string> known =
      details(attention(source.request.db(), source.names, source.window.as_of - a_week));
  for (const Attention& each : source.practices) {
    const auto ask = std::ranges::find(asks, std::string_view(each.topic), &Ask::topic);
    std::string text = fmt::format("{}: {}", capitalised(each.topic), each.text);
    if (ask != std::end(asks)) text += fmt::format("; ask {}", ask->whom);
    const std::set<std::string> now = details({&each, 1});
    found.push_back({std::move(text), !std::ranges::includes(known, now)});
  }
}

}  // namespace

Bullets needs(const NeedsSource& source) {
  std::vector<Need> found;
  add_lost_blocks(source, found);
  add_overdue(source, found);
  add_disagreements(source, found);
  add_practices(source, found);
  if (found.empty()) return {};
  if (school_days_in(source.request.calendar, source.window.period) == 0)
    return {fmt::format(
        "There was no school: {} until it begins again (collab status)",
        found.size() == 1 ? "1 thing waits" : fmt::format("{} things wait", found.size()))};
  std::ranges::stable_partition(found, &Need::is_new);
  Bullets lines;
  for (const Need& each : found | std::views::take(most_needs))
    lines.push_back((each.is_new ? "New: " : "") + each.text);
  if (found.size() > most_needs)
    lines.push_back(fmt::format("and {} more{}: collab status", found.size() - most_needs,
                                found[most_needs].is_new ? "" : ", known before"));
  return lines;
}

}  // namespace collab
