// Reading a staff roster: cells to canonical values, faults with their places.
#include "exchange/people/people.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <tuple>

#include "base/text/digits.h"
#include "base/text/text.h"
#include "exchange/people/columns.h"
#include "model/people/staff_words.h"
#include "model/people/working_days.h"

namespace collab {
namespace {

/// "2026-06-12T00:00:00" and "6/12/2026 0:00" without their time of day.
std::string_view without_time(std::string_view text) {
  const auto colon = text.find(':');
  if (colon == std::string_view::npos) return text;
  const auto between = text.find_last_of(" T", colon);
  return between == std::string_view::npos ? text : trim(text.substr(0, between));
}

std::optional<double> decimal(std::string_view text) {
  std::string digits(trim(text));
  const bool percent = digits.ends_with('%');
  if (percent) digits = trim(std::string_view(digits).substr(0, digits.size() - 1));
  std::replace(digits.begin(), digits.end(), ',', '.');
  double value = 0;
  const auto [end, fault] = std::from_chars(digits.data(), digits.data() + digits.size(), value,
                                            std::chars_format::fixed);
  if (fault != std::errc{} || end != digits.data() + digits.size() || !std::isfinite(value))
    return std::nullopt;
  return percent ? value / 100 : value;
}

std::optional<bool> yes_or_no(std::string_view text) {
  constexpr std::array<std::string_view, 5> yes = {"yes", "y", "true", "1", "x"};
  constexpr std::array<std::string_view, 4> no = {"no", "n", "false", "0"};
  const std::string word = folded(text);
  if (std::find(yes.begin(), yes.end(), word) != yes.end()) return true;
  if (std::find(no.begin(), no.end(), word) != no.end()) return false;
  return std::nullopt;
}

std::string list_of(std::string_view text, std::string_view separators) {
  std::vector<std::string> parts;
  for (std::size_t start = 0; start <= text.size();) {
    const std::size_t end = std::min(text.find_first_of(separators, start), text.size());
    const std::string part(trim(text.substr(start, end - start)));
    const bool known = std::any_of(parts.begin(), parts.end(), [&](const std::string& other) {
      return folded(other) == folded(part);
    });
    if (!part.empty() && !known) parts.push_back(part);
    start = end + 1;
  }
  return joined_list(std::move(parts));
}

constexpr double most_whole = 1000;

class RosterReader {
 public:
  RosterReader(Roster& roster, const RosterDates& dates) : roster_(roster), dates_(dates) {}

  void read(const CsvRow& cells, const std::vector<RosterColumn>& columns) {
    const bool blank = std::all_of(cells.begin(), cells.end(),
                                   [](const CsvField& cell) { return trim(cell.text).empty(); });
    if (blank) return;
    RosterRow row;
    row.line = cells.front().line;
    for (const RosterColumn& column : columns) {
      const CsvField& at = cells[column.index];
      row.cells[std::string(column.field->name)] = {canonical(*column.field, at), at};
    }
    make_name(row, cells.front());
    lower_handle(row);
    roster_.rows.push_back(std::move(row));
  }

 private:
  /// 'A.Ruiz' is a handle but for its capitals; whatever else is wrong with one is not touched.
  void lower_handle(RosterRow& row) {
    const auto cell = row.cells.find("handle");
    if (cell == row.cells.end() || !cell->second.value || !handle_fault(*cell->second.value))
      return;
    const std::string small = lowered(*cell->second.value);
    if (handle_fault(small)) return;
    cell->second.value = small;
    ++roster_.lowered_handles;
  }

  void fault(const CsvField& at, std::string what, std::string hint = {}) {
    roster_.problems.push_back(problem_at(roster_.csv, at, std::move(what), std::move(hint)));
  }

