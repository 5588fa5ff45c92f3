-- Partners: who works with the school, what each side gains and promised, who sits at the table,
-- which needs became shared goals, and what people said and what came of it. Disagreements with a
-- partner stand with all others in 001_school.sql; `team_side` is of labor-management bodies.

-- `side` is the partner's where it sits on labor-management bodies.
CREATE TABLE partner (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  slug TEXT NOT NULL UNIQUE CHECK (slug <> ''),
  name TEXT NOT NULL CHECK (name <> ''),
  sector TEXT NOT NULL CHECK (sector <> ''),
  side TEXT CHECK (side IN ('labor', 'management')),
  benefit_to_school TEXT CHECK (benefit_to_school <> ''),
  benefit_to_partner TEXT CHECK (benefit_to_partner <> ''),
  from_on TEXT NOT NULL,
  until_on TEXT CHECK (until_on >= from_on)
) STRICT;

-- `with_families`: families were reached, so that their languages matter.
CREATE TABLE partner_contact (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  partner INTEGER NOT NULL REFERENCES partner (id),
  on_date TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('meeting', 'event', 'visit', 'call', 'message', 'training')),
  direction TEXT NOT NULL CHECK (direction IN ('in', 'out', 'both')),
  topic TEXT CHECK (topic <> ''),
  people_reached INTEGER CHECK (people_reached > 0),
  minutes INTEGER CHECK (minutes > 0),
  with_families INTEGER NOT NULL CHECK (with_families IN (0, 1))
) STRICT;
CREATE INDEX partner_contact_partner ON partner_contact (partner, on_date);

-- A language that was needed, and how it was served; NULL is not at all.
CREATE TABLE contact_language (
  contact INTEGER NOT NULL REFERENCES partner_contact (id),
  language TEXT NOT NULL CHECK (language <> ''),
  served_by TEXT CHECK (served_by IN ('interpreter', 'translation', 'bilingual staff')),
  PRIMARY KEY (contact, language)
) STRICT, WITHOUT ROWID;

-- How many families speak a language, as counted on a day; the latest count holds.
CREATE TABLE family_language (
  language TEXT NOT NULL CHECK (language <> ''),
  counted_on TEXT NOT NULL,
  families INTEGER NOT NULL CHECK (families >= 0),
  PRIMARY KEY (language, counted_on)
) STRICT, WITHOUT ROWID;

-- `team` is the body that carries the pact: its clauses stand on that team's sheets.
CREATE TABLE pact (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  partner INTEGER NOT NULL REFERENCES partner (id),
  team INTEGER REFERENCES team (id),
  text TEXT NOT NULL CHECK (text <> ''),
  drafted_on TEXT NOT NULL,
  signed_on TEXT,
  ended_on TEXT,
  reason TEXT CHECK (reason <> '')
) STRICT;
CREATE INDEX pact_partner ON pact (partner);
CREATE INDEX pact_team ON pact (team);

CREATE TABLE pact_clause (
  pact INTEGER NOT NULL REFERENCES pact (id),
  place INTEGER NOT NULL,
  text TEXT NOT NULL CHECK (text <> ''),
  PRIMARY KEY (pact, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE pact_review (
  pact INTEGER NOT NULL REFERENCES pact (id),
  reviewed_on TEXT NOT NULL,
  finding TEXT CHECK (finding <> ''),
  PRIMARY KEY (pact, reviewed_on)
) STRICT, WITHOUT ROWID;

CREATE TABLE commitment (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  partner INTEGER NOT NULL REFERENCES partner (id),
  side TEXT NOT NULL CHECK (side IN ('school', 'partner')),
  text TEXT NOT NULL CHECK (text <> ''),
  made_on TEXT NOT NULL,
  first_due TEXT,
  due TEXT,
  kept_on TEXT,
  missed_on TEXT,
  reason TEXT CHECK (reason <> '')
) STRICT;
CREATE INDEX commitment_partner ON commitment (partner);
CREATE INDEX commitment_first_due ON commitment (first_due);

-- A decision seat on a team; without person and guest it is open.
CREATE TABLE partner_seat (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  partner INTEGER NOT NULL REFERENCES partner (id),
  team INTEGER NOT NULL REFERENCES team (id),
  role TEXT NOT NULL CHECK (role <> ''),
  person INTEGER REFERENCES person (id),
  guest TEXT CHECK (guest <> ''),
  from_on TEXT NOT NULL,
  until_on TEXT CHECK (until_on >= from_on)
) STRICT;
CREATE INDEX partner_seat_partner ON partner_seat (partner);
CREATE INDEX partner_seat_team ON partner_seat (team);
CREATE INDEX partner_seat_person ON partner_seat (person);

CREATE TABLE need (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  topic TEXT NOT NULL CHECK (topic <> ''),
  partner INTEGER REFERENCES partner (id),
  noted_on TEXT NOT NULL,
  goal INTEGER REFERENCES goal (id),
  closed_on TEXT,
  reason TEXT CHECK (reason <> '')
) STRICT;
CREATE INDEX need_partner ON need (partner);
CREATE INDEX need_goal ON need (goal);

-- How much a need matters to a group, 1 (little) to 5 (most).
CREATE TABLE need_priority (
  need INTEGER NOT NULL REFERENCES need (id),
  stakeholders TEXT NOT NULL CHECK (stakeholders <> ''),
  priority INTEGER NOT NULL CHECK (priority BETWEEN 1 AND 5),
  rated_on TEXT NOT NULL,
  PRIMARY KEY (need, stakeholders)
) STRICT, WITHOUT ROWID;

-- "You said, we did". Who said it is a group, never a person.
CREATE TABLE voice (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  said_by TEXT NOT NULL CHECK (said_by <> ''),
  said TEXT NOT NULL CHECK (said <> ''),
  said_on TEXT NOT NULL,
  place TEXT CHECK (place <> ''),
  partner INTEGER REFERENCES partner (id),
  team INTEGER REFERENCES team (id),
  answer TEXT CHECK (answer <> ''),
  done_on TEXT,
  decision INTEGER REFERENCES decision (id),
  action INTEGER REFERENCES action (id)
) STRICT;
CREATE INDEX voice_partner ON voice (partner);
CREATE INDEX voice_team ON voice (team);
CREATE INDEX voice_decision ON voice (decision);
CREATE INDEX voice_action ON voice (action);

-- For whom a member of a labor-management body sits.
CREATE TABLE team_side (
  team INTEGER NOT NULL REFERENCES team (id),
  person INTEGER NOT NULL REFERENCES person (id),
  side TEXT NOT NULL CHECK (side IN ('labor', 'management')),
  PRIMARY KEY (team, person)
) STRICT, WITHOUT ROWID;
CREATE INDEX team_side_person ON team_side (person);
