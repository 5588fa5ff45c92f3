-- Lesson study: a group plans one lesson together, watches it live, and learns from what students did.
-- A stage has no row of its own: its day is that of what was done (the first plan, the live lesson,
-- the debrief), so that taking something back takes its stage back too.

CREATE TABLE lesson_study (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  team INTEGER REFERENCES team (id),
  theme TEXT CHECK (theme <> ''),
  question TEXT CHECK (question <> ''),
  subject TEXT CHECK (subject <> ''),
  grade TEXT CHECK (grade <> ''),
  started_on TEXT NOT NULL,
  goals_on TEXT,
  redesigned_on TEXT,
  finding TEXT CHECK (finding <> ''),
  closed_on TEXT,
  ended_on TEXT,
  reason TEXT CHECK (reason <> ''),
  CHECK (closed_on IS NULL OR finding IS NOT NULL),
  CHECK (ended_on IS NULL OR reason IS NOT NULL)
) STRICT;
CREATE INDEX lesson_study_team ON lesson_study (team);

-- Who does what: somebody of the roster, or a guest by name. Without a round it is for both lessons.
CREATE TABLE lesson_study_role (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  lesson_study INTEGER NOT NULL REFERENCES lesson_study (id),
  role TEXT NOT NULL CHECK (role IN ('facilitator', 'teacher', 'observer', 'knowledgeable-other',
    'commentator', 'recorder', 'member')),
  person INTEGER REFERENCES person (id),
  guest TEXT CHECK (guest <> ''),
  round INTEGER CHECK (round IN (1, 2)),
  focus TEXT CHECK (focus <> ''),
  CHECK (person IS NOT NULL OR guest IS NOT NULL)
) STRICT;
CREATE INDEX lesson_study_role_study ON lesson_study_role (lesson_study);
CREATE INDEX lesson_study_role_person ON lesson_study_role (person);

-- A rule of good practice that was departed from on purpose, with the reason.
CREATE TABLE lesson_study_waiver (
  lesson_study INTEGER NOT NULL REFERENCES lesson_study (id),
  rule TEXT NOT NULL CHECK (rule <> ''),
  reason TEXT NOT NULL CHECK (reason <> ''),
  on_date TEXT NOT NULL,
  PRIMARY KEY (lesson_study, rule)
) STRICT, WITHOUT ROWID;

-- What was studied before planning: kyouzai kenkyuu.
CREATE TABLE lesson_study_source (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  lesson_study INTEGER NOT NULL REFERENCES lesson_study (id),
  kind TEXT NOT NULL CHECK (kind IN ('material', 'curriculum', 'research', 'student-work')),
  text TEXT NOT NULL CHECK (text <> ''),
  on_date TEXT NOT NULL
) STRICT;
CREATE INDEX lesson_study_source_study ON lesson_study_source (lesson_study);

-- The research lesson's plan as a whole text, version by version.
CREATE TABLE lesson_plan (
  lesson_study INTEGER NOT NULL REFERENCES lesson_study (id),
  version INTEGER NOT NULL CHECK (version > 0),
  on_date TEXT NOT NULL,
  text TEXT NOT NULL CHECK (text <> ''),
  PRIMARY KEY (lesson_study, version)
) STRICT, WITHOUT ROWID;

-- The live lesson of a round: round 2 is the reteaching.
CREATE TABLE research_lesson (
  lesson_study INTEGER NOT NULL REFERENCES lesson_study (id),
  round INTEGER NOT NULL CHECK (round IN (1, 2)),
  taught_on TEXT NOT NULL,
  version INTEGER,
  debriefed_on TEXT CHECK (debriefed_on >= taught_on),
  learned TEXT CHECK (learned <> ''),
  changes TEXT CHECK (changes <> ''),
  PRIMARY KEY (lesson_study, round)
) STRICT, WITHOUT ROWID;

-- What an observer saw of students, who have no names here: Student A, pair 2.
CREATE TABLE lesson_observation (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  lesson_study INTEGER NOT NULL REFERENCES lesson_study (id),
  round INTEGER NOT NULL CHECK (round IN (1, 2)),
  kind TEXT NOT NULL CHECK (kind IN ('seen', 'surprised', 'asked')),
  person INTEGER REFERENCES person (id),
  guest TEXT CHECK (guest <> ''),
  student TEXT CHECK (student <> ''),
  at TEXT CHECK (at <> ''),
  text TEXT NOT NULL CHECK (text <> ''),
  on_date TEXT NOT NULL,
  CHECK (person IS NOT NULL OR guest IS NOT NULL)
) STRICT;
CREATE INDEX lesson_observation_study ON lesson_observation (lesson_study);
CREATE INDEX lesson_observation_person ON lesson_observation (person);

-- A change between version - 1 and version of a plan, by its place among them, and the observation
-- that it answers. The changes themselves follow from the two texts.
CREATE TABLE lesson_plan_tie (
  lesson_study INTEGER NOT NULL REFERENCES lesson_study (id),
  version INTEGER NOT NULL,
  place INTEGER NOT NULL,
  observation INTEGER NOT NULL REFERENCES lesson_observation (id),
  PRIMARY KEY (lesson_study, version, place, observation)
) STRICT, WITHOUT ROWID;
CREATE INDEX lesson_plan_tie_observation ON lesson_plan_tie (observation);

CREATE TABLE lesson_share (
  lesson_study INTEGER NOT NULL REFERENCES lesson_study (id),
  team INTEGER NOT NULL REFERENCES team (id),
  shared_on TEXT NOT NULL,
  acknowledged_on TEXT CHECK (acknowledged_on >= shared_on),
  PRIMARY KEY (lesson_study, team)
) STRICT, WITHOUT ROWID;
CREATE INDEX lesson_share_team ON lesson_share (team);
