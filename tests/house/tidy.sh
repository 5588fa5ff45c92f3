#!/bin/sh
# clang-tidy with .clang-tidy over cmd and lib, a folder as one file, since most of a file's time goes into
# headers that its neighbours read too. All folders take minutes: without --all it looks at those that the
# last commit or what is not committed yet has touched, and is skipped where they are many.
# usage: tests/house/tidy.sh SOURCE [BUILD | --all]
set -u
cd "$1" || exit 1
most=8
command -v clang-tidy-14 >/dev/null || { echo "skipped: clang-tidy-14 is not installed"; exit 77; }
skip() { echo "skipped: $1; for all of it: tests/run --tidy"; exit 77; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

at_once=1
if [ "${2:-}" = --all ]; then
  at_once=$(nproc)
  find cmd lib -name '*.cpp' >"$work/touched"
else
  git diff --name-only HEAD~1 -- cmd lib >"$work/touched" 2>/dev/null || skip "no commit to compare with"
  git ls-files --others --exclude-standard cmd lib >>"$work/touched"
fi
sed -n 's:/[^/]*\.\(cpp\|h\)$::p' "$work/touched" | sort -u | while IFS= read -r folder; do
  [ -d "$folder" ] || continue
  find "$PWD/$folder" -maxdepth 1 -name '*.cpp' | sort | sed 's/.*/#include "&"/' \
    >"$work/$(echo "$folder" | tr / _).cpp"
done
count=$(find "$work" -name '*.cpp' -size +0 | wc -l)
[ "$count" -gt 0 ] || { echo "nothing was touched"; exit 0; }
[ "${2:-}" = --all ] || [ "$count" -le $most ] || skip "$count folders were touched"

find "$work" -name '*.cpp' -size +0 -print0 | sort -z |
  xargs -0 -n 1 -P "$at_once" sh -c 'clang-tidy-14 --quiet --config-file=.clang-tidy "$1" -- -std=c++20 \
    -Ilib -Ishare -I. -DSQLITE_ENABLE_PREUPDATE_HOOK -DSQLITE_ENABLE_SESSION \
    -DCOLLAB_VERSION=\"0\" >"$1.said" 2>&1 || { cat "$1.said"; exit 1; }' sh || exit 1
echo "nothing to complain of in $count folders"
