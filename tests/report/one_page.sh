#!/bin/sh
# The weekly report of a week fits one page, for every week that the example school has lived.
. "$(dirname "$0")/every_report.sh"
longest=0
week=2025-09-07
while [ "$week" \< 2026-11-23 ]; do
  lines=$("$COLLAB" -w "$school" --as-of "$week" report weekly -f md | wc -l) || exit 1
  [ "$lines" -gt "$longest" ] && longest=$lines && when=$week
  week=$(date -d "$week + 7 days" +%F)
done
echo "the longest weekly report has $longest lines ($when)"
[ "$longest" -le 60 ]
