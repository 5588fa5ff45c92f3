// Opens the documents of meetings; see documents.h.
#include "cmd/meeting/documents.h"

#include <fmt/format.h>

#include "base/text/text.h"
#include "document/page/converted.h"
#include "document/record/inbox.h"
#include "document/record/zipped.h"
#include "model/records/reference.h"

namespace collab {
namespace {

MeetingSheet sheet_of(Desk& desk, const std::string& file, std::string text,
                      const MeetingHints& hints) {
  constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
  const bool marked = text.starts_with(byte_order_mark);
  if (find_unseen(std::string_view(text).substr(marked ? byte_order_mark.size() : 0)))
    desk.say(fmt::format("{}: marks that nobody sees were left out", visible(file)));
  MeetingSheet sheet{file, std::move(text), desk.now, desk.today, {}, {}};
  if (hints.team) sheet.hints.team = find_team(desk.db(), *hints.team).id;
  if (hints.date) sheet.hints.date = desk.date(hints.date);
  sheet.hints.today = desk.today;
  sheet.hints.strangers = hints.strangers;
  return sheet;
}

std::vector<MeetingSheet> documents_in(Desk& desk, const std::string& file,
                                       const MeetingHints& hints) {
  const std::string path = desk.search_path();
  if (is_converted(file)) return {sheet_of(desk, file, markdown_of(file, path), hints)};
  if (!is_zip_file(file)) return {sheet_of(desk, file, desk.read_input(file), hints)};
  std::vector<MeetingSheet> sheets;
  for (ZippedDocument& each : zipped_documents(file, path)) {
    const std::string name = fmt::format("{}/{}", file, each.name);
    sheets.push_back(sheet_of(
        desk, name,
        is_converted(name) ? markdown_of_bytes(each.bytes, name, path) : std::move(each.bytes),
        hints));
  }
  return sheets;
}

}  // namespace

void declare_hints(Options& options, MeetingHints& hints) {
  options.option("--team", "TEAM", "whose meeting it was, where the document does not say it",
                 hints.team, Value::team);
  options.option("--date", "DATE", "which day it was on, where the document does not say it",
                 hints.date, Value::date);
}

std::vector<MeetingSheet> open_documents(Desk& desk, const std::string& file,
                                         const MeetingHints& hints) {
  // Taken first: where somebody saves the file meanwhile, it is read again.
  std::optional<std::string> digest;
  if (file != "-") digest = file_digest(file);
  auto sheets = documents_in(desk, file, hints);
  for (MeetingSheet& each : sheets) each.digest = digest;
  return sheets;
}

}  // namespace collab
