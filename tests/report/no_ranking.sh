#!/bin/sh
# No report in any format for anybody ranks or scores a named person: a row or a line that names somebody
# holds no figure about that person, but dates, references, words, and how long something has been due.
. "$(dirname "$0")/every_report.sh"
c() { "$COLLAB" -w "$school" --as-of 2026-11-22 "$@"; }
c person list --all -f json | tr ',' '\n' | sed -n 's/^"name":"\(.*\)"$/\1/p' | sort -u >"$work/names"
c person list --all -f plain --columns handle >>"$work/names"
[ "$(wc -l <"$work/names")" -ge 48 ] || { echo "the school has too few people"; exit 1; }

# What a row that names somebody may count: how long something is due, and what was planned.
allowed='days_overdue|days_open|days|minutes|weeks|round|version|line'
forbidden='rank|ranking|score|rating|percentile|grade_point|stars|best|worst|top|bottom'

{
  for audience in lead principal; do every_report $audience; done
  for team in $(c team list -f plain --columns slug); do
    for format in md ndjson; do
      for report in meetings actions decisions health goals partner weekly; do
        table=''
        [ "$report $format" = 'weekly ndjson' ] && table='--table meetings'
        [ "$report $format" = 'partner ndjson' ] && table='--table seats'
        echo "$format $report --for team --team $team $table"
      done
    done
  done
} >"$work/lines"

bad=0
count=0
named=0
while read -r format report; do
  # shellcheck disable=SC2086
  c report $report -f "$format" >"$work/out" 2>"$work/errors" || { cat "$work/errors"; exit 1; }
  count=$((count + 1))
  case $format in
    csv | excel) head -n 1 "$work/out" | tr ',' '\n' | grep -xE "$forbidden" && bad=1 ;;
    ndjson)
      grep -wFf "$work/names" "$work/out" >"$work/rows"
      named=$((named + $(wc -l <"$work/rows")))
      grep -oE '"[a-z_]+":-?[0-9][0-9.]*' "$work/rows" | cut -d '"' -f 2 | sort -u |
        grep -vxE "$allowed" >"$work/figures" && { cat "$work/figures"; bad=1; }
      ;;
    md | table | plain)
      # What people wrote themselves may hold figures; a sentence of a report has them without a name.
      grep -wFf "$work/names" "$work/out" | grep -wE "$forbidden" && bad=1
      ;;
  esac
  [ "$bad" = 0 ] || { echo "somebody is ranked or scored: report $report -f $format"; exit 1; }
done <"$work/lines"
# Rows with names do occur: the search itself works.
[ "$named" -ge 20 ] || { echo "only $named rows name anybody"; exit 1; }
echo "nobody is ranked or scored in $count reports; $named rows name somebody"
