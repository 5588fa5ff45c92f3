#!/bin/sh
# A file that may not grow, like a full disk: exit 11, the old state, and the next run works. A full or
# closed standard output is exit 11 for every listing; a reader that stops early is no error.
# usage: COLLAB=path/to/collab full_disk.sh
. "$(dirname "$0")/school.sh"

{
  echo "handle,name"
  i=1
  while [ $i -le 3000 ]; do
    echo "p$i,Person Number $i of a very large school indeed"
    i=$((i + 1))
  done
} >many.csv
before=$("$collab" person list | wc -l)
(
  ulimit -f 900
  trap '' XFSZ
  "$collab" import people many.csv >out.txt 2>err.txt
)
code=$?
[ $code -eq 11 ] || fail "a full disk was exit $code: $(cat err.txt)"
[ "$("$collab" person list | wc -l)" -eq "$before" ] || fail "a full disk left half an import"
is_whole || fail "a full disk damaged the database"
"$collab" -q import people many.csv || fail "the next run"

[ -w /dev/full ] || exit 0
for listing in "person list" "team list" "log" "action list" "decision list" \
  "meeting list" "status" "school show" "calendar list" "help" "version" "--version" "--help" \
  "parse-date today" "team member list grade-3" "completion bash"; do
  for format in "" "-f csv" "-f json" "-f md"; do
    case "$listing" in help | version | --* | completion* | parse-date*) [ -z "$format" ] || continue ;; esac
    # shellcheck disable=SC2086
    "$collab" $listing $format >/dev/full 2>err.txt
    code=$?
    [ $code -eq 11 ] || [ $code -eq 0 -a ! -s err.txt -a -z "$("$collab" $listing $format)" ] ||
      fail "$listing $format >/dev/full was exit $code: $(cat err.txt)"
  done
done
"$collab" person list >&- 2>err.txt
[ $? -eq 11 ] || fail "a closed standard output was not exit 11"
"$collab" person list 2>err.txt | head -n 1 >first.txt
[ ! -s err.txt ] || fail "head -n 1 made noise: $(cat err.txt)"
echo "full disk, full and closed output: exit 11 and whole"
