#!/bin/sh
# SQLite's calls to the disk fail one after the other, once or from then on: afterwards the old state is
# in the file or the new one, an exit code of 0 means the new one, and none is an internal error (70).
# usage: COLLAB=path/to/collab_failing failing_disk.sh [STEP]    every STEP-th call only (default: 1, all)
step=${1:-1}
. "$(dirname "$0")/school.sh"
export COLLAB_TODAY=2026-11-23 COLLAB_NOW=1795464000 COLLAB_USER=tester
state() { cksum <"$1/.collab/collab.db"; }

"$collab" -q action new "share the data" --owner a.ruiz --team grade-3 >ref.txt || fail "action"
mkdir inbox
for day in 16 23; do
  "$collab" -q meeting new grade-3 --on 2026-11-$day -o inbox/$day.md >ref.txt || fail "meeting new"
  sed -i -e 's/^- Here .*/& all/' -e 's/^- Who, what.*/- Ana: bring exit tickets by Dec 1/' inbox/$day.md
done
printf 'handle,name\na.ruiz,Ana Ruiz-Lopez\ne.park,Eun Park\n' >more.csv
cp -r . "$folder.start" || fail "copy"
start=$folder.start
again=$folder.again
trap 'rm -rf "$folder" "$start" "$again"' EXIT

# under FAULT COMMAND...: the command on a fresh copy of the school, with that fault.
under() {
  rm -rf "$again"
  cp -r "$start" "$again"
  rm -f "$folder/mark"
  COLLAB_FAULT=$1
  shift
  (cd "$again" && COLLAB_FAULT=$COLLAB_FAULT COLLAB_FAULT_MARK=$folder/mark "$collab" "$@" \
    >"$folder/out.txt" 2>"$folder/err.txt")
  code=$?
}

faults=0
# survive COMMAND...
survive() {
  under "none 0 on" "$@"
  [ $code -eq 0 ] || fail "$*: exit $code: $(cat err.txt)"
  old=$(state "$start")
  new=$(state "$again")
  [ "$old" != "$new" ] || fail "$*: changes nothing"
  for fault in "read once" "read on" "write once" "write on" "write once full" "write on full" \
    "sync once" "sync on" "delete once" "delete on" "truncate once" "open once" "open on"; do
    kind=${fault%% *}
    how=${fault#* }
    call=1
    while :; do
      under "$kind $call $how" "$@"
      [ -e mark ] || break
      where="$*: $kind $call $how: exit $code: $(cat err.txt)"
      case $code in 0 | 3 | 7 | 8 | 9 | 11) ;; *) fail "$where" ;; esac
      [ $code -eq 0 ] || [ -s err.txt ] || fail "$where: no message"
      (cd "$again" && COLLAB_FAULT='' "$collab" team list >"$folder/out.txt" 2>"$folder/err2.txt") ||
        fail "$where; and then: $(cat err2.txt)"
      found=$(state "$again")
      [ "$found" = "$new" ] || [ "$found" = "$old" ] || fail "$where: neither the old state nor the new"
      [ "$found" = "$new" ] || [ $code -ne 0 ] || fail "$where: not kept"
      [ "$found" = "$new" ] || ! grep -q "recorded as operation" err.txt || fail "$where: claimed"
      faults=$((faults + 1))
      call=$((call + step))
    done
  done
}

survive undo
survive meeting record --inbox inbox
survive meeting record inbox/23.md --write-back
survive import people more.csv
survive team member end grade-3 c.ng
echo "$faults faults: the old state or the new, and said so"
