#!/bin/sh
# Every file that a comment names exists: a bare name in the comment's own folder, a path as the end of
# some file's path. Names in quotes are examples of what users have.
# usage: tests/house/comments.sh [SOURCE]
set -u
cd "${1:-$(dirname "$0")/../..}" || exit 1
there=$(mktemp)
trap 'rm -f "$there"' EXIT
find . \( -name .git -o -name 'build*' \) -prune -o -type f -print | sed 's:^\./::' >"$there"
find cmd lib tests share \( -name '*.h' -o -name '*.cpp' -o -name '*.sql' \) | sort | xargs awk '
  NR == FNR {
    # "lib/model/team/team.h" is known under each of its ends that has a slash: "team/team.h" too.
    end = $0
    exists[end] = 1
    while (match(end, "/")) {
      end = substr(end, RSTART + 1)
      if (end ~ "/") exists[end] = 1
    }
    next
  }
  {
    at = index($0, FILENAME ~ /sql$/ ? "--" : "//")
    if (!at || substr($0, at - 1, 1) == ":") next
    comment = substr($0, at)
    gsub(/"[^"]*"/, "", comment)
    folder = FILENAME
    sub("/[^/]*$", "/", folder)
    while (match(comment, "[A-Za-z0-9_./-]*[A-Za-z0-9_]\\.(h|cpp|sql|md|sh|cmake|awk)($|[^A-Za-z0-9_])")) {
      name = substr(comment, RSTART, RLENGTH)
      comment = substr(comment, RSTART + RLENGTH)
      sub("[^A-Za-z0-9_]$", "", name)
      if (name == "sqlite3.h") continue
      if (name in exists || (folder name) in exists) continue
      print FILENAME ":" FNR ": there is no " name
      breaches++
    }
  }
  END {
    if (!breaches) print "each file that a comment names is there"
    exit breaches > 0
  }' "$there"
