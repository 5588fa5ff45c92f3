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
sqlite3 .collab/collab.db 'DROP TABLE membership; DROP TABLE team'
expect_9 "a file without two of its tables"
grep -q "no such table" err.txt || fail "a missing table is not named: $(cat err.txt)"

# A file that says it is older than it is: reading says so, writing finds out.
sqlite3 .collab/collab.db 'PRAGMA user_version = 3'
"$collab" team list >out.txt 2>err.txt
[ $? -eq 8 ] || fail "an older schema: $(cat err.txt)"
"$collab" team new reading --name X --kind plc >out.txt 2>err.txt
[ $? -eq 9 ] || fail "a wrong schema number: $(cat err.txt)"
cp good.db .collab/collab.db

# Named pipes are not waited for, wherever a file is read.
rm .collab/collab.db
mkfifo .collab/collab.db pipe
for line in "team list" "team end grade-3" fsck "fsck --fix" migrate backup undo "export all -o out" \
  "purge word Reading --yes" doctor "restore good.db --dry-run" "restore good.db --yes"; do
  # shellcheck disable=SC2086
  timeout 10 "$collab" $line >out.txt 2>err.txt
  code=$?
  case $line in doctor) wanted=10 ;; restore*) wanted=0 ;; *) wanted=9 ;; esac
  [ $code -eq $wanted ] || fail "'$line' with a pipe as a database was exit $code: $(cat err.txt)"
done
"$collab" team list >out.txt 2>err.txt || fail "restored over a pipe: $(cat err.txt)"
rm .collab/collab.db
cp good.db .collab/collab.db
for file in collab.db-journal collab.db-wal; do
  mkfifo ".collab/$file"
  for line in "team list" "team end grade-3" fsck backup; do
    # shellcheck disable=SC2086
    timeout 10 "$collab" $line >out.txt 2>err.txt
    code=$?
    [ $code -eq 9 ] || fail "'$line' with a pipe as $file was exit $code: $(cat err.txt)"
  done
  rm ".collab/$file"
done
mkdir -p .collab/templates .collab/guides
mkfifo .collab/templates/plc.md .collab/guides/plc.md pipe.md pipe.zip
for line in "meeting new grade-3" "guide show plc" "import people pipe" "import oneroster pipe.zip" \
  "meeting record pipe.md" "meeting explain pipe.md" "person free import pipe"; do
  # shellcheck disable=SC2086
  timeout 10 "$collab" $line >out.txt 2>err.txt
  code=$?
  [ $code -eq 5 ] || [ $code -eq 4 ] || [ $code -eq 2 ] || fail "'$line' with a pipe was exit $code: $(cat err.txt)"
  [ $code -eq 2 ] || grep -q "not a plain file" err.txt || fail "'$line': $(cat err.txt)"
done
rm -r .collab/templates .collab/guides

# A backup that lacks a column, which SQLite takes for whole, does not take the workspace's place.
cp good.db lacking.db
sqlite3 lacking.db 'ALTER TABLE series RENAME COLUMN also_nth TO also_mth'
sum=$(cksum <.collab/collab.db)
for line in "restore lacking.db --dry-run" "restore lacking.db --yes"; do
  # shellcheck disable=SC2086
  timeout 10 "$collab" $line >out.txt 2>err.txt
  code=$?
  [ $code -eq 9 ] || fail "'$line' of a backup without a column was exit $code: $(cat err.txt)"
done
[ "$(cksum <.collab/collab.db)" = "$sum" ] || fail "a refused backup changed the workspace"

# A changed byte of what an operation changed: said at once, and nothing is undone.
sqlite3 .collab/collab.db "UPDATE operation SET changes = zeroblob(40) WHERE number = 3"
for line in "show-op 3" "log -p" "undo 3" "log --team grade-3"; do
  # shellcheck disable=SC2086
  timeout 10 "$collab" $line >out.txt 2>err.txt
  code=$?
  [ $code -eq 9 ] || fail "'$line' with a damaged history was exit $code: $(cat err.txt)"
  grep -q "operation 3" err.txt || fail "'$line' does not name the operation: $(cat err.txt)"
done
cp good.db .collab/collab.db
echo "damaged, truncated, foreign, newer, empty, pipes: refused at once, untouched"
