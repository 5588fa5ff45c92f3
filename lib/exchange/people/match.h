// Who in the workspace the people of a roster are.
#pragma once
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "exchange/people/merge.h"
#include "exchange/people/people.h"

namespace collab {

/// Who the rows are, in their order.
struct Matches {
  std::vector<std::optional<Person>> people;  ///< nobody for new people
  std::vector<std::optional<Person>> near;    ///< whom a new person may be, by a name much alike
  std::set<Id> gave_mail_away;                ///< those whose mail address is another's now
  std::set<Id> gave_id_away;                  ///< the same of staff ids; they have left
};

/// Finds the person of each row: by staff id, source id of the merge's system, mail address or
/// handle, former ones too; then by the name, however it is written, where that is one person's in
/// file and workspace. What says two things becomes a problem: ids, mail, handle and name of
/// different people; a mail address or an id of somebody who left, under another name.
Matches match_people(Db& db, const Roster& roster, const RosterMerge& merge,
                     std::vector<Problem>& problems);

/// A staff id without the zeros in front, which spreadsheets lose.
std::string_view without_zeros(std::string_view id);
/// "staff id '417' differs from '00417' of 'a.ruiz' (leading zeros lost in a spreadsheet?)".
std::string zeros_words(std::string_view id, std::string_view other, std::string_view whose);
inline constexpr std::string_view zeros_hint = "format the column as text and export it again";

}  // namespace collab