  std::optional<std::string> canonical(const RosterField& field, const CsvField& at) {
    const std::string text(trim(without_guard(at.text)));
    if (text.empty()) return std::nullopt;
    switch (field.value) {
      case RosterValue::text:
        return text;
      case RosterValue::list:
        return list(field, at, text);
      case RosterValue::date:
        return date(field, at, text);
      case RosterValue::decimal:
        return number(field, at, text);
      case RosterValue::whole:
        return whole(field, at, text);
      case RosterValue::flag:
        return flag(field, at, text);
      case RosterValue::weekdays:
        return weekdays(field, at, text);
    }
    return std::nullopt;
  }

  std::optional<std::string> list(const RosterField& field, const CsvField& at,
                                  const std::string& text) {
    const std::string parts = list_of(text, field.separators);
    if (find_control(parts) || parts.find('\t') != std::string::npos) {
      fault(at, fmt::format("{} '{}' has a control character", field.words, clipped(text, 60)));
      return std::nullopt;
    }
    if (parts.empty()) return std::nullopt;
    return field.name == "role" ? roles_of(parts) : parts;
  }

  /// Job titles as the roles that they are here; others as they stand.
  std::string roles_of(const std::string& titles) const {
    std::vector<std::string> roles;
    for (const std::string& title : list_parts(titles)) {
      const std::string role =
          words_.is_no_staff(title) ? title : words_.staff_role(title).value_or(title);
      if (std::ranges::find(roles, role) == roles.end()) roles.push_back(role);
    }
    return joined_list(std::move(roles));
  }

  std::optional<std::string> date(const RosterField& field, const CsvField& at,
                                  const std::string& text) {
    const std::string_view day = without_time(text);
    if (const auto exact = parse_iso(day)) return iso(*exact);
    if (dates_.iso_only) {
      fault(at,
            fmt::format("{} '{}' is not a date like 2026-08-17", field.words, clipped(text, 40)));
      return std::nullopt;
    }
    if (const auto written = parse_written_date(day, dates_.order)) return iso(*written);
    if (dates_.order && parse_written_date(day, std::nullopt)) {
      fault(at, fmt::format("{} '{}' is not a date in this order", field.words, clipped(text, 40)),
            "say the file's order: --date-format mdy, dmy or ymd");
      return std::nullopt;
    }
    const auto month_first = parse_written_date(day, DateOrder::mdy);
    const auto day_first = parse_written_date(day, DateOrder::dmy);
    if (month_first && day_first) {
      fault(at,
            fmt::format("{} '{}' may be {} or {}", field.words, clipped(text, 40),
                        iso(*month_first), iso(*day_first)),
            "say which: --date-format mdy or --date-format dmy");
    } else {
      fault(at, fmt::format("{} '{}' is not a date", field.words, clipped(text, 40)),
            "write it as 2026-08-17");
    }
    return std::nullopt;
  }

  std::optional<std::string> number(const RosterField& field, const CsvField& at,
                                    const std::string& text) {
    const auto value = decimal(text);
    if (value && *value == 0 && field.name == "fte") {
      ++roster_.by_the_hour;
      return std::nullopt;
    }
    if (value) return fmt::format("{}", *value);
    fault(at, fmt::format("{} '{}' is not a number", field.words, clipped(text, 40)),
          "write it as 0.8 or 80%");
    return std::nullopt;
  }

  std::optional<std::string> whole(const RosterField& field, const CsvField& at,
                                   const std::string& text) {
    const auto value = decimal(text);
    if (value && *value == std::floor(*value) && std::abs(*value) <= most_whole)
      return fmt::format("{}", static_cast<int>(*value));
    fault(at, fmt::format("{} '{}' is not a whole number", field.words, clipped(text, 40)),
          "write it as 2");
    return std::nullopt;
  }

  std::optional<std::string> flag(const RosterField& field, const CsvField& at,
                                  const std::string& text) {
    if (const auto value = yes_or_no(text)) return *value ? "true" : "false";
    fault(at, fmt::format("{} '{}' is neither yes nor no", field.words, clipped(text, 40)));
    return std::nullopt;
  }

