What a word names. Today is Monday 2026-11-23.

  $ . "$TESTDIR/grade-3.sh"
  $ collab meeting attend grade-3/2026-11-09 --all -q
  M1
  $ collab action new "Share exit-ticket data" --meeting M1 --owner a.ruiz -q
  A1

  $ collab resolve a.ruiz
  $ collab resolve "ana ruiz"
  $ collab resolve grade-3
  $ collab resolve grade-3/latest
  $ collab resolve mge-m1
  $ collab resolve A1 -f json
  $ collab resolve a.riuz
  $ collab resolve 42

Two people with one name are both listed here, and refused where one is needed.

  $ collab person new "Kim Wong" --handle k.wong2 -q
  k.wong2
  $ collab resolve "Kim Wong"
  $ collab action list --owner "Kim Wong"
