// Recording once more what was read of a meeting: after an answer, or when something has changed
// that a question was about. This happens in the operation that changed it, so that one undo takes
// back both, and lists of questions only look.
#include <algorithm>
#include <set>

#include "document/record/recording.h"
#include "document/record/touched.h"
#include "model/meeting/text.h"

namespace collab {
namespace {

std::set<std::string> open_texts(Db& db, Id meeting) {
  std::set<std::string> texts;
  for (const Question& each : open_questions(db, meeting)) texts.insert(each.text);
  return texts;
}

/// Meetings with open questions that the operation may have answered, and whose document was not
/// recorded by this very operation.
std::set<Id> meetings_in_question(Db& db, const std::vector<Question>& open, const Touched& touched,
                                  Id operation) {
  std::set<Id> meetings;
  for (const Question& each : open) {
    if (!meetings.contains(each.meeting) && touched.concerns(each)) meetings.insert(each.meeting);
  }
  std::erase_if(meetings, [&](Id meeting) {
    const auto latest = latest_text(db, meeting);
    return !latest || latest->operation == operation;
  });
  return meetings;
}

}  // namespace

std::optional<Recorded> record_again(Workspace& workspace, Operation& operation, Id meeting,
                                     const Moment& moment) {
  const auto latest = latest_text(workspace.db, meeting);
  if (!latest || latest->direction != "read") return std::nullopt;
  MeetingSheet sheet;
  sheet.file = latest->file;
  sheet.text = latest->text;
  sheet.now = moment.now;
  sheet.today = moment.today;
  sheet.digest = latest->digest;
  return record_text_of(workspace, operation, sheet, *latest);
}

std::vector<Ended> end_questions(Workspace& workspace, Operation& operation, const Moment& moment) {
  Db& db = workspace.db;
  std::vector<Ended> ended;
  const std::vector<Question> open = open_questions(db, std::nullopt);
  if (open.empty()) return ended;
  const Touched touched(db, operation.changes());
  if (touched.nothing()) return ended;
  for (const Id meeting : meetings_in_question(db, open, touched, operation.number())) {
    std::vector<Question> before = open_questions(db, meeting);
    const std::set<std::string> old = open_texts(db, meeting);
    Savepoint savepoint(db);
    auto recorded = record_again(workspace, operation, meeting, moment);
    if (!recorded) continue;
    const std::set<std::string> now = open_texts(db, meeting);
    const bool fewer = now.size() < old.size() && std::ranges::includes(old, now);
    if (!fewer) continue;
    std::erase_if(before, [&](const Question& each) { return now.contains(each.text); });
    savepoint.release();
    ended.push_back({std::move(*recorded), std::move(before)});
  }
  return ended;
}

}  // namespace collab
