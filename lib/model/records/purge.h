// Destroying for good: a word, a record, what is known of a person, old notes. Rows, history and
// the texts of documents; whoever commits has the file written anew (store/purge.h).
#pragma once
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "model/people/person.h"
#include "model/records/kinds.h"
#include "store/journal.h"

namespace collab {

/// What stands where a word was taken out.
inline constexpr std::string_view taken_out = "…";

/// The text without a phrase, whatever its case, blanks and Markdown's backslashes between its
/// letters; only where it stands as whole words. Nothing where it is not there.
std::optional<std::string> without_phrase(std::string_view text, std::string_view phrase);

/// A record by its kind and number.
struct RecordName {
  const RecordKind* kind = nullptr;
  Id id = 0;
};

/// What a purge came to.
struct Purged {
  std::map<std::string, int> texts;  ///< how many, by the kind's word: "action"
  std::vector<Id> operations;        ///< whose changes are gone
  /// What was looked for in every text: a word, the texts of a record, a person's names.
  std::vector<std::string> phrases = {};
  bool anything() const { return !texts.empty() || !operations.empty(); }
};

/// Takes phrases out of every text, and out of the history.
Purged purge_phrases(Db& db, Operation& running, const std::vector<std::string>& phrases);

/// What to do where another record refers to the one that is to go: refuse, or, in a backup, leave
/// it there without its texts.
enum class Referred { refuse, leave_empty };

/// Takes a record with its parts, in force or only in the history any more, and its texts wherever
/// a document has them. Throws Error(refused) where another record refers to it and that is asked.
Purged purge_record(Db& db, Operation& running, const RecordName& record,
                    Referred referred = Referred::refuse);

/// True where that was done already.
bool is_purged(const Person& person);
/// Takes a person's name, mail, ids, schedule and leave, and the words of their pairs. What they
/// took part in stays, as somebody's who has left. Nothing where they were purged before.
Purged purge_person(Db& db, Operation& running, const Person& person);

/// Takes the texts of documents and the notes of meetings held before a day.
Purged purge_notes(Db& db, Operation& running, Date before);

}  // namespace collab
