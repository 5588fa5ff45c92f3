-- A question's number within its meeting, and that somebody closed it without changing the document.
-- A dismissed question stays, so that its text is not asked again.

ALTER TABLE question ADD COLUMN number INTEGER NOT NULL DEFAULT 0;
ALTER TABLE question ADD COLUMN dismissed_on TEXT;
ALTER TABLE question ADD COLUMN reason TEXT CHECK (reason <> '');

UPDATE question
SET number = (
  SELECT count(*)
  FROM question AS earlier
  WHERE earlier.meeting = question.meeting
    AND earlier.id <= question.id
);
