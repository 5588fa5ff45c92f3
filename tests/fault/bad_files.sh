#!/bin/sh
# A damaged, truncated, foreign or newer database is exit 9 in words, and nothing is written to it.
# usage: COLLAB=path/to/collab bad_files.sh
. "$(dirname "$0")/school.sh"
cp .collab/collab.db good.db

expect_9() {
  sum=$(cksum <.collab/collab.db)
  for verb in "team list" "team new x1 --name X --kind plc"; do
    # shellcheck disable=SC2086
    "$collab" $verb >out.txt 2>err.txt
    code=$?
    [ $code -eq 9 ] || fail "$1: collab $verb is exit $code: $(cat err.txt)"
    [ -s err.txt ] || fail "$1: no message"
  done
  [ "$(cksum <.collab/collab.db)" = "$sum" ] || fail "$1: the file was changed"
  cp good.db .collab/collab.db
}

printf 'this is no database, it is a text' >.collab/collab.db
expect_9 "a text file"
rm .collab/collab.db
sqlite3 .collab/collab.db 'CREATE TABLE t (a)'
expect_9 "a foreign database"
sqlite3 .collab/collab.db 'PRAGMA user_version = 9999'
expect_9 "a newer schema"
head -c 5000 good.db >.collab/collab.db
expect_9 "a truncated file"
: >.collab/collab.db
expect_9 "an empty file"
echo "damaged, truncated, foreign, newer, empty: exit 9, untouched"
