#!/bin/sh
# On a real terminal: a guide's questions one after the other, their answers, and what breaking off leaves.
# Skipped without tmux.
# usage: COLLAB=path/to/collab questions.sh
. "$(dirname "$0")/terminal.sh"

answers() { "$collab" guide check connection --all -f csv --columns question,answer,because; }
operations() { "$collab" log -f csv | wc -l; }
before=$(operations)
check="$collab guide check connection"

# Ctrl-C leaves nothing.
begin "$check"
wait_for "1 of 6: Would every member dare to disagree with the leader in a meeting?"
type_in -l "no, not yet"
type_in Enter
wait_for "2 of 6:"
type_in C-c
wait_for "ready> "
[ "$(operations)" -eq "$before" ] || fail "Ctrl-C: something was recorded"

# Answers, one that is none, an empty line, and the end of the input: what was said is one operation.
begin "$check"
wait_for "1 of 6:"
type_in -l "no, not yet"
type_in Enter
wait_for "2 of 6:"
# Nobody waits for a person who thinks: another may write while the question stands.
"$collab" -q --lock-wait 0 action new "call the library" --owner b.cole >ref.txt ||
  fail "a question held the lock"
type_in -l "perhaps"
type_in Enter
wait_for "'perhaps' begins with none of them; once more:"
type_in -l "Partly"
type_in Enter
wait_for "3 of 6:"
type_in Enter
wait_for "4 of 6:"
type_in -l "maybe"
type_in Enter
wait_for "'maybe' begins with none of them; once more:"
type_in -l "maybe"
type_in Enter
wait_for "5 of 6:"
type_in C-d
ended "$check"
[ "$status" -eq 0 ] || fail "exit $status: $(screen)"
wait_for "4 of 6 questions still open"
[ "$(operations)" -eq $((before + 2)) ] || fail "the answers are not one operation: $(operations)"
answers >now.csv
printf '%s\n' question,answer,because 'voice,no,not yet' own-words,partly, leader-first,, not-evaluated,, \
  history,, include,, >expected.csv
cmp expected.csv now.csv || fail "other answers: $(cat now.csv)"

# Only what is open is asked again; with --all what was said stands above.
begin "$check"
wait_for "1 of 4: Will those with most authority go first"
type_in C-d
ended "$check"
wait_for "nothing was answered"
begin "$check --all"
wait_for "so far: no: not yet"
type_in C-d
ended "$check --all"

# Nobody is asked with --no-input, nor where the answer goes to a file.
for quiet in "--no-input" "-o open.csv"; do
  begin "$check $quiet"
  ended "$check $quiet"
  [ "$status" -eq 0 ] || fail "$quiet: exit $status"
  screen | grep -qF "1 of 4" && fail "$quiet asked"
done
[ "$(wc -l <open.csv)" -eq 5 ] || fail "open.csv: $(cat open.csv)"

# A guide is set to the width of the terminal, and goes through the pager.
begin "PAGER='cat >paged.txt' $collab guide show plc"
ended "guide show"
[ "$(head -n 1 paged.txt)" = "# Professional learning community (PLC)" ] || fail "no guide"
awk '/^```/ { code = !code } !code && length > 100 { exit 1 }' paged.txt || fail "lines are too wide"
echo "asks one after the other, takes what is an answer, and leaves what is not"
