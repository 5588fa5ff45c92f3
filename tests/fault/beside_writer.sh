#!/bin/sh
# What only looks does not wait for a writer: proposals and questions are told while another process
# holds the lock, and what would write says that the file is in use.
# usage: COLLAB=path/to/collab beside_writer.sh
. "$(dirname "$0")/school.sh"
command -v sqlite3 >/dev/null || { echo "skipped: sqlite3 is not installed"; exit 77; }
mkfifo hold
sqlite3 .collab/collab.db <hold >/dev/null &
exec 3>hold
printf 'BEGIN IMMEDIATE;\n.system touch held\n' >&3
until [ -e held ]; do :; done

for line in "mentor match" "guide check plc" "status"; do
  "$collab" --lock-wait 0 $line >out.txt 2>err.txt </dev/null ||
    fail "'$line' beside a writer was exit $?: $(cat err.txt)"
done
for line in "mentor match --pair" "guide check plc --record sheet.md"; do
  printf '# Sheet\n' >sheet.md
  "$collab" --lock-wait 0 $line >out.txt 2>err.txt </dev/null
  code=$?
  [ $code -eq 7 ] || fail "'$line' beside a writer was exit $code, not 7: $(cat err.txt)"
done
exec 3>&-
wait
