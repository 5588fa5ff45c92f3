// What the files of `collab import` share: the options of every import of people.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "cmd/frame/command.h"
#include "exchange/people/merge.h"
#include "exchange/people/people.h"
#include "exchange/sis/files.h"
#include "model/team/proposed.h"

namespace collab {

struct ImportOptions {
  std::vector<std::string> maps;
  std::vector<std::string> same;
  std::vector<std::string> fresh;
  std::vector<std::string> update;
  std::optional<std::string> report;
  std::optional<std::string> date_format;
  std::optional<std::string> encoding;
  std::optional<std::string> teams_by;
  bool keep_ended = false;
  bool end_missing = false;
};
void declare_import(Options& options, ImportOptions& into);

/// The order of dates that --date-format, or else the school, asks for.
RosterDates roster_dates(const Desk& desk, const std::optional<std::string>& format);
/// --encoding, UTF-8 where it is not given.
Encoding given_encoding(const std::optional<std::string>& word);
/// Throws Error(usage) for a field of --update that there is not.
RosterMerge merge_of(const Desk& desk, const ImportOptions& given);

/// Asks before a file is taken whose last line may be cut off in its middle. Throws Error(refused)
/// without an answer.
void confirm_cut(Desk& desk, const std::string& sign);
/// Asks before more than a tenth of the staff is ended: a roster that was cut off on its way must
/// not end everybody. Throws Error(refused) without an answer.
void confirm_many_ends(Desk& desk, const PeopleImport& people);
/// Prints the commands that make a team of each of the groups, which are of the kind `by`.
void propose_teams(Desk& desk, std::string_view by, const StaffGroups& groups);
/// Writes what became of every row, also when the import is only tried out: that is when it is
/// read. `-` is the standard output.
void write_import_report(Desk& desk, const std::optional<std::string>& file,
                         const std::string& text);

}  // namespace collab
