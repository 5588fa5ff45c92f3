// The school's row and its agreement.
#include "model/school/school.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <utility>

#include "base/text/digits.h"
#include "base/text/text.h"

namespace collab {
namespace {

constexpr std::array<std::pair<std::string_view, DateOrder>, 3> orders = {
    {{"mdy", DateOrder::mdy}, {"dmy", DateOrder::dmy}, {"ymd", DateOrder::ymd}}};

bool capital(char c) { return c >= 'A' && c <= 'Z'; }

/// The code in capitals without what it may not have, as a suggestion.
std::string nearest_code(std::string_view code) {
  std::string better;
  for (char c : ascii_name(code)) {
    if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
    if (capital(c) || (is_digit(c) && !better.empty())) better += c;
  }
  return better.size() < 2 ? std::string{} : better.substr(0, 10);
}

void check_range(std::string_view what, const std::optional<int>& value, int least, int most) {
  if (!value || (*value >= least && *value <= most)) return;
  throw Error(Kind::input, fmt::format("{} is {} to {}, not {}", what, least, most, *value));
}

}  // namespace

void check_school_name(std::string_view name) {
  const std::string text = accept_text(name, "school name");
  if (text.find_first_of("\t\n") != std::string::npos)
    throw Error(Kind::input, "the school's name has a line break or a tab");
}

void check_school_code(std::string_view code) {
  const bool good =
      code.size() >= 2 && code.size() <= 10 && capital(code.front()) &&
      std::all_of(code.begin(), code.end(), [](char c) { return capital(c) || is_digit(c); });
  if (good) return;
  const std::string better = nearest_code(code);
  throw Error(
      Kind::input,
      fmt::format("school code '{}' is not 2 to 10 capital letters and digits", clipped(code, 40)),
      better.empty() ? "it stands in meeting numbers, as in MGE-M312"
                     : fmt::format("use '{}'", better));
}

Zone known_zone(const std::string& name) {
  if (auto zone = find_zone(name)) return *zone;
  std::vector<std::string> quoted;
  for (const std::string& near : similar_zones(name)) quoted.push_back("'" + near + "'");
  throw Error(Kind::usage, fmt::format("unknown time zone '{}'", clipped(name, 60)),
              !has_zones()
                  ? "this machine knows only UTC: install its package of time zones, tzdata"
              : quoted.empty() ? "a zone is named like America/New_York or Europe/Berlin"
                               : "did you mean " + join(quoted, " or ") + "?");
}

std::optional<DateOrder> date_order_named(std::string_view word) {
  for (const auto& [name, order] : orders)
    if (name == word) return order;
  return std::nullopt;
}

std::string_view date_order_word(DateOrder order) {
  for (const auto& [name, value] : orders)
    if (value == order) return name;
  return {};
}

std::optional<DateOrder> date_order(Db& db) {
  const auto word = db.text("SELECT date_order FROM school");
  return word ? date_order_named(*word) : std::nullopt;
}

constexpr std::string_view update_school = R"sql(
  UPDATE school
  SET name = :name, code = :code, zone = :zone, zone_rule = :zone_rule, date_order = :date_order
  WHERE id = 1
)sql";

void store_school(Db& db, const School& school) {
  check_school_name(school.name);
  check_school_code(school.code);
  std::optional<std::string> order;
  if (school.date_order) order = date_order_word(*school.date_order);
  db.run(update_school, {{":name", school.name},
                         {":code", school.code},
                         {":zone", school.zone.name},
                         {":zone_rule", school.zone.rule},
                         {":date_order", order}});
}

constexpr std::string_view select_agreement = R"sql(
  SELECT agenda_lead_days, member_agenda_share, attendance_by, evaluation_sentence,
    keep_notes_months
  FROM agreement
)sql";

Agreement agreement(Db& db) {
  auto row = db.query(select_agreement);
  if (!row.step()) return {};
  return {row.small_or(0), row.small_or(1), row.text_or(2), row.text_or(3), row.small_or(4)};
}

constexpr std::string_view upsert_agreement = R"sql(
  INSERT INTO agreement (id, agenda_lead_days, member_agenda_share, attendance_by,
    evaluation_sentence, keep_notes_months)
  VALUES (1, :agenda_lead_days, :member_agenda_share, :attendance_by, :evaluation_sentence,
    :keep_notes_months)
  ON CONFLICT (id) DO UPDATE
  SET agenda_lead_days = excluded.agenda_lead_days,
    member_agenda_share = excluded.member_agenda_share,
    attendance_by = excluded.attendance_by,
    evaluation_sentence = excluded.evaluation_sentence,
    keep_notes_months = excluded.keep_notes_months
)sql";

void store_agreement(Db& db, const Agreement& agreement) {
  if (agreement == collab::agreement(db)) return;
  check_range("the agenda's lead time in days", agreement.agenda_lead_days, 0, 60);
  check_range("the members' share of the agenda in percent", agreement.member_agenda_share, 0, 100);
  check_range("the months that notes are kept", agreement.keep_notes_months, 1, 1200);
  if (agreement.attendance_by && *agreement.attendance_by != "name" &&
      *agreement.attendance_by != "headcount") {
    throw Error(Kind::input, fmt::format("attendance is kept by 'name' or 'headcount', not '{}'",
                                         clipped(*agreement.attendance_by, 40)));
  }
  db.run(upsert_agreement, {{":agenda_lead_days", agreement.agenda_lead_days},
                            {":member_agenda_share", agreement.member_agenda_share},
                            {":attendance_by", agreement.attendance_by},
                            {":evaluation_sentence", agreement.evaluation_sentence},
                            {":keep_notes_months", agreement.keep_notes_months}});
}

}  // namespace collab
