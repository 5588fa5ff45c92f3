Texts have a length, and nothing in them that nobody sees.

  $ collab init -q --school 'Maple Grove Elementary' --code MGE --tz America/New_York --date-order mdy --school-year 2026-08-17..2027-06-11
  $ export COLLAB_TODAY=2026-11-23
  $ collab person new 'Ana Ruiz' --again
  ana.ruiz
  $ long() { head -c "$1" /dev/zero | tr '\0' x; }
  $ collab person new "$(long 201)"
  collab: error: name 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\xe2\x80\xa6' has more than 200 characters (esc)
  [5]
  $ long 5000000 > long.txt
  $ collab team new plc --name 'Grade 3 PLC' --kind plc -q
  plc
  $ collab team edit plc --charge-file long.txt
  collab: error: the charge has 5000000 characters, and may have 10000
  [5]
  $ collab action new --text-file long.txt --owner ana.ruiz --team plc
  collab: error: the action's text has 5000000 characters, and may have 10000
  [5]
  $ printf '# Grade 3 PLC, November 23, 2026\n\n- Here: all\n\n## Next steps\n\n- Ana: %s by Dec 1\n' "$(long 20000)" > long.md
  $ collab team member add plc ana.ruiz -q
  $ collab meeting record long.md --team plc
  collab: error: the text of the action has 20000 characters, and may have 10000
  [5]

Marks without width, of direction, soft hyphens, accents on nothing:

  $ collab person new "$(printf 'Ana\342\200\213 Ruiz')"
  collab: error: the name has a mark that nobody sees: U+200B
    hint: type it again without it
  [5]
  $ collab team edit plc --charge "$(printf 'every\302\255one reads')"
  collab: error: the charge has a mark that nobody sees: U+00AD
    hint: type it again without it
  [5]
  $ collab action new "$(printf 'share \342\200\256atad')" --owner ana.ruiz --team plc
  collab: error: the action's text has a mark that nobody sees: U+202E
    hint: type it again without it
  [5]
  $ collab person new "$(printf '\314\201')"
  collab: error: name is blank
  [5]

In a document, which people do not type letter by letter, they are left out.

  $ printf '# Grade 3 PLC, November 23, 2026\n\n- Here: all\n\n## Next steps\n\n- Ana: bring\342\200\213 the ex\302\255it tickets by Dec 1\n' > pasted.md
  $ collab meeting record pasted.md --team plc
  M1
  collab: pasted.md: marks that nobody sees were left out
  collab: Grade 3 PLC, 2026-11-23: 1 of 1 here
    new   A1 bring the exit tickets, Ana Ruiz, due 2026-12-01
  collab: recorded as operation 4; undo with: collab undo
  $ collab action list --columns text | od -c | head -3
  0000000   b   r   i   n   g       t   h   e       e   x   i   t       t
  0000020   i   c   k   e   t   s  \n
  0000027

Two people whose names only look alike are one person more often than not; namesakes there are.

  $ collab person new 'Aná Ruíz'
  collab: error: 'ana.ruiz' has the name 'Ana Ruiz'
    hint: if they are two people: --again
  [6]
  $ collab person new "$(printf '\320\220na Ruiz')"
  collab: error: '\xd0\x90na Ruiz' looks like the name of 'ana.ruiz' (esc)
    hint: if they are two people: --yes
  [6]
  $ collab person new 'Ana Ruiz' --again
  ana.ruiz2
