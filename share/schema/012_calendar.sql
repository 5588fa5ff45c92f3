-- Series: what a day without school does to them, several weeks of a month ("3,-1" beside `nth`), and
-- weeks or days that the school counts in turn: of `cycle_length` the `cycle_places` ("1" is A), from
-- the week or day `cycle_from` on, else from the first of the school year.
ALTER TABLE series ADD COLUMN on_holiday TEXT NOT NULL DEFAULT 'drop'
  CHECK (on_holiday IN ('drop', 'next', 'previous'));
ALTER TABLE series ADD COLUMN also_nth TEXT CHECK (also_nth <> '');
ALTER TABLE series ADD COLUMN cycle TEXT CHECK (cycle IN ('week', 'day'));
ALTER TABLE series ADD COLUMN cycle_places TEXT CHECK (cycle_places <> '');
ALTER TABLE series ADD COLUMN cycle_length INTEGER CHECK (cycle_length BETWEEN 2 AND 12);
ALTER TABLE series ADD COLUMN cycle_from TEXT;

-- The feed that an imported entry came from: the calendar's name, or the file's.
ALTER TABLE no_school_day ADD COLUMN source TEXT CHECK (source <> '');
