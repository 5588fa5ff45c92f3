// Free times from CSV: reading and storing.
#include "exchange/people/free_times.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/text/text.h"
#include "exchange/people/named_columns.h"
#include "model/records/reference.h"

namespace collab {
namespace {

constexpr std::string_view free_columns = "person,time and, where needed, from,until";

std::optional<Date> day_in(NamedColumns& table, const CsvRow& row,
                           std::optional<std::size_t> column) {
  if (!column || trim(row[*column].text).empty()) return std::nullopt;
  const auto found = parse_iso(trim(row[*column].text));
  if (!found || !plausible(*found))
    table.problem(row[*column], fmt::format("'{}' is not a day", clipped(row[*column].text, 40)),
                  "write it as 2026-08-17");
  return found;
}

bool same(const FreeTime& one, const FreeTime& other) {
  return one.weekday == other.weekday && one.start == other.start && one.end == other.end &&
         one.from_on == other.from_on && one.until_on == other.until_on;
}

}  // namespace

std::vector<FreeTime> read_free_times(Db& db, const Csv& csv) {
  NamedColumns table(csv);
  const std::size_t person = table.needed("person", free_columns);
  const std::size_t time = table.needed("time", free_columns);
  const auto from = table.column("from");
  const auto until = table.column("until");
  table.refuse_faults();
  std::vector<FreeTime> times;
  for (const CsvRow& row : csv.rows) {
    Id who = 0;
    table.attempt(row[person], [&](const std::string& word) { who = find_person(db, word).id; });
    std::vector<FreeTime> found;
    table.attempt(row[time], [&](const std::string& word) { found = parse_free_time(word); });
    for (FreeTime& each : found) {
      each.person = who;
      each.from_on = day_in(table, row, from);
      each.until_on = day_in(table, row, until);
      if (until) table.attempt(row[*until], [&](const std::string&) { check_dates(each); });
      times.push_back(each);
    }
  }
  table.refuse_faults();
  return times;
}

FreeTimesImport import_free_times(Db& db, const std::vector<FreeTime>& times,
                                  const std::set<Id>& anew) {
  FreeTimesImport result;
  auto known = all_free_times(db);
  for (const Id person : anew) {
    for (const FreeTime& old : known[person]) {
      remove_free_time(db, old.id);
      ++result.replaced;
    }
    known[person].clear();
  }
  for (const FreeTime& each : times) {
    auto& own = known[each.person];
    if (std::ranges::any_of(own, [&](const FreeTime& other) { return same(other, each); })) {
      ++result.known;
      continue;
    }
    add_free_time(db, each);
    own.push_back(each);
    ++result.added;
  }
  return result;
}

}  // namespace collab
