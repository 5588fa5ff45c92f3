A roster from the student information system goes over staff that were entered by hand: its general
"teacher" takes no coach or librarian away, and what it leaves blank stays. Two people are new.

  $ collab init --example -q
  $ collab import oneroster "$TESTDIR/../../examples/roster" --overlay "$TESTDIR/../../examples/roster/overlay.csv"
  collab: Maple Grove Elementary: 29 people: 2 new, 24 unchanged, 3 left out (student 3)
  $ collab person list -f plain --columns handle,role | grep k.wong
  k.wong\tcoach (esc)
  $ collab person show m.solberg -f md
  - Handle: m.solberg
  - Name: Mira Solberg
  - Email: m.solberg\@maplegrove.example
  - Staff id: 00702
  - Other ids: src:oneroster/u101
  - Role: teacher from 2026-11-23
  - First day: 2026-11-23
  - FTE: 1
  - New educator: true
  - Open actions: 0
  $ collab import oneroster "$TESTDIR/../../examples/roster" --overlay "$TESTDIR/../../examples/roster/overlay.csv"
  collab: Maple Grove Elementary: 29 people: 26 unchanged, 3 left out (student 3)

A role that the file newly says is told; the one that was entered here stays until a hand changes it.

  $ cp -r "$TESTDIR/../../examples/roster" roster
  $ sed -i 's/maple-grove,teacher,k.wong/maple-grove,administrator,k.wong/' roster/users.csv
  $ collab import oneroster roster --dry-run
  collab: Maple Grove Elementary: 29 people: 26 unchanged, 3 left out (student 3)
  collab: warning: k.wong: role 'coach' kept, as import people said; the file has changed it to 'administrator'
  collab: dry run: nothing was changed
