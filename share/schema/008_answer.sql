-- A question's answer stays beside it, so that every later reading of the meeting's documents knows
-- it. `takes` are the words that answer it (PERSON for anybody), `about` is what the answer is about:
-- the name, the line or the value's key; `quote` is the line that it was asked about.

ALTER TABLE question ADD COLUMN takes TEXT CHECK (takes <> '');
ALTER TABLE question ADD COLUMN about TEXT CHECK (about <> '');
ALTER TABLE question ADD COLUMN of_attendance INTEGER NOT NULL DEFAULT 0 CHECK (of_attendance IN (0, 1));
ALTER TABLE question ADD COLUMN quote TEXT CHECK (quote <> '');
ALTER TABLE question ADD COLUMN answer TEXT CHECK (answer <> '');
ALTER TABLE question ADD COLUMN person INTEGER REFERENCES person (id);
CREATE INDEX question_person ON question (person);

-- Meetings of which it is not known who was there: they are out of the figures about attendance.
CREATE VIEW unclear_attendance AS
SELECT DISTINCT meeting
FROM question
WHERE of_attendance = 1
  AND dismissed_on IS NULL;

-- Which line of its file a text begins with.
ALTER TABLE meeting_text ADD COLUMN first_line INTEGER NOT NULL DEFAULT 1;
