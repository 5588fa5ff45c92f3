#!/bin/sh
# No report for a principal or a district holds a name or a handle of anybody in the example school,
# but in a celebration that may be shared: there whoever is named said so.
. "$(dirname "$0")/every_report.sh"
c() { "$COLLAB" -w "$school" --as-of 2026-11-22 "$@"; }
c person list --all -f json | tr ',' '\n' | sed -n 's/^"name":"\(.*\)"$/\1/p' | sort -u >"$work/names"
c person list --all -f plain --columns handle >"$work/handles"
[ "$(wc -l <"$work/names")" -ge 24 ] || { echo "the school has too few people"; exit 1; }
tr ' ' '\n' <"$work/names" | grep -v '\.$' | sort -u >"$work/words"
cat "$work/names" "$work/handles" "$work/words" >"$work/wanted"
# A given name that is a word of the reports themselves cannot be looked for.
grep -vxE 'May|April|June|Will|Art' "$work/wanted" >"$work/looked_for"
sqlite3 "$school/.collab/collab.db" "SELECT text FROM celebration WHERE may_share" >"$work/shared"
[ -s "$work/shared" ] || { echo "no celebration may be shared"; exit 1; }
for audience in principal district; do every_report $audience; done >"$work/lines"
count=0
bad=0
while read -r format report; do
  # shellcheck disable=SC2086
  c report $report -f "$format" >"$work/out" 2>"$work/errors" || { cat "$work/errors"; exit 1; }
  if grep -vFf "$work/shared" "$work/out" | grep -wnFf "$work/looked_for"; then
    echo "a name stands in: report $report -f $format"
    bad=1
  fi
  count=$((count + 1))
done <"$work/lines"
# The names do occur where they may: the search itself works.
c report actions --for lead -f md | grep -qwFf "$work/looked_for" || { echo "no name for a lead"; exit 1; }
[ "$bad" = 0 ] && echo "no name of $(wc -l <"$work/names") people in $count reports"
exit "$bad"
