Minutes in plain text, as people type them: nothing in them is Markdown, and nothing is lost.

  $ . "$TESTDIR/grade-3.sh"

A log of several meetings below rules of signs; initials with a legend; arrows for what is to be done.

  $ cat > log.txt <<'EOF'
  > GRADE 3 TEAM - RUNNING NOTES (newest on top)
  > AR = Ana Ruiz   BC = Ben Cole   * = coach, Cy Ng
  > 
  > =====================
  > 11/16/26  lunch meeting
  > here: AR BC *
  > 
  > . field trip - the zoo said yes
  > -> AR call transportation for 2 buses by 11/20
  > -> BC + AR tell the families
  > . decided: NO homework packet over the break
  > 
  > =====================
  > 11/9/26
  > here: AR BC
  > out: * (dentist)
  > -> * find the base ten blocks
  > EOF
  $ collab meeting record log.txt --team grade-3
  M2
  M1
  collab: Grade 3 PLC, 2026-11-16: 3 of 4 here (absent: Dara Okafor)
    new   D1 NO homework packet over the break
    new   A2 call transportation for 2 buses, Ana Ruiz, due 2026-11-20
    new   A3 tell the families, Ben Cole and Ana Ruiz
    notes 1 line kept as written: collab meeting show M2 --text
  collab: Grade 3 PLC, 2026-11-09: 2 of 4 here (absent: Cy Ng, Dara Okafor)
    new   A1 find the base ten blocks, Cy Ng
    notes 1 line kept as written: collab meeting show M1 --text
  collab: recorded as operation 9; undo with: collab undo

A roll call in rows, offices in the head, a label at the right margin that says who does it.

  $ cat > board.txt <<'EOF'
  > GRADE 3 TEAM
  > November 16, 2026
  > Recorder: Cy Ng
  > 
  > ROLL CALL
  > Ruiz - here      Cole - here, by phone
  > 
  > 3.1  Skills audit. Two of three returned. Ana to remind
  >      the others by November 20.                   ACTION: AR
  > 3.2  It was RESOLVED to keep the lunch meetings.
  > 
  > DIRECTIVES
  > - Mr. Cole: order the cubes
  > EOF
  $ collab meeting explain board.txt --team grade-3
  1\tkept as notes\t\tGRADE 3 TEAM (esc)
  2\tprompt\t\tNovember 16, 2026 (esc)
  3\tunderstood: attendance (1 present), recorder\t\tRecorder: Cy Ng (esc)
  5\theading: who was there\tROLL CALL\tROLL CALL (esc)
  6\tunderstood: attendance (2 present)\tROLL CALL\tRuiz - here      Cole - here, by phone (esc)
  8\tunderstood: action due 2026-11-20; kept as notes\tROLL CALL\t3.1  Skills audit. Two of three returned. Ana to remind (esc)
  9\tunderstood: action due 2026-11-20; kept as notes\tROLL CALL\tthe others by November 20.                   ACTION: AR (esc)
  10\tunderstood: decision\tROLL CALL\t3.2  It was RESOLVED to keep the lunch meetings. (esc)
  12\theading: next steps\tDIRECTIVES\tDIRECTIVES (esc)
  13\tunderstood: action\tDIRECTIVES\t- Mr. Cole: order the cubes (esc)
  collab: M2, Grade 3 PLC, 2026-11-16: 4 lines understood, 0 asked about, 3 kept as notes
  $ cat > roll.txt <<'EOF'
  > GRADE 3 TEAM, November 16, 2026
  > ROLL CALL
  > Ruiz - here      Cole - arrived 3:20      Ng - absent (excused)
  > 
  > Motion by Cole, second by Ruiz, to order the cubes. Roll call: Ruiz aye, Cole aye. Motion carried 2-0.
  > EOF
  $ collab meeting explain roll.txt --team grade-3
  1\tprompt\t\tGRADE 3 TEAM, November 16, 2026 (esc)
  2\theading: who was there\tROLL CALL\tROLL CALL (esc)
  3\tunderstood: attendance (2 present, 1 absent)\tROLL CALL\tRuiz - here      Cole - arrived 3:20      Ng - absent (excused) (esc)
  5\tunderstood: decision\tROLL CALL\tMotion by Cole, second by Ruiz, to order the cubes. Roll call: Ruiz aye, Cole aye. Motion carried 2-0. (esc)
  collab: M2, Grade 3 PLC, 2026-11-16: 2 lines understood, 0 asked about, 0 kept as notes

A chat's log: what somebody wrote is read, when and by whom is not.

  $ cat > chat.txt <<'EOF'
  > log of the grade 3 channel, November 16, 2026
  > [15:31] <ana> who is here
  > [15:36] <ana> AGREED: retire cart 4
  > [15:37] <ana> ACTION: Ben to fill out the form by 11/20
  > [15:38] <ben> ok
  > EOF
  $ collab meeting explain chat.txt --team grade-3
  1\tprompt\t\tlog of the grade 3 channel, November 16, 2026 (esc)
  2\tkept as notes\t\t[15:31] <ana> who is here (esc)
  3\tunderstood: decision\t\t[15:36] <ana> AGREED: retire cart 4 (esc)
  4\tunderstood: action due 2026-11-20\t\t[15:37] <ana> ACTION: Ben to fill out the form by 11/20 (esc)
  5\tkept as notes\t\t[15:38] <ben> ok (esc)
  collab: M2, Grade 3 PLC, 2026-11-16: 2 lines understood, 0 asked about, 2 kept as notes

