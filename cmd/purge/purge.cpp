// collab purge word, record, person, notes: what is gone for good, also from the history.
#include "model/records/purge.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/text/text.h"
#include "cmd/frame/command.h"
#include "cmd/frame/destroy.h"
#include "cmd/frame/fields.h"
#include "model/number.h"
#include "model/records/reference.h"
#include "model/school/calendar.h"
#include "model/school/school.h"
#include "store/purge.h"

namespace collab {
namespace {

/// "2 actions and 1 text of a meeting"
std::string texts_in_words(const Purged& purged) {
  std::vector<std::string> words;
  for (const auto& [one, count] : purged.texts) {
    const auto kind = std::ranges::find(record_kinds(), one, &RecordKind::one);
    const bool known = kind != record_kinds().end();
    words.push_back(count_of(count, one, known ? kind->many : std::string_view(one)));
  }
  return join(words, ", ");
}

/// "1 action, and the changes of 2 operations, also from 2 backups,"
std::string what_goes(const Purged& purged, std::ptrdiff_t backups) {
  const std::string where = count_of(backups, "backup", "backups");
  if (!purged.anything())
    return fmt::format("what {} {} of it", where, backups == 1 ? "holds" : "hold");
  std::string words = texts_in_words(purged);
  if (!purged.operations.empty())
    words += fmt::format("{}the changes of {}", words.empty() ? "" : ", and ",
                         count_of(std::ssize(purged.operations), "operation", "operations"));
  return backups > 0 ? fmt::format("{}, also from {},", words, where) : words;
}

/// Asks, tells and sees to it that the file and the known backups are written anew.
void finish(Desk& desk, const Purged& purged, const std::string& what, DestroyAgain again) {
  const auto backups = look_at_backups(desk, std::move(again));
  if (!purged.anything() && backups == 0)
    return desk.say(fmt::format("{}: nothing was found", what));
  const std::string words = what_goes(purged, backups);
  if (!desk.globals.dry_run &&
      !desk.confirm(fmt::format("{}: {} go for good; go on?", what, words)))
    throw Error(Kind::refused,
                fmt::format("{}: {} would go for good, and no undo brings them back", what, words),
                "look first: --dry-run; then add --yes");
  if (purged.anything() || !newest_purge(desk.db())) desk.operation->keep();
  if (purged.anything() && !desk.globals.dry_run) back_up_before_purge(desk);
  desk.writes_anew = true;
  const char* gone = purged.anything() ? "are gone" : "is gone";
  desk.say(fmt::format("{}: {} {}", what, words, desk.globals.dry_run ? "would go" : gone));
  desk.say("printed sheets, files that were written and copies of backups are yours to destroy");
}

struct Word {
  std::string word;
};

void declare_word(Options& options, Word& word) {
  options.argument("WORD", "a word or some words, such as a name", word.word, Value::text);
}

void run_word(Desk& desk, const Word& given) {
  const std::string word = one_line(given.word, "word");
  if (characters(word) < 2) throw Error(Kind::usage, "a single letter is no word");
  for (const Person& each : people(desk.db()))
    if (without_phrase(each.name, word))
      throw Error(Kind::refused,
                  fmt::format("'{}' is in the name of '{}'", visible(word), each.handle),
                  fmt::format("to take out all that is known of somebody: collab purge person {}",
                              each.handle));
  finish(desk, purge_phrases(desk.db(), *desk.operation, {word}), "that word",
         destroy_phrases_again({word}));
}

struct PurgeRecord {
  std::string reference;
};

void declare_purge_record(Options& options, PurgeRecord& record) {
  options.argument("REFERENCE", "its number, such as A12, also of one that was removed",
                   record.reference, Value::action);
}

void run_purge_record(Desk& desk, const PurgeRecord& given) {
  const RecordKind* kind = given.reference.empty() ? nullptr : kind_of_letter(given.reference[0]);
  const auto id = kind ? number_of(given.reference, kind->letter) : std::nullopt;
  if (!id)
    throw Error(Kind::usage, fmt::format("'{}' is no record's number", visible(given.reference)),
                "a number as in A12, M3, V5; a person: collab purge person PERSON");
  const std::string name = reference(kind->letter, *id);
  desk.done(name);
  const RecordName record{kind, *id};
  const Purged purged = purge_record(desk.db(), *desk.operation, record);
  finish(desk, purged, name, destroy_record_again(record, purged.phrases));
}

struct PurgePerson {
  std::string person;
};

void declare_purge_person(Options& options, PurgePerson& purge) {
  options.argument("PERSON", "handle, id:STAFF_ID, email or full name", purge.person,
                   Value::person);
}

void run_purge_person(Desk& desk, const PurgePerson& given) {
  const Person person = find_person(desk.db(), given.person);
  if (active_on(person, desk.today))
    throw Error(Kind::refused, fmt::format("'{}' is still on the staff", person.handle),
                fmt::format("look at what is held: collab person show {0} --all; then: collab "
                            "person end {0}",
                            person.handle));
  desk.done(fmt::format("person gone-{}", person.id));
  const Purged purged = purge_person(desk.db(), *desk.operation, person);
  finish(desk, purged, fmt::format("'{}'", visible(person.name)),
         destroy_person_again(person.id, purged.phrases));
}

struct Notes {
  std::optional<std::string> before;
};

void declare_notes(Options& options, Notes& notes) {
  options.option("--before", "DATE", "of meetings before this day (default: as the agreement says)",
                 notes.before, Value::date);
}

void run_notes(Desk& desk, const Notes& notes) {
  const auto months = agreement(desk.db()).keep_notes_months;
  if (!notes.before && !months)
    throw Error(Kind::usage, "the agreement does not say for how many months notes are kept",
                "--before DATE, or: collab school agreement set --keep-notes-months 24");
  const Date before =
      notes.before ? desk.date(notes.before, desk.today) : months_later(desk.today, -*months);
  desk.done(fmt::format("notes before {}", iso(before)));
  finish(desk, purge_notes(desk.db(), *desk.operation, before),
         fmt::format("notes of meetings before {}", iso(before)), destroy_notes_again(before));
}

struct Backups {};

void declare_backups(Options&, Backups&) {}

void run_backups(Desk& desk, const Backups&) {
  const auto backups = look_at_backups(desk, destroy_all_again(desk.db()));
  if (backups == 0)
    return desk.say("the known backups hold nothing that was destroyed, as far as that is told");
  const std::string words =
      fmt::format("what {} {} of what was destroyed", count_of(backups, "backup", "backups"),
                  backups == 1 ? "holds" : "hold");
  if (desk.globals.dry_run) return desk.say(words + " would go");
  if (!desk.confirm(words + " goes for good; go on?"))
    throw Error(Kind::refused, words + " would go for good",
                "look first: --dry-run; then add --yes");
}

constexpr Command purge_rows[] = {
    {"purge", "word", "take a word out of every text and the history", Needs::write,
     &bind<declare_word, run_word>},
    {"purge", "record", "destroy a record, its parts and its history", Needs::write,
     &bind<declare_purge_record, run_purge_record>},
    {"purge", "person", "destroy what is known of somebody who has left", Needs::write,
     &bind<declare_purge_person, run_purge_person>},
    {"purge", "notes", "destroy the notes and documents of old meetings", Needs::write,
     &bind<declare_notes, run_notes>},
    {"purge", "backups", "take what was destroyed out of backups that were out of reach then",
     Needs::write, &bind<declare_backups, run_backups>},
};

constexpr Verbs purge_verbs = purge_rows;
constexpr const Verbs* purge_files[] = {&purge_verbs};

}  // namespace

extern const Noun purge_noun{"purge",
                             "destroy for good, also in the history; nothing brings it back",
                             purge_files, "word, record, person, notes, backups"};

}  // namespace collab
