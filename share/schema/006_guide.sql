-- Readiness: what a school answered to the questions that a guide asks before one starts. A new answer
-- is a new row: the latest on or before a day is in force then, and the earlier ones stay.

CREATE TABLE readiness_answer (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  guide TEXT NOT NULL CHECK (guide <> ''),
  question TEXT NOT NULL CHECK (question <> ''),
  asked TEXT NOT NULL CHECK (asked <> ''),
  answer TEXT NOT NULL CHECK (answer IN ('yes', 'partly', 'no', 'not known')),
  because TEXT CHECK (because <> ''),
  on_date TEXT NOT NULL,
  answered_by INTEGER REFERENCES person (id)
) STRICT;
CREATE INDEX readiness_answer_question ON readiness_answer (guide, question, on_date);
CREATE INDEX readiness_answer_person ON readiness_answer (answered_by);
