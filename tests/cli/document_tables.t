Minutes laid out as tables, running documents whose days have no year, and lists that people sign.

  $ . "$TESTDIR/grade-3.sh"

Each cell is read by the head of its column, each of its lines by itself.

  $ cat > plc.md <<'EOF'
  > # Grade 3 PLC, Monday 11/9/26
  > 
  > | Sign in | Ana Ruiz, Ben Cole<br>Cy Ng |
  > |---|---|
  > | Absent | Dara Okafor |
  > 
  > | Topic | Notes | Next steps |
  > |---|---|---|
  > | Exit tickets | 60% got #4<br>Decision: re-teach with number lines | Ana to copy the number lines by Friday<br>- Ben – pull small group data |
  > | Field trip | Zoo is $12 a head | **Action:** Cy to call the bus company by 11/20 |
  > | Report cards | Due 11/13 | |
  > 
  > Next meeting: November 16
  > EOF
  $ collab meeting record plc.md --dry-run
  M1
  collab: Grade 3 PLC, 2026-11-09: 3 of 4 here (absent: Dara Okafor)
    new   D1 re-teach with number lines
    new   A1 copy the number lines, Ana Ruiz, due 2026-11-13
    new   A2 pull small group data, Ben Cole
    new   A3 call the bus company, Cy Ng, due 2026-11-20
    notes 7 lines kept as written: collab meeting show M1 --text
  collab: dry run: nothing was changed
  $ collab meeting explain plc.md 2>/dev/null | grep -e Topic -e Exit -e Report
  7\tprompt\t\t| Topic | Notes | Next steps | (esc)
  9\tunderstood: action due 2026-11-13, action, decision\tTopic\t| Exit tickets | 60% got #4<br>Decision: re-teach with number lines | Ana to copy the number lines by Friday<br>- Ben \xe2\x80\x93 pull small group data | (esc)
  10\tunderstood: action due 2026-11-20\tTopic\t| Field trip | Zoo is $12 a head | **Action:** Cy to call the bus company by 11/20 | (esc)
  11\tkept as notes\tTopic\t| Report cards | Due 11/13 | | (esc)

One row with several tasks and who does which; a list beside several owners is not guessed at. A Word file,
an OpenDocument text and a web page say the same.

  $ cat > council.html <<'EOF'
  > <h1>Grade 3 PLC, October 20, 2026</h1>
  > <table><tr><td>Present</td><td>Ana Ruiz<br>Ben Cole</td></tr><tr><td>Absent</td><td>Cy Ng</td></tr></table>
  > <table>
  > <tr><th>Agenda item</th><th>Discussion</th><th>Decision</th><th>Action</th><th>Owner</th><th>Due</th></tr>
  > <tr><td>Budget</td><td><ul><li>$4,200 left</li><li>Cy asked about tutors</li></ul></td><td>Spend it on tutors (vote)</td><td>Post the budget</td><td>Ben</td><td>10/27</td></tr>
  > <tr><td>Gate</td><td><p>Still broken.</p></td><td></td><td><ul><li>Call the district</li><li>Tell the families</li></ul></td><td><ul><li>Ana</li><li>Ben</li></ul></td><td><ul><li>Oct 23</li><li>Nov 6</li></ul></td></tr>
  > <tr><td>Fair</td><td></td><td></td><td><ul><li>Rent a tent</li><li>Bake</li><li>Clean up</li></ul></td><td><ul><li>Ana</li><li>Ben</li></ul></td><td>Nov 6</td></tr>
  > </table>
  > EOF
  $ for kind in html docx odt; do
  >   [ $kind = html ] || pandoc council.html -o council.$kind
  >   collab meeting record council.$kind --dry-run > $kind.out 2>&1
  >   sed "s/council\.$kind.*…': /council: /" $kind.out > $kind.said
  > done; cmp html.said docx.said && cmp html.said odt.said && cat html.out
  M1
  collab: Grade 3 PLC, 2026-10-20: 2 of 3 here (absent: Cy Ng)
    new   D1 Spend it on tutors (vote)
    new   A1 Post the budget, Ben Cole, due 2026-10-27
    new   A2 Call the district, Ana Ruiz, due 2026-10-23
    new   A3 Tell the families, Ben Cole, due 2026-11-06
    notes 6 lines kept as written: collab meeting show M1 --text
  collab: 3 questions are open:
    council.html, 'Fair        |                                           |  \xe2\x80\xa6': 'Rent a tent' does not say who does it; write a name in the first column (esc)
    council.html, 'Fair        |                                           |  \xe2\x80\xa6': 'Bake' does not say who does it; write a name in the first column (esc)
    council.html, 'Fair        |                                           |  \xe2\x80\xa6': 'Clean up' does not say who does it; write a name in the first column (esc)
  collab: dry run: nothing was changed

