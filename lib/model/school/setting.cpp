// The catalogue of school settings and their rows. `collab school setting` shows and sets them.
#include "model/school/setting.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <deque>

#include "base/text/header.h"
#include "base/text/text.h"
#include "share.h"
#include "store/rows_of.h"

namespace collab {
namespace {

constexpr auto general = std::to_array<SettingKind>({
    {"administrator_roles", "administrator, principal, assistant principal", 0, 0,
     "staff roles that count as administrators"},
    {"instructional_roles",
     "teacher, special educator, coach, specialist, librarian, counselor, paraprofessional", 0, 0,
     "staff roles that count as instructional staff"},
    {"language_families", "10", 1, 1000,
     "families that speak a language before serving it is looked at"},
    {"mentor_common_minutes", "30", 5, 240,
     "minutes that a mentor and a new educator must both be free to be proposed as a pair"},
    {"mentor_cycle_weeks", "6", 1, 40, "weeks after which an open coaching cycle is late"},
    {"mentor_match_days", "30", 0, 365,
     "days after the start by which a new educator has a trained mentor"},
    {"mentor_quiet_weeks", "2", 1, 40,
     "school weeks without a contact after which a pair counts as quiet"},
    {"mentor_week_minutes", "60", 1, 600,
     "minutes a week that a new educator's pair should have, on the average of four school weeks"},
    {"min_group_staff", "5", 3, 100, "smallest group of staff that a figure about people may show"},
    {"min_group_students", "10", 3, 100,
     "smallest group of students or families that a figure may show"},
    {"min_recorded_share", "60", 0, 100,
     "percent of its blocks that a team has records of, below which its figures are grey"},
    {"most_teams", "3", 1, 20, "teams that somebody may be in before it counts as too many"},
    {"most_week_minutes", "180", 15, 2400,
     "minutes a week on teams' schedules before they count as too many for somebody"},
    {"new_educator_years", "0", 0, 5,
     "years after the start in which a person counts as new without a flag; 0 is by flag alone"},
    {"pact_review_months", "12", 1, 60, "months after which a signed pact is to be reviewed"},
    {"partner_due_days", "7", 0, 60, "days ahead that promises between partners are called due"},
    {"partner_quiet_days", "90", 14, 365,
     "days without a contact after which a partner counts as quiet"},
    {"unrecorded_grace_days", "3", 0, 20,
     "school days after a meeting before a missing record counts"},
    {"window_weeks", "8", 1, 52, "school weeks that figures look back on"},
});

constexpr int largest_threshold = 1000;
constexpr std::string_view indicator_folder = "indicators/";
constexpr std::string_view indicator_suffix = ".sql";

/// The two thresholds of an indicator as settings; their defaults stand in its file's header.
void add_thresholds(const SharedFile& file, std::deque<std::string>& words,
                    std::vector<SettingKind>& into) {
  const HeadedFile headed = read_header(file.text);
  std::string_view name = file.path.substr(indicator_folder.size());
  name.remove_suffix(indicator_suffix.size());
  const bool more = headed.value("better") == "more";
  for (const std::string_view level : {"amber", "green"}) {
    if (headed.value(level).empty()) continue;
    const std::string& setting = words.emplace_back(fmt::format("{}.{}", name, level));
    const std::string& what =
        words.emplace_back(fmt::format("{}: {} {}", headed.value("title"), level,
                                       more ? "from this value up" : "up to this value"));
    into.push_back({setting, headed.value(level), 0, largest_threshold, what, true});
  }
}

std::vector<SettingKind> catalogue() {
  static std::deque<std::string> words;  // what the views of the thresholds point into
  std::vector<SettingKind> kinds(general.begin(), general.end());
  for (const SharedFile& file : shared_files())
    if (file.path.starts_with(indicator_folder) && file.path.ends_with(indicator_suffix))
      add_thresholds(file, words, kinds);
  std::ranges::sort(kinds, {}, &SettingKind::name);
  return kinds;
}

std::optional<double> decimal_number(std::string_view text) {
  double value = 0;
  const auto [end, fault] =
      std::from_chars(text.data(), text.data() + text.size(), value, std::chars_format::fixed);
  if (fault != std::errc{} || end != text.data() + text.size()) return std::nullopt;
  return value;
}

std::optional<int> whole_number(std::string_view text) {
  int value = 0;
  const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (fault != std::errc{} || end != text.data() + text.size()) return std::nullopt;
  return value;
}

std::vector<std::string> words_of(std::string_view list) {
  std::vector<std::string> words;
  for (const std::string_view part : split(list, ',')) {
    const std::string word(trim(part));
    if (!word.empty() && std::find(words.begin(), words.end(), word) == words.end())
      words.push_back(word);
  }
  return words;
}

std::string decimal_value(const SettingKind& kind, std::string_view text) {
  const auto number = decimal_number(trim(text));
  if (!number) {
    throw Error(Kind::input,
                fmt::format("'{}' is not a number, as '{}' needs", clipped(text, 40), kind.name));
  }
  if (!(*number >= kind.least && *number <= kind.most)) {
    throw Error(Kind::input,
                fmt::format("'{}' is {} to {}, not {}", kind.name, kind.least, kind.most, *number));
  }
  return fmt::format("{}", *number);
}

std::string number_value(const SettingKind& kind, std::string_view text) {
  if (kind.decimal) return decimal_value(kind, text);
  const auto number = whole_number(trim(text));
  if (!number) {
    throw Error(Kind::input, fmt::format("'{}' is not a whole number, as '{}' needs",
                                         clipped(text, 40), kind.name));
  }
  if (*number < kind.least || *number > kind.most) {
    throw Error(Kind::input,
                fmt::format("'{}' is {} to {}, not {}", kind.name, kind.least, kind.most, *number));
  }
  return std::to_string(*number);
}

std::string list_value(const SettingKind& kind, std::string_view text) {
  const auto words = words_of(accept_text(text, kind.name));
  if (words.empty())
    throw Error(Kind::input, fmt::format("'{}' needs at least one word", kind.name),
                fmt::format("collab school setting set {} '{}'", kind.name, kind.fallback));
  return join(words, ", ");
}

}  // namespace

std::span<const SettingKind> setting_kinds() {
  static const std::vector<SettingKind> kinds = catalogue();
  return kinds;
}

const SettingKind& find_setting(std::string_view name) {
  std::vector<std::string> names;
  for (const SettingKind& kind : setting_kinds()) {
    if (kind.name == name) return kind;
    names.emplace_back(kind.name);
  }
  std::string hint = did_you_mean(name, names);
  if (hint.empty()) hint = "they are listed by: collab school setting list";
  throw Error(Kind::not_found, fmt::format("there is no setting '{}'", clipped(name, 40)), hint);
}

// All settings are read at once: the school has them all, whoever asks for one.
constexpr RowsOf settings_of_school = {
    "name, value", "(SELECT 1 AS school, name, value FROM setting)", "school", "name"};

constexpr Id only_school = 1;
using Stored = std::pair<std::string, std::string>;

Stored read_stored(const Statement& row) { return {row.text(0), row.text(1)}; }

std::string setting(Db& db, std::string_view name) {
  const SettingKind& kind = find_setting(name);
  for (const auto& [own, value] : rows_of(db, settings_of_school, only_school, read_stored))
    if (own == name) return value;
  return std::string(kind.fallback);
}

namespace {

template <class Number>
Number stored_number(std::string_view name, const std::string& value,
                     const std::optional<Number>& number) {
  if (number) return *number;
  throw Error(Kind::damaged, fmt::format("setting '{}' is '{}', no number", name, visible(value)),
              fmt::format("collab school setting reset {}", name));
}

}  // namespace

int number_setting(Db& db, std::string_view name) {
  const std::string value = setting(db, name);
  return stored_number(name, value, whole_number(value));
}

double decimal_setting(Db& db, std::string_view name) {
  const std::string value = setting(db, name);
  return stored_number(name, value, decimal_number(value));
}

std::vector<std::string> list_setting(Db& db, std::string_view name) {
  return words_of(setting(db, name));
}

constexpr std::string_view upsert_setting = R"sql(
  INSERT INTO setting (name, value)
  VALUES (:name, :value)
  ON CONFLICT (name) DO UPDATE SET value = excluded.value
)sql";

std::string set_setting(Db& db, std::string_view name, std::string_view value) {
  const SettingKind& kind = find_setting(name);
  const std::string kept = kind.is_number() ? number_value(kind, value) : list_value(kind, value);
  db.run(upsert_setting, {{":name", name}, {":value", kept}});
  return kept;
}

void reset_setting(Db& db, std::string_view name) {
  find_setting(name);
  db.run("DELETE FROM setting WHERE name = :name", {{":name", name}});
}

}  // namespace collab