Who, what and when below each other, where a table would have columns; below "Next steps" also a single one.

  $ cat > form.md <<'EOF'
  > # Grade 3 PLC, November 16, 2026
  > | **Facilitator** | Ana Ruiz |
  > |---|---|
  > | **Other teammates here** | Ben Cole (reading coach) |
  > | **Not here** | Cy Ng (jury duty) |
  > 
  > ### Next steps (who does what by when)
  > 
  > **Who:** Ana
  > **What:** mend item 6
  > **When:** Friday 11/20
  > 
  > **Who:** Ben + Ana
  > **What:** plan the groups
  > **When:** asap
  > EOF
  $ collab meeting explain form.md --team grade-3
  1\tprompt\t\t# Grade 3 PLC, November 16, 2026 (esc)
  2\tunderstood: attendance (1 present), facilitator\t\t| **Facilitator** | Ana Ruiz | (esc)
  3\tprompt\t\t|---|---| (esc)
  4\tunderstood: attendance (1 present)\t\t| **Other teammates here** | Ben Cole (reading coach) | (esc)
  5\tunderstood: attendance (1 absent)\t\t| **Not here** | Cy Ng (jury duty) | (esc)
  7\theading: next steps\tNext steps (who does what by when)\t### Next steps (who does what by when) (esc)
  9\tunderstood: action due 2026-11-20\tNext steps (who does what by when)\t**Who:** Ana (esc)
  10\tunderstood: action due 2026-11-20\tNext steps (who does what by when)\t**What:** mend item 6 (esc)
  11\tunderstood: action due 2026-11-20\tNext steps (who does what by when)\t**When:** Friday 11/20 (esc)
  13\tunderstood: action\tNext steps (who does what by when)\t**Who:** Ben + Ana (esc)
  14\tunderstood: action\tNext steps (who does what by when)\t**What:** plan the groups (esc)
  15\tunderstood: action\tNext steps (who does what by when)\t**When:** asap (esc)
  collab: M2, Grade 3 PLC, 2026-11-16: 8 lines understood, 0 asked about, 0 kept as notes

A list that no label tells, beside one of those who were away, says who was there. A mail tells of the day before it.

  $ cat > mail.txt <<'EOF'
  > From: Ana Ruiz <ana.ruiz@school.example>
  > Sent: Tuesday, November 17, 2026 7:02 AM
  > Subject: yesterday
  > 
  > We were three on Monday, November 16 in the library: Ben Cole, Cy Ng and me.
  > The team agreed to keep the Tuesday groups.
  > 
  > Who does what
  > > Ben: order the cubes, by 11/20
  > > me: write to the office
  > 
  > I have surely forgotten something, tell me.
  > --
  > Ana Ruiz, grade 3
  > EOF
  $ collab meeting explain mail.txt --team grade-3
  1\tkept as notes\t\tFrom: Ana Ruiz <ana.ruiz@school.example> (esc)
  2\tprompt\t\tSent: Tuesday, November 17, 2026 7:02 AM (esc)
  3\tkept as notes\t\tSubject: yesterday (esc)
  5\tunderstood: attendance (3 present)\t\tWe were three on Monday, November 16 in the library: Ben Cole, Cy Ng and me. (esc)
  6\tunderstood: decision\t\tThe team agreed to keep the Tuesday groups. (esc)
  8\theading: next steps\tWho does what\tWho does what (esc)
  9\tunderstood: action due 2026-11-20\tWho does what\t> Ben: order the cubes, by 11/20 (esc)
  10\tunderstood: action\tWho does what\t> me: write to the office (esc)
  12\theading: notes\tI have surely forgotten something, tell me.\tI have surely forgotten something, tell me. (esc)
  13\tkept as notes\tI have surely forgotten something, tell me.\t-- (esc)
  14\tkept as notes\tI have surely forgotten something, tell me.\tAna Ruiz, grade 3 (esc)
  collab: M2, Grade 3 PLC, 2026-11-16: 4 lines understood, 0 asked about, 5 kept as notes
  $ printf 'Grade 3 team, November 16, 2026\n\nTeachers:  Ana Ruiz (lead),\n     Ben Cole (until 3:30), Cy Ng\nApologies: nobody\n' > list.txt
  $ collab meeting explain list.txt --team grade-3
  1\tprompt\t\tGrade 3 team, November 16, 2026 (esc)
  3\tunderstood: attendance (1 present)\t\tTeachers:  Ana Ruiz (lead), (esc)
  4\tunderstood: attendance (2 present)\t\tBen Cole (until 3:30), Cy Ng (esc)
  5\tprompt\t\tApologies: nobody (esc)
  collab: M2, Grade 3 PLC, 2026-11-16: 2 lines understood, 0 asked about, 0 kept as notes

A question among the actions is what was talked about; what somebody may do is asked about.

  $ printf '# Grade 3 PLC, November 16, 2026\n## Action items\n- How are these data used? (reports)\n- Schedule the next check\n- Ana needs to call the office by 11/20\n' > among.md
  $ collab meeting explain among.md --team grade-3
  1\tprompt\t\t# Grade 3 PLC, November 16, 2026 (esc)
  2\theading: next steps\tAction items\t## Action items (esc)
  3\tkept as notes\tAction items\t- How are these data used? (reports) (esc)
  4\tasked: 'Schedule the next check' does not say who does it\tAction items\t- Schedule the next check (esc)
  5\tunderstood: action due 2026-11-20\tAction items\t- Ana needs to call the office by 11/20 (esc)
  collab: M2, Grade 3 PLC, 2026-11-16: 1 line understood, 1 asked about, 1 kept as notes
