#!/bin/sh
# Every free text of the example school, whatever its field, is made a spreadsheet's formula, HTML,
# Markdown, SQL and a terminal's escapes, behind collab's back. Every listing and every report in every
# format still runs, and is harmless to what reads it. Texts that people hand in are looked at by
# tests/cli/texts.t and tests/cli/naughty_people.t. usage: COLLAB=path hostile_texts.sh [EVERY]: each
# EVERY-th output, another one for each of the texts.
every=${1:-1}
. "$(dirname "$0")/every_report.sh"
db=$school/.collab/collab.db
c() { "$COLLAB" -w "$school" --as-of 2026-11-22 "$@"; }

# A text is what has a blank in it; names too.
sqlite3 "$db" "
  SELECT printf('UPDATE OR IGNORE \"%w\" SET \"%w\" = :text || substr(\"%w\", 1, 9) WHERE \"%w\" LIKE ''%%_ _%%'';',
                t.name, c.name, c.name, c.name)
  FROM pragma_table_list AS t JOIN pragma_table_info(t.name) AS c
  WHERE t.type = 'table' AND t.schema = 'main' AND c.type = 'TEXT'
    AND t.name NOT LIKE 'sqlite%' AND t.name NOT IN ('operation', 'school', 'meeting_text', 'said')" >"$work/sql"
[ "$(wc -l <"$work/sql")" -ge 60 ] || { echo "too few texts: $(wc -l <"$work/sql")"; exit 1; }

for noun in person team meeting action decision goal 'mentor pair' lessonstudy partner 'calendar' log guide \
  'team norm' 'partner contact' 'partner pact' 'partner need' 'meeting questions'; do
  for format in $pages $rows; do
    case $noun in
      calendar | log | person | team | meeting | action | decision | goal | lessonstudy | partner | guide | mentor*)
        case $noun in log) verb= ;; 'team norm') verb="list grade-3" ;; *) verb=list ;; esac ;;
      'team norm') verb="list grade-3" ;;
      'meeting questions') verb= ;;
      *) verb=list ;;
    esac
    echo "$format $noun $verb"
  done
done >"$work/listings"
for audience in lead principal district; do every_report $audience | sed 's/^\([a-z]*\) /\1 report /'; done >"$work/lines"
cat "$work/listings" >>"$work/lines"

bad=0
tell() {
  echo "$1: $line"
  bad=1
}
count=0
seen=0
turn=0
escape=$(printf '\033')
for text in "=HYPERLINK(\"http://x.example\") " "<img src=x onerror=alert(1)> " "${escape}[31m${escape}]0;x " \
  "'); DROP TABLE person; -- " "| a | b | [x](javascript:alert(1)) "; do
  cp "$db" "$work/kept.db"
  sed "s/:text/'$(printf '%s' "$text" | sed "s/'/''/g; s/[\\/&]/\\\\&/g")'/g" "$work/sql" | sqlite3 "$db" 2>"$work/errors"
  turn=$((turn + 1))
  awk -v every="$every" -v turn="$turn" 'NR % every == turn % every' "$work/lines" >"$work/some"
  while read -r format rest; do
    line="$format $rest"
    # shellcheck disable=SC2086
    c $rest -f "$format" >"$work/out" 2>"$work/errors" || tell "exit $? $(cat "$work/errors")"
    grep -q "$escape" "$work/out" "$work/errors" && tell "an escape reaches the terminal"
    case $format in
      csv | excel) grep -qE '(^|,)"?[=+@-]H' "$work/out" && tell "a formula is not guarded" ;;
      md) grep -qE '(^|[^\\])<img|(^|[^\\])\[x\]\(java' "$work/out" && tell "raw HTML or a link" ;;
      json) [ "$(sqlite3 :memory: "SELECT json_valid(readfile('$work/out'))")" = 1 ] || tell "no JSON" ;;
      *) ;;
    esac
    grep -qE 'HYPERLINK|onerror|0;x|DROP TABLE|javascript' "$work/out" && seen=$((seen + 1))
    count=$((count + 1))
  done <"$work/some"
  [ "$(sqlite3 "$db" 'SELECT count(*) > 20 FROM person')" = 1 ] || tell "people are gone"
  cp "$work/kept.db" "$db"
done
[ "$seen" -ge $((1200 / every)) ] || { echo "the texts were seen in $seen outputs only"; exit 1; }
[ "$bad" = 0 ] && echo "$count outputs, $seen with hostile texts, $(wc -l <"$work/sql") fields: harmless"
exit "$bad"
