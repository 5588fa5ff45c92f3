// Free times from CSV: reading and storing.
#include "exchange/people/free_times.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/text/text.h"
#include "exchange/people/columns.h"
#include "model/records/reference.h"

namespace collab {
namespace {

std::optional<std::size_t> column_named(const Csv& csv, std::string_view name) {
  for (std::size_t i = 0; i < csv.header.size(); ++i)
    if (folded(trim(csv.header[i].text)) == name) return i;
  return std::nullopt;
}

class FreeTimesReader {
 public:
  FreeTimesReader(Db& db, const Csv& csv) : db_(db), csv_(csv), problems_(csv.problems) {
    person_ = needed("person");
    time_ = needed("time");
    from_ = column_named(csv, "from");
    until_ = column_named(csv, "until");
  }

  std::vector<FreeTime> read() {
    if (problems_.empty())
      for (const CsvRow& row : csv_.rows) read_row(row);
    if (problems_.empty()) return std::move(times_);
    throw Error(Kind::input, std::move(problems_), "nothing was imported");
  }

 private:
  std::size_t needed(std::string_view name) {
    if (const auto at = column_named(csv_, name)) return *at;
    problems_.push_back({csv_.file,
                         1,
                         1,
                         fmt::format("there is no column '{}'", name),
                         "the columns are: person,time and, where needed, from,until",
                         {},
                         1});
    return 0;
  }

  void complain(const CsvField& field, const Error& error) {
    problems_.push_back(problem_at(csv_, field, error.message, error.hint));
  }

  std::optional<Date> day(const CsvRow& row, std::optional<std::size_t> column) {
    if (!column || trim(row[*column].text).empty()) return std::nullopt;
    const auto found = parse_iso(trim(row[*column].text));
    if (!found || !plausible(*found))
      complain(row[*column],
               Error(Kind::input, fmt::format("'{}' is not a day", clipped(row[*column].text, 40)),
                     "write it as 2026-08-17"));
    return found;
  }

  void read_row(const CsvRow& row) {
    Id person = 0;
    std::vector<FreeTime> found;
    try {
      person = find_person(db_, trim(row[person_].text)).id;
    } catch (const Error& error) {
      if (error.ends_run()) throw;
      complain(row[person_], error);
    }
    try {
      found = parse_free_time(trim(row[time_].text));
    } catch (const Error& error) {
      complain(row[time_], error);
    }
    for (FreeTime& each : found) {
      each.person = person;
      each.from_on = day(row, from_);
      each.until_on = day(row, until_);
      check(row, each);
      times_.push_back(each);
    }
  }

  void check(const CsvRow& row, const FreeTime& time) {
    if (!until_) return;
    try {
      check_dates(time);
    } catch (const Error& error) {
      complain(row[*until_], error);
    }
  }

  Db& db_;
  const Csv& csv_;
  std::vector<Problem> problems_;
  std::vector<FreeTime> times_;
  std::size_t person_ = 0;
  std::size_t time_ = 0;
  std::optional<std::size_t> from_, until_;
};

bool same(const FreeTime& one, const FreeTime& other) {
  return one.weekday == other.weekday && one.start == other.start && one.end == other.end &&
         one.from_on == other.from_on && one.until_on == other.until_on;
}

bool is_known(Db& db, const FreeTime& time) {
  const auto own = free_times(db, time.person);
  return std::any_of(own.begin(), own.end(),
                     [&](const FreeTime& each) { return same(each, time); });
}

}  // namespace

std::vector<FreeTime> read_free_times(Db& db, const Csv& csv) {
  return FreeTimesReader(db, csv).read();
}

FreeTimesImport import_free_times(Db& db, const std::vector<FreeTime>& times,
                                  const std::set<Id>& anew) {
  FreeTimesImport result;
  for (const Id person : anew) {
    for (const FreeTime& old : free_times(db, person)) {
      remove_free_time(db, old.id);
      ++result.replaced;
    }
  }
  for (const FreeTime& each : times) {
    if (is_known(db, each)) {
      ++result.known;
      continue;
    }
    add_free_time(db, each);
    ++result.added;
  }
  return result;
}

}  // namespace collab
