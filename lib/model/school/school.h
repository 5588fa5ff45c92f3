// The school's own row and its agreement on meetings. School years and days off are in calendar.h,
// what changes figures is in setting.h.
#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "store/workspace.h"

namespace collab {

/// Throws Error(input) where the name is not one line of text.
void check_school_name(std::string_view name);
/// Throws Error(input) where a code is not 2 to 10 capital letters and digits, a letter first:
/// it stands in meeting numbers (MGE-M312).
void check_school_code(std::string_view code);
/// The zone of that name. Throws Error(usage) with similar names where the machine knows none.
Zone known_zone(const std::string& name);
/// mdy, dmy or ymd by its word, and back.
std::optional<DateOrder> date_order_named(std::string_view word);
std::string_view date_order_word(DateOrder order);
/// The order of days such as 9/1/2026 in this school, if it has said one.
std::optional<DateOrder> date_order(Db& db);

/// Stores name, code, zone and date order; the example flag never changes.
void store_school(Db& db, const School& school);

/// What staff and school have agreed on meetings; printed on every sheet.
struct Agreement {
  std::optional<int> agenda_lead_days;
  std::optional<int> member_agenda_share;    ///< percent
  std::optional<std::string> attendance_by;  ///< "name" or "headcount"
  std::optional<std::string> evaluation_sentence;
  std::optional<int> keep_notes_months;
  bool operator==(const Agreement&) const = default;
};

Agreement agreement(Db& db);
/// Throws Error(input) where a value is impossible. Writes nothing where all is as before.
void store_agreement(Db& db, const Agreement& agreement);

}  // namespace collab
