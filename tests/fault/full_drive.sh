#!/bin/sh
# An inbox of documents while the drive with the workspace fills up: exit 11, nothing is claimed that is not
# there, what was recorded before is whole, and the next run does the rest. On a small drive in memory, at
# many sizes of what is free; skipped where mounting is not allowed. usage: COLLAB=path full_drive.sh [STEPS]
steps=${1:-40}
. "$(dirname "$0")/school.sh"

mkdir drive inbox
if ! mount -t tmpfs -o size=3m none drive 2>mount.txt; then
  echo "skipped: mounting is not allowed here"
  exit 77
fi
trap 'cd /; umount "$folder/drive"; rm -rf "$folder"' EXIT
cp -a .collab start
i=1
while [ $i -le 30 ]; do
  day=$(date -u -d "2026-08-17 + $i days" +%F 2>/dev/null || echo "2026-09-$(printf '%02d' "$i")")
  {
    printf '# Grade 3 PLC, %s\n\n- Here: all\n\n## We decided\n\n- Quiz %s on Friday (all agreed)\n\n' "$day" $i
    printf '## Next steps\n\n- Ana: bring set %s by Dec 1\n\n## Notes\n\n' $i
    j=1
    while [ $j -le 40 ]; do
      echo "What we saw in the work of line $j of the set $i, at some length."
      j=$((j + 1))
    done
  } >"inbox/grade-3_$day.md"
  i=$((i + 1))
done

full=0
step=1
while [ "$step" -le "$steps" ]; do
  rm -rf drive/.collab drive/ballast
  cp -a start drive/.collab
  dd if=/dev/zero of=drive/ballast bs=4096 2>/dev/null
  # So many pages are left: from almost none to more than all of it takes.
  truncate -s -$((step * 12 * 4096)) drive/ballast
  before=$("$collab" -w drive log --columns operation | head -n 1)
  "$collab" -w drive meeting record --inbox inbox --yes >out.txt 2>err.txt
  code=$?
  "$collab" -w drive log --columns operation >log.txt || fail "$step: the log after exit $code"
  [ "$(sqlite3 drive/.collab/collab.db 'PRAGMA integrity_check; PRAGMA foreign_key_check')" = ok ] ||
    fail "$step: the database is damaged"
  grep -o 'operation [0-9]*' err.txt out.txt | sed 's/.* //' | sort -u >claimed.txt
  while read -r number; do
    grep -qx "$number" log.txt || fail "$step: operation $number is claimed and not there: $(cat err.txt)"
  done <claimed.txt
  case $code in
    0) ;;
    11)
      full=$((full + 1))
      [ "$(head -n 1 log.txt)" = "$before" ] || [ -s claimed.txt ] ||
        fail "$step: exit 11, and something was recorded of which nothing is said"
      ;;
    *) fail "$step: exit $code: $(cat err.txt)" ;;
  esac
  rm drive/ballast
  "$collab" -w drive -q meeting record --inbox inbox --yes >out.txt 2>err.txt || fail "$step: then: $(cat err.txt)"
  [ "$("$collab" -w drive meeting list --columns meeting | wc -l)" -eq 30 ] ||
    fail "$step: then $("$collab" -w drive meeting list --columns meeting | wc -l) meetings"
  step=$((step + 1))
done
[ "$full" -gt 0 ] || fail "the drive was never full"
echo "$steps sizes, $full times full: nothing claimed, nothing lost"
