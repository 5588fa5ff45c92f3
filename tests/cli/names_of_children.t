Students are never named. Before a text is stored, whatever the practice, a word that may be a child's name is asked about; a script that means it says --yes.

  $ . "$TESTDIR/two-teams.sh"
  $ collab partner new council --name 'Family Council' --sector families --benefit-to-school x --benefit-to-partner y -q
  council

Partners:

  $ collab partner said students 'the food is cold, says Emily Johnson'
  collab: error: 'Emily Johnson' may be a child's name; nothing was recorded
    hint: write a pseudonym that only the group can resolve: Student A, pair 2, table 4; where it is a grown-up, a place or a thing: --yes
  [6]
  $ collab partner said students 'the food is cold, says Ana Ruiz' -q
  V1
  $ collab partner did V1 'Jayden got a new lunch'
  collab: error: 'Jayden' may be a child's name; nothing was recorded
    hint: write a pseudonym that only the group can resolve: Student A, pair 2, table 4; where it is a grown-up, a place or a thing: --yes
  [6]
  $ collab partner contact new council --topic 'Jayden Alvarez was late' --kind call --direction in
  collab: error: 'Jayden Alvarez' may be a child's name; nothing was recorded
    hint: write a pseudonym that only the group can resolve: Student A, pair 2, table 4; where it is a grown-up, a place or a thing: --yes
  [6]
  $ collab partner need new 'a ride home for the Lopez boy' --partner council
  collab: error: 'Lopez' may be a child's name; nothing was recorded
    hint: write a pseudonym that only the group can resolve: Student A, pair 2, table 4; where it is a grown-up, a place or a thing: --yes
  [6]
  $ collab partner seat new council plc --role 'student voice' --guest 'Jayden Alvarez'
  collab: error: a student's seat takes no name: students are counted, never named
    hint: leave it open, and count them: collab meeting attend MEETING --headcount 'student voice=2'
  [5]
  $ collab partner seat new council plc --role 'family voice' --guest 'Rosa Lopez' -q
  E1

Goals, lesson study, actions and decisions that speak of students:

  $ collab goal new 'every child reads' --team plc --measure 'families of the Lopez case' --unit % --baseline 1 --target 2 --by 2027-05-01
  collab: error: 'Lopez' may be a child's name; nothing was recorded
    hint: write a pseudonym that only the group can resolve: Student A, pair 2, table 4; where it is a grown-up, a place or a thing: --yes
  [6]
  $ collab lessonstudy new --team plc --question 'How does the Lopez boy read?'
  collab: error: 'Lopez' may be a child's name; nothing was recorded
    hint: write a pseudonym that only the group can resolve: Student A, pair 2, table 4; where it is a grown-up, a place or a thing: --yes
  [6]
  $ collab lessonstudy new --team plc --question 'How do students see fractions?' -q
  L1
  $ collab action new 'ask the mother of Emily about it' --owner ana --team plc
  collab: error: 'Emily' may be a child's name; nothing was recorded
    hint: write a pseudonym that only the group can resolve: Student A, pair 2, table 4; where it is a grown-up, a place or a thing: --yes
  [6]
  $ collab action new 'order the Lakeshore kits' --owner ana --team plc -q
  A1

Anywhere else a child's given name with a last name, or alone, that is nobody's on the staff:

  $ collab action new 'Jayden Alvarez was late again' --owner ana --team plc
  collab: error: 'Jayden Alvarez' may be a child's name; nothing was recorded
    hint: write a pseudonym that only the group can resolve: Student A, pair 2, table 4; where it is a grown-up, a place or a thing: --yes
  [6]
  $ collab decision new 'Jayden gets the front seat' --team plc
  collab: error: 'Jayden' may be a child's name; nothing was recorded
    hint: write a pseudonym that only the group can resolve: Student A, pair 2, table 4; where it is a grown-up, a place or a thing: --yes
  [6]
  $ collab meeting schedule plc --on 2026-11-30 --at 15:00 -q
  M1
  $ collab meeting agenda add plc/2026-11-30 'what to do about Emily Johnson' --by ana
  collab: error: 'Emily Johnson' may be a child's name; nothing was recorded
    hint: write a pseudonym that only the group can resolve: Student A, pair 2, table 4; where it is a grown-up, a place or a thing: --yes
  [6]
  $ collab team norm new plc 'We wait for Tyler'
  collab: error: 'Tyler' may be a child's name; nothing was recorded
    hint: write a pseudonym that only the group can resolve: Student A, pair 2, table 4; where it is a grown-up, a place or a thing: --yes
  [6]
  $ collab action new 'ask Ms. Emily Johnson of the library' --owner ana --team plc -q
  A2
  $ collab action new 'ask Ana for the key' --owner ana --team plc -q
  A3

A confidential team's texts are about students, also where no word says so:

  $ collab action new 'call Emily Johnson' --owner ana --team sst
  collab: error: 'Emily Johnson' may be a child's name; nothing was recorded
    hint: write a pseudonym that only the group can resolve: Student A, pair 2, table 4; where it is a grown-up, a place or a thing: --yes
  [6]
  $ collab decision new 'Student A meets the nurse' --team sst -q
  D1

Somebody who knows better says so.

  $ collab partner need new 'time at the Rotary hall' --partner council
  collab: error: 'Rotary' may be a child's name; nothing was recorded
    hint: write a pseudonym that only the group can resolve: Student A, pair 2, table 4; where it is a grown-up, a place or a thing: --yes
  [6]
  $ collab partner need new 'time at the Rotary hall' --partner council --yes -q
  W1

In a document it is a question, and the rest is recorded.

  $ cat > minutes.md <<'END'
  > # Grade 3 PLC, November 23, 2026
  > 
  > - Here: all
  > 
  > ## We decided
  > 
  > - The student Emily Johnson gets a seat in front (all agreed)
  > END
  $ collab meeting record minutes.md --team plc -q
  M2
  $ collab meeting questions M1 --columns number,text

Also where a line says nothing of students, whatever it is, a full name is asked about, once for all of them; those who were there are not.

  $ cat > minutes.md <<'END'
  > # Grade 3 PLC, November 20, 2026
  > 
  > - Here: all, Emily Stone (guest)
  > 
  > ## Notes
  > 
  > Jayden Alvarez was late again.
  > 
  > ## Celebrations
  > 
  > - Mia Torres read a whole book
  > 
  > ## Actions
  > 
  > - Ana: write home about Tyler Reed by Dec 4
  > - Ana: thank Emily Stone by Dec 4
  > END
  $ collab meeting record minutes.md --team plc -q
  M3
  $ collab meeting questions M3 --columns number,text
  1\t'Jayden Alvarez', 'Mia Torres', 'Tyler Reed' may be names of children (esc)
