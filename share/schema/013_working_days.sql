-- On which weekdays somebody in part-time work, or at two schools, is here: "1,3" is Monday and
-- Wednesday. Who has none is here on every school day.
CREATE TABLE working_days (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  person INTEGER NOT NULL REFERENCES person (id),
  weekdays TEXT NOT NULL CHECK (weekdays <> ''),
  from_on TEXT,
  until_on TEXT CHECK (until_on >= from_on)
) STRICT;
CREATE INDEX working_days_person ON working_days (person);

-- Spans in which somebody is away on every weekday that `here_on` does not have: leaves, and the days
-- that are no working days. On a day D of the span somebody is away where
-- instr(here_on, (strftime('%w', D) + 6) % 7 + 1) = 0.
CREATE VIEW away AS
SELECT person, from_on, until_on, '' AS here_on
FROM leave
UNION ALL
SELECT person, ifnull(from_on, '0001-01-01'), until_on, weekdays
FROM working_days;
