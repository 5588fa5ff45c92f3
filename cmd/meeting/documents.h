// The documents that `meeting record` and `meeting explain` read: out of files, Word files and
// archives.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "cmd/frame/desk.h"
#include "cmd/frame/options.h"
#include "document/record/record.h"

namespace collab {

/// Which meeting a document is about, where it does not say it itself.
struct MeetingHints {
  std::optional<std::string> team, date;
  Strangers strangers = Strangers::ask;
};
void declare_hints(Options& options, MeetingHints& hints);

/// The documents in a file: itself, or those of an archive; Word files as Markdown. "-" is stdin.
/// Throws Error(not_found) where it cannot be read.
std::vector<MeetingSheet> open_documents(Desk& desk, const std::string& file,
                                         const MeetingHints& hints);

}  // namespace collab
