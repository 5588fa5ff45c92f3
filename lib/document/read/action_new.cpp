// Next steps: actions that are new, or that the document has from an earlier recording; see
// action_reader.h.
#include <fmt/format.h>

#include <algorithm>

#include "base/text/text.h"
#include "document/read/action_reader.h"
#include "document/text/likeness.h"
#include "document/words/none_words.h"

namespace collab {
namespace {

bool same_people(std::vector<Id> a, std::vector<Id> b) {
  std::sort(a.begin(), a.end());
  std::sort(b.begin(), b.end());
  return a == b;
}

}  // namespace

const Action* ActionReader::same(const TaskSaid& task, bool raised_here) const {
  for (const auto& action : meeting_.actions) {
    if (meeting_.raised_here(action) != raised_here || claimed_.contains(action.id)) continue;
    if (fold_text(action.text) == fold_text(task.text) && same_people(action.owners, task.owners)) {
      return &action;
    }
  }
  return nullptr;
}

const Action* ActionReader::alike(const TaskSaid& task, bool raised_here) const {
  for (const auto& action : meeting_.actions) {
    if (meeting_.raised_here(action) != raised_here || claimed_.contains(action.id)) continue;
    const bool owners = same_people(action.owners, task.owners);
    const bool text = fold_text(action.text) == fold_text(task.text);
    if (text || (owners && alike_texts(action.text, task.text))) return &action;
  }
  return nullptr;
}

/// The action of an earlier meeting that was open on this day and says the same: minutes list what
/// is not done yet once more.
const Action* ActionReader::earlier(const TaskSaid& task) const {
  const Action* same_task = same(task, false);
  if (same_task == nullptr || same_task->created_on > view_.meeting) return nullptr;
  const auto over = [this](const std::optional<Date>& day) { return day && *day < view_.meeting; };
  return over(same_task->done_on) || over(same_task->dropped_on) ? nullptr : same_task;
}

void ActionReader::listed_again(const Entry& entry, const Action& action,
                                const std::optional<Date>& due) {
  claim(action.id);
  ReadAction read;
  read.id = action.id;
  read.owners = action.owners;
  read.text = action.text;
  read.due = action.due ? action.due : due;
  read_state(entry, entry.text.sub(entry.text.text().size()), read);
  add(entry, std::move(read));
}

/// Who does it, where the line does not say and somebody answered the question about it.
std::vector<Id> ActionReader::told_owner(std::string_view line) const {
  const auto* told = meeting_.answer_about(trim(line));
  return told != nullptr && told->person ? std::vector{*told->person} : std::vector<Id>{};
}

/// A next step with a number that the workspace does not have: it was undone and comes back.
void ActionReader::revived(const Entry& entry, const NumberFound& number) {
  auto task = task_said(entry.text.sub(0, number.begin), people_, meeting_.expected, view_);
  if (task.owners.empty() || task.text.empty()) {
    const auto doubt = task.owner_doubt.value_or(
        Doubt{entry.text.begin, quoted(entry.text.text()) + " does not say what to do",
              "write 'Name: what, by when'"});
    collector_.ask(entry, doubt);
    return;
  }
  ReadAction read;
  read.id = number.number;
  read.owners = task.owners;
  read.text = task.text;
  read.due = task.due;
  if (task.due_doubt) collector_.ask(entry, *task.due_doubt);
  read_state(entry, entry.text.sub(number.end), read);
  add(entry, std::move(read));
}

void ActionReader::next_step(const Entry& entry) {
  last_.reset();
  above_.reset();
  const auto before = collector_.reading().actions.size();
  for (const auto& part : tasks_in(entry.text, people_)) one_step({entry.index, entry.line, part});
  const auto after = collector_.reading().actions.size();
  newest_.reset();
  if (after > before) newest_ = {after - 1, entry.line->depth};
}

bool ActionReader::owners_above(const Entry& entry) {
  auto names = entry.text;
  while (names.text().ends_with(':')) names = names.sub(0, names.text().size() - 1);
  const auto said = owners_said(names, people_, meeting_.expected);
  if (said.people.empty() || said.doubt) return false;
  above_ = {said.people, entry.line->kind == DocLine::Kind::bullet ? entry.line->depth : 0};
  newest_.reset();
  collector_.prompt(entry);
  return true;
}

bool ActionReader::goes_on(const Entry& entry) {
  const auto text = entry.text.text();
  if (newest_ && entry.line->depth > newest_->depth) {
    auto& action = collector_.reading().actions[newest_->action];
    const auto end = day_at_end(text, view_);
    const auto day = end.said.day && end.begin == 0 ? end.said : day_said(text, view_);
    if (!action.due && day.day) {
      action.due = day.day;
      check_due(entry, action);
      collector_.understood(entry);
      return true;
    }
  }
  if (!above_ || entry.line->kind != DocLine::Kind::bullet || entry.line->depth <= above_->depth)
    return false;
  if (says_none(text) || people_.match(text).length > 0 || !numbers_in(text, 'A').empty())
    return false;
  add_task(entry, task_below(entry.text, above_->people, view_), false);
  return true;
}

bool ActionReader::pointed(const Entry& entry) {
  auto task = task_pointed(entry.text, people_, view_);
  if (task.owners.empty()) return false;
  if (const auto* again = earlier(task); again != nullptr)
    listed_again(entry, *again, task.due);
  else
    add_task(entry, std::move(task), false);
  return true;
}

void ActionReader::assigned(const Entry& entry, const Part& text, const Part& owners) {
  auto who = owners_said(owners, people_, meeting_.expected);
  if (who.people.empty()) who.people = told_owner(text.text());
  if (who.doubt && !who.people.empty()) {
    collector_.ask(entry, *who.doubt);
    return;
  }
  if (who.people.empty()) {
    collector_.ask(entry, {text.begin, quoted(text.text()) + " does not say who does it",
                           "write 'Name: what, by when'", "OWNER", std::string{trim(text.text())}});
    return;
  }
  auto task = task_below(text, who.people, view_);
  if (const auto* again = earlier(task); again != nullptr) {
    listed_again(entry, *again, task.due);
    return;
  }
  add_task(entry, std::move(task), false);
}

void ActionReader::one_step(const Entry& entry) {
  const auto text = entry.text.text();
  if (const auto number = number_at_start(text, 'A'); number && known(number->number) != nullptr) {
    with_number(entry, *number, false);
    return;
  }
  if (const auto number = chosen(entry, numbers_in(text, 'A'))) {
    with_number(entry, *number, false);
    return;
  }
  constexpr std::string_view fresh = "(new)";
  auto line = entry.text;
  const bool is_new = fold_text(text).ends_with(fresh);
  if (is_new) line = line.sub(0, text.rfind('('));
  auto task = task_said(line, people_, meeting_.expected, view_);
  if (task.owners.empty()) {
    task.owners = told_owner(line.text());
    if (!task.owners.empty()) task.owner_doubt.reset();
  }
  if (task.owners.empty()) {
    const auto doubt =
        task.owner_doubt.value_or(Doubt{line.begin, quoted(text) + " does not say who does it", "",
                                        "OWNER", std::string{trim(line.text())}});
    collector_.ask(entry, doubt);
    return;
  }
  if (!is_new && same(task, true) == nullptr) {
    const auto* close = alike(task, true);
    if (close == nullptr) {
      const auto* again = earlier(task);
      if (again != nullptr && (!task.due || !again->due || task.due == again->due)) {
        listed_again(entry, *again, task.due);
        return;
      }
      // Once its day has come, the same task with another day is the next one: "by next meeting".
      if (again != nullptr && *again->due <= view_.meeting) again = nullptr;
      close = again;
    }
    const auto* told = close != nullptr ? meeting_.answer_about(text) : nullptr;
    const auto name = close != nullptr ? fmt::format("A{}", close->id) : std::string{};
    if (told != nullptr && told->answer == name) {
      with_number(entry, {close->id, text.size(), text.size()}, false);
      return;
    }
    if (close != nullptr && (told == nullptr || told->answer != "new")) {
      collector_.reading().doubtful_actions.push_back(close->id);
      collector_.ask(
          entry, {line.begin, fmt::format("{} may be {} ('{}')", quoted(text), name, close->text),
                  fmt::format("write ({}) at the end of the line, or (new)", name), name + " new",
                  std::string{trim(text)}});
      return;
    }
  }
  add_task(entry, std::move(task), false);
}

/// Nothing that is still to be done was due before the meeting.
void ActionReader::check_due(const Entry& entry, ReadAction& action) {
  constexpr Days longest{366};
  const Action* before_it = action.id != 0 ? known(action.id) : nullptr;
  const bool is_news = before_it == nullptr || before_it->due != action.due;
  if (!action.due || !is_news || entry.line->box == Box::ticked) return;
  const bool before = *action.due < view_.meeting;
  const bool far = *action.due > view_.meeting + longest &&
                   entry.text.text().find(iso(*action.due).substr(0, 4)) == std::string_view::npos;
  if (!before && !far) return;
  collector_.ask(entry, entry.text.begin,
                 fmt::format("{} would be due {}, {}", quoted(action.text), plain_date(*action.due),
                             before ? "before the meeting" : "more than a year on"),
                 "write the day with its year, such as 2027-01-05");
  action.due.reset();
}

void ActionReader::add_task(const Entry& entry, TaskSaid task, bool among_carried) {
  ReadAction read;
  if (const auto* action = same(task, !among_carried)) {
    claim(action->id);
    read.id = action->id;
  } else if (says_none(task.text)) {
    collector_.keep(entry);
    return;
  }
  if (task.text.empty()) {
    collector_.ask(entry, entry.text.begin,
                   fmt::format("{} does not say what to do", quoted(entry.text.text())),
                   "write 'Name: what, by when'");
    return;
  }
  read.owners = task.owners;
  read.text = task.text;
  read.due = task.due;
  read.carried = among_carried;
  check_due(entry, read);
  if (entry.line->box == Box::ticked) {
    read.tells_state = true;
    read.done_on = view_.meeting;
  }
  for (const auto& doubt : {task.owner_doubt, task.due_doubt}) {
    if (doubt) collector_.ask(entry, *doubt);
  }
  add(entry, std::move(read));
}

}  // namespace collab
