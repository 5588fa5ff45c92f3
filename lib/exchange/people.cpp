// Reading a staff roster: cells to canonical values, faults with their places.
#include "exchange/people.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

#include "base/text.h"
#include "exchange/people_columns.h"

namespace collab {
namespace {

/// "2026-06-12T00:00:00" and "6/12/2026 0:00" without their time of day.
std::string_view without_time(std::string_view text) {
  const auto colon = text.find(':');
  if (colon == std::string_view::npos) return text;
  const auto between = text.find_last_of(" T", colon);
  return between == std::string_view::npos ? text : trim(text.substr(0, between));
}

/// 4.17E+05: what a spreadsheet makes of a long number.
bool is_short_form(std::string_view text) {
  const auto mark = text.find("E+");
  if (mark == 0 || mark == std::string_view::npos || mark + 2 == text.size()) return false;
  const auto digits = [](std::string_view part, std::string_view allowed) {
    return part.find_first_not_of(allowed) == std::string_view::npos;
  };
  return digits(text.substr(0, mark), "0123456789.,") && digits(text.substr(mark + 2), "0123456789");
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

class Reader {
 public:
  Reader(Roster& roster, const RosterDates& dates) : roster_(roster), dates_(dates) {}

  void read(const CsvRow& cells, const std::vector<RosterColumn>& columns) {
    const bool blank = std::all_of(cells.begin(), cells.end(), [](const CsvField& cell) {
      return trim(cell.text).empty();
    });
    if (blank) return;
    RosterRow row;
    row.line = cells.front().line;
    for (const RosterColumn& column : columns) {
      const CsvField& at = cells[column.index];
      row.cells[std::string(column.field->name)] = {canonical(*column.field, at), at};
    }
    make_name(row, cells.front());
    check(row);
    roster_.rows.push_back(std::move(row));
  }

 private:
  void fault(const CsvField& at, std::string what, std::string hint = {}) {
    roster_.problems.push_back(problem_at(roster_.csv, at, std::move(what), std::move(hint)));
  }

  std::optional<std::string> canonical(const RosterField& field, const CsvField& at) {
    const std::string text(trim(without_guard(at.text)));
    if (text.empty()) return std::nullopt;
    switch (field.value) {
      case RosterValue::text: return text;
      case RosterValue::list: return list(field, at, text);
      case RosterValue::date: return date(field, at, text);
      case RosterValue::decimal: return number(field, at, text);
      case RosterValue::flag: return flag(field, at, text);
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
    return parts;
  }

  std::optional<std::string> date(const RosterField& field, const CsvField& at,
                                  const std::string& text) {
    const std::string_view day = without_time(text);
    if (const auto exact = parse_iso(day)) return iso(*exact);
    if (dates_.iso_only) {
      fault(at, fmt::format("{} '{}' is no date like 2026-08-17", field.words, clipped(text, 40)));
      return std::nullopt;
    }
    if (const auto written = parse_written_date(day, dates_.order)) return iso(*written);
    if (dates_.order && parse_written_date(day, std::nullopt)) {
      fault(at, fmt::format("{} '{}' is no date in this order", field.words, clipped(text, 40)),
            "say the file's order: --date-format mdy, dmy or ymd");
      return std::nullopt;
    }
    const auto month_first = parse_written_date(day, DateOrder::mdy);
    const auto day_first = parse_written_date(day, DateOrder::dmy);
    if (month_first && day_first) {
      fault(at, fmt::format("{} '{}' may be {} or {}", field.words, clipped(text, 40),
                            iso(*month_first), iso(*day_first)),
            "say which: --date-format mdy or --date-format dmy");
    } else {
      fault(at, fmt::format("{} '{}' is no date", field.words, clipped(text, 40)),
            "write it as 2026-08-17");
    }
    return std::nullopt;
  }

  std::optional<std::string> number(const RosterField& field, const CsvField& at,
                                    const std::string& text) {
    const auto value = decimal(text);
    if (value) return fmt::format("{}", *value);
    fault(at, fmt::format("{} '{}' is no number", field.words, clipped(text, 40)),
          "write it as 0.8 or 80%");
    return std::nullopt;
  }

  std::optional<std::string> flag(const RosterField& field, const CsvField& at,
                                  const std::string& text) {
    if (const auto value = yes_or_no(text)) return *value ? "true" : "false";
    fault(at, fmt::format("{} '{}' is neither yes nor no", field.words, clipped(text, 40)));
    return std::nullopt;
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

  void check(const RosterRow& row) {
    const RosterCell& name = row.cells.find("name")->second;
    if (!name.value) fault(name.at, "a person without a name");
    Person person;
    for (const auto& [field, cell] : row.cells) set_field(person, field, cell.value);
    for (const FieldFault& each : person_faults(person)) {
      const auto cell = row.cells.find(each.field);
      if (cell == row.cells.end() || !cell->second.value) continue;
      std::string hint = each.hint;
      if (each.field == "handle") {
        hint = hint.empty() ? "map another column: --map 'Login=handle'"
                            : hint + ", or map another column: --map 'Login=handle'";
      }
      fault(cell->second.at, each.what, hint);
    }
    const auto id = row.value("staff_id");
    if (id && is_short_form(*id)) {
      fault(row.cells.find("staff_id")->second.at,
            fmt::format("staff id '{}' is a spreadsheet's short form of a longer number", *id),
            "format the column as text and export it again");
    }
  }

  Roster& roster_;
  const RosterDates& dates_;
};

std::string_view without_zeros(std::string_view id) {
  while (id.size() > 1 && id.front() == '0') id.remove_prefix(1);
  return id;
}

/// What must be one person's alone, found twice in the file.
void check_twice(Roster& roster, std::string_view field, std::string_view words) {
  std::map<std::string, const RosterRow*> seen;
  for (const RosterRow& row : roster.rows) {
    const auto value = row.value(field);
    if (!value) continue;
    const std::string key = field == "email" ? folded(*value) : *value;
    const auto [first, fresh] = seen.emplace(key, &row);
    if (fresh) continue;
    roster.problems.push_back(
        problem_at(roster.csv, row.cells.find(field)->second.at,
                   fmt::format("{} '{}' is also on line {}", words, clipped(*value, 60),
                               first->second->line)));
  }
}

/// '417' beside '00417': a spreadsheet has dropped the zeros of one of them.
void check_lost_zeros(Roster& roster) {
  std::map<std::string, const RosterRow*, std::less<>> longest;
  for (const RosterRow& row : roster.rows) {
    const auto id = row.value("staff_id");
    if (!id) continue;
    const RosterRow*& kept = longest[std::string(without_zeros(*id))];
    if (!kept || kept->value("staff_id")->size() < id->size()) kept = &row;
  }
  for (const RosterRow& row : roster.rows) {
    const auto id = row.value("staff_id");
    if (!id) continue;
    const RosterRow& whole = *longest.find(without_zeros(*id))->second;
    if (*whole.value("staff_id") == *id) continue;
    roster.problems.push_back(problem_at(
        roster.csv, row.cells.find("staff_id")->second.at,
        fmt::format("staff id '{}' differs from '{}' on line {} (leading zeros lost in a spreadsheet?)",
                    clipped(*id, 60), clipped(*whole.value("staff_id"), 60), whole.line),
        "format the column as text and export it again"));
  }
}

}  // namespace

std::optional<std::string> RosterRow::value(std::string_view field) const {
  const auto cell = cells.find(field);
  return cell == cells.end() ? std::nullopt : cell->second.value;
}

bool RosterRow::has_column(std::string_view field) const { return cells.find(field) != cells.end(); }

Roster read_people(Csv csv, const std::vector<std::string>& maps, const RosterDates& dates) {
  Roster roster;
  roster.csv = std::move(csv);
  roster.problems = roster.csv.problems;
  RosterColumns columns = roster_columns(roster.csv, maps);
  roster.unknown_columns = std::move(columns.unknown);
  roster.problems.insert(roster.problems.end(), columns.problems.begin(), columns.problems.end());
  // Without a name column every row would repeat what was just said of the header.
  if (!columns.problems.empty()) return roster;
  Reader reader(roster, dates);
  for (const CsvRow& row : roster.csv.rows) reader.read(row, columns.used);
  check_twice(roster, "handle", "handle");
  check_twice(roster, "email", "email");
  check_twice(roster, "staff_id", "staff id");
  check_twice(roster, "source_id", "source id");
  check_lost_zeros(roster);
  return roster;
}

bool has_turned_names(const Roster& roster) {
  const auto turned = std::count_if(roster.rows.begin(), roster.rows.end(), [](const RosterRow& row) {
    const auto name = row.value("name");
    return name && std::count(name->begin(), name->end(), ',') == 1;
  });
  return static_cast<std::size_t>(turned) * 2 > roster.rows.size();
}

void refuse_roster(const Roster& roster, std::vector<Problem> problems) {
  std::stable_sort(problems.begin(), problems.end(), [](const Problem& a, const Problem& b) {
    return std::pair(a.line, a.column) < std::pair(b.line, b.column);
  });
  std::string state = fmt::format(
      "{} in {}; nothing was imported",
      count_of(static_cast<std::int64_t>(problems.size()), "error", "errors"),
      count_of(static_cast<std::int64_t>(roster.csv.rows.size()), "row", "rows"));
  throw Error(Kind::input, std::move(problems), std::move(state));
}

}  // namespace collab
