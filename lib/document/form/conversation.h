// The sheet of a pair's next conversation, out and back. Out goes what helps the two: their focus
// and questions that fit the stage of their cycle. Back comes that they met, and the stage; the
// rest is not read.
#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "model/mentor/coaching.h"
#include "model/mentor/pairing.h"
#include "store/workspace.h"

namespace collab {

/// The day of a pair's next scheduled time on or after the day that is a school day, within eight
/// weeks; nothing where they have no time.
std::optional<Date> next_conversation(Db& db, const Pairing& pairing, Date day);

/// The sheet as Markdown for that day. Throws Error(input) where the workspace's own template of it
/// is malformed.
std::string write_conversation(Workspace& workspace, const Pairing& pairing, Date day);

/// What a sheet said.
struct Conversation {
  Id pairing = 0;
  std::optional<MentorContact> contact;  ///< nothing where no minutes are filled in
  std::optional<std::size_t> stage;      ///< that is done
  std::optional<Date> planned;           ///< the day for which the sheet was written
  std::size_t left_alone = 0;            ///< lines of the two that were not kept
};

/// A filled-in sheet's name, and the day on which it is read: "Nov 24" is the last one.
struct FilledSheet {
  std::string file;
  Date today{};
};

/// Reads a sheet back. Throws Error(input) with each place that is not understood, Error(not_found)
/// where it is no sheet of a pair here.
Conversation read_conversation(Workspace& workspace, std::string_view bytes,
                               const FilledSheet& sheet);

}  // namespace collab
