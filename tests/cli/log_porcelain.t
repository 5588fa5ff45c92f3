The list of operations in the form for programs, as collab-log(1) promises it. A difference here is a
broken promise: what is new goes into another version.

  $ . "$TESTDIR/grade-3.sh"
  $ collab action new "Order books" --owner a.ruiz --team grade-3 -q
  A1
  $ collab action new "Call Ana" --owner b.cole --team grade-3 -q
  A2
  $ collab undo -q
  $ collab redo -q
  $ collab action remove A2 -q
  $ collab purge record A2 --yes -q
  $ collab log --porcelain
  14\t1795464000\ttester\tpurge record\tA2\t\t\t (esc)
  13\t1795464000\ttester\taction remove\tA2\t\t\t14 (esc)
  12\t1795464000\ttester\tredo\toperation 10\t11\t\t14 (esc)
  11\t1795464000\ttester\tundo\toperation 10\t10\t12\t14 (esc)
  10\t1795464000\ttester\taction new\tA2\t\t\t14 (esc)
  9\t1795464000\ttester\taction new\tA1\t\t\t (esc)
  8\t1795464000\ttester\tteam series new\tseries S1 of grade-3\t\t\t (esc)
  7\t1795464000\ttester\tteam member add\t4 members of grade-3\t\t\t (esc)
  6\t1795464000\ttester\tteam new\tteam grade-3\t\t\t (esc)
  5\t1795464000\ttester\tperson new\tperson k.wong\t\t\t (esc)
  4\t1795464000\ttester\tperson new\tperson d.okafor\t\t\t (esc)
  3\t1795464000\ttester\tperson new\tperson c.ng\t\t\t (esc)
  2\t1795464000\ttester\tperson new\tperson b.cole\t\t\t (esc)
  1\t1795464000\ttester\tperson new\tperson a.ruiz\t\t\t (esc)
  $ collab log --porcelain=v1 -n 2
  14\t1795464000\ttester\tpurge record\tA2\t\t\t (esc)
  13\t1795464000\ttester\taction remove\tA2\t\t\t14 (esc)
  $ collab log --porcelain --team grade-3 -n 1
  9\t1795464000\ttester\taction new\tA1\t\t\t (esc)
  $ collab log --porcelain --at 14 -n 1
  14\t1795464000\ttester\tpurge record\tA2\t\t\t (esc)
  $ collab log --porcelain -n 1 -z | tr '\0' '!'
  14\t1795464000\ttester\tpurge record\tA2\t\t\t! (no-eol) (esc)
  $ collab log --porcelain -n 1 | awk -F '\t' '{ print NF }'
  8

What a terminal or the environment asks for makes no difference; what would change
the form is refused.

  $ collab log --porcelain > one
  $ COLUMNS=20 TZ=Asia/Tokyo LANG=de_DE.UTF-8 COLLAB_TODAY=2027-01-01 collab log --porcelain --color always > two
  $ cmp one two
  $ collab log --porcelain -f csv
  collab: error: --porcelain has one form, and '--format' would change it
  [2]
  $ collab log --porcelain --columns at
  collab: error: --porcelain has one form, and '--columns' would change it
  [2]
  $ collab log --porcelain --sort at
  collab: error: --porcelain has one form, and '--sort' would change it
  [2]
  $ collab log --porcelain -p
  collab: error: --porcelain has one form, and '--patch' would change it
  [2]
  $ collab log --porcelain=v2
  collab: error: option '--porcelain' is one of v1; not 'v2'
    hint: did you mean 'v1'?
  [2]
  $ collab log --porcelain v1
  collab: error: unexpected 'v1'
    hint: collab help log
  [2]

Names and other free texts that a user can choose stay in their fields.

  $ COLLAB_USER="$(printf 'a\tb\\c')" collab action new "x" --owner a.ruiz --team grade-3 -q
  A3
  $ collab log --porcelain -n 1
  15\t1795464000\ta\\tb\\\\c\taction new\tA3\t\t\t (esc)
