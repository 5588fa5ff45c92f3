// School settings: numbers and lists that change figures, kept in history. What they mean, their
// defaults and ranges stand in one catalogue.
#pragma once
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "store/db.h"

namespace collab {

/// A setting that exists: a number from `least` to `most` (whole unless `decimal`), or (both 0)
/// words with commas. The thresholds of indicators are settings too: "protected_time.green".
struct SettingKind {
  std::string_view name;
  std::string_view fallback;
  int least = 0;
  int most = 0;
  std::string_view what;  ///< what it means, in a line
  bool decimal = false;

  bool is_number() const { return most != 0; }
};

/// The catalogue, by name.
std::span<const SettingKind> setting_kinds();
/// Throws Error(not_found) with a suggestion for an unknown name.
const SettingKind& find_setting(std::string_view name);

/// The value in force: what the school has set, else the default.
std::string setting(Db& db, std::string_view name);
int number_setting(Db& db, std::string_view name);
double decimal_setting(Db& db, std::string_view name);
std::vector<std::string> list_setting(Db& db, std::string_view name);

/// Stores a value, written the one way it is kept ("teacher, coach"); gives that. Throws
/// Error(input) where it is out of range or no number.
std::string set_setting(Db& db, std::string_view name, std::string_view value);
/// Back to the default.
void reset_setting(Db& db, std::string_view name);

}  // namespace collab
