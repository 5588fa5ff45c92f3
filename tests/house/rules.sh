#!/bin/sh
# The rules of the house that a compiler does not check: who may include whom, what stays where, how
# long a file may be. Prints every breach and fails if there is one.
# usage: tests/house/rules.sh [SOURCE]
set -u
cd "${1:-$(dirname "$0")/../..}" || exit 1
breaches=$(mktemp)
trap 'rm -f "$breaches"' EXIT

sources() { find "$@" -name '*.h' -o -name '*.cpp' -o -name '*.sql' | sort; }
breach() { echo "$*" >>"$breaches"; }

# deny FOLDERS PATTERN WHY [EXCEPT]: no source below FOLDERS matches PATTERN, but for the file EXCEPT.
deny() {
  sources $1 | grep -vxF "${4:-}" | xargs -r grep -HnE "$2" | sed -E "s@^([^:]*:[0-9]+):.*@\\1: $3@" \
    >>"$breaches"
}

include='^#include "'
deny lib/base "$include(store|model|document|exchange|measure|report)/" "base knows nothing of schools"
deny lib/store "$include(model|document|exchange|measure|report)/" "store may include base only"
deny lib/model "$include(document|exchange|measure|report)/" "model may include store and base only"
deny lib/document "$include(exchange|measure|report)/" "document may include model, store, base only"
deny lib/exchange "$include(document|measure|report)/" "exchange may include model, store, base only"
deny lib/measure "$include(model|document|exchange|report)/" "measure may include store and base only"
deny lib/report "$include(document|exchange)/" "report may not include document or exchange"
deny lib '#include "cmd/' "lib may not include cmd"

# The rooms of a layer stand on floors: a room may include its own files and those of the floors before
# its own. Files that stand outside the rooms are everybody's and include no room.
# floors LAYER "ROOM ROOM,ROOM ..." [EXCEPT]: EXCEPT, a header, may be included from every floor.
floors() {
  sources "lib/$1" | xargs awk -v layer="$1" -v order="$2" -v except="${3:-}" '
    function room(path) {
      sub("^(lib/)?" layer "/", "", path)
      return path ~ "/" ? substr(path, 1, index(path, "/") - 1) : ""
    }
    BEGIN {
      floor[""] = 0
      for (i = split(order, storeys, " "); i; i--) {
        for (j = split(storeys[i], rooms, ","); j; j--) floor[rooms[j]] = i
      }
    }
    FNR == 1 {
      here = room(FILENAME)
      if (!(here in floor)) print FILENAME ": the room " here " is on no floor of " layer
    }
    index($0, "#include \"" layer "/") == 1 {
      split($0, part, "\"")
      there = room(part[2])
      if (there == here || there == "" || !(there in floor) || part[2] == except) next
      if (floor[there] >= floor[here])
        print FILENAME ":" FNR ": " (here == "" ? layer : here) " may not include " there
    }' >>"$breaches"
}
# records/kinds.h is a table of constants that knows no record: school/slug.cpp asks it for the letters.
floors model "school people team meeting,mentor,lesson partner goal,guide,survey records" \
  model/records/kinds.h
deny "lib/model/records/kinds.h lib/model/records/kinds.cpp" \
  "$include(model/[^r]|model/records/[^k]|store/)" "the kinds are constants, known on every floor"
floors document "text days,people words sheet page read record,form"

for noun in cmd/*/; do
  case $noun in cmd/frame/ | cmd/help/) continue ;; esac
  deny cmd/frame "#include \"$noun" "the frame knows no noun"
done

deny "cmd lib/base lib/model lib/document lib/exchange lib/measure lib/report" '#include <sqlite3' \
  "sqlite3.h belongs to lib/store"
deny "cmd lib" '#include <CLI/' "CLI11 belongs to cmd/frame/options.cpp" cmd/frame/options.cpp
deny "cmd lib" '#include <iostream>|std::cout|std::cerr' "streams belong to cmd/main.cpp" cmd/main.cpp
deny "cmd lib" '\bgetenv\(' "the environment belongs to cmd/main.cpp" cmd/main.cpp
deny "cmd lib" '(system|steady)_clock::now|[^_a-z]time\(nullptr\)|random_device|clock_gettime' \
  "the clock and randomness belong to cmd/main.cpp" cmd/main.cpp
deny "cmd lib" '#include <regex>' "regex is slow to build and run"
deny "cmd lib share" "date\('now'|random\(\)" "SQL has no clock and no dice"
deny cmd '"[^"]*\b(SELECT|INSERT INTO|UPDATE|DELETE FROM)\b' "a command holds no SQL"
deny "cmd lib share" 'TODO|FIXME|XXX|not implemented' "unfinished"

for rows in $(grep -rhoE 'extern const Verbs [a-z_]+ =' cmd | awk '{print $4}'); do
  grep -rqE "&$rows\\b" cmd || breach "cmd: $rows is in no noun's list of files"
done

toml=$(grep -lE '#include <toml\+\+' $(sources cmd lib) 2>/dev/null | wc -l)
[ "$toml" -le 2 ] || breach "toml++ is included in $toml files, at most two"

sources cmd lib | xargs awk '
  FNR == 1 && !/^\/\// { print FILENAME ": no opening lines that say what it is for" }
  FNR == 351 { print FILENAME ": more than 350 lines, split by idea" }' >>"$breaches"
sources cmd lib | grep -E '(util|helper|misc|common\.|manager|context)[^/]*$' | sed 's/$/: a drawer/' \
  >>"$breaches"

# Two types of one name in different headers are one type to the linker, and crash.
for name in $(grep -hoE '^(struct|class) [A-Za-z]+ (final )?(: [^{]*)?[{]' $(find cmd lib -name '*.h') |
  awk '{print $2}' | sort | uniq -d); do
  breach "$name: defined in two headers"
done

for entry in $(git ls-tree --name-only HEAD 2>/dev/null); do
  case $entry in
    .* | CMakeLists.txt | README.md | cmd | lib | share | man | tests | examples) ;;
    *) breach "$entry: not one of the folders at the top" ;;
  esac
done

for word in 'CREATE TRIGGER' 'ON DELETE CASCADE' 'GENERATED ALWAYS'; do
  grep -rn "$word" share/schema | while IFS= read -r line; do breach "$line: breaks undo"; done
done
for table in $(grep -hE '^CREATE TABLE' share/schema/*.sql | awk '{print $3}'); do
  sed -n "/^CREATE TABLE $table (/,/;/p" share/schema/*.sql | grep -q 'STRICT' ||
    breach "share/schema: table $table is not STRICT"
done

if [ -s "$breaches" ]; then
  sort "$breaches"
  exit 1
fi
echo "no breach"
