// collab meeting agenda add, list, edit, remove: what a meeting is to talk about. An item is named
// by its place on the agenda; TEAM in place of a meeting means its next planned one.
#include <fmt/format.h>

#include <algorithm>
#include <charconv>

#include "base/text/text.h"
#include "cmd/frame/fields.h"
#include "cmd/frame/naming.h"
#include "cmd/meeting/meeting.h"
#include "model/meeting/plan.h"
#include "model/records/reference.h"

namespace collab {
namespace {

Meeting meeting_or_next(Desk& desk, const std::string& word) {
  const bool team = word.find('/') == std::string::npos && team_by_slug(desk.db(), word);
  return find_meeting(desk.db(), team ? word + "/next" : word, desk.today);
}

/// The meeting that an item goes to: of a team its next one, which is planned by this where the
/// next block of its series has no meeting yet.
Meeting meeting_for_item(Desk& desk, const std::string& word) {
  const auto team =
      word.find('/') == std::string::npos ? team_by_slug(desk.db(), word) : std::optional<Team>();
  const auto next = team ? coming_meeting(desk.db(), team->id, desk.today) : std::nullopt;
  if (!next || next->meeting) return meeting_or_next(desk, word);
  auto planned = occurrence_planned(desk.db(), *team, next->day, desk.today);
  if (!planned) return meeting_or_next(desk, word);
  planned->meeting.id = add_meeting(desk.db(), planned->meeting);
  const std::string name = reference('M', planned->meeting.id);
  desk.done(fmt::format("{}, {} {}", name, team->slug, iso(planned->meeting.held_on)));
  desk.say(fmt::format("{} is planned by this, on the next block of {}", name, team->slug));
  return std::move(planned->meeting);
}

AgendaItem item_at(Desk& desk, const Meeting& meeting, const std::string& place) {
  for (const AgendaItem& each : agenda_items(desk.db(), meeting.id)) {
    if (std::to_string(each.place) == place) return each;
  }
  const std::string name = reference('M', meeting.id);
  throw Error(Kind::not_found,
              fmt::format("the agenda of {} has no item '{}'", name, visible(place)),
              fmt::format("see: collab meeting agenda list {}", name));
}

struct Fields {
  std::optional<std::string> by, roles;
  std::optional<int> minutes, focus;
};

void declare_fields(Options& options, Fields& fields) {
  options.option("--by", "PERSON", "who proposes it", fields.by, Value::person);
  options.number("--minutes", "how long it may take", fields.minutes);
  options.number("--focus", "which of the four questions: 1 learn, 2 know, 3 not yet, 4 already",
                 fields.focus);
  options.text("--roles", "which roles it needs at the table", fields.roles);
}

void fill(Desk& desk, const Fields& fields, AgendaItem& item) {
  if (fields.by) item.proposed_by = find_person(desk.db(), *fields.by).id;
  if (fields.minutes) item.minutes = length_from(*fields.minutes);
  if (fields.focus) item.focus = fields.focus;
  if (fields.roles) item.roles_needed = one_line(*fields.roles, "roles");
  if (item.focus && (*item.focus < 1 || *item.focus > 4)) {
    throw Error(Kind::usage, fmt::format("'{}' is none of the four questions", *item.focus),
                "1 learn, 2 know, 3 not yet, 4 already");
  }
}

std::string item_words(Db& db, const Meeting& meeting, int place) {
  return fmt::format("item {} on the agenda of {} ({})", place, reference('M', meeting.id),
                     meeting_words(db, meeting));
}

struct Add {
  std::string meeting;
  TextArgument text;
  Fields fields;
};

void declare_add(Options& options, Add& add) {
  options.argument("MEETING", "which one; a team means its next meeting, planned or not",
                   add.meeting, Value::meeting);
  declare_text(options, "what is to be talked about", add.text);
  declare_fields(options, add.fields);
}

void run_add(Desk& desk, const Add& add) {
  const Meeting meeting = meeting_for_item(desk, add.meeting);
  if (meeting.state == "cancelled") {
    throw Error(Kind::refused, fmt::format("{} was cancelled", reference('M', meeting.id)));
  }
  AgendaItem item;
  item.meeting = meeting.id;
  item.text = given_text(add.text, "agenda item's text");
  fill(desk, add.fields, item);
  const Id id = add_agenda_item(desk.db(), item);
  const int place = agenda_item_by_id(desk.db(), id)->place;
  desk.print(std::to_string(place) + "\n");
  desk.done(fmt::format("{} item {}", reference('M', meeting.id), place));
  desk.say(item_words(desk.db(), meeting, place));
  if (meeting.agenda_written_at) {
    desk.warn(fmt::format("the document of {} was written before and does not have it",
                          reference('M', meeting.id)));
  }
}

struct AgendaList {
  std::string meeting;
};

void declare_agenda_list(Options& options, AgendaList& list) {
  options.argument("MEETING", "which one; a team means its next planned meeting", list.meeting,
                   Value::meeting);
}

void run_agenda_list(Desk& desk, const AgendaList& list) {
  const Meeting meeting = meeting_or_next(desk, list.meeting);
  desk.show(agenda_table(desk.db(), meeting.id));
}

struct AgendaEdit {
  std::string meeting;
  std::string place;
  std::optional<std::string> text;
  std::optional<int> to;
  Fields fields;
  std::vector<std::string> clear;
};

void declare_agenda_edit(Options& options, AgendaEdit& edit) {
  options.argument("MEETING", "which one; a team means its next planned meeting", edit.meeting,
                   Value::meeting);
  options.argument("ITEM", "its place on the agenda", edit.place, Value::number);
  options.text("--text", "what is to be talked about", edit.text);
  options.number("--to", "the place it moves to", edit.to);
  declare_fields(options, edit.fields);
  declare_clear(options, "by, minutes, focus, roles", edit.clear);
}

/// Moves an item to another place; the items between make room.
void move_item(Desk& desk, const AgendaItem& item, int to) {
  std::vector<AgendaItem> items = agenda_items(desk.db(), item.meeting);
  const int last = static_cast<int>(items.size());
  if (to < 1 || to > last) {
    throw Error(Kind::usage, fmt::format("the agenda has the places 1 to {}, not {}", last, to));
  }
  const auto at = std::ranges::find(items, item.id, &AgendaItem::id);
  const AgendaItem moved = *at;
  items.erase(at);
  items.insert(items.begin() + (to - 1), moved);
  int place = 0;
  for (AgendaItem& each : items) {
    if (each.place == ++place) continue;
    each.place = place;
    store_agenda_item(desk.db(), each);
  }
}

void run_agenda_edit(Desk& desk, const AgendaEdit& edit) {
  const Meeting meeting = meeting_or_next(desk, edit.meeting);
  AgendaItem item = item_at(desk, meeting, edit.place);
  if (edit.text) item.text = one_line(*edit.text, "agenda item's text");
  fill(desk, edit.fields, item);
  clear_fields(edit.clear, {{"by", [&] { item.proposed_by.reset(); }},
                            {"minutes", [&] { item.minutes.reset(); }},
                            {"focus", [&] { item.focus.reset(); }},
                            {"roles", [&] { item.roles_needed.reset(); }}});
  store_agenda_item(desk.db(), item);
  if (edit.to) move_item(desk, item, *edit.to);
  desk.done(fmt::format("{} item {}", reference('M', meeting.id), item.place));
}

struct AgendaRemove {
  std::string meeting;
  std::string place;
};

void declare_agenda_remove(Options& options, AgendaRemove& remove) {
  options.argument("MEETING", "which one; a team means its next planned meeting", remove.meeting,
                   Value::meeting);
  options.argument("ITEM", "its place on the agenda", remove.place, Value::number);
}

void run_agenda_remove(Desk& desk, const AgendaRemove& remove) {
  const Meeting meeting = meeting_or_next(desk, remove.meeting);
  const AgendaItem item = item_at(desk, meeting, remove.place);
  remove_agenda_item(desk.db(), item);
  desk.done(fmt::format("{} item {}", reference('M', meeting.id), item.place));
  desk.say(fmt::format("removed {}: {}", item_words(desk.db(), meeting, item.place),
                       visible(item.text)));
}

constexpr Command meeting_agenda_rows[] = {
    {"meeting", "agenda add", "put an item on a meeting's agenda", Needs::write,
     &bind<declare_add, run_add>},
    {"meeting", "agenda list", "the items on a meeting's agenda", Needs::read,
     &bind<declare_agenda_list, run_agenda_list>},
    {"meeting", "agenda edit", "change an item on a meeting's agenda", Needs::write,
     &bind<declare_agenda_edit, run_agenda_edit>},
    {"meeting", "agenda remove", "take an item off a meeting's agenda", Needs::write,
     &bind<declare_agenda_remove, run_agenda_remove>},
};

}  // namespace

Table agenda_table(Db& db, Id meeting) {
  Table table{"meeting.agenda",
              "Agenda",
              {{"item", "Item", Type::integer},
               {"text", "What", Type::text},
               {"by", "By", Type::text},
               {"minutes", "Minutes", Type::integer},
               {"focus", "Focus", Type::integer},
               {"roles", "Roles", Type::text},
               {"evidence", "Evidence", Type::text}},
              {}};
  for (const AgendaItem& each : agenda_items(db, meeting)) {
    table.rows.push_back({std::int64_t{each.place}, each.text, handle_cell(db, each.proposed_by),
                          cell(each.minutes), cell(each.focus), cell(each.roles_needed),
                          cell(each.evidence)});
  }
  return table;
}

extern const Verbs meeting_agenda_verbs = meeting_agenda_rows;

}  // namespace collab
