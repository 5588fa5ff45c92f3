-- Goals in SMART form, of a team, a mentoring pair, a partner or a lesson study, with the figures by
-- which progress is seen. A pair's goal has no words here: they are the pair's own (see pair_words).

CREATE TABLE goal (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  team INTEGER REFERENCES team (id),
  pairing INTEGER REFERENCES pairing (id),
  partner INTEGER REFERENCES partner (id),
  lesson_study INTEGER REFERENCES lesson_study (id),
  text TEXT CHECK (text <> ''),
  measure TEXT CHECK (measure <> ''),
  unit TEXT CHECK (unit <> ''),
  set_on TEXT NOT NULL,
  baseline REAL NOT NULL,
  baseline_on TEXT NOT NULL,
  target REAL NOT NULL CHECK (target <> baseline),
  target_on TEXT NOT NULL CHECK (target_on > baseline_on),
  closed_on TEXT CHECK (closed_on >= set_on),
  outcome TEXT CHECK (outcome IN ('met', 'partly met', 'not met', 'given up')),
  learned TEXT CHECK (learned <> ''),
  CHECK ((team IS NOT NULL) + (pairing IS NOT NULL) + (partner IS NOT NULL)
    + (lesson_study IS NOT NULL) = 1),
  CHECK ((pairing IS NULL) = (text IS NOT NULL AND measure IS NOT NULL)),
  CHECK (pairing IS NULL OR unit IS NULL),
  CHECK ((closed_on IS NULL) = (outcome IS NULL))
) STRICT;
CREATE INDEX goal_team ON goal (team);
CREATE INDEX goal_partner ON goal (partner);

CREATE TABLE goal_point (
  goal INTEGER NOT NULL REFERENCES goal (id),
  on_date TEXT NOT NULL,
  value REAL NOT NULL,
  note TEXT CHECK (note <> ''),
  PRIMARY KEY (goal, on_date)
) STRICT, WITHOUT ROWID;
