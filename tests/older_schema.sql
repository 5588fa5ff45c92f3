-- Takes a file of the newest schema back to schema 8, so that tests have a file of an older program.
-- A new migration adds the way back here, at the top, and nowhere else.
-- share/schema/014_growth.sql
DROP VIEW at_table;
DROP VIEW role_holder;
DROP TABLE hand_off;
DROP TABLE link;
DROP TABLE practice_trial;
DROP TABLE practice;
DROP TABLE stage_waiver;
-- share/schema/013_working_days.sql
DROP VIEW away;
DROP TABLE working_days;
-- share/schema/012_calendar.sql
ALTER TABLE no_school_day DROP COLUMN source;
ALTER TABLE series DROP COLUMN cycle_from;
ALTER TABLE series DROP COLUMN cycle_length;
ALTER TABLE series DROP COLUMN cycle_places;
ALTER TABLE series DROP COLUMN cycle;
ALTER TABLE series DROP COLUMN also_nth;
ALTER TABLE series DROP COLUMN on_holiday;
-- share/schema/011_people.sql
DROP TABLE former_name;
-- share/schema/010_purge.sql
ALTER TABLE operation DROP COLUMN purged_by;
-- share/schema/009_checksum.sql
ALTER TABLE operation DROP COLUMN fingerprint;
PRAGMA user_version = 8;
