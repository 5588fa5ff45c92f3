#!/bin/sh
# On a real terminal: questions and their answers, tables, colour, the pager. Skipped without tmux.
# usage: COLLAB=path/to/collab prompts.sh
. "$(dirname "$0")/terminal.sh"

# The document, and the number of operations, stay as they were.
is_unchanged() {
  cmp -s sheet.before "$sheet" || fail "$1: the document was changed"
  [ "$("$collab" log -f csv | wc -l)" -eq "$operations" ] || fail "$1: something was recorded"
  for file in .collab-*; do
    [ ! -e "$file" ] || fail "$1: '$file' was left behind"
  done
}

"$collab" -q meeting new grade-3 --on 2026-11-23 >ref.txt || fail "meeting new"
sheet=grade-3_2026-11-23.md
cp "$sheet" sheet.blank
echo "- Somebody began to fill this in" >>"$sheet"
cp "$sheet" sheet.before
operations=$("$collab" log -f csv | wc -l)
again="$collab meeting new grade-3 --on 2026-11-23"
question="'$sheet' exists already, with different text; write over it? [y/N]"

begin "$again"
wait_for "$question"
type_in n Enter
ended "$again"
[ "$status" -eq 6 ] || fail "'n' gave exit $status: $(screen)"
wait_for "hint: record it: collab meeting record $sheet"
is_unchanged "after 'n'"

begin "$again"
wait_for "$question"
type_in C-d
ended "$again"
[ "$status" -eq 6 ] || fail "the end of input gave exit $status: $(screen)"
is_unchanged "after the end of input"

begin "$again"
wait_for "$question"
type_in C-c
wait_for "ready> "
is_unchanged "after Ctrl-C"

# Nobody waits for a person who thinks: another may write while the question stands.
begin "$again"
wait_for "$question"
"$collab" -q --lock-wait 0 action new "call the library" --owner b.cole >ref.txt ||
  fail "a question held the lock"
type_in y Enter
ended "$again"
[ "$status" -eq 0 ] || fail "'y' gave exit $status: $(screen)"
cmp -s sheet.blank "$sheet" || fail "'y' did not write over the document"
[ "$("$collab" log -f csv | wc -l)" -eq $((operations + 1)) ] || fail "the same agenda is no news"

cp sheet.before "$sheet"
operations=$("$collab" log -f csv | wc -l)
begin "$again --no-input"
ended "$again --no-input"
[ "$status" -eq 6 ] || fail "--no-input gave exit $status"
screen | grep -qF '[y/N]' && fail "--no-input asked"
is_unchanged "with --no-input"

# A table with its header in bold; NO_COLOR and a dumb terminal have none of it.
escapes() { tmux -S "$socket" capture-pane -p -e; }
bold=$(printf '\033[1m')
begin "$collab person list --columns handle,name"
ended "person list"
wait_for "Ana Ruiz"
escapes | grep -qF "$bold" || fail "the header is not bold: $(escapes)"
screen | grep -q '^a.ruiz  *Ana Ruiz' || fail "no table: $(screen)"
for plain in "NO_COLOR=1 $collab" "TERM=dumb $collab" "$collab --color never"; do
  begin "$plain person list --columns handle,name"
  ended "$plain"
  wait_for "Ana Ruiz"
  escapes | grep -qF "$bold" && fail "$plain: there is an escape sequence"
done

# What is longer than the screen goes through the pager, what is shorter does not.
for number in $(seq 10 50); do echo "p$number,Person $number"; done >more.csv
sed -i '1i handle,name' more.csv
"$collab" -q import people more.csv || fail "import more"
begin "PAGER='cat >paged.txt' $collab person list"
ended "a long list"
[ -s paged.txt ] || fail "the pager was not started: $(screen)"
[ "$(grep -c Person paged.txt)" -eq 41 ] || fail "the pager got $(wc -l <paged.txt) lines"
rm paged.txt
for plain in "person list -n 3" "--no-pager person list"; do
  begin "PAGER='cat >paged.txt' $collab $plain"
  ended "$plain"
  [ ! -e paged.txt ] || fail "'$plain' went through the pager"
done
begin "PAGER= $collab person list"
ended "an empty pager"
wait_for "Person 50"
echo "asks and obeys, shows tables, colour and pager as the terminal wants them"
