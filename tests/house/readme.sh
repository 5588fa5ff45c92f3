#!/bin/sh
# Replays the tour in README.md as one session, and fails where the program prints something else.
# usage: readme.sh FOLDER_OF_COLLAB README [--print]   (--print shows the session with today's output)
set -u
here=$(cd "$(dirname "$0")" && pwd)
session=$(mktemp -d)
trap 'rm -rf "$session"' EXIT
awk '/^```console$/ { inside = 1; next } /^```$/ { if (inside) print ""; inside = 0; next }
     inside { print "  " $0 }' "$2" >"$session/readme.t"
grep -q '^  \$ collab' "$session/readme.t" || { echo "no tour in $2"; exit 1; }
if [ "${3:-}" = --print ]; then
  "$here/../cli/run.sh" "$1" "$session/readme.t" >/dev/null
  cat "$session/readme.t.err" 2>/dev/null || cat "$session/readme.t"
  exit 0
fi
"$here/../cli/run.sh" "$1" "$session/readme.t"
