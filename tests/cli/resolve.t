What a word names. Today is Monday 2026-11-23.

  $ . "$TESTDIR/grade-3.sh"
  $ collab meeting attend grade-3/2026-11-09 --all -q
  M1
  $ collab action new "Share exit-ticket data" --meeting M1 --owner a.ruiz -q
  A1

  $ collab resolve a.ruiz
  person\ta.ruiz\tAna Ruiz (esc)
  $ collab resolve "ana ruiz"
  person\ta.ruiz\tAna Ruiz (esc)
  $ collab resolve grade-3
  team\tgrade-3\tGrade 3 PLC (esc)
  $ collab resolve grade-3/latest
  meeting\tM1\tgrade-3/2026-11-09 (esc)
  $ collab resolve mge-m1
  meeting\tM1\tgrade-3/2026-11-09 (esc)
  $ collab resolve A1 -f json
  {"schema":"collab.resolve/1","as_of":"2026-11-23","items":[
  {"kind":"action","reference":"A1","what":"Share exit-ticket data"}
  ]}
  $ collab resolve a.riuz
  collab: error: nothing is called 'a.riuz'
    hint: did you mean 'a.ruiz'?
  [4]
  $ collab resolve 42
  collab: error: nothing is called '42'
    hint: a reference is a handle, a slug, or a number as in M1, A1, D1
  [4]

Two people with one name are both listed here, and refused where one is needed.

  $ collab person new "Kim Wong" --handle k.wong2 -q --again
  k.wong2
  $ collab resolve "Kim Wong"
  person\tk.wong\tKim Wong (esc)
  person\tk.wong2\tKim Wong (esc)
  $ collab action list --owner "Kim Wong"
  collab: error: 'Kim Wong' may be 2 people
    hint: say which one: k.wong, k.wong2
  [4]
