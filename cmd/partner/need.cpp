// collab partner need new, rate, goal, edit, end, list, remove: what to work on first.
#include <fmt/format.h>

#include <algorithm>

#include "base/text/digits.h"
#include "base/text/text.h"
#include "cmd/frame/fields.h"
#include "cmd/partner/verbs.h"
#include "model/goal/goal.h"
#include "model/records/reference_partner.h"

namespace collab {
namespace {

struct New {
  TextArgument topic;
  std::optional<std::string> partner, on;
};

void declare_new(Options& options, New& fresh) {
  declare_text(options, "the topic, about students' success", fresh.topic);
  options.option("--partner", "PARTNER", "with whom it is looked into", fresh.partner,
                 Value::partner);
  options.option("--on", "DATE", "when it came up (default: today)", fresh.on, Value::date);
}

void run_new(Desk& desk, const New& fresh) {
  Need need;
  need.topic = given_text(fresh.topic, "topic");
  need.noted_on = past_day(desk, fresh.on, "a need");
  if (fresh.partner) {
    const Partner partner = find_partner(desk.db(), *fresh.partner);
    check_partner_on(partner, need.noted_on, "a need");
    need.partner = partner.id;
  }
  need.id = add_need(desk.db(), need);
  const std::string name = reference('W', need.id);
  desk.print(name + "\n");
  desk.done(fmt::format("need {}", name));
  desk.say(fmt::format("{}; ask the groups: collab partner need rate {} families=4 teachers=3",
                       name, name));
}

struct Rate {
  std::string need;
  std::vector<std::string> ratings;
  std::optional<std::string> on;
};

void declare_rate(Options& options, Rate& rate) {
  options.argument("NEED", "which one, as W2", rate.need, Value::need);
  options.arguments("GROUP=PRIORITY", "a group and how much it matters to it, 1 to 5", rate.ratings,
                    Value::stakeholders, 1);
  options.option("--on", "DATE", "when it was asked (default: today)", rate.on, Value::date);
}

/// "families=5".
NeedPriority priority_from(const std::string& word, Date day) {
  const std::size_t sign = word.find('=');
  const std::string group(trim(word.substr(0, sign)));
  const auto priority = sign == std::string::npos ? std::nullopt : number(word.substr(sign + 1));
  if (!priority || *priority < 1 || *priority > most_urgent)
    throw Error(
        Kind::usage,
        fmt::format("'{}' is no group with a priority from 1 to {}", visible(word), most_urgent),
        "for example: families=5");
  if (std::ranges::find(stakeholder_groups, group) == stakeholder_groups.end()) {
    const auto groups = word_choices(stakeholder_groups);
    const std::string likely = did_you_mean(group, groups);
    throw Error(Kind::usage, fmt::format("'{}' is no group of stakeholders", visible(group)),
                likely.empty() ? "groups are: " + join(groups, ", ") : likely);
  }
  return {group, static_cast<int>(*priority), day};
}

void refuse_closed(const Need& need) {
  if (!need.closed_on) return;
  const std::string name = reference('W', need.id);
  throw Error(Kind::refused, fmt::format("{} was closed on {}", name, iso(*need.closed_on)),
              fmt::format("open it again: collab partner need edit {} --clear end", name));
}

void run_rate(Desk& desk, const Rate& rate) {
  const Need need = find_need(desk.db(), rate.need);
  const std::string name = reference('W', need.id);
  refuse_closed(need);
  const Date day = past_day(desk, rate.on, "a rating");
  if (day < need.noted_on)
    throw Error(Kind::usage,
                fmt::format("{} was noted on {}, after {}", name, iso(need.noted_on), iso(day)));
  for (const std::string& each : rate.ratings)
    rate_need(desk.db(), need.id, priority_from(each, day));
  desk.done(fmt::format("need {}", name));
  const Need after = *need_by_id(desk.db(), need.id);
  desk.say(fmt::format("{}: {:.1f} on average, {}", name, *after.urgency(),
                       count_of(std::ssize(after.priorities), "group asked", "groups asked")));
}

struct Turn {
  std::string need, goal;
};

void declare_turn(Options& options, Turn& turn) {
  options.argument("NEED", "which one, as W2", turn.need, Value::need);
  options.argument("GOAL", "the shared goal, as G3", turn.goal, Value::goal);
}

void run_turn(Desk& desk, const Turn& turn) {
  Need need = find_need(desk.db(), turn.need);
  const Goal goal = find_goal(desk.db(), turn.goal);
  const std::string name = reference('W', need.id);
  refuse_closed(need);
  if (need.goal && *need.goal != goal.id)
    throw Error(
        Kind::refused, fmt::format("{} became {}", name, reference('G', *need.goal)),
        fmt::format("take that back first: collab partner need edit {} --clear goal", name));
  need.goal = goal.id;
  store_need(desk.db(), need);
  desk.done(fmt::format("need {}", name));
  desk.say(fmt::format("{} became {}: {}", name, reference('G', goal.id), visible(goal.text)));
}

struct Edit {
  std::string need;
  std::optional<std::string> topic, partner;
  std::vector<std::string> clear;
};

void declare_edit(Options& options, Edit& edit) {
  options.argument("NEED", "which one, as W2", edit.need, Value::need);
  options.text("--topic", "the topic", edit.topic);
  options.option("--partner", "PARTNER", "with whom it is looked into", edit.partner,
                 Value::partner);
  declare_clear(options, "partner, goal, end", edit.clear);
}

void run_edit(Desk& desk, const Edit& edit) {
  Need need = find_need(desk.db(), edit.need);
  clear_fields(edit.clear, {{"partner", [&] { need.partner.reset(); }},
                            {"goal", [&] { need.goal.reset(); }},
                            {"end", [&] {
                               need.closed_on.reset();
                               need.reason.reset();
                             }}});
  if (edit.topic) need.topic = one_line(*edit.topic, "topic");
  if (edit.partner) need.partner = find_partner(desk.db(), *edit.partner).id;
  store_need(desk.db(), need);
  desk.done(fmt::format("need {}", reference('W', need.id)));
}

struct End {
  std::string need;
  std::optional<std::string> because, on;
};

void declare_end(Options& options, End& end) {
  options.argument("NEED", "which one, as W2", end.need, Value::need);
  options.text("--because", "why nothing comes of it", end.because);
  options.option("--on", "DATE", "when (default: today)", end.on, Value::date);
}

void run_end(Desk& desk, const End& end) {
  Need need = find_need(desk.db(), end.need);
  const std::string name = reference('W', need.id);
  if (!end.because)
    throw Error(
        Kind::usage, "a need that is closed without a goal needs a reason",
        fmt::format("collab partner need end {} --because 'the district took it on'", name));
  need.closed_on = past_day(desk, end.on, "an end");
  need.reason = one_line(*end.because, "reason");
  store_need(desk.db(), need);
  desk.done(fmt::format("need {}", name));
  desk.say(fmt::format("{} closed on {}", name, iso(*need.closed_on)));
}

struct List {
  std::optional<std::string> partner;
  bool all = false;
};

void declare_list(Options& options, List& list) {
  options.argument("PARTNER", "with whom; all where it is left out", list.partner, Value::partner);
  options.flag("--all", "also those that were closed", list.all);
}

void run_list(Desk& desk, const List& list) {
  std::optional<Id> partner;
  if (list.partner) partner = find_partner(desk.db(), *list.partner).id;
  std::vector<Need> found = needs(desk.db(), partner);
  if (!list.all)
    std::erase_if(
        found, [&](const Need& each) { return each.closed_on && *each.closed_on <= desk.today; });
  std::ranges::stable_sort(found, std::greater{},
                           [](const Need& each) { return each.urgency().value_or(0); });
  desk.show(need_table(desk, found));
}

struct Remove {
  std::string need;
};

void declare_remove(Options& options, Remove& remove) {
  options.argument("NEED", "which one, as W2", remove.need, Value::need);
}

void run_remove(Desk& desk, const Remove& remove) {
  const Need need = find_need(desk.db(), remove.need);
  remove_need(desk.db(), need.id);
  const std::string name = reference('W', need.id);
  desk.done(fmt::format("need {}", name));
  desk.say(fmt::format("{} is removed; back with: collab undo", name));
}

/// "families 5, teachers 3", or a missing value.
Cell priorities_cell(const Need& need) {
  std::vector<std::string> words;
  for (const NeedPriority& each : need.priorities)
    words.push_back(fmt::format("{} {}", each.stakeholders, each.priority));
  return words.empty() ? Cell() : Cell(join(words, ", "));
}

}  // namespace

Table need_table(Desk& desk, const std::vector<Need>& needs) {
  Table table{"partner.need.list",
              "Needs",
              {{"need", "Need", Type::reference},
               {"topic", "Topic", Type::text},
               {"partner", "Partner", Type::reference},
               {"urgency", "Average", Type::decimal},
               {"priorities", "Priorities", Type::text},
               {"goal", "Goal", Type::reference},
               {"noted_on", "Noted", Type::date},
               {"closed_on", "Closed", Type::date},
               {"reason", "Because", Type::text}},
              {}};
  for (const Need& each : needs) {
    const auto urgency = each.urgency();
    table.rows.push_back({reference('W', each.id), each.topic,
                          partner_cell(desk.db(), each.partner),
                          urgency ? Cell(Rounded{*urgency, 1}) : Cell(), priorities_cell(each),
                          each.goal ? Cell(reference('G', *each.goal)) : Cell(), each.noted_on,
                          cell(each.closed_on), cell(each.reason)});
  }
  return table;
}

Run bind_partner_need_new(Options& options) { return bind<New, declare_new, run_new>(options); }
Run bind_partner_need_rate(Options& options) { return bind<Rate, declare_rate, run_rate>(options); }
Run bind_partner_need_goal(Options& options) { return bind<Turn, declare_turn, run_turn>(options); }
Run bind_partner_need_edit(Options& options) { return bind<Edit, declare_edit, run_edit>(options); }
Run bind_partner_need_end(Options& options) { return bind<End, declare_end, run_end>(options); }
Run bind_partner_need_list(Options& options) { return bind<List, declare_list, run_list>(options); }
Run bind_partner_need_remove(Options& options) {
  return bind<Remove, declare_remove, run_remove>(options);
}

}  // namespace collab
