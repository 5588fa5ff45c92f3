// Fills the tables that share/measure/facts.sql leans on, and runs it. presence.cpp
// counts who was there.
#include "measure/facts.h"

#include <algorithm>

#include "measure/presence.h"
#include "measure/script.h"

namespace collab {

namespace {

constexpr const char* make_tables = R"sql(
  DROP TABLE IF EXISTS temp.basis;
  DROP TABLE IF EXISTS temp.day;
  DROP TABLE IF EXISTS temp.block;
  DROP TABLE IF EXISTS temp.counted_role;
  DROP TABLE IF EXISTS temp.seat;
  DROP TABLE IF EXISTS temp.grouped;
  DROP TABLE IF EXISTS temp.teaching;
  DROP TABLE IF EXISTS temp.administrator;
  DROP TABLE IF EXISTS temp.placed;
  DROP TABLE IF EXISTS temp.slot;
  DROP TABLE IF EXISTS temp.met;
  DROP TABLE IF EXISTS temp.tie;
  DROP TABLE IF EXISTS temp.held;
  DROP TABLE IF EXISTS temp.asked;
  DROP TABLE IF EXISTS temp.response;
  DROP TABLE IF EXISTS temp.promise;
  CREATE TEMP TABLE basis (
    from_on TEXT NOT NULL,
    to_on TEXT NOT NULL,
    grace_days INTEGER NOT NULL,
    agenda_lead_days INTEGER,
    least_families INTEGER NOT NULL,
    last_entry_on TEXT
  ) STRICT;
  CREATE TEMP TABLE day (
    day TEXT NOT NULL PRIMARY KEY,
    number INTEGER NOT NULL,
    is_school INTEGER NOT NULL,
    week TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE TEMP TABLE block (
    team INTEGER NOT NULL,
    day TEXT NOT NULL,
    minutes INTEGER NOT NULL,
    in_contract_day INTEGER NOT NULL,
    PRIMARY KEY (team, day)
  ) STRICT, WITHOUT ROWID;
  CREATE TEMP TABLE counted_role (
    role TEXT NOT NULL COLLATE NOCASE,
    counts_as TEXT NOT NULL,
    PRIMARY KEY (role, counts_as)
  ) STRICT, WITHOUT ROWID
)sql";

constexpr std::string_view insert_basis = R"sql(
  INSERT INTO basis (from_on, to_on, grace_days, agenda_lead_days, least_families, last_entry_on)
  VALUES (:from_on, :to_on, :grace_days, :agenda_lead_days, :least_families, :last_entry_on)
)sql";

constexpr std::string_view insert_day = R"sql(
  INSERT INTO day (day, number, is_school, week)
  VALUES (:day, :number, :is_school, :week)
)sql";

/// A row for every day that is known to be school or not.
void fill_days(Db& db, const Basis& basis) {
  auto insert = db.prepare(insert_day);
  const std::vector<Date>& school = basis.school_days;
  auto next = school.begin();
  std::int64_t number = 0;
  for (Date day = basis.known.from; day <= basis.known.to; day += Days{1}) {
    const bool is_school = next != school.end() && *next == day;
    if (is_school) {
      ++next;
      ++number;
    }
    insert.bind(
        {{":day", day}, {":number", number}, {":is_school", is_school}, {":week", monday_of(day)}});
    insert.step();
    insert.reset();
  }
}

constexpr std::string_view insert_block = R"sql(
  INSERT INTO block (team, day, minutes, in_contract_day)
  VALUES (:team, :day, :minutes, :in_contract_day)
)sql";

void fill_blocks(Db& db, const std::vector<ScheduledBlock>& blocks) {
  auto insert = db.prepare(insert_block);
  for (const ScheduledBlock& block : blocks) {
    insert.bind({{":team", block.team},
                 {":day", block.day},
                 {":minutes", block.minutes},
                 {":in_contract_day", block.in_contract_day}});
    insert.step();
    insert.reset();
  }
}

constexpr std::string_view insert_role = R"sql(
  INSERT OR IGNORE INTO counted_role (role, counts_as)
  VALUES (:role, :counts_as)
)sql";

void fill_roles(Db& db, const std::vector<std::string>& roles, const char* counts_as) {
  for (const std::string& role : roles)
    db.run(insert_role, {{":role", role}, {":counts_as", counts_as}});
}

}  // namespace

void gather_facts(Db& db, const Basis& basis, const LocalClock& clock) {
  db.script(make_tables);
  db.run(insert_basis, {{":from_on", basis.span.from},
                        {":to_on", basis.span.to},
                        {":grace_days", basis.grace_days},
                        {":agenda_lead_days", basis.agenda_lead_days},
                        {":least_families", basis.least_families},
                        {":last_entry_on", basis.last_entry_on}});
  fill_days(db, basis);
  fill_blocks(db, basis.blocks);
  fill_roles(db, basis.instructional_roles, "instructional");
  fill_roles(db, basis.administrator_roles, "administrator");
  db.script(script("measure/seats.sql"));
  db.script(script("measure/groups.sql"));
  count_presence(db, clock);
  db.script(script("measure/facts.sql"));
}

}  // namespace collab
