// Short forms for tests of staff rosters: a school, a file, what came of it.
#pragma once
#include <fmt/format.h>

#include "exchange/people/merge.h"
#include "school_in_memory.h"

namespace collab {

using Lines = std::vector<std::string>;

/// Reads and merges a roster into a school with one school year; today is 2026-11-23.
struct RosterSchool : SchoolInMemory {
  RosterSchool() {
    db.insert("INSERT INTO school_year (name, from_on, until_on) VALUES (:name, :from, :until)",
              {{":name", "2026-27"}, {":from", "2026-08-17"}, {":until", "2027-06-11"}});
  }

  PeopleImport import(const std::string& csv) {
    const Roster roster = read_people(read_csv(csv, "f.csv"), maps, dates);
    return import_people(db, roster, merge);
  }

  /// "2:1 what (hint)" for every problem, then the state.
  Lines refused(const std::string& csv) {
    Lines lines;
    Transaction transaction(db, Transaction::Mode::write);
    try {
      import(csv);
    } catch (const Error& error) {
      if (!error.message.empty()) lines.push_back(error.message);
      for (const Problem& problem : error.problems)
        lines.push_back(fmt::format("{}:{} {}{}", problem.line, problem.column, problem.what,
                                    problem.hint.empty() ? "" : " (" + problem.hint + ")"));
      if (!error.state.empty()) lines.push_back(error.state);
    }
    return lines;
  }

  /// Every person in a line: "handle|name|email|staff id|roles|start|end".
  Lines everybody() {
    Lines lines;
    for (const Person& person : people(db)) {
      std::string roles;
      for (const PersonSpan& role : staff_roles(db, person.id)) {
        roles += (roles.empty() ? "" : ",") + role.name;
        if (role.until_on) roles += "<" + iso(*role.until_on);
      }
      lines.push_back(fmt::format("{}|{}|{}|{}|{}|{}|{}", person.handle, person.name,
                                  person.email.value_or(""), person.staff_id.value_or(""), roles,
                                  person.started_on ? iso(*person.started_on) : "",
                                  person.ended_on ? iso(*person.ended_on) : ""));
    }
    return lines;
  }

  std::vector<std::string> maps;
  RosterDates dates;
  RosterMerge merge{day("2026-11-23"), std::nullopt, false};
};

/// "a.ruiz name kept 'here' 'file'" for every news of an import.
inline Lines news_of(const PeopleImport& result) {
  Lines lines;
  for (const FieldNews& news : result.news) {
    const char* what = news.what == FieldNews::What::changed ? "changed"
                       : news.what == FieldNews::What::kept  ? "kept"
                                                             : "both";
    lines.push_back(fmt::format("{} {} {} '{}' '{}'", news.handle, news.field, what,
                                news.here.value_or("-"), news.file.value_or("-")));
  }
  return lines;
}

/// "62 rows, 61 new, 0 changed, 0 unchanged, 1 left out".
inline std::string counts_of(const PeopleImport& result) {
  return fmt::format("{} rows, {} new, {} changed, {} unchanged, {} left out", result.rows,
                     result.made.size(), result.changed, result.unchanged, result.left_out.size());
}

}  // namespace collab
