#!/bin/sh
# The same records and the same --as-of give the same bytes in another zone, language, folder, for
# another user and on another day; and with --at the same operation, whatever was recorded later.
. "$(dirname "$0")/every_report.sh"
here=$(pwd)
every_report principal >"$work/lines"
every_report lead >>"$work/lines"
one() {
  cd "$here" || exit 1
  env -i PATH="$PATH" HOME="$work" TZ=UTC LANG=C.UTF-8 COLLAB_NOW=1795464000 COLLAB_USER=ana \
    "$COLLAB" -w "$school" --as-of 2026-11-22 report "$@"
}
other() {
  cd "$school" || exit 1
  env -i PATH="$PATH" HOME=/ TZ=Asia/Tokyo LANG=de_DE.UTF-8 LC_ALL=tr_TR.UTF-8 COLUMNS=40 \
    COLLAB_NOW=1826913600 COLLAB_USER=root "$COLLAB" --as-of 2026-11-22 report "$@"
}
later=$work/later
cp -R "$school" "$later"
number=$("$COLLAB" -w "$later" log --porcelain -n 1 | cut -f 1)
change() {
  COLLAB_NOW=1795500000 "$COLLAB" -w "$later" -q "$@" >"$work/change" 2>&1 || { cat "$work/change"; exit 1; }
}
change school edit --name 'Another School' --tz Asia/Tokyo --date-order dmy
change school setting set window_weeks 3
change team edit grade-3 --slug third --name 'Third Grade'
change person edit a.ruiz --name 'Ana Maria Ruiz' --handle am.ruiz
change action new 'one more' --team third --owner am.ruiz --due 2026-12-01
change decision edit D103 --text 'Something else' --on 2026-08-24
change goal point G3 79
change partner edit mga --slug teachers
change mentor pair end P4 --reason left --yes
change calendar add 2026-11-16..2026-11-20 --kind holiday --name 'A week off'
change undo
as_it_was() {
  where=$1
  shift
  env -i PATH="$PATH" HOME="$work" TZ=UTC LANG=C.UTF-8 COLLAB_NOW=1795464000 COLLAB_USER=ana \
    "$COLLAB" -w "$where" --as-of 2026-11-22 --at "$number" report "$@"
}
count=0
while read -r format report; do
  # A report's words are separate arguments.
  # shellcheck disable=SC2086
  one $report -f "$format" >"$work/one" 2>"$work/errors" || { cat "$work/errors"; exit 1; }
  # shellcheck disable=SC2086
  other $report -f "$format" >"$work/other" 2>"$work/errors" || { cat "$work/errors"; exit 1; }
  cmp "$work/one" "$work/other" || { echo "differs: report $report -f $format"; exit 1; }
  # shellcheck disable=SC2086
  as_it_was "$school" $report -f "$format" >"$work/newest" 2>"$work/errors" || { cat "$work/errors"; exit 1; }
  # shellcheck disable=SC2086
  as_it_was "$later" $report -f "$format" >"$work/then" 2>"$work/errors" || { cat "$work/errors"; exit 1; }
  cmp "$work/newest" "$work/then" || { echo "differs: report $report -f $format --at"; exit 1; }
  [ -s "$work/one" ] || case $report in *table* | explain*) ;; *) echo "empty: $report $format"; exit 1 ;; esac
  count=$((count + 1))
done <"$work/lines"
echo "$count reports are the same, byte for byte"
