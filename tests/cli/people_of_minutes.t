Who was there, in minutes as people write them: without a label, with words above a list, in sentences.

  $ . "$TESTDIR/grade-3.sh"

A line of plain words above a list says that its people came. Marks count as boxes do.

  $ cat > signin.md <<'EOF'
  > Grade 3 PLC, November 16, 2026
  > 
  > Please add yourself to the sign-in list below.
  > 	* Ana Ruiz
  > 	* Ben Cole (joined at the end)
  > 	* Zoe Park (district)
  > 
  > Agenda
  > EOF
  $ collab meeting record signin.md --people guests
  M1
  collab: Grade 3 PLC, 2026-11-16: 2 of 2 here, 1 guest
    notes 2 lines kept as written: collab meeting show M1 --text
  collab: recorded as operation 9; undo with: collab undo
  $ collab meeting show M1 -f plain
  meeting\tM1 (esc)
  name\tgrade-3/2026-11-16 (esc)
  team\tgrade-3 (esc)
  date\t2026-11-16 (esc)
  time\t15:00 (esc)
  minutes\t45 (esc)
  place\troom 204 (esc)
  state\theld (esc)
  occurrence_on\t2026-11-16 (esc)
  cancelled_on\t (esc)
  reason\t (esc)
  facilitator\t (esc)
  recorder\t (esc)
  present\t2 (esc)
  expected\t4 (esc)
  guests\tZoe Park (esc)
  headcounts\t (esc)
  focus\t (esc)
  connection\t (esc)
  evidence\t (esc)
  noticed\t (esc)
  no_next_step\t (esc)
  a.ruiz\tAna Ruiz\tpresent (esc)
  b.cole\tBen Cole\tpresent (esc)
  $ collab undo 2> /dev/null
  $ cat > marks.md <<'EOF'
  > # Grade 3 PLC, November 16, 2026
  > ## Attending in the library (x = present)
  > The door code is on the board.
  > - x Ana Ruiz
  > - Ben Cole
  > - x Cy Ng
  > EOF
  $ collab meeting explain marks.md
  1\tprompt\t\t# Grade 3 PLC, November 16, 2026 (esc)
  2\theading: notes\tAttending in the library (x = present)\t## Attending in the library (x = present) (esc)
  3\tkept as notes\tAttending in the library (x = present)\tThe door code is on the board. (esc)
  4\tunderstood: attendance (1 present)\tAttending in the library (x = present)\t- x Ana Ruiz (esc)
  5\tunderstood: attendance (1 absent)\tAttending in the library (x = present)\t- Ben Cole (esc)
  6\tunderstood: attendance (1 present)\tAttending in the library (x = present)\t- x Cy Ng (esc)
  collab: Grade 3 PLC, 2026-11-16: 3 lines understood, 0 asked about, 2 kept as notes

A list may be parted by a line that names a group. Another line is asked about: it may say that they were away.

  $ cat > groups.md <<'EOF'
  > # Grade 3 PLC, November 16, 2026
  > ## Attendees
  > **1st session**
  > - Ana Ruiz
  > - Ben Cole
  > 
  > **Had other plans**
  > - Cy Ng
  > EOF
  $ collab meeting explain groups.md
  1\tprompt\t\t# Grade 3 PLC, November 16, 2026 (esc)
  2\theading: who was there\tAttendees\t## Attendees (esc)
  3\tprompt\tAttendees\t**1st session** (esc)
  4\tunderstood: attendance (1 present)\tAttendees\t- Ana Ruiz (esc)
  5\tunderstood: attendance (1 present)\tAttendees\t- Ben Cole (esc)
  7\tasked: nothing says whether those listed at 'Had other plans' were there (1 name)\tAttendees\t**Had other plans** (esc)
  8\tkept as notes\tAttendees\t- Cy Ng (esc)
  collab: Grade 3 PLC, 2026-11-16: 2 lines understood, 1 asked about, 1 kept as notes

