// Lesson studies that wait: a lesson without its debrief, a cycle that stands still, a finding that
// a team has not taken up.
#include <fmt/format.h>

#include "base/text/text.h"
#include "model/lesson/components.h"
#include "model/meeting/confidential.h"
#include "model/records/reference.h"
#include "model/school/calendar.h"
#include "report/attention/attention.h"

namespace collab {
namespace {

/// One kind of waiting, counted, with one line for each, for whoever must act.
struct Waiting {
  std::int64_t count = 0;
  Attention attention;

  void add(const std::string& line, const std::string& command) {
    if (count++ == 0) attention.command = command;
    attention.detail.push_back(line);
  }
};

std::string title_of(const LessonRecord& record, const Names& names) {
  return fmt::format("{} {}", reference('L', record.study.id),
                     names.in(lesson_study_words(record.study)));
}

/// Everything that waits, by kind.
struct All {
  Waiting debrief, still, share;

  void add(Db& db, const LessonRecord& record, const LessonStudyDue& due, const Names& names) {
    const Id id = record.study.id;
    if (due.debrief) {
      debrief.add(fmt::format("{}: taught {}, no debrief yet", title_of(record, names),
                              iso(lesson_of(record, due.round)->taught_on)),
                  stage_command(LessonStage::debrief, id));
    }
    if (due.still > 0 && !due.debrief) {
      const auto next = next_stage(record);
      const std::string step = next ? std::string(stage_words(*next).word) : "close";
      still.add(fmt::format("{}: nothing for {} school days; next: {}", title_of(record, names),
                            due.still, step),
                fmt::format("collab lessonstudy show L{}", id));
    }
    for (const LessonShare& each : record.shares) {
      if (each.acknowledged_on) continue;
      const auto team = team_by_id(db, each.team);
      share.add(fmt::format("{}: with {} since {}", title_of(record, names), team->slug,
                            iso(each.shared_on)),
                fmt::format("collab lessonstudy ack L{} {}", id, team->slug));
    }
  }
};

void take(std::vector<Attention>& found, Waiting& waiting, std::string text) {
  if (waiting.count == 0) return;
  waiting.attention.topic = "lessons";
  waiting.attention.text = std::move(text);
  found.push_back(std::move(waiting.attention));
}

}  // namespace

void add_lesson_study_attention(Db& db, const Names& names, Date day,
                                std::vector<Attention>& found) {
  const std::vector<LessonStudy> studies = lesson_studies(db, {});
  if (studies.empty()) return;
  const SchoolCalendar calendar = school_calendar(db);
  const ConfidentialTexts confidential(db);
  All all;
  for (const LessonStudy& each : studies) {
    if (each.started_on > day || confidential.hides(each.team)) continue;
    const LessonRecord record = up_to(load_lesson_record(db, each), day);
    all.add(db, record, lesson_study_due(record, calendar, day), names);
  }
  take(found, all.debrief,
       count_of(all.debrief.count, "research lesson waits for its debrief",
                "research lessons wait for their debrief"));
  take(found, all.still,
       count_of(all.still.count, "lesson study has stood still for over four weeks",
                "lesson studies have stood still for over four weeks"));
  take(found, all.share,
       count_of(all.share.count, "team has not taken up a finding shared with it",
                "findings have not been taken up by the team they went to"));
}

}  // namespace collab
