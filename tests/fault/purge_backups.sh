#!/bin/sh
# A purge that is killed at any moment, or whose backups have no room: every backup is the old one or the
# new one, and the same command finishes the work. usage: COLLAB=path/to/collab purge_backups.sh [ROUNDS]
rounds=${1:-40}
. "$(dirname "$0")/school.sh"

{
  echo "handle,name"
  i=1
  while [ $i -le 2000 ]; do
    echo "p$i,Person Number $i"
    i=$((i + 1))
  done
} >many.csv
"$collab" -q import people many.csv
"$collab" -q --yes action new "ask the mother of zebediah" --owner a.ruiz >ref.txt
mkdir drive start
for each in 1 2 3; do "$collab" -q backup; done
"$collab" -q backup -o drive/weekly.db
cp -a .collab drive start

holding() { grep -r -l -a -i zebediah .collab drive; }
every_backup_is_whole() {
  for each in .collab/backups/*.db drive/*.db; do
    [ "$(sqlite3 "$each" 'PRAGMA integrity_check' 2>&1)" = ok ] || fail "$1: $each is not whole"
  done
}

round=1
killed=0
halfway=0
while [ $round -le "$rounds" ]; do
  rm -rf .collab drive
  cp -a start/.collab start/drive .
  "$collab" -q purge word zebediah --yes 2>err.txt &
  pid=$!
  sleep "0.$(printf '%03d' $((round * 13 % 500)))"
  if kill -9 $pid 2>/dev/null; then killed=$((killed + 1)); fi
  wait $pid 2>/dev/null
  every_backup_is_whole "round $round"
  is_whole || fail "round $round: the workspace is damaged"
  holding | grep -q 'collab\.db$' || halfway=$((halfway + 1))
  "$collab" -q purge word zebediah --yes 2>err.txt || fail "round $round: again: $(cat err.txt)"
  holding && fail "round $round: it is still there"
  every_backup_is_whole "round $round, again"
  round=$((round + 1))
done
[ "$killed" -gt 0 ] || fail "no purge was killed in time"

# A drive that is full: the backup on it stays as it was, it is named, and the same command finishes.
rm -rf .collab drive
cp -a start/.collab .
mkdir drive
if mount -t tmpfs -o size=4m none drive 2>mount.txt; then
  trap 'umount "$PWD/drive"; rm -rf "$folder"' EXIT
  cp start/drive/weekly.db drive
  dd if=/dev/zero of=drive/full bs=4096 2>/dev/null
  before=$(cksum <drive/weekly.db)
  "$collab" purge word zebediah --yes 2>err.txt
  code=$?
  [ $code -eq 3 ] || fail "a full drive was exit $code: $(cat err.txt)"
  grep -q "drive/weekly.db' may still hold" err.txt || fail "the backup is not named: $(cat err.txt)"
  [ "$(cksum <drive/weekly.db)" = "$before" ] || fail "the backup on the full drive was changed"
  [ "$(ls drive)" = "$(printf 'full\nweekly.db')" ] || fail "something was left: $(ls drive)"
  rm drive/full
  "$collab" -q purge word zebediah --yes 2>err.txt || fail "after the drive was full: $(cat err.txt)"
  holding && fail "it is still there after the drive was full"
  full="a full drive too"
else
  full="no full drive: mounting is not allowed here"
fi
echo "$rounds rounds, $killed killed in time, $halfway after the workspace was done; $full"
