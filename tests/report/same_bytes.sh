#!/bin/sh
# The same records and the same --as-of give the same bytes in another zone, language, folder, for
# another user and on another day.
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
count=0
while read -r format report; do
  # A report's words are separate arguments.
  # shellcheck disable=SC2086
  one $report -f "$format" >"$work/one" 2>"$work/errors" || { cat "$work/errors"; exit 1; }
  # shellcheck disable=SC2086
  other $report -f "$format" >"$work/other" 2>"$work/errors" || { cat "$work/errors"; exit 1; }
  cmp "$work/one" "$work/other" || { echo "differs: report $report -f $format"; exit 1; }
  [ -s "$work/one" ] || case $report in *table* | explain*) ;; *) echo "empty: $report $format"; exit 1 ;; esac
  count=$((count + 1))
done <"$work/lines"
echo "$count reports are the same, byte for byte"
