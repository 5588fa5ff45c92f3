// collab partner commit, keep, miss; commitment list, edit, reopen, remove.
#include <fmt/format.h>

#include "base/text/text.h"
#include "cmd/frame/fields.h"
#include "cmd/partner/partner.h"
#include "model/number.h"
#include "model/records/reference_partner.h"

namespace collab {
namespace {

/// "the school" or the partner's name.
std::string promiser(Db& db, const Commitment& commitment) {
  return commitment.side == "school" ? "the school" : partner_name(db, commitment.partner);
}

void refuse_due_before(const Commitment& commitment) {
  if (commitment.due && *commitment.due < commitment.made_on)
    throw Error(Kind::usage, fmt::format("it was promised on {}, after {}", iso(commitment.made_on),
                                         iso(*commitment.due)));
}

struct Commit {
  std::string partner;
  TextArgument text;
  std::optional<std::string> side, due, on;
};

void declare_commit(Options& options, Commit& commit) {
  options.argument("PARTNER", "between the school and whom", commit.partner, Value::partner);
  declare_text(options, "what is promised", commit.text);
  options.choice("--side", "who promises: school or partner", commit.side, {"school", "partner"});
  options.option("--due", "DATE", "by when", commit.due, Value::date);
  options.option("--on", "DATE", "when it was promised (default: today)", commit.on, Value::date);
}

void run_commit(Desk& desk, const Commit& commit) {
  const Partner partner = find_partner(desk.db(), commit.partner);
  if (!commit.side)
    throw Error(Kind::usage, "nothing says who promises", "add --side school or --side partner");
  Commitment promise;
  promise.partner = partner.id;
  promise.side = *commit.side;
  promise.text = given_text(commit.text, "promise");
  promise.made_on = past_day(desk, commit.on, "a promise");
  check_partner_on(partner, promise.made_on, "a promise");
  promise.due = desk.date(commit.due);
  refuse_due_before(promise);
  promise.id = add_commitment(desk.db(), promise);
  const std::string name = reference('K', promise.id);
  desk.print(name + "\n");
  desk.done(fmt::format("promise {} with {}", name, partner.slug));
  if (promise.due)
    desk.say(fmt::format("{}: {} promises by {}: {}", name, promiser(desk.db(), promise),
                         iso(*promise.due), visible(promise.text)));
  else
    desk.warn(
        fmt::format("{} has no due date: collab partner commitment edit {} "
                    "--due DATE",
                    name, name));
}

/// The day on which a promise was kept or missed: not before it was made, not in the future.
Date closing_day(Desk& desk, const Commitment& promise, const std::optional<std::string>& on) {
  const Date day = past_day(desk, on, "the end of a promise");
  if (day < promise.made_on)
    throw Error(Kind::usage, fmt::format("{} was made on {}, after {}", reference('K', promise.id),
                                         iso(promise.made_on), iso(day)));
  return day;
}

void refuse_closed(const Commitment& promise) {
  const std::string name = reference('K', promise.id);
  if (!promise.kept_on && !promise.missed_on) return;
  throw Error(Kind::refused,
              fmt::format("{} was {} on {}", name, promise.kept_on ? "kept" : "missed",
                          iso(promise.kept_on ? *promise.kept_on : *promise.missed_on)),
              fmt::format("collab partner commitment reopen {}", name));
}

struct Keep {
  std::vector<std::string> promises;
  std::optional<std::string> on;
};

void declare_keep(Options& options, Keep& keep) {
  options.arguments("PROMISE", "which ones, such as K12", keep.promises, Value::commitment, 1);
  options.option("--on", "DATE", "when (default: today)", keep.on, Value::date);
}

void run_keep(Desk& desk, const Keep& keep) {
  std::vector<std::string> names;
  for (const std::string& word : keep.promises) {
    Commitment promise = find_commitment(desk.db(), word);
    refuse_closed(promise);
    promise.kept_on = closing_day(desk, promise, keep.on);
    store_commitment(desk.db(), promise);
    names.push_back(reference('K', promise.id));
    desk.say(fmt::format("{} {} on {}: {}", names.back(),
                         commitment_state(promise, *promise.kept_on), iso(*promise.kept_on),
                         visible(promise.text)));
  }
  desk.done(join(names, ", "));
}

struct Miss {
  std::string promise;
  std::optional<std::string> because, on;
};

void declare_miss(Options& options, Miss& miss) {
  options.argument("PROMISE", "which one, such as K12", miss.promise, Value::commitment);
  options.text("--because", "why", miss.because);
  options.option("--on", "DATE", "when (default: today)", miss.on, Value::date);
}

void run_miss(Desk& desk, const Miss& miss) {
  Commitment promise = find_commitment(desk.db(), miss.promise);
  const std::string name = reference('K', promise.id);
  refuse_closed(promise);
  if (!miss.because)
    throw Error(Kind::usage, "a promise that is not kept needs a reason",
                fmt::format("collab partner miss {} --because 'the bus was canceled'", name));
  promise.missed_on = closing_day(desk, promise, miss.on);
  promise.reason = one_line(*miss.because, "reason");
  store_commitment(desk.db(), promise);
  desk.done(name);
  desk.say(
      fmt::format("{} missed on {}: {}", name, iso(*promise.missed_on), visible(promise.text)));
}

struct CommitmentList {
  std::optional<std::string> partner, side, due;
  bool overdue = false;
  bool all = false;
};

void declare_commitment_list(Options& options, CommitmentList& list) {
  options.argument("PARTNER", "with whom (default: everybody)", list.partner, Value::partner);
  options.choice("--side", "only promises of this side", list.side, {"school", "partner"});
  options.option("--due", "PERIOD", "only those due on these days", list.due, Value::period);
  options.flag("--overdue", "only open ones past their due date", list.overdue);
  options.flag("--all", "kept and missed ones too", list.all);
}

void run_commitment_list(Desk& desk, const CommitmentList& list) {
  if (list.all && list.overdue) throw Error(Kind::usage, "--all does not go with --overdue");
  CommitmentFilter filter;
  if (list.partner) filter.partner = find_partner(desk.db(), *list.partner).id;
  filter.side = list.side;
  if (list.due) filter.due_in = desk.period(*list.due);
  if (!list.all) filter.open_on = desk.today;
  std::vector<Commitment> found = commitments(desk.db(), filter);
  if (list.overdue)
    std::erase_if(found, [&](const Commitment& each) {
      return commitment_state(each, desk.today) != "overdue";
    });
  desk.show(commitment_table(desk, found));
}

struct CommitmentEdit {
  std::string promise;
  std::optional<std::string> text, side, due;
  std::vector<std::string> clear;
};

void declare_commitment_edit(Options& options, CommitmentEdit& edit) {
  options.argument("PROMISE", "which one, such as K12", edit.promise, Value::commitment);
  options.text("--text", "what is promised", edit.text);
  options.choice("--side", "who promises: school or partner", edit.side, {"school", "partner"});
  options.option("--due", "DATE", "by when", edit.due, Value::date);
  declare_clear(options, "due", edit.clear);
}

void run_commitment_edit(Desk& desk, const CommitmentEdit& edit) {
  Commitment promise = find_commitment(desk.db(), edit.promise);
  clear_fields(edit.clear, {{"due", [&] { promise.due.reset(); }}});
  if (edit.text) promise.text = one_line(*edit.text, "promise");
  if (edit.side) promise.side = *edit.side;
  if (edit.due) promise.due = desk.date(edit.due);
  refuse_due_before(promise);
  store_commitment(desk.db(), promise);
  desk.done(reference('K', promise.id));
  if (edit.due && promise.first_due && promise.due != promise.first_due)
    desk.say(fmt::format("{} due {} (first due {})", reference('K', promise.id), iso(*promise.due),
                         iso(*promise.first_due)));
}

struct CommitmentOne {
  std::string promise;
};

void declare_commitment_one(Options& options, CommitmentOne& one) {
  options.argument("PROMISE", "which one, such as K12", one.promise, Value::commitment);
}

void run_commitment_reopen(Desk& desk, const CommitmentOne& one) {
  Commitment promise = find_commitment(desk.db(), one.promise);
  const std::string name = reference('K', promise.id);
  if (!promise.kept_on && !promise.missed_on) return desk.say(name + " is open already");
  promise.kept_on.reset();
  promise.missed_on.reset();
  promise.reason.reset();
  store_commitment(desk.db(), promise);
  desk.done(name);
  desk.say(fmt::format("{} is open again: {}", name, visible(promise.text)));
}

void run_commitment_remove(Desk& desk, const CommitmentOne& one) {
  const Commitment promise = find_commitment(desk.db(), one.promise);
  remove_commitment(desk.db(), promise.id);
  const std::string name = reference('K', promise.id);
  desk.done(name);
  desk.say(fmt::format("{} is removed; undo with: collab undo", name));
}

constexpr Command partner_commitment_rows[] = {
    {"partner", "commit", "one side promises something", Needs::write,
     &bind<declare_commit, run_commit>},
    {"partner", "keep", "promises were kept", Needs::write, &bind<declare_keep, run_keep>},
    {"partner", "miss", "a promise was not kept, with the reason", Needs::write,
     &bind<declare_miss, run_miss>},
    {"partner", "commitment list", "open promises by due date, or all", Needs::read,
     &bind<declare_commitment_list, run_commitment_list>},
    {"partner", "commitment edit", "change a promise; its first due date stays", Needs::write,
     &bind<declare_commitment_edit, run_commitment_edit>},
    {"partner", "commitment reopen", "a promise is open again", Needs::write,
     &bind<declare_commitment_one, run_commitment_reopen>},
    {"partner", "commitment remove", "take back a promise entered by mistake", Needs::write,
     &bind<declare_commitment_one, run_commitment_remove>},
};

}  // namespace

Table commitment_table(Desk& desk, const std::vector<Commitment>& commitments) {
  Table table{"partner.commitment.list",
              "Promises",
              {{"commitment", "Promise", Type::reference},
               {"partner", "Partner", Type::reference},
               {"side", "Side", Type::text},
               {"text", "What", Type::text},
               {"due", "Due", Type::date},
               {"state", "State", Type::text},
               {"made_on", "Made", Type::date},
               {"first_due", "First due", Type::date},
               {"kept_on", "Kept", Type::date},
               {"missed_on", "Missed", Type::date},
               {"reason", "Because", Type::text}},
              {}};
  for (const Commitment& each : commitments)
    table.rows.push_back({reference('K', each.id), partner_cell(desk.db(), each.partner), each.side,
                          each.text, cell(each.due), commitment_state(each, desk.today),
                          each.made_on, cell(each.first_due), cell(each.kept_on),
                          cell(each.missed_on), cell(each.reason)});
  return table;
}

extern const Verbs partner_commitment_verbs = partner_commitment_rows;

}  // namespace collab