  std::optional<std::string> weekdays(const RosterField& field, const CsvField& at,
                                      const std::string& text) {
    try {
      const std::vector<int> days = parse_weekdays(text);
      return days.empty() ? "all" : weekdays_words(days);
    } catch (const Error& error) {
      if (error.ends_run()) throw;
      fault(at, fmt::format("{}: {}", field.words, error.message),
            error.hint + "; to leave the column out: --map 'COLUMN='");
      return std::nullopt;
    }
  }

  /// First and last name make a name where the file has no whole one.
  void make_name(RosterRow& row, const CsvField& start) {
    if (!row.has_column("name")) {
      const auto first = row.value("first_name");
      const auto last = row.value("last_name");
      RosterCell whole;
      whole.at = row.has_column("first_name")  ? row.cells["first_name"].at
                 : row.has_column("last_name") ? row.cells["last_name"].at
                                               : start;
      if (first || last)
        whole.value = first && last ? *first + " " + *last : first.value_or(last.value_or(""));
      row.cells["name"] = std::move(whole);
    }
    row.cells.erase("first_name");
    row.cells.erase("last_name");
  }

  Roster& roster_;
  const RosterDates& dates_;
  const StaffWords words_;
};

/// Reads the rows, unless the header is so wrong that every row would repeat what was said of it.
void read_rows(Roster& roster, RosterColumns columns, const RosterDates& dates) {
  roster.problems = roster.csv.problems;
  roster.unknown_columns = std::move(columns.unknown);
  roster.guessed_columns = std::move(columns.guessed);
  if (roster.csv.bad_encoding) {
    // Whatever else is wrong comes of it.
    roster.problems.front().hint =
        "save the file as UTF-8, or say what it is in: --encoding windows-1252";
    roster.problems.resize(1);
    return;
  }
  roster.problems.insert(roster.problems.end(), columns.problems.begin(), columns.problems.end());
  if (!columns.problems.empty()) return;
  RosterReader reader(roster, dates);
  for (const CsvRow& row : roster.csv.rows) reader.read(row, columns.used);
  check_roster(roster);
}

}  // namespace

std::optional<std::string> RosterRow::value(std::string_view field) const {
  const auto cell = cells.find(field);
  return cell == cells.end() ? std::nullopt : cell->second.value;
}

bool RosterRow::has_column(std::string_view field) const {
  return cells.find(field) != cells.end();
}

Roster read_people(Csv csv, const std::vector<std::string>& maps, const RosterDates& dates,
                   Columns how) {
  Roster roster;
  roster.csv = std::move(csv);
  RosterColumns columns = roster_columns(roster.csv, maps);
  require_names(roster.csv, columns);
  if (how == Columns::strict) be_strict(roster.csv, columns);
  read_rows(roster, std::move(columns), dates);
  return roster;
}

Roster read_overlay(Csv csv, const RosterDates& dates) {
  Roster roster;
  roster.csv = std::move(csv);
  roster.of_whole_people = false;
  RosterColumns columns = roster_columns(roster.csv, {});
  require_key(roster.csv, columns);
  read_rows(roster, std::move(columns), dates);
  return roster;
}

bool has_turned_names(const Roster& roster) {
  const auto turned =
      std::count_if(roster.rows.begin(), roster.rows.end(), [](const RosterRow& row) {
        const auto name = row.value("name");
        return name && std::count(name->begin(), name->end(), ',') == 1;
      });
  return static_cast<std::size_t>(turned) * 2 > roster.rows.size();
}

void sort_by_place(std::vector<Problem>& problems) {
  std::stable_sort(problems.begin(), problems.end(), [](const Problem& a, const Problem& b) {
    return std::tie(a.file, a.line, a.column) < std::tie(b.file, b.line, b.column);
  });
}

void refuse_roster(const Roster& roster, std::vector<Problem> problems) {
  sort_by_place(problems);
  std::string state =
      fmt::format("{} in {}; nothing was imported",
                  count_of(static_cast<std::int64_t>(problems.size()), "error", "errors"),
                  count_of(static_cast<std::int64_t>(roster.csv.rows.size()), "row", "rows"));
  throw Error(Kind::input, std::move(problems), std::move(state));
}

}  // namespace collab
