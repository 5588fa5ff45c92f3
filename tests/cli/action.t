Who does what by when. Today is Monday 2026-11-23.

  $ . "$TESTDIR/grade-3.sh"
  $ collab meeting attend grade-3/2026-11-09 --all -q
  M1

An action has owners, a day, and a place where it came up.

  $ collab action new "Share exit-ticket data" --owner a.ruiz --due 2026-11-16 --meeting M1 --on 2026-11-09
  $ collab action new "Build common assessment 3" --owner b.cole --owner "Cy Ng" --due +1w --team grade-3
  $ printf 'Call the library\n' | collab action new --text-file -
  $ collab action edit A3 --owner d.okafor --team grade-3
  $ collab action list
  $ collab action list --overdue
  $ collab action list --owner c.ng --columns action,text

What makes no sense is refused, and says what to type.

  $ collab action new
  $ collab action new "one
  > two"
  $ collab action new "Order books" --due monday --on tomorrow
  $ collab action new "Order books" --owner a.riuz
  $ collab action edit A1 --clear woner
  $ collab action done A1 --on 2026-11-01
  $ collab action done A1 --on tomorrow
  $ collab action drop A1
  $ collab action done A9
  $ collab action done D1

Putting it off keeps the first due date.

  $ collab action move A1 --due 2026-11-30 --because "the copier broke"
  $ collab action show A1
  $ collab action list --overdue

Done, dropped, open again.

  $ collab action done A1 A2 --on yesterday
  $ collab action done A1
  $ collab action drop A3 --because "they called us"
  $ collab action done A3
  $ collab action list
  $ collab action list --all -f csv
  $ collab action reopen A3
  $ collab action reopen A3
  $ collab action list --due 2026-11

An action entered by mistake.

  $ collab action remove A3
  $ collab action show A3
  $ collab undo
  $ collab action show A3 --columns action,text
  $ collab --as-of 2026-11-10 action list
