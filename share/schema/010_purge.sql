-- Which operation destroyed for good what another one had recorded: the changes of the other are gone,
-- and it can be neither undone nor redone.

ALTER TABLE operation ADD COLUMN purged_by INTEGER;
