#!/bin/sh
# The example school comes out the same whether real commands live it through or `init --example` makes
# it, on any day, in any zone, for any user; it is small enough to carry, and made in seconds.
# usage: COLLAB=path/to/collab example_school.sh SOURCE
set -u
source=$(cd "$1" && pwd)
COLLAB=$(cd "$(dirname "$COLLAB")" && pwd)/$(basename "$COLLAB")
export COLLAB
command -v sqlite3 >/dev/null || { echo "skipped: sqlite3 is not installed"; exit 77; }
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder" || exit 1
fail() { echo "example school: $*"; exit 1; }
everything() { sqlite3 "$1/.collab/collab.db" .dump; }

"$source/examples/school/replay" lived 2>err.txt || fail "the replay stopped: $(cat err.txt)"
env -i TZ=Asia/Tokyo LANG=C COLLAB_USER=somebody COLLAB_TODAY=2030-01-01 COLLAB_WORKSPACE=/nowhere \
  "$COLLAB" -q init --example made || fail "init --example"
everything lived >lived.sql
everything made >made.sql
cmp lived.sql made.sql || fail "replayed and made differ: $(diff lived.sql made.sql | head -n 20)"
[ "$(wc -l <made.sql)" -gt 5000 ] || fail "there is nothing in it"
[ "$(ls -A made/.collab)" = collab.db ] || fail "something was left beside it: $(ls -A made/.collab)"

size=$(cat "$source"/examples/school/*.sh | wc -c)
[ "$size" -le 256000 ] || fail "the story has $size bytes"
for script in "$source"/examples/school/*.sh "$source/examples/school/replay"; do
  sh -n "$script" || fail "$script is no shell script"
done

# A disk that is full leaves nothing behind.
(
  ulimit -f 600
  trap '' XFSZ
  "$COLLAB" init --example full 2>err.txt
)
code=$?
[ $code -eq 11 ] || fail "a full disk was exit $code: $(cat err.txt)"
[ ! -e full ] || fail "a full disk left $(find full)"
"$COLLAB" -q init --example full || fail "after the full disk"
everything full | cmp - made.sql || fail "after the full disk it is another school"
