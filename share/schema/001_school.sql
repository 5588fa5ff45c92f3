-- The first schema: a school, its people, teams and meetings, and what they decided and did.
-- Migrations are append-only: this file never changes once released; a change is a new file.
--
-- Every table is STRICT and has a key without NULL, because the session extension silently leaves out
-- rows of other tables. No generated columns, no CASCADE, no triggers: undo would fail on them.
-- Dates are ISO text, instants are seconds since 1970 UTC, times of day are minutes since midnight.
-- A date range is half-open in meaning only where a comment says so: `until_on` is the last day.

CREATE TABLE school (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  name TEXT NOT NULL CHECK (name <> ''),
  code TEXT NOT NULL CHECK (code <> ''),
  zone TEXT NOT NULL CHECK (zone <> ''),
  zone_rule TEXT NOT NULL CHECK (zone_rule <> ''),
  date_order TEXT CHECK (date_order IN ('mdy', 'dmy', 'ymd')),
  example INTEGER NOT NULL DEFAULT 0 CHECK (example IN (0, 1))
) STRICT;

CREATE TABLE school_year (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL CHECK (name <> ''),
  from_on TEXT NOT NULL,
  until_on TEXT NOT NULL CHECK (until_on >= from_on)
) STRICT;

CREATE TABLE term (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL CHECK (name <> ''),
  from_on TEXT NOT NULL,
  until_on TEXT NOT NULL CHECK (until_on >= from_on)
) STRICT;

-- The team's agreement with the school, printed on every sheet; one row once something is set.
CREATE TABLE agreement (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  agenda_lead_days INTEGER CHECK (agenda_lead_days >= 0),
  member_agenda_share INTEGER CHECK (member_agenda_share BETWEEN 0 AND 100),
  attendance_by TEXT CHECK (attendance_by IN ('name', 'headcount')),
  evaluation_sentence TEXT CHECK (evaluation_sentence <> ''),
  keep_notes_months INTEGER CHECK (keep_notes_months > 0)
) STRICT;

CREATE TABLE setting (
  name TEXT NOT NULL PRIMARY KEY CHECK (name <> ''),
  value TEXT NOT NULL CHECK (value <> '')
) STRICT, WITHOUT ROWID;

CREATE TABLE no_school_day (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  from_on TEXT NOT NULL,
  until_on TEXT NOT NULL CHECK (until_on >= from_on),
  kind TEXT NOT NULL CHECK (kind IN ('holiday', 'closure', 'staff day', 'early release')),
  name TEXT NOT NULL CHECK (name <> ''),
  source_uid TEXT CHECK (source_uid <> '')
) STRICT;

CREATE TABLE person (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  handle TEXT NOT NULL UNIQUE CHECK (handle <> ''),
  name TEXT NOT NULL CHECK (name <> ''),
  preferred_name TEXT CHECK (preferred_name <> ''),
  email TEXT CHECK (email <> ''),
  staff_id TEXT CHECK (staff_id <> ''),
  started_on TEXT,
  ended_on TEXT CHECK (ended_on >= started_on),
  fte REAL CHECK (fte > 0 AND fte <= 1.5),
  new_educator INTEGER CHECK (new_educator IN (0, 1)),
  release_share REAL CHECK (release_share BETWEEN 0 AND 1),
  teaching_since TEXT,
  evaluator INTEGER REFERENCES person (id),
  mentor_limit INTEGER CHECK (mentor_limit >= 0) -- 0 is not available
) STRICT;
CREATE INDEX person_email ON person (email COLLATE NOCASE);
CREATE INDEX person_staff_id ON person (staff_id);
CREATE INDEX person_evaluator ON person (evaluator);