Names that stand alone are asked about once, where nothing else says who came.

  $ cat > alone.md <<'EOF'
  > # Grade 3 PLC, November 16, 2026
  > - Ana Ruiz
  > - Ben Cole
  > - Cy Ng
  > 
  > We looked at the exit tickets.
  > EOF
  $ collab meeting record alone.md
  M2
  collab: Grade 3 PLC, 2026-11-16: nobody was noted as here
    notes 4 lines kept as written: collab meeting show M2 --text
  collab: one question is open: alone.md:2:3: nothing says whether those listed at 'Ana Ruiz' were there (3 names); write 'Present:' in the line above them
  collab: recorded as operation 11; undo with: collab undo
  $ collab meeting questions answer M2 1 present
  collab: question 1 of M2 is answered: nothing says whether those listed at 'Ana Ruiz' were there (3 names): present
    Grade 3 PLC, 2026-11-16: 3 of 3 here
  collab: undo with: collab undo
  $ collab meeting questions
  $ collab undo 2> /dev/null; collab undo 2> /dev/null
  $ printf '# Grade 3 PLC, November 16, 2026\nTeam: Ana Ruiz, Ben Cole, Cy Ng\nCc: Ana Ruiz, Ben Cole, Cy Ng\n' > team.md
  $ collab meeting explain team.md
  1\tprompt\t\t# Grade 3 PLC, November 16, 2026 (esc)
  2\tasked: nothing says whether those listed at 'Team: Ana Ruiz, Ben Cole, Cy Ng' were there (3 names)\t\tTeam: Ana Ruiz, Ben Cole, Cy Ng (esc)
  3\tkept as notes\t\tCc: Ana Ruiz, Ben Cole, Cy Ng (esc)
  collab: Grade 3 PLC, 2026-11-16: 0 lines understood, 1 asked about, 1 kept as notes

Sentences, and a mail whose sender is "me".

  $ cat > mail.txt <<'EOF'
  > From: Ana Ruiz <ana.ruiz@school.example>
  > Sent: Monday, November 16, 2026 4:41 PM
  > 
  > Quick notes. Present were me and Ben Cole. Missing: Cy Ng. We agreed that the quiz moves to Friday.
  > EOF
  $ collab meeting explain mail.txt --team grade-3
  1\tkept as notes\t\tFrom: Ana Ruiz <ana.ruiz@school.example> (esc)
  2\tprompt\t\tSent: Monday, November 16, 2026 4:41 PM (esc)
  4\tunderstood: attendance (2 present, 1 absent), decision; kept as notes\t\tQuick notes. Present were me and Ben Cole. Missing: Cy Ng. We agreed that the quiz moves to Friday. (esc)
  collab: Grade 3 PLC, 2026-11-16: 0 lines understood, 0 asked about, 2 kept as notes
  $ printf '# Grade 3 PLC, November 16, 2026\n\nAna and Ben were there. Cy could not make it.\n\nAna and Ben were out of paper.\n' > prose.md
  $ collab meeting explain prose.md
  1\tprompt\t\t# Grade 3 PLC, November 16, 2026 (esc)
  3\tunderstood: attendance (2 present, 1 absent)\t\tAna and Ben were there. Cy could not make it. (esc)
  5\tkept as notes\t\tAna and Ben were out of paper. (esc)
  collab: Grade 3 PLC, 2026-11-16: 1 line understood, 0 asked about, 1 kept as notes

Of others the name alone is asked about and kept, not the office behind it.

  $ printf '# Grade 3 PLC, November 16, 2026\n## Present\n- Ana Ruiz\n- NCH: Neil Hong (Institute) - chair\n- Lia Moss (regrets)\n' > guests.md
  $ collab meeting record guests.md --dry-run
  M3
  collab: Grade 3 PLC, 2026-11-16: 1 of 1 here
  collab: 2 questions are open:
    guests.md:4:8: 'Neil Hong' names nobody on the roster; for a guest write 'Neil Hong (guest)'
    guests.md:5:3: 'Lia Moss (regrets)' names nobody on the roster; for a guest write 'Lia Moss (guest)'
  collab: dry run: nothing was changed
  $ collab meeting record guests.md --people add
  M3
  collab: Grade 3 PLC, 2026-11-16: 2 of 2 here
    new   person neil.hong, Neil Hong
  collab: one question is open: guests.md:5:3: 'Lia Moss (regrets)' names nobody on the roster; for a guest write 'Lia Moss (guest)'
  collab: recorded as operation 15; undo with: collab undo

