Documents that come back from Word, LibreOffice, Google Docs and Notion.

  $ . "$TESTDIR/grade-3.sh"

A question about a Word file quotes what stands there; lines are not to be seen in it.

  $ printf '# Grade 3 PLC, November 16, 2026\n\n- Here: Ana, Zoe\n' | pandoc -f gfm -o who.docx
  $ collab meeting record who.docx --dry-run
  M1
  collab: Grade 3 PLC, 2026-11-16: 1 of 4 here, 1 name not understood
  collab: one question is open: who.docx, 'Here: Ana, Zoe': 'Zoe' names nobody on the roster; for a guest write 'Zoe (guest)'
  collab: dry run: nothing was changed

A Word file whose tables Markdown cannot hold: a decision with two paragraphs in a cell, and a page that is
one table. Nothing of them is lost.

  $ cat > cells.html <<'EOF'
  > <h1>Grade 3 PLC, November 16, 2026</h1>
  > <h2>We decided</h2>
  > <table><tr><td>Re-teach fractions</td><td><p>all agreed</p><p>after a talk</p></td></tr></table>
  > <h2>Next steps</h2>
  > <table><tr><td>Who</td><td>What</td><td>By when</td></tr>
  > <tr><td>Ana</td><td>call the library<br>and the zoo</td><td>Friday</td></tr></table>
  > EOF
  $ pandoc cells.html -o cells.docx && collab meeting record cells.docx
  M1
  collab: Grade 3 PLC, 2026-11-16: nobody was noted as here
    new   D1 Re-teach fractions
    new   A1 call the library; and the zoo, Ana Ruiz, due 2026-11-20
    notes 1 line kept as written: collab meeting show M1 --text
  collab: recorded as operation 9; undo with: collab undo
  $ collab meeting show M1 --text
  # Grade 3 PLC, November 16, 2026
  
  ## We decided
  
  |                    |                            |
  |--------------------|----------------------------|
  | Re-teach fractions | all agreed<br>after a talk |
  
  ## Next steps
  
  | Who | What                            | By when |
  |-----|---------------------------------|---------|
  | Ana | call the library<br>and the zoo | Friday  |
  $ cat > page.html <<'EOF'
  > <table><tr><td>Date</td><td>November 9, 2026</td></tr>
  > <tr><td>Present</td><td><p>Ana Ruiz</p><p>Ben Cole</p></td></tr>
  > <tr><td>Decisions</td><td><p>Start on time (vote)</p></td></tr>
  > <tr><td>Action items</td><td><ul><li>Ben: order books by Friday</li><li><s>Cy: draft it</s></li></ul></td></tr>
  > </table>
  > EOF
  $ for kind in docx odt rtf; do pandoc -s page.html -o page.$kind && collab meeting record page.$kind --team grade-3 --dry-run; done
  M2
  collab: Grade 3 PLC, 2026-11-09: 2 of 2 here
    new   D2 Start on time (vote)
    new   A2 order books, Ben Cole, due 2026-11-13
    notes 1 line kept as written: collab meeting show M2 --text
  collab: dry run: nothing was changed
  M2
  collab: Grade 3 PLC, 2026-11-09: 2 of 2 here
    new   D2 Start on time (vote)
    new   A2 order books, Ben Cole, due 2026-11-13
    notes 1 line kept as written: collab meeting show M2 --text
  collab: dry run: nothing was changed
  M2
  collab: Grade 3 PLC, 2026-11-09: 2 of 2 here
    new   D2 Start on time (vote)
    new   A2 order books, Ben Cole, due 2026-11-13
    notes 1 line kept as written: collab meeting show M2 --text
  collab: dry run: nothing was changed

