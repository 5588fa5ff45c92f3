#!/bin/sh
# An attacker who reads only reports of the example school, on every day of a year, in every format, for
# every reader outside the teams, with other thresholds, and of every earlier state: the attendance of no
# meeting and of no team can be solved. usage: COLLAB=path/to/collab attacker.sh [DAYS_APART]
set -u
collab=${COLLAB:?COLLAB names the binary under test}
apart=${1:-1}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder" || exit 1
unset COLLAB_NOW COLLAB_TODAY COLLAB_WORKSPACE COLLAB_USER
date -u -d "2025-09-01 + 1 days" +%F >/dev/null 2>&1 || {
  echo "skipped: date does not count days here"
  exit 77
}

fail() {
  echo "FAILED: $*" >&2
  exit 1
}

"$collab" -q init school --example 2>notes.txt || fail "init: $(cat notes.txt)"
cd school || exit 1

# What a report says of attendance for the school: "part,whole,level", or nothing.
said() { "$collab" report health "$@" -f csv 2>notes.txt | awk -F, '$3 == "attendance" && $2 == "" && $12 == "ratio" { print $7 "," $8 "," $10 }'; }

# Day by day: every value that is seen differs from every other by the attendance of several meetings.
day=0
while [ "$day" -lt 365 ]; do
  date=$(date -u -d "2025-09-01 + $day days" +%F)
  for reader in lead principal district; do
    said --for "$reader" --as-of "$date" --period "2025-08-01..$date" >>"$reader.txt"
  done
  "$collab" report health --for principal --as-of "$date" --period "2025-08-01..$date" -f csv |
    awk -F, '$3 == "attendance" && $2 != "" && $7 != ""' >>teams.txt
  "$collab" report network --for district --as-of "$date" --period "2025-08-01..$date" --table network -f csv |
    awk -F, '$1 == "meetings" || $1 == "met" || $1 == "meetings_with_others" { printf "%s ", $3 } END { print "" }' \
      >>network.txt
  day=$((day + apart))
done
[ -s teams.txt ] && fail "a team's attendance is shown: $(head -n 1 teams.txt)"
cmp -s lead.txt principal.txt && cmp -s lead.txt district.txt || fail "readers see different values"
grep -E '^[0-9.]+,[0-9.]+,' district.txt | sort -u >values.txt
[ "$(wc -l <values.txt)" -gt 3 ] || fail "only $(wc -l <values.txt) values: nothing was tried"
# Five meetings of two people at least: no two values stand closer to each other.
sort -t, -k2 -n values.txt | awk -F, 'NR > 1 && $2 - whole < 10 { print whole, $2; exit 1 } { whole = $2 }' ||
  fail "two values that differ by less than five meetings"

# What the network says of meetings changes by several meetings, or not at all.
awk 'NF == 3' network.txt | sort -u -n >meetings.txt
[ "$(wc -l <meetings.txt)" -gt 3 ] || fail "only $(wc -l <meetings.txt) networks: nothing was tried"
awk 'NR > 1 && $1 - whole < 5 { print; exit 1 } { whole = $1 }' meetings.txt ||
  fail "two networks that differ by less than five meetings"

# Every format tells the same, and no more.
for format in table plain excel md json ndjson; do
  "$collab" report health --for district --as-of 2026-03-02 -f $format >report.txt 2>notes.txt ||
    fail "-f $format: $(cat notes.txt)"
done

# Thresholds move the level and nothing that is hidden. What stands without a number keeps no level that
# tells it: over a row of thresholds the level of a hidden count never turns between two of them.
for green in 95 90 85 80 75 70 65 60 55 50; do
  "$collab" -q school setting set team_reach.green $green 2>notes.txt || fail "setting: $(cat notes.txt)"
  "$collab" report health --for district --as-of 2026-03-02 -f csv |
    awk -F, '$11 ~ /1-4/ && $10 ~ /green|amber|red/ { print $3, $10 }' >>hidden.txt
done
[ "$(sort -u hidden.txt | cut -d" " -f1 | sort | uniq -d | wc -l)" -eq 0 ] ||
  fail "the level of a hidden count turned: $(sort -u hidden.txt)"

# States one operation apart: nothing for a district, and the school's attendance for nobody.
last=$("$collab" log -n 1 --columns operation)
for step in 1 2 3 5 8 13 21 34 55 89 144; do
  at=$((last - step))
  "$collab" report health --for district --at $at >report.txt 2>notes.txt
  [ $? -eq 6 ] || fail "--at $at for a district was not refused"
  for reader in lead principal; do
    [ "$(said --for $reader --as-of 2026-11-20 --at $at | tr -d ',\n')" = suppressed ] ||
      fail "--at $at for $reader: $(said --for $reader --as-of 2026-11-20 --at $at)"
  done
done
for report in weekly meetings actions decisions goals lessonstudy mentor network partner readiness; do
  "$collab" report $report --for district --at $((last - 1)) >report.txt 2>notes.txt
  [ $? -eq 6 ] || fail "report $report --at for a district was not refused"
done
echo "$(wc -l <district.txt) days, $(wc -l <values.txt) values: nothing is solved"
