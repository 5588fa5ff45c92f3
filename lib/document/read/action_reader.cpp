// Reads actions line by line; see action_reader.h. Tables are in action_table.cpp, what a new line
// says is in document/words/owners.cpp.
#include "document/read/action_reader.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/text/text.h"
#include "document/sheet/phrases.h"
#include "document/text/likeness.h"

namespace collab {
namespace {

std::string plain(std::string_view text) { return std::string{trim(text)}; }

Part without_lead(Part part) {
  while (!part.empty() &&
         std::string_view(":;,").find(part.text().front()) != std::string_view::npos) {
    part = part.sub(1);
  }
  return part;
}

/// Folded, without the punctuation at its end, which a day may have taken along.
std::string bare_end(std::string_view text) {
  auto words = fold_text(text);
  while (!words.empty() && std::string_view(" .,:;-").find(words.back()) != std::string_view::npos)
    words.pop_back();
  return words;
}

bool same_state(const Action& a, const Action& b) {
  return a.done_on.has_value() == b.done_on.has_value() &&
         a.dropped_on.has_value() == b.dropped_on.has_value();
}

}  // namespace

ActionReader::ActionReader(ReadingCollector& collector, const KnownMeeting& meeting,
                           const People& people, const DayView& view)
    : collector_(collector), meeting_(meeting), people_(people), view_(view) {}

const Action* ActionReader::known(Id id) const {
  const auto found = std::find_if(meeting_.actions.begin(), meeting_.actions.end(),
                                  [id](const Action& action) { return action.id == id; });
  return found == meeting_.actions.end() ? nullptr : &*found;
}

/// The line's words as write_document() says them, for recognising it.
const std::string& ActionReader::phrase(const Action& action) const {
  auto& words = phrases_[action.id];
  if (!words.empty()) return words;
  AgendaAction agenda;
  for (const auto owner : action.owners)
    agenda.owners.push_back(people_.owner_name(owner, meeting_.date));
  agenda.text = action.text;
  agenda.due = action.due;
  return words = fold_text(action_phrase(agenda, view_, &plain));
}

bool ActionReader::carried(const Entry& entry) {
  last_.reset();
  const auto text = entry.text.text();
  if (const auto number = number_at_start(text, 'A'); number && known(number->number) != nullptr) {
    return with_number(entry, *number, true);
  }
  if (const auto number = chosen(entry, numbers_in(text, 'A')))
    return with_number(entry, *number, true);
  return unnumbered_carried(entry);
}

/// A text may have brackets with a number of its own, and so may a reason; the action's is behind
/// its known words, else before the state, else at the line's end.
std::optional<NumberFound> ActionReader::chosen(const Entry& entry,
                                                const std::vector<NumberFound>& numbers) const {
  const auto text = entry.text.text();
  const auto tail = [&](const NumberFound& number) { return trim(text.substr(number.end)); };
  for (auto number = numbers.rbegin(); number != numbers.rend(); ++number) {
    const auto* action = known(number->number);
    if (action != nullptr && fold_text(text.substr(0, number->begin)) == phrase(*action))
      return *number;
  }
  std::optional<NumberFound> last;
  for (const auto& number : numbers) {
    if (is_word_before(text, number.begin)) continue;  // "=SUM(A1)"
    if (state_said(tail(number), view_).state) return number;
    const bool closes = tail(number).empty() && !last;
    if (closes || tail(number).starts_with(':')) last = number;
  }
  return last;
}

bool ActionReader::with_number(const Entry& entry, const NumberFound& number, bool among_carried) {
  const auto* action = known(number.number);
  if (action == nullptr && !among_carried && number.begin > 0) {
    revived(entry, number);
    return true;
  }
  if (action == nullptr) {
    collector_.ask(entry, entry.text.begin + number.begin,
                   fmt::format("A{} is no action of this team", number.number),
                   fmt::format("correct the number, or take '(A{})' away where the action is new",
                               number.number));
    return true;
  }
  ReadAction read;
  read.id = action->id;
  read.carried = among_carried;
  auto head = entry.text.sub(0, number.begin);
  auto tail = without_lead(entry.text.sub(number.end));
  read_head(entry, *action, head, read, tail);
  read_state(entry, tail, read);
  add(entry, std::move(read));
  if (among_carried) last_ = collector_.reading().actions.size() - 1;
  return true;
}

/// What stands before the number: the action as it is known, or as somebody changed it.
void ActionReader::read_head(const Entry& entry, const Action& action, Part head, ReadAction& read,
                             Part& tail) {
  read.owners = action.owners;
  read.text = action.text;
  read.due = action.due;
  if (head.empty()) return;
  const auto words = fold(head.text());
  const auto& expected = phrase(action);
  if (words.text == expected) return;
  // "Ana: share the data, due Mon Nov 16: done (A142)"
  if (words.text.starts_with(expected) && tail.empty()) {
    tail = without_lead(head.sub(words.from[expected.size()]));
    return;
  }
  read_changed(entry, head, read, tail);
}

void ActionReader::read_changed(const Entry& entry, Part head, ReadAction& read, Part& tail) {
  const auto colon = head.text().rfind(':');
  if (tail.empty() && colon != std::string_view::npos) {
    const auto last = head.sub(colon + 1);
    if (state_said(last.text(), view_).state) {
      tail = last;
      head = head.sub(0, colon);
    }
  }
  auto task = task_said(head, people_, meeting_.expected, view_);
  if (task.owner_doubt && !task.owners.empty()) task.owner_doubt.reset();
  if (task.owner_doubt && fold_text(head.text()).find(':') != std::string::npos) {
    collector_.ask(entry, *task.owner_doubt);
  }
  if (task.due_doubt) collector_.ask(entry, *task.due_doubt);
  if (!task.owners.empty()) read.owners = task.owners;
  if (!task.text.empty() && bare_end(task.text) != bare_end(read.text)) read.text = task.text;
  if (!task.due_doubt) read.due = task.due;
}

void ActionReader::read_state(const Entry& entry, const Part& tail, ReadAction& read) {
  auto said = is_blank_value(tail.text()) ? StateSaid{} : state_said(tail.text(), view_);
  const auto at = tail.empty() ? entry.text.begin : tail.begin;
  const bool ticked = entry.line->box == Box::ticked;
  if (!said.doubt.empty()) {
    collector_.ask(entry, at, fmt::format("{} {}", quoted(tail.text()), said.doubt),
                   "write done, not yet, or drop and why");
    said = {};
  } else if (ticked && said.state && *said.state != "done") {
    collector_.ask(entry, at,
                   fmt::format("the box is ticked, but the line says {}", quoted(tail.text())),
                   "take the tick away, or write done");
    said = {};
  } else if (ticked) {
    said.state = "done";
  } else if (entry.line->struck && !said.state) {
    collector_.ask(entry, at,
                   fmt::format("{} is struck through without a tick", quoted(entry.text.text())),
                   "write done, or drop and why");
  }
  if (!said.state) return;
  read.tells_state = true;
  const std::optional<Date> on = said.on.value_or(view_.meeting);
  read.done_on = *said.state == "done" ? on : std::nullopt;
  read.dropped_on = *said.state == "dropped" ? on : std::nullopt;
  read.reason = said.reason;
  if (said.due) read.due = said.due;
  if (said.remark) collector_.keep(entry);
}

bool ActionReader::state_below(const Entry& entry) {
  if (!last_) return false;
  auto& action = collector_.reading().actions[*last_];
  const auto said = state_said(entry.text.text(), view_);
  if (action.tells_state || !said.state) return false;
  read_state(entry, entry.text, action);
  collector_.understood(entry);
  return true;
}

void ActionReader::add(const Entry& entry, ReadAction action) {
  action.at = collector_.spot(entry);
  auto& actions = collector_.reading().actions;
  const bool news = action.tells_state || !action.carried;
  const auto twin = std::find_if(actions.begin(), actions.end(), [&](const ReadAction& other) {
    return action.id != 0 && other.id == action.id;
  });
  if (twin != actions.end()) {
    const auto* before = known(action.id);
    if (before != nullptr && action.text != before->text && action.text != twin->text) {
      collector_.ask(entry, entry.text.begin,
                     fmt::format("A{} stands on two lines with different texts", action.id),
                     "keep each line's own number at its end");
      return;
    }
    if (twin->tells_state && action.tells_state && !same_state(*twin, action)) {
      collector_.ask(entry, entry.text.begin,
                     fmt::format("A{} is said to be two things", action.id),
                     "keep one of the two lines");
    } else if (action.tells_state) {
      twin->tells_state = true;
      twin->done_on = action.done_on;
      twin->dropped_on = action.dropped_on;
      twin->reason = action.reason;
    }
  } else {
    actions.push_back(std::move(action));
  }
  if (news) {
    collector_.understood(entry);
  } else {
    collector_.prompt(entry);
  }
}

/// A carried-over line whose number was lost on the way: known by its words, owners and text.
bool ActionReader::unnumbered_carried(const Entry& entry) {
  const auto words = fold(entry.text.text());
  const Action* best = nullptr;
  std::size_t length = 0;
  for (const auto& action : meeting_.actions) {
    const auto& expected = phrase(action);
    if (meeting_.raised_here(action) || claimed_.contains(action.id) || expected.size() <= length)
      continue;
    if (!words.text.starts_with(expected)) continue;
    best = &action;
    length = expected.size();
  }
  if (best != nullptr) {
    claim(best->id);
    const auto end = words.from[length];
    return with_number(entry, {best->id, end, end}, true);
  }
  const auto colon = entry.text.text().rfind(':');
  auto head = entry.text;
  auto tail = entry.text.sub(entry.text.text().size());
  if (colon != std::string_view::npos &&
      state_said(entry.text.sub(colon + 1).text(), view_).state) {
    head = entry.text.sub(0, colon);
    tail = entry.text.sub(colon + 1);
  }
  auto task = task_said(head, people_, meeting_.expected, view_);
  if (task.owners.empty()) return false;
  if (const auto* action = same(task, false)) {
    claim(action->id);
    ReadAction read;
    read.id = action->id;
    read.owners = action->owners;
    read.text = action->text;
    read.due = task.due;
    read.carried = true;
    read_state(entry, tail, read);
    add(entry, std::move(read));
    last_ = collector_.reading().actions.size() - 1;
    return true;
  }
  const auto* close = alike(task, false);
  collector_.ask(
      entry, entry.text.begin,
      close != nullptr
          ? fmt::format("{} may be A{} ('{}')", quoted(entry.text.text()), close->id, close->text)
          : fmt::format("{} is no action carried over", quoted(entry.text.text())),
      close != nullptr ? fmt::format("write (A{}) at the end of the line", close->id)
                       : "move it to the next steps if it is new");
  return true;
}

}  // namespace collab
