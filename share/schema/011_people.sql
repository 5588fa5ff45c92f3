-- What somebody was called before: names and mail addresses that changed, and those of a record that
-- was merged into this one. Documents and rosters may still use them.
CREATE TABLE former_name (
  person INTEGER NOT NULL REFERENCES person (id),
  kind TEXT NOT NULL CHECK (kind IN ('name', 'email', 'handle', 'staff id')),
  value TEXT NOT NULL CHECK (value <> ''),
  until_on TEXT,
  PRIMARY KEY (person, kind, value)
) STRICT, WITHOUT ROWID;
CREATE INDEX former_name_value ON former_name (kind, value COLLATE NOCASE);
