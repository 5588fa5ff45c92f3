#!/bin/sh
# Pathological documents are refused (exit 5) with the reason in under a second of work and 200 MB,
# whichever door they come through, and nothing is recorded. Heavy but lawful ones are read within
# ten seconds.
# usage: COLLAB=path/to/collab heavy_documents.sh
. "$(dirname "$0")/school.sh"
"$collab" -q meeting new grade-3 --on 2026-11-23 >ref.txt || fail "meeting new"
sheet=grade-3_2026-11-23.md
before=$("$collab" log -f csv | cksum)

# repeat TEXT COUNT [END]: the text that often, END (a newline) after it.
repeat() { awk -v text="$1" -v count="$2" -v end="${3-\\n}" \
  'BEGIN { for (i = 0; i < count; i++) printf "%s", text; printf "%s", end }'; }
# table COLUMNS ROWS TEXT
table() {
  repeat 'a|' "$1"
  repeat '-|' "$1"
  repeat "$3\\n" "$2" ''
}
# nested MARK COUNT: lists within lists, each line deeper.
nested() { awk -v mark="$1" -v count="$2" \
  'BEGIN { for (i = 0; i < count; i++) { printf "%*s%s a\n", 2 * i, "", mark } }'; }

# limited SECONDS KIB COMMAND...: with at most this much processor time and memory.
limited() (
  ulimit -t "$1" && ulimit -v "$2" || fail "no limits here"
  shift 2
  timeout 60 "$@"
)

# refused NAME REASON: body.md, behind a real document and by itself, by name and from an inbox.
refused() {
  for head in "$sheet" /dev/null; do
    cat "$head" body.md >heavy.md
    limited 1 204800 "$collab" meeting record heavy.md --team grade-3 --date 2026-11-23 \
      >out.txt 2>err.txt
    code=$?
    [ $code -eq 5 ] || fail "$1: exit $code: $(head -c 500 err.txt)"
    grep -qF -- "$2" err.txt || fail "$1: '$(head -c 500 err.txt)' does not say '$2'"
    [ "$(wc -c <err.txt)" -lt 2000 ] || fail "$1: the message has $(wc -c <err.txt) bytes"
    [ ! -s out.txt ] || fail "$1: there is an answer"
  done
  mkdir -p inbox
  mv heavy.md inbox/
  limited 1 204800 "$collab" meeting record --inbox inbox >out.txt 2>err.txt
  code=$?
  [ $code -eq 3 ] || [ $code -eq 5 ] || fail "$1 in an inbox: exit $code: $(head -c 500 err.txt)"
  grep -qF -- "$2" err.txt || fail "$1 in an inbox: '$(head -c 500 err.txt)'"
  rm -r inbox
  [ "$("$collab" log -f csv | cksum)" = "$before" ] || fail "$1: something was recorded"
  refusals=$((refusals + 1))
}

# read_in_time NAME: body.md behind a real document; whatever is understood of it, it ends.
read_in_time() {
  cat "$sheet" body.md >heavy.md
  limited 10 1048576 "$collab" meeting record heavy.md --dry-run >out.txt 2>err.txt
  code=$?
  [ $code -eq 0 ] || fail "$1: exit $code: $(head -c 500 err.txt)"
  lawful=$((lawful + 1))
}

refusals=0
lawful=0
{
  printf '\n## Notes\n\n'
  repeat "Ana Ruiz - here    " 200000
} >body.md
read_in_time "200,000 pieces of a line"
repeat 'We looked at the exit tickets. ' 140000 >body.md
refused "4 MiB" "more than 4 MiB of text"
repeat '\n' 5000000 >body.md
refused "empty lines" "more than 4 MiB of text"
repeat '- a\n' 400000 >body.md
refused "400,000 bullets" "more marks and lines"
table 65 1 b >body.md
refused "65 columns" "more than 64 columns in a table"
table 20000 3 b >body.md
refused "20,000 columns" "more than 64 columns in a table"
table 60 1000 b >body.md
refused "60,000 cells" "more than 50,000 cells in tables"
repeat '|\n' 62000 >body.md
refused "124 KB of bars" "50,000 cells in tables"
repeat '[' 60000 >body.md
refused "open brackets" "more than 1,000 '[' in one block"
repeat '[a](b\n' 2000 >body.md
refused "links without an end" "more than 1,000 '[' in one block"
repeat '![[]()' 40000 >body.md
refused "images" "more than 1,000 '[' in one block"
repeat '[a]: b\n' 100000 >body.md
refused "references" "more than 1,000 '[' in one block"
repeat '>' 100000 >body.md
refused "quotes" "more than 50 lists or quotes within each other"
repeat '- ' 100000 >body.md
refused "lists on a line" "more than 50 lists or quotes within each other"
repeat '1. ' 100000 >body.md
refused "numbers on a line" "more than 50 lists or quotes within each other"
repeat '*a **a ' 200000 >body.md
refused "emphasis" "more marks and lines"
repeat 'a**b' 300000 >body.md
refused "strong emphasis" "more marks and lines"
repeat '~~a' 300000 >body.md
refused "struck through" "more marks and lines"
repeat '`a' 400000 >body.md
refused "code" "more marks and lines"
repeat '<a ' 400000 >body.md
refused "tags" "more marks and lines"
repeat '<!--' 400000 >body.md
refused "comments" "more marks and lines"
repeat '&amp;' 400000 >body.md
refused "entities" "more marks and lines"
repeat '\\\\' 400000 >body.md
refused "backslashes" "more marks and lines"
head -c 1000000 /dev/zero >body.md
refused "zeros" "control character"
printf 'caf\351 \377\376' >body.md
refused "no UTF-8" "is not UTF-8 text"
printf 'a\033[31mb' >body.md
refused "an escape sequence" "control character"
{
  printf '\377\376'
  head -c 20000000 /dev/zero | tr '\0' 'a'
} >wide.md
limited 1 204800 "$collab" meeting record wide.md --team grade-3 >out.txt 2>err.txt
[ $? -eq 5 ] || fail "20 MB of UTF-16: $(head -c 500 err.txt)"

repeat '*' 100000 >body.md
read_in_time "100,000 stars"
nested '-' 500 >body.md
read_in_time "500 lists within each other"
table 59 800 'b|c|d' >body.md
read_in_time "47,000 cells"
repeat '[' 900 >body.md
read_in_time "900 brackets"
repeat '`' 90000 >body.md
read_in_time "90,000 ticks"
repeat '<' 90000 >body.md
read_in_time "90,000 less-than"
repeat '_a*b~~c' 20000 >body.md
read_in_time "20,000 openings"
repeat 'Ana: share the data by Friday\n\n' 5000 >body.md
read_in_time "5,000 paragraphs"
repeat '- Ana: share the data by Friday\n' 2000 >body.md
read_in_time "2,000 actions"
{
  printf '\n## Notes\n\n'
  repeat "Ana Ruiz - here    " 200000
} >body.md
read_in_time "200,000 pieces of a line"
repeat 'We looked at the exit tickets and at what comes next. ' 70000 >body.md
read_in_time "a line of 3.8 MB"
echo "$refusals pathological documents refused in a second and 200 MB, $lawful heavy ones read"
