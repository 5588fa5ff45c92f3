#!/bin/sh
# Without permission to write, reports work and writes refuse in one line (exit 8); an unfinished
# change of a killed writer is put right by whoever may write.
# usage: COLLAB=path/to/collab no_permission.sh
. "$(dirname "$0")/school.sh"

as_nobody() {
  if [ "$(id -u)" -eq 0 ]; then
    setpriv --reuid=65534 --regid=65534 --clear-groups "$@"
  else
    "$@"
  fi
}

chmod 755 "$folder"
"$collab" -q action new "share the data" --owner a.ruiz --team grade-3 >ref.txt || fail "action"
chmod 555 .collab
chmod 444 .collab/collab.db

as_nobody "$collab" -w "$folder" team list -f plain --columns slug >out.txt 2>err.txt ||
  fail "a reader may not read: $(cat err.txt)"
[ "$(cat out.txt)" = grade-3 ] || fail "the reader saw '$(cat out.txt)'"
as_nobody "$collab" -w "$folder" action done A1 >out.txt 2>err.txt
[ $? -eq 8 ] || fail "a write without permission was not exit 8: $(cat err.txt)"
grep -q "no permission to write" err.txt || fail "unclear message: $(cat err.txt)"

chmod 700 .collab
as_nobody "$collab" -w "$folder" team list >out.txt 2>err.txt
[ $? -eq 8 ] || [ "$(id -u)" -ne 0 ] || fail "a closed folder was not exit 8: $(cat err.txt)"
grep -q "no permission to open" err.txt || [ "$(id -u)" -ne 0 ] || fail "unclear message: $(cat err.txt)"
mkdir below
(cd below && as_nobody "$collab" team list) >out.txt 2>err.txt
[ $? -eq 8 ] || [ "$(id -u)" -ne 0 ] || fail "a closed folder above was not exit 8: $(cat err.txt)"
grep -q "no permission to open" err.txt || [ "$(id -u)" -ne 0 ] || fail "unclear message: $(cat err.txt)"

# A killed writer's unfinished change, in a folder in which nobody may take the journal away.
chmod 600 .collab/collab.db
printf '%s\n' 'PRAGMA cache_size = 1;' 'BEGIN IMMEDIATE;' 'CREATE TABLE junk (bytes);' \
  'WITH n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 400)' \
  'INSERT INTO junk SELECT randomblob(4000) FROM n;' \
  '.system cp .collab/collab.db torn.db && cp .collab/collab.db-journal torn.db-journal' |
  sqlite3 .collab/collab.db >out.txt
[ -s torn.db-journal ] || fail "no unfinished change"
cp torn.db .collab/collab.db
cp torn.db-journal .collab/collab.db-journal
chmod 666 .collab/collab.db .collab/collab.db-journal
chmod 555 .collab
as_nobody "$collab" -w "$folder" team list >out.txt 2>err.txt
[ $? -eq 8 ] || fail "an unfinished change in a closed folder was not exit 8: $(cat err.txt)"
grep -q "unfinished change" err.txt || fail "unclear message: $(cat err.txt)"
chmod 700 .collab
[ "$("$collab" team list --columns slug)" = grade-3 ] || fail "the owner could not put it right"
is_whole || fail "the database is damaged"
echo "reads without permission to write, refuses to write"
