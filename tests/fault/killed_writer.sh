#!/bin/sh
# A writer is killed at all kinds of moments; afterwards a reader works at once, what was acknowledged
# is there, and nothing is torn. usage: COLLAB=path/to/collab killed_writer.sh [ROUNDS]
rounds=${1:-60}
. "$(dirname "$0")/school.sh"

{
  echo "handle,name"
  i=1
  while [ $i -le 3000 ]; do
    echo "p$i,Person Number $i"
    i=$((i + 1))
  done
} >many.csv

round=1
killed=0
before=$("$collab" person list | wc -l)
while [ $round -le "$rounds" ]; do
  "$collab" -q import people many.csv 2>err.txt &
  pid=$!
  # Moments from right after the start to after the end.
  sleep "0.$(printf '%03d' $((round * 7 % 400)))"
  if kill -9 $pid 2>/dev/null; then killed=$((killed + 1)); fi
  wait $pid 2>/dev/null
  after=$("$collab" person list 2>err.txt | wc -l) || fail "round $round: $(cat err.txt)"
  [ "$after" -eq "$before" ] || [ "$after" -eq $((before + 3000)) ] ||
    fail "round $round: $after people, half an import"
  is_whole || fail "round $round: the database is damaged"
  if [ "$after" -ne "$before" ]; then
    "$collab" -q undo || fail "round $round: undo"
    [ "$("$collab" person list | wc -l)" -eq "$before" ] || fail "round $round: undo left something"
  fi
  round=$((round + 1))
done
[ "$killed" -gt 0 ] || fail "no writer was killed in time"
"$collab" -q action new "after all that" --owner a.ruiz >ref.txt || fail "a write afterwards"
echo "$rounds rounds, $killed killed in time: whole each time"