Words above a list, or marks behind its names, say that its people came, also where most of them are guests. A list right below goes on.

  $ cat > guests-mostly.md <<'EOF'
  > # Grade 3 PLC, November 16, 2026
  > Attending the morning session:
  > - Ana Ruiz
  > - Zoe Park
  > - Lia Moss
  > 
  > Apologies: Cy Ng, Tom Reed
  > EOF
  $ collab meeting record guests-mostly.md --people guests --dry-run
  M3
  collab: Grade 3 PLC, 2026-11-16: 1 of 1 here (excused: Cy Ng), 2 guests
    here  was 2, now 1; no longer Neil Hong
    notes 2 lines kept as written: collab meeting show M3 --text
  collab: dry run: nothing was changed
  $ cat > marks-behind.md <<'EOF'
  > # Grade 3 PLC, November 16, 2026
  > 
  > - Ana Ruiz- x
  > - Ben Cole - x
  > - Zoe Park -x
  > - Cy Ng
  > EOF
  $ collab meeting explain marks-behind.md
  1\tprompt\t\t# Grade 3 PLC, November 16, 2026 (esc)
  3\tunderstood: attendance (1 present)\t\t- Ana Ruiz- x (esc)
  4\tunderstood: attendance (1 present)\t\t- Ben Cole - x (esc)
  5\tasked: 'Zoe Park' names nobody on the roster\t\t- Zoe Park -x (esc)
  6\tunderstood: attendance (1 absent)\t\t- Cy Ng (esc)
  collab: M3, Grade 3 PLC, 2026-11-16: 3 lines understood, 1 asked about, 0 kept as notes

Who led the meeting was there, unless the list has everybody, as our sheet's "Here" has.

  $ printf '# Grade 3 PLC, November 16, 2026\nChair: Cy Ng\nPresent: Ana Ruiz, Ben Cole\n' > chair.md
  $ collab meeting explain chair.md --team grade-3 2>/dev/null | grep attendance
  2\tunderstood: attendance (1 present), facilitator\t\tChair: Cy Ng (esc)
  3\tunderstood: attendance (2 present)\t\tPresent: Ana Ruiz, Ben Cole (esc)
  $ printf '# Grade 3 PLC, November 16, 2026\nFacilitator: Cy Ng\nHere: Ana Ruiz, Ben Cole\n' > sheet.md
  $ collab meeting explain sheet.md --team grade-3 2>/dev/null | grep attendance
  3\tunderstood: attendance (2 present, 2 absent)\t\tHere: Ana Ruiz, Ben Cole (esc)

A word before the names says it without a colon; names go on below a label with a remark, whoever comes first; a guest's account is no part of the name.

  $ printf '# Grade 3 PLC, November 16, 2026\n\n**Present** Ana Ruiz, Ben Cole, Zoe Park\n\nPresent company liked the cards, and Ana Ruiz too.\n' > bold.md
  $ collab meeting explain bold.md --team grade-3
  1\tprompt\t\t# Grade 3 PLC, November 16, 2026 (esc)
  3\tunderstood: attendance (2 present); asked: 'Zoe Park' names nobody on the roster\t\t**Present** Ana Ruiz, Ben Cole, Zoe Park (esc)
  5\tkept as notes\t\tPresent company liked the cards, and Ana Ruiz too. (esc)
  collab: M3, Grade 3 PLC, 2026-11-16: 0 lines understood, 1 asked about, 1 kept as notes
  $ cat > below.md <<'END'
  > # Grade 3 PLC, November 16, 2026
  > **Present** *(please add your name and account)*:
  > Mars Lee (@marslee), Ana Ruiz, Ben Cole, Cy Ng, and whoever else was in the library at that time
  > END
  $ collab meeting record below.md --team grade-3 --people guests --dry-run 2>&1 > /dev/null
  collab: Grade 3 PLC, 2026-11-16: 3 of 3 here, 1 guest
    here  was 2, now 3; newly Ben Cole, Cy Ng; no longer Neil Hong
    notes 1 line kept as written: collab meeting show M3 --text
  collab: dry run: nothing was changed
