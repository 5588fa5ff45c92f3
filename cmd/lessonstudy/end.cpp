// collab lessonstudy share, ack, close, end, reopen, remove: how a cycle ends and what leaves it.
#include <fmt/format.h>

#include <algorithm>

#include "base/text/text.h"
#include "cmd/frame/fields.h"
#include "cmd/lessonstudy/lessonstudy.h"
#include "model/lesson/names.h"
#include "model/records/reference.h"
#include "model/school/calendar.h"

namespace collab {
namespace {

struct Share {
  std::string study;
  std::vector<std::string> teams;
  std::optional<std::string> on, because;
};

void declare_share(Options& options, Share& share) {
  options.argument("STUDY", "which cycle", share.study, Value::lesson_study);
  options.many("--to", "TEAM", "which team", share.teams, Value::team);
  options.option("--on", "DATE", "when (default: today)", share.on, Value::date);
  declare_because(options, share.because);
}

void run_share(Desk& desk, const Share& share) {
  const LessonStudy study = find_lesson_study(desk.db(), share.study);
  if (share.teams.empty()) {
    throw Error(Kind::usage, "no team is named",
                fmt::format("collab lessonstudy share L{} --to TEAM", study.id));
  }
  const LessonRecord record = load_lesson_record(desk.db(), study);
  if (!study.closed_on) check_open(study);
  const SchoolCalendar calendar = school_calendar(desk.db());
  const LessonMove move{LessonStage::share, day_so_far(desk, share.on, "share"), &calendar};
  if (record.shares.empty() && !study.closed_on) check_stage_day(record, move, desk.today);
  pass(desk, record, move, share.because);
  std::vector<std::string> slugs;
  for (const std::string& word : share.teams) {
    const Team team = find_team(desk.db(), word);
    if (study.team == team.id)
      throw Error(Kind::usage, fmt::format("'{}' is the group's own team", team.slug),
                  "sharing is with a team that was not there");
    const auto there = std::ranges::find(record.shares, team.id, &LessonShare::team);
    if (there != record.shares.end()) {
      desk.say(
          fmt::format("L{} went to {} on {} already", study.id, team.slug, iso(there->shared_on)));
      continue;
    }
    store_lesson_share(desk.db(), study.id, {team.id, move.day, std::nullopt});
    slugs.push_back(team.slug);
  }
  if (!slugs.empty()) tell_next(desk, study.id, "shared with " + join(slugs, ", "));
}

struct Ack {
  std::string study, team;
  std::optional<std::string> on;
};

void declare_ack(Options& options, Ack& ack) {
  options.argument("STUDY", "which cycle", ack.study, Value::lesson_study);
  options.argument("TEAM", "the team that has taken it up", ack.team, Value::team);
  options.option("--on", "DATE", "when (default: today)", ack.on, Value::date);
}

void run_ack(Desk& desk, const Ack& ack) {
  const LessonStudy study = find_lesson_study(desk.db(), ack.study);
  const Team team = find_team(desk.db(), ack.team);
  const auto shares = lesson_shares(desk.db(), study.id);
  const auto found = std::ranges::find(shares, team.id, &LessonShare::team);
  if (found == shares.end()) {
    throw Error(Kind::refused, fmt::format("L{} was not shared with '{}'", study.id, team.slug),
                fmt::format("collab lessonstudy share L{} --to {}", study.id, team.slug));
  }
  LessonShare share = *found;
  if (share.acknowledged_on) {
    desk.say(fmt::format("{} acknowledged L{} on {} already", team.slug, study.id,
                         iso(*share.acknowledged_on)));
    return;
  }
  share.acknowledged_on = desk.date(ack.on, desk.today);
  if (*share.acknowledged_on < share.shared_on || *share.acknowledged_on > desk.today) {
    throw Error(Kind::usage, fmt::format("it was shared on {}, so it cannot be acknowledged on {}",
                                         iso(share.shared_on), iso(*share.acknowledged_on)));
  }
  store_lesson_share(desk.db(), study.id, share);
  tell_next(desk, study.id, team.slug + " acknowledged the finding");
}

struct Close {
  std::string study;
  std::optional<std::string> finding, on, because;
};

void declare_close(Options& options, Close& close) {
  options.argument("STUDY", "which cycle", close.study, Value::lesson_study);
  options.text("--finding", "what was learned about students and teaching", close.finding);
  options.option("--on", "DATE", "when (default: today)", close.on, Value::date);
  declare_because(options, close.because);
}

void run_close(Desk& desk, const Close& close) {
  LessonRecord record = open_lesson_record(desk, close.study);
  const auto finding = given_line(close.finding, "finding");
  const SchoolCalendar calendar = school_calendar(desk.db());
  LessonMove move{LessonStage::close, desk.date(close.on, desk.today), &calendar};
  move.finding = finding || record.study.finding;
  if (finding) move.named = student_named(desk.db(), record, *finding);
  pass(desk, record, move, close.because);
  check_stage_day(record, move, desk.today);
  if (finding) record.study.finding = finding;
  record.study.closed_on = move.day;
  store_lesson_study(desk.db(), record.study, move.day);
  tell_next(desk, record.study.id, "closed with its finding");
}

struct End {
  std::string study;
  std::optional<std::string> on, because;
};

void declare_end(Options& options, End& end) {
  options.argument("STUDY", "which cycle", end.study, Value::lesson_study);
  options.text("--because", "why", end.because);
  options.option("--on", "DATE", "when (default: today)", end.on, Value::date);
}

void run_end(Desk& desk, const End& end) {
  LessonRecord record = open_lesson_record(desk, end.study);
  const auto reason = given_line(end.because, "reason");
  if (!reason) {
    throw Error(Kind::usage,
                "a cycle that is given up needs a reason: the next group learns from it too",
                fmt::format("collab lessonstudy end L{} --because 'two of three changed schools'",
                            record.study.id));
  }
  const Date day = desk.date(end.on, desk.today);
  if (day > desk.today || day < last_activity(record, desk.today)) {
    throw Error(Kind::usage,
                fmt::format("L{} cannot have ended on {}; its last step was on {}", record.study.id,
                            iso(day), iso(last_activity(record, desk.today))));
  }
  record.study.ended_on = day;
  record.study.reason = reason;
  store_lesson_study(desk.db(), record.study, day);
  tell_next(desk, record.study.id, "ended " + iso(day));
}

struct One {
  std::string study;
};

void declare_one(Options& options, One& one) {
  options.argument("STUDY", "which cycle", one.study, Value::lesson_study);
}

void run_reopen(Desk& desk, const One& one) {
  LessonStudy study = find_lesson_study(desk.db(), one.study);
  if (!study.closed_on && !study.ended_on) {
    desk.say(fmt::format("L{} is open already", study.id));
    return;
  }
  study.closed_on.reset();
  study.ended_on.reset();
  study.reason.reset();
  store_lesson_study(desk.db(), study, desk.today);
  tell_next(desk, study.id, "open again");
}

void run_end_remove(Desk& desk, const One& one) {
  const LessonStudy study = find_lesson_study(desk.db(), one.study);
  remove_lesson_study(desk.db(), study.id);
  desk.done(reference('L', study.id));
  desk.say(fmt::format("L{} is removed; undo with: collab undo", study.id));
}

constexpr Command lessonstudy_end_rows[] = {
    {"lessonstudy", "share", "the finding goes to other teams", Needs::write,
     &bind<declare_share, run_share>},
    {"lessonstudy", "ack", "a team has taken the finding up", Needs::write,
     &bind<declare_ack, run_ack>},
    {"lessonstudy", "close", "close the cycle with its finding", Needs::write,
     &bind<declare_close, run_close>},
    {"lessonstudy", "end", "give a cycle up early, with the reason", Needs::write,
     &bind<declare_end, run_end>},
    {"lessonstudy", "reopen", "a closed or ended cycle goes on", Needs::write,
     &bind<declare_one, run_reopen>},
    {"lessonstudy", "remove", "take back a cycle entered by mistake", Needs::write,
     &bind<declare_one, run_end_remove>},
};

}  // namespace

extern const Verbs lessonstudy_end_verbs = lessonstudy_end_rows;

}  // namespace collab
