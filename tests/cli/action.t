Who does what by when. Today is Monday 2026-11-23.

  $ . "$TESTDIR/grade-3.sh"
  $ collab meeting attend grade-3/2026-11-09 --all -q
  M1

An action has owners, a day, and a place where it came up.

  $ collab action new "Share exit-ticket data" --owner a.ruiz --due 2026-11-16 --meeting M1
  A1
  collab: A1 Share exit-ticket data, Ana Ruiz, due 2026-11-16
  $ collab action new "Build common assessment 3" --owner b.cole --owner "Cy Ng" --due +1w --team grade-3
  A2
  collab: A2 Build common assessment 3, Ben Cole, Cy Ng, due 2026-11-30
  $ printf 'Call the library\n' | collab action new --text-file -
  A3
  collab: A3 Call the library
  collab: warning: nobody is to do A3 yet; say who: collab action edit A3 --owner PERSON
  $ collab action edit A3 --owner d.okafor --team grade-3
  $ collab action list
  A1\tShare exit-ticket data\ta.ruiz\t2026-11-16\toverdue\tgrade-3\tM1\t\t2026-11-16\t (esc)
  A2\tBuild common assessment 3\tb.cole, c.ng\t2026-11-30\topen\tgrade-3\t\t\t2026-11-30\t (esc)
  A3\tCall the library\td.okafor\t\topen\tgrade-3\t\t\t\t (esc)
  $ collab action list --overdue
  A1\tShare exit-ticket data\ta.ruiz\t2026-11-16\toverdue\tgrade-3\tM1\t\t2026-11-16\t (esc)
  $ collab action list --owner c.ng --columns action,text
  A2\tBuild common assessment 3 (esc)

What makes no sense is refused, and says what to type.

  $ collab action new
  collab: error: the action's text is missing
    hint: give it as an argument or by --text, --text-file
  [2]
  $ collab action new "one
  > two"
  collab: error: the action's text has several lines: 'one\ntwo'
    hint: it must fit on one line of a document; put the rest elsewhere
  [5]
  $ collab action new "Order books" --due monday --on tomorrow
  collab: error: it cannot be due on 2026-11-23, before it came up on 2026-11-24
    hint: a weekday is one of this week; for the coming one say 'next monday'
  [2]
  $ collab action new "Order books" --owner a.riuz
  collab: error: nobody is called 'a.riuz'
    hint: did you mean 'a.ruiz'?
  [4]
  $ collab action edit A1 --clear woner
  collab: error: --clear knows no field 'woner'
    hint: did you mean 'owners'?
  [2]
  $ collab action done A1 --on 2026-11-01
  collab: error: A1 came up on 2026-11-09, after 2026-11-01
  [2]
  $ collab action done A1 --on tomorrow
  collab: error: 2026-11-24 is to come, so A1 cannot have ended on it
  [2]
  $ collab action drop A1
  collab: error: a dropped action needs a reason
    hint: collab action drop A1 --because 'the schedule changed'
  [2]
  $ collab action done A9
  collab: error: there is no action 'A9'
    hint: see: collab action list
  [4]
  $ collab action done D1
  collab: error: 'D1' is no action
    hint: it is named by its number, as in A1; see: collab action list
  [4]

Putting it off keeps the first due date.

  $ collab action move A1 --due 2026-11-30 --because "the copier broke"
  collab: A1 due 2026-11-30 (first due 2026-11-16)
  $ collab action show A1
  action\tA1 (esc)
  text\tShare exit-ticket data (esc)
  owners\ta.ruiz (esc)
  state\topen (esc)
  due\t2026-11-30 (esc)
  first_due\t2026-11-16 (esc)
  created_on\t2026-11-09 (esc)
  done_on\t (esc)
  dropped_on\t (esc)
  reason\tthe copier broke (esc)
  team\tgrade-3 (esc)
  meeting\tM1 (esc)
  decision\t (esc)
  $ collab action list --overdue

Done, dropped, open again.

  $ collab action done A1 A2 --on yesterday
  collab: error: A2 came up on 2026-11-23, after 2026-11-22
  [2]
  $ collab action done A1
  collab: A1 done 2026-11-23: Share exit-ticket data
  $ collab action drop A3 --because "they called us"
  collab: A3 dropped 2026-11-23: Call the library
  $ collab action done A3
  collab: error: A3 was dropped on 2026-11-23
    hint: collab action reopen A3
  [6]
  $ collab action list
  A2\tBuild common assessment 3\tb.cole, c.ng\t2026-11-30\topen\tgrade-3\t\t\t2026-11-30\t (esc)
  $ collab action list --all -f csv
  action,text,owners,due,state,team,meeting,decision,first_due,done_on
  A1,Share exit-ticket data,a.ruiz,2026-11-30,done,grade-3,M1,,2026-11-16,2026-11-23
  A2,Build common assessment 3,"b.cole, c.ng",2026-11-30,open,grade-3,,,2026-11-30,
  A3,Call the library,d.okafor,,dropped,grade-3,,,,
  $ collab action reopen A3
  collab: A3 is open again: Call the library
  $ collab action reopen A3
  collab: A3 is open already
  $ collab action list --due 2026-11
  A2\tBuild common assessment 3\tb.cole, c.ng\t2026-11-30\topen\tgrade-3\t\t\t2026-11-30\t (esc)

An action entered by mistake.

  $ collab action remove A3
  collab: removed A3 Call the library, Dara Okafor; undo with: collab undo
  $ collab action show A3
  collab: error: there is no action 'A3'
    hint: there was one, undone or removed since; see: collab log
  [4]
  $ collab undo
  collab: undid operation *, action remove: A3 back; redo with: collab redo (glob)
  $ collab action show A3 --columns action,text
  action\tA3 (esc)
  text\tCall the library (esc)
  $ collab --as-of 2026-11-10 action list
  A1\tShare exit-ticket data\ta.ruiz\t2026-11-30\topen\tgrade-3\tM1\t\t2026-11-16\t (esc)