Google Docs: a zipped web page, where struck and bold text is a matter of style.

  $ mkdir images && cat > Grade3.html <<'EOF'
  > <html><head><style>.c1{text-decoration:line-through}.c2{font-weight:700}
  > .lst-kix_a-0 > li:before{content:"\0025cf  "}.lst-kix_b-0 > li:before{content:"\002610  "}</style></head>
  > <body><p class="title"><span>Grade 3 PLC, November 23, 2026</span></p>
  > <p><span class="c2">Present</span></p><ul class="c3 lst-kix_a-0 start"><li><span>Ana Ruiz</span></li>
  > <li><span class="c1">Cy Ng</span></li></ul>
  > <p><span class="c2">Next steps</span></p><ul class="lst-kix_b-0 start">
  > <li><span>Ben: read </span><span><a href="https://www.google.com/url?q=https://x.org/c%3Fa%3D1&amp;sa=D">the tickets</a></span></li></ul>
  > <script>alert(1)</script><img src="images/image1.png"></body></html>
  > EOF
  $ zip -q google.zip Grade3.html && collab meeting record google.zip
  M2
  collab: Grade 3 PLC, 2026-11-23: 1 of 1 here
    new   A2 read the tickets, Ben Cole
    notes 1 line kept as written: collab meeting show M2 --text
  collab: recorded as operation 10; undo with: collab undo
  $ collab meeting show grade-3/2026-11-23 --text
  Grade 3 PLC, November 23, 2026
  
  **Present**
  
  -   Ana Ruiz
  -   ~~Cy Ng~~
  
  **Next steps**
  
  -   [ ] Ben: read [the tickets](https://x.org/c?a=1)
  
  ![](images/image1.png)

Notion: a number at the end of a file's name that is none of ours, and what it knows of a page below the title.

  $ mkdir -p notion && cat > "notion/Grade 3 PLC 11-30 0f3a9c2b1d4e5f60718293a4b5c6d7e8.md" <<'EOF'
  > # Grade 3 PLC
  > 
  > Date: November 30, 2026
  > Attendees: Ana Ruiz, Ben Cole
  > 
  > ## Action items
  > 
  > - [ ] Ben: call the zoo by Friday
  > - [x] Ana: book the room
  > EOF
  $ (cd notion && zip -q ../notion.zip *.md) && collab meeting record notion.zip --team grade-3
  M3
  collab: Grade 3 PLC, 2026-11-30: 2 of 2 here
    new   A3 call the zoo, Ben Cole, due 2026-12-04
    new   A4 book the room, Ana Ruiz
  collab: warning: M3 is dated 2026-11-30, which is still to come; it counts as held
  collab: recorded as operation 11; undo with: collab undo

Pictures are no celebrations; where the sheet asks what was looked at, a link is kept with its address.

  $ collab -q meeting new grade-3 --on 2026-12-07 -o sheet.md
  $ sed -i -e 's/^## 1. .*/&\n\n- ![IMG_2231](photo.jpg)\n- Cy read aloud/' \
  >   -e 's|^What we looked at.*|& [exit tickets](https://x.org/c)|' sheet.md
  $ collab meeting record sheet.md -q 
  M4
  collab: warning: M4 is dated 2026-12-07, which is still to come; it counts as held
  $ collab meeting show grade-3/2026-12-07 | grep -e evidence -e celebration
  evidence\texit tickets <https://x.org/c> (esc)
  celebration\tCy read aloud\tfalse\t\t (esc)

A text is kept to the byte, blank lines at its ends too; of several meetings each keeps its part, and the
parts are the file.

  $ printf '\n\nNotes of the year\n\n# Grade 3 PLC, January 11, 2027\n\nHere: all\n\n\n# Grade 3 PLC, January 4, 2027\n\nHere: Ana\n\n\n' > two.md
  $ collab -q meeting new grade-3 --on 2027-01-04 -o - >/dev/null && collab meeting record two.md -q
  M6
  M5
  collab: warning: M6 is dated 2027-01-11, which is still to come; it counts as held
  collab: warning: M5 is dated 2027-01-04, which is still to come; it counts as held
  $ (collab meeting show grade-3/2027-01-11 --text; collab meeting show grade-3/2027-01-04 --text) | cmp - two.md
