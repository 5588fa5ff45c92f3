An archive with one document that is refused is left out whole: nothing of it is claimed, and the next one
counts.

  $ command -v unzip > /dev/null && command -v zip > /dev/null || exit 80
  $ . "$TESTDIR/grade-3.sh"
  $ collab -q meeting new grade-3 --on 2026-11-09 -o a.md
  $ collab -q meeting new grade-3 --on 2026-11-16 -o b.md
  $ collab -q meeting new grade-3 --on 2026-11-23 -o c.md
  $ sed -i -e 's/^- Here .*/& all/' a.md c.md
  $ sed -i -e 's/^- Here .*/& Ana, Zorro/' b.md
  $ mkdir inbox && zip -q inbox/both.zip a.md b.md && mv c.md inbox/
  $ collab meeting record --inbox inbox --strict
  M3
  collab: warning: inbox/both.zip/b.md:6:45: 'Zorro' names nobody on the roster; for a guest write 'Zorro (guest)'
  collab: Grade 3 PLC, 2026-11-23: 4 of 4 here
  collab: recorded as operation 12; undo with: collab undo
  [3]
  $ collab log -n 1 --columns verb,summary
  meeting record\tM3 (esc)
  $ collab meeting list --columns meeting,state
  M1\tunrecorded (esc)
  M2\tunrecorded (esc)
  M3\theld (esc)