German, Spanish, French.

  $ cat > de.md <<'EOF'
  > # Grade 3 PLC, 2026-10-14
  > 
  > | TOP | Besprechung | Beschluss | Wer | Bis wann |
  > |---|---|---|---|---|
  > | 1. Lehrwerk | Preis steigt | Das alte Lehrwerk bleibt | | |
  > | 2. Termine | Passen nicht | | Ana: neue Termine klären | 30. Oktober |
  > EOF
  $ cat > es.md <<'EOF'
  > # Grade 3 PLC, 2026-10-14
  > 
  > | Tema | Notas | Acuerdos | Responsable | Fecha límite |
  > |---|---|---|---|---|
  > | Comedor | Faltan voluntarias | Se abre una lista de turnos | Ana | 6 de noviembre |
  > EOF
  $ cat > fr.md <<'EOF'
  > # Grade 3 PLC, 2026-10-14
  > 
  > | Ordre du jour | Discussion | Décisions | À faire |
  > |---|---|---|---|
  > | Présents | Ana Ruiz, Ben Cole | | |
  > | Excusés | Cy Ng | | |
  > | Cantine | Trop de bruit | Deux services | Ana : prévenir les familles avant vendredi |
  > EOF
  $ for file in de es fr; do collab meeting record $file.md --dry-run; done
  M1
  collab: Grade 3 PLC, 2026-10-14: nobody was noted as here
    new   D1 Das alte Lehrwerk bleibt
    new   A1 neue Termine kl\xc3\xa4ren, Ana Ruiz, due 2026-10-30 (esc)
    notes 4 lines kept as written: collab meeting show M1 --text
  collab: dry run: nothing was changed
  M1
  collab: Grade 3 PLC, 2026-10-14: nobody was noted as here
    new   D1 Se abre una lista de turnos
    new   A1 Se abre una lista de turnos, Ana Ruiz, due 2026-11-06
    notes 2 lines kept as written: collab meeting show M1 --text
  collab: dry run: nothing was changed
  M1
  collab: Grade 3 PLC, 2026-10-14: 2 of 2 here (excused: Cy Ng)
    new   D1 Deux services
    new   A1 pr\xc3\xa9venir les familles, Ana Ruiz, due 2026-10-16 (esc)
    notes 4 lines kept as written: collab meeting show M1 --text
  collab: dry run: nothing was changed

A running document whose days have no year: a weekday fits one year only, and the others follow it, whichever
end is the newest.

  $ cat > down.md <<'EOF'
  > # Grade 3 PLC notes
  > 
  > ## met Wed 10/14
  > 
  > Present: Ana, Ben
  > 
  > Next steps
  > - Ben: make new lists by 10/19
  > 
  > ## 9/30
  > 
  > Present: Ana
  > EOF
  $ cat > up.md <<'EOF'
  > # Grade 3 PLC notes
  > 
  > **Tues. Sept 29th**
  > Present: Ana
  > 
  > **Wed. Oct 14**
  > Present: Ana, Ben
  > EOF
  $ for file in down up; do collab meeting record $file.md --team grade-3 --dry-run; done
  M2
  M1
  collab: Grade 3 PLC, 2026-10-14: 2 of 2 here
    new   A1 make new lists, Ben Cole, due 2026-10-19
  collab: Grade 3 PLC, 2026-09-30: 1 of 1 here
  collab: dry run: nothing was changed
  M1
  M2
  collab: Grade 3 PLC, 2026-09-29: 1 of 1 here
  collab: Grade 3 PLC, 2026-10-14: 2 of 2 here
  collab: dry run: nothing was changed

A row a meeting; here nothing tells the year, and it is asked once. The school year in the title tells it, or
the day of one of the meetings.

  $ cat > rows.md <<'EOF'
  > # Grade 3 PLC
  > 
  > | Date | Topic | Notes | Next Steps |
  > |:-:|---|---|---|
  > | 9/9 | Norms | Present: Ana, Ben<br>We wrote norms | Ana: type them up by 9/11 |
  > | 9/23 | Words | Present: Ana, Zed<br>- decided: daily flash cards | - Ben: make cards by 9/28<br>- Cy: ask the aides |
  > | 10/7 | no meeting, assembly | | |
  > EOF
  $ collab meeting record rows.md --team grade-3 --dry-run
  collab: error: rows.md:5:1: '9/9' does not say the year, and Grade 3 PLC has no block on that day
    5 | | 9/9 | Norms | Present: Ana, Ben<br>We wrote norms | Ana: type them up by 9/11 |
      | ^
    hint: say which day it was: collab meeting record FILE --date DATE
  collab: nothing was recorded
  [5]
  $ collab meeting record rows.md --team grade-3 --date 2026-09-23
  M1
  M2
  collab: Grade 3 PLC, 2026-09-09: 2 of 2 here
    new   A1 type them up, Ana Ruiz, due 2026-09-11
    notes 1 line kept as written: collab meeting show M1 --text
  collab: Grade 3 PLC, 2026-09-23: 1 of 4 here, 1 name not understood
    new   D1 daily flash cards
    new   A2 make cards, Ben Cole, due 2026-09-28
    new   A3 ask the aides, Cy Ng
    notes 1 line kept as written: collab meeting show M2 --text
  collab: one question is open: rows.md:6:32: 'Zed' names nobody on the roster; for a guest write 'Zed (guest)'
  collab: rows.md: it says 'no meeting, assembly', so no meeting is recorded
  collab: recorded as operation 9; undo with: collab undo
  $ collab meeting questions
  M2\t1\trows.md\t6\t32\t'Zed' names nobody on the roster\tfor a guest write 'Zed (guest)'\tPERSON or guest\t (esc)

