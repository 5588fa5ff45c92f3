// Fuzzes the readers of lib/base. Whatever comes in, what comes out keeps its promises.
#include <doctest/doctest.h>

#include "base/error.h"
#include "base/text/csv.h"
#include "base/text/json.h"
#include "base/time/period.h"
#include "base/time/zone_file.h"
#include "base/time/zone_rule.h"
#include "mutations.h"

namespace collab {
namespace {

bool is_safe_to_show(const std::string& text) {
  return is_utf8(text) && !find_control(text) && text.find('\n') == text.npos;
}

void check_csv(const std::string& bytes) {
  const Csv csv = read_csv(bytes, "f.csv");
  REQUIRE(is_utf8(csv.text));
  for (const auto& problem : csv.problems) {
    REQUIRE(problem.line >= 1);
    REQUIRE(problem.line <= std::max<int>(1, static_cast<int>(csv.line_starts.size())));
    // Only what is at fault is shown of a row, and nothing of one that is no text.
    const int offset = problem.column - problem.excerpt_column;
    REQUIRE((problem.excerpt.empty() || offset <= static_cast<int>(characters(problem.excerpt))));
    REQUIRE(is_safe_to_show(problem.what));
  }
  for (const auto& row : csv.rows) {
    REQUIRE(row.size() == csv.header.size());
    for (const auto& field : row) {
      REQUIRE(field.line >= 1);
      REQUIRE(field.column >= 1);
      REQUIRE(without_guard(with_guard(field.text)) == field.text);
    }
  }
}

/// What was read, written and read again, is the same, unless there are NULs in it: nothing stores
/// them, and a text with many is taken for UTF-16 without its mark.
void check_round_trip(const std::string& bytes) {
  const Csv csv = read_csv(bytes, "f.csv");
  if (csv.header.size() < 2 || csv.text.find('\0') != csv.text.npos) return;
  std::string written = "h0";
  for (std::size_t i = 1; i < csv.header.size(); ++i) written += ",h" + std::to_string(i);
  for (const auto& row : csv.rows) {
    written += '\n';
    for (const auto& field : row)
      written += csv_field(field.text) + (&field == &row.back() ? "" : ",");
  }
  const Csv again = read_csv(written, "f.csv");
  REQUIRE(again.problems.empty());
  REQUIRE(again.rows.size() == csv.rows.size());
  for (std::size_t i = 0; i < csv.rows.size(); ++i) {
    for (std::size_t j = 0; j < csv.header.size(); ++j) {
      REQUIRE(again.rows[i][j].text == csv.rows[i][j].text);
    }
  }
}

template <class Read>
void refused_or(Read read) {
  try {
    read();
  } catch (const Error& error) {
    REQUIRE(error.kind == Kind::usage);
    REQUIRE(is_safe_to_show(error.message));
    REQUIRE(is_safe_to_show(error.hint));
  }
}

void check_dates(const std::string& text) {
  const Date today = *parse_iso("2026-11-23");
  const PeriodWords words{today,
                          {{"2026-27", *parse_iso("2026-08-24"), *parse_iso("2027-06-11")}},
                          {{"fall", *parse_iso("2026-08-24"), *parse_iso("2026-12-18")}}};
  refused_or([&] {
    const Date day = parse_date(text, today);
    REQUIRE(plausible(day));
  });
  refused_or([&] {
    const Period period = parse_period(text, words);
    REQUIRE(period.from <= period.to);
  });
  for (const auto order : {DateOrder::mdy, DateOrder::dmy, DateOrder::ymd}) {
    const auto alone = parse_written_date(text, std::nullopt);
    const auto ordered = parse_written_date(text, order);
    if (ordered) REQUIRE(plausible(*ordered));
    if (alone && ordered) REQUIRE(alone == ordered);
  }
  if (const auto time = parse_time(text)) REQUIRE(parse_time(clock_time(*time)) == time);
  if (const auto rule = parse_zone_rule(text)) {
    for (const std::int64_t at : {-62135596800, 0L, 1795464000L, 253402300799L}) {
      const int offset = offset_at(*rule, at);
      const bool one_of_two = offset == rule->standard || offset == rule->summer;
      REQUIRE(one_of_two);
    }
  }
}

void check_texts(const std::string& text) {
  const auto shown = visible(text);
  REQUIRE(is_safe_to_show(shown));
  REQUIRE(visible(shown) == shown);
  for (const std::size_t width : {0U, 1U, 7U, 40U}) {
    REQUIRE(display_width(clipped(text, width)) <= width);
  }
  REQUIRE(is_utf8(json_string(text)));
  REQUIRE(ascii_name(text).find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789.") ==
          std::string::npos);
  REQUIRE(folded(folded(text)) == folded(text));
  REQUIRE(trim(trim(text)) == trim(text));
  if (const auto converted = to_utf8(text)) REQUIRE(is_utf8(*converted));
  try {
    const auto accepted = accept_text(text, "text");
    REQUIRE(accept_text(accepted, "text") == accepted);
  } catch (const Error& error) {
    REQUIRE(error.kind == Kind::input);
    REQUIRE(is_safe_to_show(error.message));
  }
  parse_zone_file(text);
}

TEST_CASE("fuzz csv") {
  CHECK(for_each_input("csv", check_csv) > 0);
  CHECK(for_each_input("csv", check_round_trip) > 0);
}

TEST_CASE("fuzz dates") { CHECK(for_each_input("dates", check_dates) > 0); }

TEST_CASE("fuzz texts") {
  CHECK(for_each_input("texts", check_texts) > 0);
  CHECK(for_each_input("csv", check_texts) > 0);
}

}  // namespace
}  // namespace collab
