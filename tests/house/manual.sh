#!/bin/sh
# The manual pages hold what mandoc asks of them, down to its matters of style, and each page of ours that
# they refer to is there, as is each test that they name. usage: tests/house/manual.sh SOURCE BUILD
set -u
command -v mandoc >/dev/null || { echo "skipped: mandoc is not installed"; exit 77; }
pages=$(mktemp -d)
trap 'rm -rf "$pages"' EXIT
mkdir "$pages/man1" "$pages/man5" "$pages/man7"
for page in "$1"/man/*.[157] "$2/man/collab-indicators.7"; do
  cp "$page" "$pages/man${page##*.}/" || exit 1
done
missing=$(grep -ohE 'tests/[a-z0-9_/]+\.(sh|t|cpp)' "$1"/man/*.[157] | sort -u | while IFS= read -r test; do
  [ -e "$1/$test" ] || echo "there is no $test"
done)
[ -z "$missing" ] || { echo "$missing"; exit 1; }
cd "$pages" || exit 1
MANPATH=$pages mandoc -T lint -W style man?/* >said.txt 2>err.txt
[ $? -lt 5 ] || { cat err.txt; exit 1; }
# Ours: a line ends where a sentence or a half of it does; other people's pages may not be installed; the
# form of a document has a part called ACTIONS.
grep -v -e 'input text line longer than 80 bytes' -e 'referenced manual not found: Xr [^c]' \
  -e 'possible typo in section name: Sh ACTIONS instead of AUTHORS' said.txt && exit 1
echo "nothing to complain of"
