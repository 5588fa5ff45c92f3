-- Mentoring and coaching: who mentors whom, that they met, and how far a coaching cycle has come.
-- What is said between the two has no column here: `pair_words`, at the end, is theirs alone.
--
-- Weekdays and times of day are written as in 001_school.sql.

-- A mentor and a mentee. Their scheduled time (every `every` weeks on `weekdays` at `start_time`) may
-- be missing. `trained` is what the school says of the mentor where no training on record says it.
CREATE TABLE pairing (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  mentor INTEGER NOT NULL REFERENCES person (id),
  mentee INTEGER NOT NULL REFERENCES person (id),
  from_on TEXT NOT NULL,
  until_on TEXT CHECK (until_on >= from_on),
  trained INTEGER NOT NULL DEFAULT 0 CHECK (trained IN (0, 1)),
  evaluates INTEGER NOT NULL DEFAULT 0 CHECK (evaluates IN (0, 1)),
  every INTEGER CHECK (every BETWEEN 1 AND 52),
  weekdays TEXT CHECK (weekdays <> ''),
  start_time INTEGER CHECK (start_time BETWEEN 0 AND 1439),
  minutes INTEGER CHECK (minutes BETWEEN 1 AND 1440),
  place TEXT CHECK (place <> ''),
  release_share REAL CHECK (release_share BETWEEN 0 AND 1),
  end_reason TEXT CHECK (end_reason IN ('completed', 'left', 'on leave', 'changed role',
    'better match', 'no time', 'by agreement'))
) STRICT;
CREATE INDEX pairing_mentor ON pairing (mentor);
CREATE INDEX pairing_mentee ON pairing (mentee);

-- That the two met, never what about.
CREATE TABLE mentor_contact (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  pairing INTEGER NOT NULL REFERENCES pairing (id),
  on_date TEXT NOT NULL,
  minutes INTEGER NOT NULL CHECK (minutes BETWEEN 1 AND 1440),
  kind TEXT NOT NULL CHECK (kind IN ('observe', 'be observed', 'co-plan', 'conference', 'check-in'))
) STRICT;
CREATE INDEX mentor_contact_pairing ON mentor_contact (pairing, on_date);

-- A coaching cycle: observe, reflect, set a goal, follow up. The reason of an early stop is a word of a
-- short list, so that no contents slip in.
CREATE TABLE coaching_cycle (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  pairing INTEGER NOT NULL REFERENCES pairing (id),
  started_on TEXT NOT NULL,
  observed_on TEXT,
  reflected_on TEXT,
  goal_set_on TEXT,
  followed_up_on TEXT,
  stopped_on TEXT,
  stop_reason TEXT CHECK (stop_reason IN ('by agreement', 'no time', 'on leave', 'changed role',
    'pairing ended', 'other need'))
) STRICT;
CREATE INDEX coaching_cycle_pairing ON coaching_cycle (pairing, started_on);

-- A training that a person or a team had; kind 'mentoring' makes a mentor a trained one.
CREATE TABLE training (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  team INTEGER REFERENCES team (id),
  person INTEGER REFERENCES person (id),
  topic TEXT CHECK (topic <> ''),
  kind TEXT NOT NULL CHECK (kind IN ('mentoring', 'coaching', 'facilitation', 'collaboration',
    'lesson study', 'other')),
  on_date TEXT NOT NULL,
  minutes INTEGER CHECK (minutes > 0),
  CHECK ((team IS NULL) <> (person IS NULL))
) STRICT;
CREATE INDEX training_person ON training (person, kind);
CREATE INDEX training_team ON training (team);

-- When somebody has no class: the schedule in which common time is looked for.
CREATE TABLE free_time (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  person INTEGER NOT NULL REFERENCES person (id),
  weekday INTEGER NOT NULL CHECK (weekday BETWEEN 1 AND 7),
  start_time INTEGER NOT NULL CHECK (start_time BETWEEN 0 AND 1439),
  end_time INTEGER NOT NULL CHECK (end_time BETWEEN 1 AND 1440),
  from_on TEXT,
  until_on TEXT CHECK (until_on >= from_on)
) STRICT;
CREATE INDEX free_time_person ON free_time (person, weekday);

-- Outside undo, as the texts of meetings are: a pair's own words (its focus; the text and measure of its
-- goals). They are in no history, so that `mentor pair end` can destroy them for good. `goal` is 0 for
-- words of the pair itself.
CREATE TABLE pair_words (
  pairing INTEGER NOT NULL,
  goal INTEGER NOT NULL DEFAULT 0,
  field TEXT NOT NULL CHECK (field <> ''),
  words TEXT NOT NULL CHECK (words <> ''),
  PRIMARY KEY (pairing, goal, field)
) STRICT, WITHOUT ROWID;
