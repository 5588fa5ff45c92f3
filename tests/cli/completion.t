What may stand at the cursor: the last word is the one being typed.

  $ collab -q init --school "Maple Grove" --code MGE --tz America/New_York --school-year 2026-08-17..2027-06-11
  $ collab -q person new "Ana Ruiz" > /dev/null
  $ collab -q person new "Ben Cole" > /dev/null
  $ collab -q team new grade-3 --name "Grade 3 PLC" --kind plc > /dev/null
  $ collab -q action new "Share exit tickets" --team grade-3 --owner ana.ruiz > /dev/null
  $ collab -q meeting schedule grade-3 --on 2026-11-23 > /dev/null

  $ collab __complete -- act
  action\tactions: who does what by when (esc)
  $ collab __complete -- person show ''
  ana.ruiz\tAna Ruiz (esc)
  ben.cole\tBen Cole (esc)
  $ collab __complete -- person show b
  ben.cole\tBen Cole (esc)
  $ collab __complete -- action list --team ''
  grade-3\tGrade 3 PLC (esc)
  $ collab __complete -- action list --team=gr
  --team=grade-3\tGrade 3 PLC (esc)
  $ collab __complete -- action show ''
  A1\tShare exit tickets (esc)
  $ collab __complete -- meeting show ''
  M1\tGrade 3 PLC, 2026-11-23 (esc)
  grade-3/\tGrade 3 PLC (esc)
  $ collab __complete -- why ''
  ana.ruiz\tAna Ruiz (esc)
  ben.cole\tBen Cole (esc)
  grade-3\tGrade 3 PLC (esc)
  M1\tGrade 3 PLC, 2026-11-23 (esc)
  grade-3/\tGrade 3 PLC (esc)
  A1\tShare exit tickets (esc)
  $ collab __complete -- why g
  grade-3\tGrade 3 PLC (esc)
  grade-3/2026-11-23\tGrade 3 PLC (esc)
  $ collab __complete -- action list --at ''
  5\tmeeting schedule M1, grade-3 2026-11-23 (esc)
  4\taction new A1 (esc)
  3\tteam new team grade-3 (esc)
  2\tperson new person ben.cole (esc)
  1\tperson new person ana.ruiz (esc)
  $ collab __complete -- meeting show grade-3/
  grade-3/2026-11-23\tGrade 3 PLC (esc)
  $ collab __complete -- meeting new grade-3 --template pl
  plc\t (esc)
  $ mkdir .collab/templates; touch .collab/templates/plain-talk.md .collab/templates/plc.md .collab/templates/notes.txt
  $ collab __complete -- meeting new grade-3 --template ''
  common-planning\t (esc)
  cross-functional\t (esc)
  leadership\t (esc)
  partnership\t (esc)
  plain-talk\t (esc)
  plc\t (esc)
  retrospective\t (esc)
  student-problem-solving\t (esc)
  $ collab __complete -- undo ''
  5\tmeeting schedule M1, grade-3 2026-11-23 (esc)
  4\taction new A1 (esc)
  3\tteam new team grade-3 (esc)
  2\tperson new person ben.cole (esc)
  1\tperson new person ana.ruiz (esc)

The workspace may be named on the line, or be nowhere.

  $ here=$PWD; mkdir ../elsewhere; cd ../elsewhere
  $ collab __complete -- person show ''
  $ collab __complete -- -w "$here" person show a
  ana.ruiz\tAna Ruiz (esc)
  $ collab __complete -- -C "$here" person show a
  ana.ruiz\tAna Ruiz (esc)
  $ collab __complete -- person show --workspace="$here" a
  ana.ruiz\tAna Ruiz (esc)
  $ collab __complete -- -w /nowhere person show a
  $ collab __complete -- nonsense ''
  $ collab __complete -- completion ''
  bash\t (esc)
  zsh\t (esc)
  fish\t (esc)

Bash asks with the words before the cursor.

  $ cat > ask.bash <<'END'
  > eval "$(collab completion bash)"
  > COMP_WORDS=(collab "$@"); COMP_CWORD=$#
  > _collab
  > printf '%s\n' "${COMPREPLY[@]}"
  > END
  $ bash ask.bash parse-date to
  today
  tomorrow
  $ bash ask.bash -w "$here" person show a
  ana.ruiz
  $ bash ask.bash log --format=nd
  ndjson
  $ for shell in bash zsh fish; do collab completion $shell | grep -c __complete; done
  1
  1
  1
