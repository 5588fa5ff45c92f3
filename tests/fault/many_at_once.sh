#!/bin/sh
# Eight writers with 200 writes each, four readers beside them: all succeed, nothing is lost.
# usage: COLLAB=path/to/collab many_at_once.sh [WRITES]
writes=${1:-200}
. "$(dirname "$0")/school.sh"
export COLLAB_WRITES="$writes"

writer() {
  i=1
  while [ $i -le "$writes" ]; do
    "$collab" -q --lock-wait 120 action new "task $1.$i" --owner a.ruiz --team grade-3 \
      >>"written.$1" 2>>"errors.$1" || echo "writer $1 action $i: exit $?" >>"errors.$1"
    i=$((i + 1))
  done
}
reader() {
  while [ ! -e stop ]; do
    "$collab" action list >"read.$1" 2>>"errors.r$1" || echo "reader $1: exit $?" >>"errors.r$1"
  done
}

for r in 1 2 3 4; do reader $r & done
readers=$(jobs -p 2>/dev/null)
writers=""
for w in 1 2 3 4 5 6 7 8; do
  writer $w &
  writers="$writers $!"
done
for pid in $writers; do wait "$pid"; done
touch stop
wait

cat errors.* >all_errors 2>/dev/null
[ ! -s all_errors ] || fail "$(sort all_errors | uniq -c | head -n 5)"
total=$((8 * writes))
[ "$(sort -u written.* | wc -l)" -eq $total ] || fail "not $total different references"
[ "$("$collab" action list | wc -l)" -eq $total ] || fail "not $total actions in the list"
is_whole || fail "the database is damaged"
echo "$total writes by 8 writers, 4 readers beside them: all succeeded"