CREATE TABLE person_source (
  system TEXT NOT NULL CHECK (system <> ''),
  source_id TEXT NOT NULL CHECK (source_id <> ''),
  person INTEGER NOT NULL REFERENCES person (id),
  PRIMARY KEY (system, source_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX person_source_person ON person_source (person);

CREATE TABLE staff_role (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  person INTEGER NOT NULL REFERENCES person (id),
  role TEXT NOT NULL CHECK (role <> ''),
  from_on TEXT,
  until_on TEXT CHECK (until_on >= from_on)
) STRICT;
CREATE INDEX staff_role_person ON staff_role (person);
CREATE INDEX staff_role_role ON staff_role (role COLLATE NOCASE);

CREATE TABLE person_group (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  person INTEGER NOT NULL REFERENCES person (id),
  kind TEXT NOT NULL CHECK (kind IN ('grade', 'department', 'subject')),
  name TEXT NOT NULL CHECK (name <> ''),
  from_on TEXT,
  until_on TEXT CHECK (until_on >= from_on)
) STRICT;
CREATE INDEX person_group_person ON person_group (person);
CREATE INDEX person_group_name ON person_group (kind, name COLLATE NOCASE);

CREATE TABLE leave (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  person INTEGER NOT NULL REFERENCES person (id),
  from_on TEXT NOT NULL,
  until_on TEXT CHECK (until_on >= from_on)
) STRICT;
CREATE INDEX leave_person ON leave (person);

-- What the last import said of a field, so that a later import can tell a hand edit from old news.
CREATE TABLE imported_value (
  person INTEGER NOT NULL REFERENCES person (id),
  field TEXT NOT NULL CHECK (field <> ''),
  value TEXT,
  PRIMARY KEY (person, field)
) STRICT, WITHOUT ROWID;

CREATE TABLE team (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  slug TEXT NOT NULL UNIQUE CHECK (slug <> ''),
  name TEXT NOT NULL CHECK (name <> ''),
  kind TEXT NOT NULL CHECK (kind IN ('plc', 'grade', 'department', 'common-planning',
    'cross-functional', 'leadership', 'student-problem-solving', 'partnership', 'network')),
  charge TEXT CHECK (charge <> ''),
  sponsor INTEGER REFERENCES person (id),
  authority TEXT CHECK (authority <> ''),
  bounds TEXT CHECK (bounds <> ''),
  decision_rule TEXT CHECK (decision_rule IN ('consensus', 'vote', 'consult', 'lead')),
  confidential INTEGER NOT NULL DEFAULT 0 CHECK (confidential IN (0, 1)),
  fixed_facilitator TEXT CHECK (fixed_facilitator <> ''),
  created_on TEXT NOT NULL,
  ended_on TEXT CHECK (ended_on >= created_on)
) STRICT;

CREATE TABLE required_role (
  team INTEGER NOT NULL REFERENCES team (id),
  role TEXT NOT NULL CHECK (role <> ''),
  PRIMARY KEY (team, role)
) STRICT, WITHOUT ROWID;

CREATE TABLE membership (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  team INTEGER NOT NULL REFERENCES team (id),
  person INTEGER NOT NULL REFERENCES person (id),
  role TEXT NOT NULL CHECK (role IN ('member', 'facilitator', 'recorder', 'lead', 'sponsor', 'coach',
    'family voice', 'student voice')),
  from_on TEXT NOT NULL,
  until_on TEXT CHECK (until_on >= from_on)
) STRICT;
CREATE INDEX membership_team ON membership (team, person);
CREATE INDEX membership_person ON membership (person);

CREATE TABLE norm (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  team INTEGER NOT NULL REFERENCES team (id),
  text TEXT NOT NULL CHECK (text <> ''),
  proposed_by INTEGER REFERENCES person (id),
  proposed_on TEXT NOT NULL,
  adopted_on TEXT,
  ended_on TEXT
) STRICT;
CREATE INDEX norm_team ON norm (team);

CREATE TABLE norm_acceptance (
  norm INTEGER NOT NULL REFERENCES norm (id),
  person INTEGER NOT NULL REFERENCES person (id),
  accepted_on TEXT NOT NULL,
  PRIMARY KEY (norm, person)
) STRICT, WITHOUT ROWID;

CREATE TABLE norm_review (
  norm INTEGER NOT NULL REFERENCES norm (id),
  reviewed_on TEXT NOT NULL,
  PRIMARY KEY (norm, reviewed_on)
) STRICT, WITHOUT ROWID;

-- The set order in which members take a role; without rows the order is the members' handles.
CREATE TABLE rotation_place (
  team INTEGER NOT NULL REFERENCES team (id),
  role TEXT NOT NULL CHECK (role IN ('facilitator', 'recorder')),
  place INTEGER NOT NULL,
  person INTEGER NOT NULL REFERENCES person (id),
  PRIMARY KEY (team, role, place)
) STRICT, WITHOUT ROWID;

-- Exceptions: on a day somebody takes a turn out of order, or is passed over. `instead_of` has given
-- the turn away and counts as having had it (a swap).
CREATE TABLE rotation_exception (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  team INTEGER NOT NULL REFERENCES team (id),
  role TEXT NOT NULL CHECK (role IN ('facilitator', 'recorder')),
  on_date TEXT NOT NULL,
  person INTEGER NOT NULL REFERENCES person (id),
  what TEXT NOT NULL CHECK (what IN ('takes', 'skipped')),
  instead_of INTEGER REFERENCES person (id)
) STRICT;
CREATE INDEX rotation_exception_team ON rotation_exception (team, on_date);

-- A recurring block: every `every` weeks on `weekdays` ("1,3" is Monday and Wednesday), or on the
-- `nth` weekday of each month (-1 is the last). A changed pattern is a new series.
CREATE TABLE series (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  team INTEGER NOT NULL REFERENCES team (id),
  unit TEXT NOT NULL CHECK (unit IN ('week', 'month')),
  every INTEGER NOT NULL CHECK (every BETWEEN 1 AND 52),
  weekdays TEXT NOT NULL CHECK (weekdays <> ''),
  nth INTEGER CHECK (nth BETWEEN -1 AND 5 AND nth <> 0),
  start_time INTEGER NOT NULL CHECK (start_time BETWEEN 0 AND 1439),
  minutes INTEGER NOT NULL CHECK (minutes BETWEEN 1 AND 1440),
  place TEXT CHECK (place <> ''),
  in_contract_day INTEGER NOT NULL DEFAULT 1 CHECK (in_contract_day IN (0, 1)),
  from_on TEXT NOT NULL,
  until_on TEXT CHECK (until_on >= from_on)
) STRICT;
CREATE INDEX series_team ON series (team);

CREATE TABLE meeting (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  team INTEGER NOT NULL REFERENCES team (id),
  held_on TEXT NOT NULL,
  occurrence_on TEXT,
  start_time INTEGER CHECK (start_time BETWEEN 0 AND 1439),
  minutes INTEGER CHECK (minutes BETWEEN 1 AND 1440),
  place TEXT CHECK (place <> ''),
  state TEXT NOT NULL CHECK (state IN ('planned', 'held', 'cancelled')),
  cancelled_on TEXT,
  reason TEXT CHECK (reason <> ''),
  facilitator INTEGER REFERENCES person (id),
  recorder INTEGER REFERENCES person (id),
  template TEXT CHECK (template <> ''),
  agenda_written_at INTEGER,
  connection TEXT CHECK (connection <> ''),
  evidence TEXT CHECK (evidence <> ''),
  noticed TEXT CHECK (noticed <> ''),
  no_next_step INTEGER NOT NULL DEFAULT 0 CHECK (no_next_step IN (0, 1))
) STRICT;
CREATE INDEX meeting_day ON meeting (held_on, team, state);
CREATE INDEX meeting_team ON meeting (team, held_on);
CREATE INDEX meeting_occurrence ON meeting (occurrence_on);

CREATE TABLE agenda_item (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  meeting INTEGER NOT NULL REFERENCES meeting (id),
  place INTEGER NOT NULL,
  text TEXT NOT NULL CHECK (text <> ''),
  proposed_by INTEGER REFERENCES person (id),
  minutes INTEGER CHECK (minutes > 0),
  focus INTEGER CHECK (focus BETWEEN 1 AND 4),
  roles_needed TEXT CHECK (roles_needed <> ''),
  evidence TEXT CHECK (evidence <> '')
) STRICT;
CREATE INDEX agenda_item_meeting ON agenda_item (meeting, place);

-- Which of the four questions a meeting worked on.
CREATE TABLE meeting_focus (
  meeting INTEGER NOT NULL REFERENCES meeting (id),
  question INTEGER NOT NULL CHECK (question BETWEEN 1 AND 4),
  PRIMARY KEY (meeting, question)
) STRICT, WITHOUT ROWID;

-- Answers to a template's own prompts (a retrospective's questions, a connection, notes).
CREATE TABLE meeting_answer (
  meeting INTEGER NOT NULL REFERENCES meeting (id),
  prompt TEXT NOT NULL CHECK (prompt <> ''),
  answer TEXT NOT NULL CHECK (answer <> ''),
  PRIMARY KEY (meeting, prompt)
) STRICT, WITHOUT ROWID;

CREATE TABLE attendance (
  meeting INTEGER NOT NULL REFERENCES meeting (id),
  person INTEGER NOT NULL REFERENCES person (id),
  state TEXT NOT NULL CHECK (state IN ('present', 'absent', 'excused')),
  PRIMARY KEY (meeting, person)
) STRICT, WITHOUT ROWID;
CREATE INDEX attendance_person ON attendance (person);

CREATE TABLE guest (
  meeting INTEGER NOT NULL REFERENCES meeting (id),
  name TEXT NOT NULL CHECK (name <> ''),
  PRIMARY KEY (meeting, name)
) STRICT, WITHOUT ROWID;

CREATE TABLE headcount (
  meeting INTEGER NOT NULL REFERENCES meeting (id),
  role TEXT NOT NULL CHECK (role <> ''),
  people INTEGER NOT NULL CHECK (people > 0),
  PRIMARY KEY (meeting, role)
) STRICT, WITHOUT ROWID;

CREATE TABLE decision (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  team INTEGER NOT NULL REFERENCES team (id),
  meeting INTEGER REFERENCES meeting (id),
  agenda_item INTEGER REFERENCES agenda_item (id),
  decided_on TEXT NOT NULL,
  text TEXT NOT NULL CHECK (text <> ''),
  mode TEXT CHECK (mode IN ('consensus', 'vote', 'consulted', 'lead', 'one person')),
  expected TEXT CHECK (expected <> ''),
  look_again_on TEXT,
  result TEXT CHECK (result <> ''),
  result_on TEXT,
  goal INTEGER REFERENCES goal (id)
) STRICT;
CREATE INDEX decision_day ON decision (decided_on, team);
CREATE INDEX decision_meeting ON decision (meeting);
CREATE INDEX decision_team ON decision (team, decided_on);

CREATE TABLE consultation (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  decision INTEGER NOT NULL REFERENCES decision (id),
  who TEXT NOT NULL CHECK (who <> ''),
  on_date TEXT
) STRICT;
CREATE INDEX consultation_decision ON consultation (decision);

CREATE TABLE decision_tag (
  decision INTEGER NOT NULL REFERENCES decision (id),
  tag TEXT NOT NULL CHECK (tag <> ''),
  PRIMARY KEY (decision, tag)
) STRICT, WITHOUT ROWID;

CREATE TABLE action (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  text TEXT NOT NULL CHECK (text <> ''),
  team INTEGER REFERENCES team (id),
  meeting INTEGER REFERENCES meeting (id),
  decision INTEGER REFERENCES decision (id),
  created_on TEXT NOT NULL,
  first_due TEXT,
  due TEXT,
  done_on TEXT,
  dropped_on TEXT,
  reason TEXT CHECK (reason <> ''),
  CHECK (done_on IS NULL OR dropped_on IS NULL)
) STRICT;
CREATE INDEX action_due ON action (due, team);
CREATE INDEX action_first_due ON action (first_due, team);
CREATE INDEX action_team ON action (team);
CREATE INDEX action_done ON action (done_on) WHERE done_on IS NOT NULL;
CREATE INDEX action_dropped ON action (dropped_on) WHERE dropped_on IS NOT NULL;
CREATE INDEX action_created ON action (created_on, team);
CREATE INDEX action_open ON action (id) WHERE done_on IS NULL AND dropped_on IS NULL;
CREATE INDEX action_meeting ON action (meeting);
CREATE INDEX action_decision ON action (decision);

CREATE TABLE action_owner (
  action INTEGER NOT NULL REFERENCES action (id),
  person INTEGER NOT NULL REFERENCES person (id),
  PRIMARY KEY (action, person)
) STRICT, WITHOUT ROWID;
CREATE INDEX action_owner_person ON action_owner (person);

-- Raised within a team, or between the school and a partner.
CREATE TABLE disagreement (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  team INTEGER REFERENCES team (id),
  partner INTEGER REFERENCES partner (id),
  meeting INTEGER REFERENCES meeting (id),
  text TEXT NOT NULL CHECK (text <> ''),
  opened_on TEXT NOT NULL,
  closed_on TEXT,
  how TEXT CHECK (how <> ''),
  CHECK (team IS NOT NULL OR partner IS NOT NULL)
) STRICT;
CREATE INDEX disagreement_meeting ON disagreement (meeting);
CREATE INDEX disagreement_partner ON disagreement (partner);

CREATE TABLE celebration (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  team INTEGER NOT NULL REFERENCES team (id),
  meeting INTEGER REFERENCES meeting (id),
  text TEXT NOT NULL CHECK (text <> ''),
  on_date TEXT NOT NULL,
  may_share INTEGER NOT NULL DEFAULT 0 CHECK (may_share IN (0, 1))
) STRICT;
CREATE INDEX celebration_meeting ON celebration (meeting);

-- What a document said that could not be understood; answered by correcting and recording again.
CREATE TABLE question (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  meeting INTEGER NOT NULL REFERENCES meeting (id),
  file TEXT NOT NULL,
  line INTEGER NOT NULL,
  "column" INTEGER NOT NULL,
  text TEXT NOT NULL CHECK (text <> ''),
  hint TEXT
) STRICT;
CREATE INDEX question_meeting ON question (meeting);

-- Outside undo: the journal itself, and every text written or read for a meeting. They refer to
-- meetings by number without a foreign key, because a meeting may be undone and come back.

CREATE TABLE operation (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  at INTEGER NOT NULL,
  user TEXT NOT NULL,
  verb TEXT NOT NULL,
  summary TEXT NOT NULL,
  as_of TEXT,
  schema_version INTEGER NOT NULL,
  reverts INTEGER,
  reverted_by INTEGER,
  changes BLOB NOT NULL
) STRICT;

CREATE TABLE meeting_text (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  meeting INTEGER NOT NULL,
  operation INTEGER NOT NULL,
  direction TEXT NOT NULL CHECK (direction IN ('written', 'read')),
  file TEXT NOT NULL,
  at INTEGER NOT NULL,
  text TEXT NOT NULL,
  digest TEXT -- of the whole file's bytes
) STRICT;
CREATE INDEX meeting_text_meeting ON meeting_text (meeting, id);

-- What a text said, one fact a row, as it was understood then: the base of the next comparison.
CREATE TABLE said (
  text INTEGER NOT NULL,
  key TEXT NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (text, key)
) STRICT, WITHOUT ROWID;