An answer reads the row again below the head of its table.

  $ collab meeting questions answer M2 1 guest
  collab: question 1 of M2 is answered: 'Zed' names nobody on the roster: guest
    Grade 3 PLC, 2026-09-23: 1 of 1 here, 1 guest
  collab: undo with: collab undo

A year in the title that a weekday speaks against is asked about.

  $ printf '# Grade 3 PLC 2025-26\n\n## Wed 10/14\n\nPresent: Ana\n\n## 9/30\n\nPresent: Ben\n' > wrong.md
  $ collab meeting record wrong.md --team grade-3 --dry-run
  collab: error: wrong.md:3:1: 'Wed 10/14' is a Tuesday in 2025
    3 | ## Wed 10/14
      | ^
    hint: say which day it was: collab meeting record FILE --date DATE
  collab: nothing was recorded
  [5]

Whoever signed was there; a name alone in such a list is not.

  $ cat > signed.md <<'EOF'
  > # Grade 3 PLC, 11/4/2026
  > 
  > | Name | Signature | Time |
  > |------|-----------|------|
  > | Ana Ruiz | *A. Ruiz* | 2:45 |
  > | Ben Cole | B Cole | |
  > | Cy Ng |  |  |
  > | Dara Okafor | excused | |
  > EOF
  $ cat > blanks.txt <<'EOF'
  > Grade 3 PLC, November 4, 2026
  > 
  > Sign-in sheet
  > 
  > 1. ______________________ Ana Ruiz
  > 2. ______________________ Ben Cole
  > 3. ______________________
  > EOF
  $ sed -e 's/| [*A-Z]*\. *Ruiz\**/|/; s/2:45//; s/B Cole |/|/; s/excused//' signed.md > unsigned.md
  $ cat > typed.txt <<'EOF'
  > Grade 3 PLC
  > Date: November 4, 2026
  > 
  > SIGN IN
  > Name             Role        Time in
  > Ana Ruiz         teacher     2:45
  > Ben Cole         coach
  > 
  > 1. Call to order
  > 
  > Item	Discussion	Action	Who	When
  > Fluency	Scores up 8%	Print passages	Cy	11/19
  > EOF
  $ cat > letters.txt <<'EOF'
  > Grade 3 PLC, November 4, 2026
  > 
  > Sign in:
  > a. Ana Ruiz
  > b. Ben Cole
  > 
  > Agenda:
  > a. Budget
  > b. Calendar
  > 
  > To do:
  > a. Ana: send the calendar by Nov 20
  > EOF
  $ for file in signed.md unsigned.md blanks.txt typed.txt letters.txt; do collab meeting record $file --team grade-3 --dry-run; done
  M3
  collab: Grade 3 PLC, 2026-11-04: 2 of 2 here (excused: Dara Okafor)
  collab: one question is open: signed.md:7:3: the table does not say whether 'Cy Ng' was there; write present, absent or excused behind the name
  collab: dry run: nothing was changed
  M3
  collab: Grade 3 PLC, 2026-11-04: nobody was noted as here
    notes 4 lines kept as written: collab meeting show M3 --text
  collab: one question is open: unsigned.md:3:3: nobody has signed in this list; write '- Here: ' and the names
  collab: dry run: nothing was changed
  M3
  collab: Grade 3 PLC, 2026-11-04: nobody was noted as here
    notes 1 line kept as written: collab meeting show M3 --text
  collab: one question is open: blanks.txt:5:4: the names stand beside blanks, and nobody has signed; write '- Here: ' and the names
  collab: dry run: nothing was changed
  M3
  collab: Grade 3 PLC, 2026-11-04: 1 of 1 here
    new   A4 Print passages, Cy Ng, due 2026-11-19
    notes 4 lines kept as written: collab meeting show M3 --text
  collab: one question is open: typed.txt:7:1: the table does not say whether 'Ben Cole' was there; write present, absent or excused behind the name
  collab: dry run: nothing was changed
  M3
  collab: Grade 3 PLC, 2026-11-04: 2 of 2 here
    new   A4 send the calendar, Ana Ruiz, due 2026-11-20
    notes 3 lines kept as written: collab meeting show M3 --text
  collab: dry run: nothing was changed

Several labels in a line are several.

  $ printf '# Grade 3 PLC, 11/4/2026\n\n**Present:** Ana, Ben **Absent:** Cy\n' > labels.md
  $ collab meeting record labels.md --dry-run
  M3
  collab: Grade 3 PLC, 2026-11-04: 2 of 3 here (absent: Cy Ng)
  collab: dry run: nothing was changed
