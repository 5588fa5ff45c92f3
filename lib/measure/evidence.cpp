// Wraps and runs the SELECT of an indicator.
#include "measure/evidence.h"

#include <fmt/format.h>

#include <array>
#include <map>
#include <set>

namespace collab {

namespace {

constexpr std::array<std::string_view, 9> columns = {
    "team", "subject", "at", "ref", "part", "whole", "state", "detail", "category"};

/// "team, subject, at, ... , NULL AS category": each column, or NULL where the file has none.
/// Worked out once for each run: preparing an indicator takes longer than running it.
const std::string& column_list(const Db& db, const Indicator& indicator) {
  static std::map<std::string_view, std::string> known;
  std::string& list = known[indicator.sql];
  if (!list.empty()) return list;
  const Statement raw = db.prepare(indicator.sql);
  std::set<std::string> has;
  for (int i = 0; i < raw.columns(); ++i) has.insert(raw.column_name(i));
  for (const std::string_view column : columns) {
    list += list.empty() ? "" : ", ";
    list +=
        has.contains(std::string(column)) ? std::string(column) : fmt::format("NULL AS {}", column);
  }
  return list;
}

Statement bound(const Db& db, const std::string& sql, const Window& window) {
  Statement statement = db.prepare(sql);
  statement.bind_if_named(":from", window.period.from);
  statement.bind_if_named(":to", window.period.to);
  statement.bind_if_named(":as_of", window.as_of);
  return statement;
}

}  // namespace

Statement evidence_rows(const Db& db, const Indicator& indicator, const Window& window) {
  return bound(db, fmt::format("SELECT {} FROM ({})", column_list(db, indicator), indicator.sql),
               window);
}

Statement summed_rows(const Db& db, const Indicator& indicator, const Window& window) {
  const char* cases = indicator.cases_by_ref ? "count(DISTINCT CASE WHEN whole > 0 THEN ref END)"
                                             : "total(whole > 0)";
  return bound(db,
               fmt::format("SELECT team, category, state, total(part), total(whole), {}, count(*)"
                           " FROM (SELECT {} FROM ({}))"
                           " GROUP BY team, category{}",
                           cases, column_list(db, indicator), indicator.sql,
                           indicator.noted.empty() && indicator.range.empty() ? "" : ", state"),
               window);
}

}  // namespace collab
