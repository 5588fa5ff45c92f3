#!/bin/sh
# Replays the sessions of a page, README.md or man/collab-tour.7, as one, and fails where the program prints something else.
# usage: readme.sh FOLDER_OF_COLLAB PAGE [--print]   (--print shows the session with today's output)
set -u
here=$(cd "$(dirname "$0")" && pwd)
session=$(mktemp -d)
trap 'rm -rf "$session"' EXIT
case $2 in
*.[1-8])
  awk '/^\.Bd -literal/ { inside = 1; next } /^\.Ed/ { if (inside) print ""; inside = 0; next }
       inside { sub(/^\\&/, ""); gsub(/\\e/, "\\"); print "  " $0 }' "$2" >"$session/readme.t" ;;
*)
  awk '/^```console$/ { inside = 1; next } /^```$/ { if (inside) print ""; inside = 0; next }
       inside { print "  " $0 }' "$2" >"$session/readme.t" ;;
esac
grep -q '^  \$ collab' "$session/readme.t" || { echo "no tour in $2"; exit 1; }
if [ "${3:-}" = --print ]; then
  "$here/../cli/run.sh" "$1" "$session/readme.t" >/dev/null
  cat "$session/readme.t.err" 2>/dev/null || cat "$session/readme.t"
  exit 0
fi
"$here/../cli/run.sh" "$1" "$session/readme.t"
