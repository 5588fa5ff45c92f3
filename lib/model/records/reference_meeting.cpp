// Words to meetings: M312, MGE-M312, grade-3/2026-11-23, grade-3/2026-11-23.2, grade-3/latest,
// grade-3/next, and a day in words (grade-3/today). Other records are in reference.cpp.
#include <fmt/format.h>

#include <charconv>
#include <utility>

#include "base/text/text.h"
#include "model/records/reference.h"
#include "model/school/school.h"

namespace collab {
namespace {

constexpr const char* school_code = R"sql(
SELECT code
FROM school
WHERE id = 1)sql";

constexpr const char* nth_on_day = R"sql(
SELECT id
FROM meeting
WHERE team = :team
  AND held_on = :day
ORDER BY id
LIMIT 1 OFFSET :skip)sql";

constexpr const char* latest_held = R"sql(
SELECT id
FROM meeting
WHERE team = :team
  AND state = 'held'
  AND held_on <= :today
ORDER BY held_on DESC,
  start_time DESC,
  id DESC
LIMIT 1)sql";

constexpr const char* next_planned = R"sql(
SELECT id
FROM meeting
WHERE team = :team
  AND state = 'planned'
  AND held_on >= :today
ORDER BY held_on,
  start_time,
  id
LIMIT 1)sql";

constexpr const char* newest_meeting = R"sql(
SELECT seq
FROM sqlite_sequence
WHERE name = 'meeting')sql";

/// "grade-3/2026-11-23.2" in its parts.
struct TeamDay {
  std::string_view team;
  std::string_view day;
  int nth = 1;
};

std::optional<TeamDay> team_day(std::string_view word) {
  const std::size_t slash = word.find('/');
  if (slash == std::string_view::npos) return {};
  TeamDay parts{word.substr(0, slash), word.substr(slash + 1), 1};
  const std::size_t dot = parts.day.rfind('.');
  if (dot == std::string_view::npos || parts.day.find("..") != std::string_view::npos) return parts;
  const std::string_view nth = parts.day.substr(dot + 1);
  const auto [end, error] = std::from_chars(nth.data(), nth.data() + nth.size(), parts.nth);
  if (error != std::errc{} || end != nth.data() + nth.size() || parts.nth < 1) return {};
  parts.day = parts.day.substr(0, dot);
  return parts;
}

/// M312 from "MGE-M312", where the code in front is this school's.
std::string_view without_code(Db& db, std::string_view word) {
  const std::size_t dash = word.rfind('-');
  if (dash == std::string_view::npos || !number_of(word.substr(dash + 1), 'M')) return word;
  const auto code = db.text(school_code);
  return code && folded(*code) == folded(word.substr(0, dash)) ? word.substr(dash + 1) : word;
}

std::optional<Meeting> meeting_in(Db& db, const std::optional<std::int64_t>& id) {
  return id ? meeting_by_id(db, *id) : std::nullopt;
}

std::optional<Meeting> on_team_day(Db& db, Id team, const TeamDay& parts, Date today) {
  if (parts.day == "latest") {
    return meeting_in(db, db.integer(latest_held, {{":team", team}, {":today", today}}));
  }
  if (parts.day == "next") {
    return meeting_in(db, db.integer(next_planned, {{":team", team}, {":today", today}}));
  }
  const Date day = parse_date(parts.day, today, date_order(db));
  return meeting_in(
      db, db.integer(nth_on_day, {{":team", team}, {":day", day}, {":skip", parts.nth - 1}}));
}

[[noreturn]] void refuse_number(Db& db, std::string_view word, std::string_view bare) {
  const std::size_t dash = word.rfind('-');
  if (dash != std::string_view::npos && bare == word && number_of(word.substr(dash + 1), 'M')) {
    throw Error(Kind::not_found, fmt::format("'{}' is a meeting of another school; this one is {}",
                                             visible(word), db.text(school_code).value_or("")));
  }
  const auto id = number_of(bare, 'M');
  if (!id) {
    throw Error(Kind::not_found, fmt::format("'{}' is not a meeting", visible(word)),
                "a meeting is named as in M1, grade-3/2026-11-23, grade-3/next or grade-3/latest");
  }
  const auto newest = db.integer(newest_meeting);
  throw Error(Kind::not_found, fmt::format("there is no meeting '{}'", visible(word)),
              newest && *id <= *newest ? "there was one, undone or removed since; see: collab log"
                                       : "see: collab meeting list");
}

[[noreturn]] void refuse_day(Db& db, const Team& team, const TeamDay& parts, Date today) {
  const std::string list = fmt::format("see: collab meeting list --team {}", team.slug);
  if (parts.day == "latest") {
    throw Error(Kind::not_found, fmt::format("{} has no held meeting so far", team.slug), list);
  }
  if (parts.day == "next") {
    throw Error(Kind::not_found, fmt::format("{} has no planned meeting", team.slug),
                fmt::format("plan one with: collab meeting schedule {}", team.slug));
  }
  const std::string day = iso(parse_date(parts.day, today, date_order(db)));
  throw Error(Kind::not_found,
              parts.nth == 1
                  ? fmt::format("{} has no meeting on {}", team.slug, day)
                  : fmt::format("{} has no meeting number {} on {}", team.slug, parts.nth, day),
              list);
}

}  // namespace

std::optional<Meeting> meeting_meant(Db& db, std::string_view word, Date today) {
  if (const auto id = number_of(without_code(db, word), 'M')) return meeting_by_id(db, *id);
  const auto parts = team_day(word);
  if (!parts) return {};
  const auto team = team_by_slug(db, parts->team);
  if (!team) return {};
  return on_team_day(db, team->id, *parts, today);
}

Meeting find_meeting(Db& db, std::string_view word, Date today) {
  const std::string_view bare = without_code(db, word);
  const auto parts = number_of(bare, 'M') ? std::nullopt : team_day(word);
  const auto team = parts ? std::optional<Team>(find_team(db, parts->team)) : std::nullopt;
  if (auto meeting = meeting_meant(db, word, today)) return *std::move(meeting);
  if (!team) refuse_number(db, word, bare);
  refuse_day(db, *team, *parts, today);
}

std::optional<PlannedMeeting> occurrence_meant(Db& db, std::string_view word, Date today) {
  const std::size_t slash = word.find('/');
  if (slash == std::string_view::npos || meeting_meant(db, word, today)) return {};
  const auto team = team_by_slug(db, word.substr(0, slash));
  const std::string_view day_word = word.substr(slash + 1);
  if (!team || day_word == "latest" || day_word == "next" || day_word.find('.') != day_word.npos) {
    return {};
  }
  return occurrence_planned(db, *team, parse_date(day_word, today, date_order(db)), today);
}

}  // namespace collab
