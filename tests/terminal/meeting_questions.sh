#!/bin/sh
# On a real terminal: what a document left open, asked one after the other. Skipped without tmux.
# usage: COLLAB=path/to/collab meeting_questions.sh
. "$(dirname "$0")/terminal.sh"

operations() { "$collab" log -f csv | wc -l; }
open_questions() { "$collab" meeting questions M1 -f csv --columns number | tail -n +2 | tr '\n' ' '; }

printf '# Grade 3 PLC, 2026-11-16\n\n- Here: Ana, Zoe\n\n## Next steps\n\n- Kym: call the library\n' >m.md
printf '%s\n' '- Someone should count the books' '' '## Parking lot' '' '- Ben: order paper by Dec 1' >>m.md
"$collab" -q meeting record m.md >ref.txt || fail "meeting record"
[ "$(open_questions)" = "1 2 3 4 " ] || fail "other questions: $("$collab" meeting questions M1)"
before=$(operations)
ask="$collab meeting questions M1 --ask"

# Ctrl-C leaves nothing.
begin "$ask"
wait_for "question 1 of M1, m.md:3"
wait_for "  Here: Ana, Zoe"
wait_for "PERSON or guest; d to dismiss, q to stop; an empty line leaves it open:"
type_in -l "guest"
type_in Enter
wait_for "question 2 of M1"
type_in C-c
wait_for "ready> "
[ "$(operations)" -eq "$before" ] || fail "Ctrl-C: something was recorded"

# An answer, one that is none, a dismissal, a question left open: one operation.
begin "$ask"
wait_for "question 1 of M1"
type_in -l "guest"
type_in Enter
wait_for "question 2 of M1"
type_in -l "nobody at all"
type_in Enter
wait_for "once more:"
type_in -l "c.ng"
type_in Enter
wait_for "question 3 of M1"
type_in -l "d"
type_in Enter
wait_for "question 4 of M1"
type_in Enter
ended "$ask"
[ "$status" -eq 0 ] || fail "exit $status: $(screen)"
wait_for "1 question is still open"
[ "$(operations)" -eq $((before + 1)) ] || fail "the answers are not one operation: $(operations)"
[ "$(open_questions)" = "4 " ] || fail "open: $(open_questions)"
"$collab" action list --columns text,owners -f csv | grep -q 'call the library,c.ng' || fail "no action"
"$collab" meeting record m.md 2>said.txt || fail "recording again"
grep -q "nothing new in M1" said.txt || fail "the answers were asked again: $(cat said.txt)"

# Nobody is asked with --no-input.
begin "$ask --no-input"
ended "$ask --no-input"
[ "$status" -eq 0 ] || fail "--no-input: exit $status"
screen | grep -qF "an empty line" && fail "--no-input asked"
echo "asks one after the other, records what is answered, and leaves what is not"
