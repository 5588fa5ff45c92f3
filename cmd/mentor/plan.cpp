// collab mentor plan and record: the sheet of a pair's next conversation, out and back.
#include <fmt/format.h>

#include <algorithm>

#include "base/text/text.h"
#include "cmd/frame/write_over.h"
#include "cmd/mentor/mentor.h"
#include "document/form/conversation.h"
#include "document/page/converted.h"
#include "document/record/inbox.h"
#include "model/records/reference.h"

namespace collab {
namespace {

struct Plan {
  std::string pairing;
  std::optional<std::string> on;
};

void declare_plan(Options& options, Plan& plan) {
  options.argument("PAIR", "which one, such as P4", plan.pairing, Value::pairing);
  options.option("--on", "DATE", "the day (default: their next scheduled time, else today)",
                 plan.on, Value::date);
}

void run_plan(Desk& desk, const Plan& plan) {
  const Pairing pairing = find_pairing(desk.db(), plan.pairing);
  if (!open_on(pairing, std::max(desk.today, pairing.from_on)))
    throw Error(Kind::refused, fmt::format("P{} ended on {}", pairing.id, iso(*pairing.until_on)),
                fmt::format("collab mentor pair reopen P{}", pairing.id));
  const Date next = next_conversation(desk.db(), pairing, desk.today).value_or(desk.today);
  const std::string text = write_conversation(*desk.workspace, pairing, desk.date(plan.on, next));
  const std::string& file = desk.output_path;
  if (!file.empty())
    check_unchanged(desk, file, text,
                    fmt::format("record it: collab mentor record {}; or write elsewhere: -o FILE; "
                                "or over it: --yes",
                                visible(file)));
  desk.print(text);
}

struct Record {
  std::vector<std::string> files;
};

void declare_record(Options& options, Record& record) {
  options.arguments("FILE", "filled-in sheets, .md or .docx; '-' is standard input", record.files,
                    Value::file, 1);
}

std::string sheet_text(Desk& desk, const std::string& file) {
  if (!is_converted(file)) return desk.read_input(file);
  return markdown_of(file, desk.search_path());
}

/// Notes the contact; false where it is known as it stands. A corrected length replaces the old.
bool note_contact(Db& db, const MentorContact& contact) {
  for (const MentorContact& known :
       mentor_contacts(db, contact.pairing, Period{contact.on_date, contact.on_date})) {
    if (known.kind != contact.kind) continue;
    if (known.minutes == contact.minutes) return false;
    remove_mentor_contact(db, known.id);
  }
  add_mentor_contact(db, contact);
  return true;
}

/// The contact that this sheet brought before and that it now dates or names otherwise: it goes,
/// and a stage that was done with it moves along.
std::optional<MentorContact> take_back_former(Desk& desk, const Conversation& read) {
  if (!read.planned) return std::nullopt;
  const MentorContact& now = *read.contact;
  const auto former = former_contact(desk.db(), now, *read.planned);
  if (!former) return std::nullopt;
  remove_mentor_contact(desk.db(), former->id);
  if (!read.stage || former->on_date == now.on_date) return former;
  for (const Cycle& each : cycles(desk.db(), read.pairing))
    if (each.stages[*read.stage] == former->on_date)
      move_stage(desk.db(), each, *read.stage, now.on_date);
  return former;
}

void tell_former(Desk& desk, const MentorContact& former, const MentorContact& now) {
  const std::string name = reference('P', former.pairing);
  if (former.on_date == now.on_date)
    return desk.say(fmt::format("{}: corrected, it was noted as '{}'", name, former.kind));
  desk.say(
      fmt::format("{0}: corrected, it was noted on {1}; if they met on both days: collab "
                  "mentor log {0} --on {1} --minutes {2}",
                  name, iso(former.on_date), former.minutes));
}

/// Dates the stage that the sheet says is done; false where that is known or a later cycle's.
bool note_stage(Desk& desk, const Conversation& read) {
  const Date day = read.contact->on_date;
  const auto all = cycles(desk.db(), read.pairing);
  if (std::any_of(all.begin(), all.end(),
                  [&](const Cycle& each) { return each.stages[*read.stage] == day; }))
    return false;
  const auto open = open_cycle(desk.db(), read.pairing);
  if (!open || open->next() != *read.stage || day < open->last_day()) {
    desk.warn(fmt::format("P{} has no open cycle whose next stage is '{}'; the stage was not noted",
                          read.pairing, stage_words()[*read.stage]));
    return false;
  }
  step_cycle(desk.db(), *open, *read.stage, day);
  return true;
}

void record_file(Desk& desk, const std::string& file) {
  const Conversation read =
      read_conversation(*desk.workspace, sheet_text(desk, file), {file, desk.today});
  const std::string name = reference('P', read.pairing);
  if (!read.contact)
    return desk.say(fmt::format("{}: no minutes are filled in, so nothing is recorded for {}",
                                visible(file), name));
  if (read.contact->on_date > desk.today)
    throw Error(Kind::input, fmt::format("'{}' is of {}, which is still to come", visible(file),
                                         iso(read.contact->on_date)));
  const auto former = take_back_former(desk, read);
  const bool met = note_contact(desk.db(), *read.contact);
  const bool staged = read.stage && note_stage(desk, read);
  if (!met && !staged && !former)
    return desk.say(fmt::format("{}: nothing new for {}", visible(file), name));
  desk.done(read.planned ? contact_by_sheet_words(read.pairing, *read.planned)
                         : "contact of " + name);
  desk.print(name + "\n");
  std::string words = fmt::format("{}: {} on {}, {} minutes", name, read.contact->kind,
                                  iso(read.contact->on_date), read.contact->minutes);
  if (staged) words += fmt::format("; '{}' done", stage_words()[*read.stage]);
  desk.say(words);
  if (former) tell_former(desk, *former, *read.contact);
  if (read.left_alone > 0)
    desk.say(fmt::format(
        "{} not kept: what you talk about stays with the two of you",
        count_of(static_cast<std::int64_t>(read.left_alone), "other line is", "other lines are")));
}

void run_record(Desk& desk, const Record& record) {
  for (const std::string& file : record.files) record_file(desk, file);
}

constexpr Command mentor_plan_rows[] = {
    {"mentor", "plan", "the sheet for a pair's next conversation", Needs::read,
     &bind<declare_plan, run_plan>},
    {"mentor", "record", "read a conversation's sheet back: its date, minutes, kind and step",
     Needs::write, &bind<declare_record, run_record>},
};

}  // namespace

extern const Verbs mentor_plan_verbs = mentor_plan_rows;

}  // namespace collab
