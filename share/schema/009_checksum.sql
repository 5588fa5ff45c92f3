-- A fingerprint beside every changeset, looked at before the changeset is read: of damaged bytes SQLite's
-- reader may never find the end. `fingerprint` is the program's own function (lib/store/schema.cpp).

ALTER TABLE operation ADD COLUMN fingerprint TEXT NOT NULL DEFAULT '';

UPDATE operation
SET fingerprint = fingerprint(changes);
