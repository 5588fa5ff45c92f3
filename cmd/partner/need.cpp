// collab partner need new, rate, goal, edit, end, list, remove: what to work on first.
#include <fmt/format.h>

#include <algorithm>

#include "base/text/digits.h"
#include "base/text/text.h"
#include "cmd/frame/fields.h"
#include "cmd/partner/partner.h"
#include "model/goal/goal.h"
#include "model/number.h"
#include "model/records/reference_partner.h"

namespace collab {
namespace {

struct NeedNew {
  TextArgument topic;
  std::optional<std::string> partner, on;
};

void declare_need_new(Options& options, NeedNew& fresh) {
  declare_text(options, "the topic, about students' success", fresh.topic);
  options.option("--partner", "PARTNER", "who looks into it with the school", fresh.partner,
                 Value::partner);
  options.option("--on", "DATE", "when it came up (default: today)", fresh.on, Value::date);
}

void run_need_new(Desk& desk, const NeedNew& fresh) {
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
  options.argument("NEED", "which one, such as W2", rate.need, Value::need);
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
        fmt::format("'{}' is not a group with a priority from 1 to {}", visible(word), most_urgent),
        "for example: families=5");
  if (std::ranges::find(stakeholder_groups, group) == stakeholder_groups.end()) {
    const auto groups = word_choices(stakeholder_groups);
    const std::string likely = did_you_mean(group, groups);
    throw Error(Kind::usage, fmt::format("'{}' is not a group of stakeholders", visible(group)),
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
  options.argument("NEED", "which one, such as W2", turn.need, Value::need);
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

struct NeedEdit {
  std::string need;
  std::optional<std::string> topic, partner;
  std::vector<std::string> clear;
};

void declare_need_edit(Options& options, NeedEdit& edit) {
  options.argument("NEED", "which one, such as W2", edit.need, Value::need);
  options.text("--topic", "the topic", edit.topic);
  options.option("--partner", "PARTNER", "who looks into it with the school", edit.partner,
                 Value::partner);
  declare_clear(options, "partner, goal, end", edit.clear);
}

void run_need_edit(Desk& desk, const NeedEdit& edit) {
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

struct NeedEnd {
  std::string need;
  std::optional<std::string> because, on;
};

void declare_need_end(Options& options, NeedEnd& end) {
  options.argument("NEED", "which one, such as W2", end.need, Value::need);
  options.text("--because", "why nothing comes of it", end.because);
  options.option("--on", "DATE", "when (default: today)", end.on, Value::date);
}

void run_need_end(Desk& desk, const NeedEnd& end) {
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

struct NeedList {
  std::optional<std::string> partner;
  bool all = false;
};

void declare_need_list(Options& options, NeedList& list) {
  options.argument("PARTNER", "with whom (default: all)", list.partner, Value::partner);
  options.flag("--all", "also those that were closed", list.all);
}

void run_need_list(Desk& desk, const NeedList& list) {
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

struct NeedRemove {
  std::string need;
};

void declare_need_remove(Options& options, NeedRemove& remove) {
  options.argument("NEED", "which one, such as W2", remove.need, Value::need);
}

void run_need_remove(Desk& desk, const NeedRemove& remove) {
  const Need need = find_need(desk.db(), remove.need);
  remove_need(desk.db(), need.id);
  const std::string name = reference('W', need.id);
  desk.done(fmt::format("need {}", name));
  desk.say(fmt::format("{} is removed; undo with: collab undo", name));
}

/// "families 5, teachers 3", or a missing value.
Cell priorities_cell(const Need& need) {
  std::vector<std::string> words;
  for (const NeedPriority& each : need.priorities)
    words.push_back(fmt::format("{} {}", each.stakeholders, each.priority));
  return words.empty() ? Cell() : Cell(join(words, ", "));
}

constexpr Command partner_need_rows[] = {
    {"partner", "need new", "a topic that needs looking at", Needs::write,
     &bind<declare_need_new, run_need_new>},
    {"partner", "need rate", "how much a need matters to groups, 1 to 5", Needs::write,
     &bind<declare_rate, run_rate>},
    {"partner", "need goal", "a need became a shared goal", Needs::write,
     &bind<declare_turn, run_turn>},
    {"partner", "need edit", "change a need", Needs::write,
     &bind<declare_need_edit, run_need_edit>},
    {"partner", "need end", "close a need without a goal, with the reason", Needs::write,
     &bind<declare_need_end, run_need_end>},
    {"partner", "need list", "needs, the most urgent first", Needs::read,
     &bind<declare_need_list, run_need_list>},
    {"partner", "need remove", "take back a need entered by mistake", Needs::write,
     &bind<declare_need_remove, run_need_remove>},
};

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

extern const Verbs partner_need_verbs = partner_need_rows;

}  // namespace collab
