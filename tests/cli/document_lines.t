What single lines of a document say, and what is asked about. Today is Monday 2026-11-23.

  $ . "$TESTDIR/grade-3.sh"
  $ minutes() { printf '# Grade 3 PLC, November 23, 2026\n\n' > d.md; cat >> d.md; collab meeting record d.md; collab undo -q; }

Actions: several in a line, of somebody named above, with the day below; a day that is past is no due day.

  $ minutes <<'EOF'
  > - Here: all
  > 
  > ## Next steps
  > - Ana: call the zoo by Friday, Ben: call the farm by Monday
  > - Cy
  >   - write the letter by Dec 2
  >   - ask the library
  > - Dara: phone script
  >   - by Dec 1
  > 
  > **Ben Cole**
  > 
  > - make the slides by December 4
  > 
  > ### Ana Ruiz
  > - [ ] look at the data
  > - Ana: the poster by 2026-01-05
  > - Ben: the other poster by Oct 1
  > EOF
  M1
  collab: Grade 3 PLC, 2026-11-23: 4 of 4 here
    new   A1 call the zoo, Ana Ruiz, due 2026-11-27
    new   A2 call the farm, Ben Cole, due 2026-11-30
    new   A3 write the letter, Cy Ng, due 2026-12-02
    new   A4 ask the library, Cy Ng
    new   A5 phone script, Dara Okafor, due 2026-12-01
    new   A6 make the slides, Ben Cole, due 2026-12-04
    new   A7 look at the data, Ana Ruiz
    new   A8 the poster, Ana Ruiz
    new   A9 the other poster, Ben Cole
  collab: 2 questions are open:
    d.md:19:3: 'the poster' would be due January 5, 2026, before the meeting; write the day with its year, such as 2027-01-05
    d.md:20:3: 'the other poster' would be due October 1, 2026, before the meeting; write the day with its year, such as 2027-01-05
  collab: recorded as operation 9; undo with: collab undo

Decisions: how and when to look again in the usual places; what was not decided is none.

  $ minutes <<'EOF'
  > - Here: all
  > 
  > ## We decided
  > - (how: all agreed, vote, ...) two groups
  > - ALL AGREED: reading night on Oct 8
  > - Keep the log, revisit 12/6
  > - Two tests, look again Dec 22 (all agreed)
  > - | Three groups | all agreed |
  > - tabled
  > - We didn't decide about the trip
  > - Tabled: the trip
  > EOF
  M2
  collab: Grade 3 PLC, 2026-11-23: 4 of 4 here
    new   D1 two groups
    new   D2 reading night on Oct 8 (all agreed)
    new   D3 Keep the log
    new   D4 Two tests (all agreed)
    new   D5 Three groups (all agreed)
    notes 3 lines kept as written: collab meeting show M2 --text
  collab: recorded as operation 11; undo with: collab undo

As a table.

  $ minutes <<'EOF'
  > - Here: all
  > 
  > ## We decided
  > 
  > | Item | Decision | How | Look again |
  > |---|---|---|---|
  > | 1 | Two groups | all agreed | 12/14 |
  > | 2 | One test | vote 4-2 | |
  > EOF
  M3
  collab: Grade 3 PLC, 2026-11-23: 4 of 4 here
    new   D6 Two groups (all agreed)
    new   D7 One test (4-2) (vote)
  collab: recorded as operation 13; undo with: collab undo

What stands below another heading than it looks like.

  $ minutes <<'EOF'
  > - Here: all
  > 
  > ## What we noticed
  > - Re-teach fractions (all agreed)
  > 
  > ## Parking lot
  > - Ben: bring the data by Dec 1
  > 
  > ## We decided
  > - Ana: call the zoo by Friday
  > EOF
  M4
  collab: Grade 3 PLC, 2026-11-23: 4 of 4 here
    notes 1 line kept as written: collab meeting show M4 --text
  collab: 3 questions are open:
    d.md:6:3: 'Re-teach fractions (all agreed)' looks like a decision, but stands below another heading; if it is one, put it below 'What we decided'
    d.md:9:3: 'Ben: bring the data by Dec 1' looks like an action, but stands below another heading; if it is one, put it below 'Next steps'
    d.md:12:3: 'Ana: call the zoo by Friday' looks like an action, but stands below another heading; if it is one, put it below 'Next steps'
  collab: recorded as operation 15; undo with: collab undo

Who was there: titles, several remarks, a dash, a guest of a member's name; plain text ends the list.

  $ minutes <<'EOF'
  > - Here: Mr. Cole (10 min late) (facilitator), Mrs. Park (guest), Cy (guest), Zoe Lam (district)
  > We talked about fractions a lot.
  > EOF
  M5
  collab: Grade 3 PLC, 2026-11-23: 1 of 4 here, 2 names not understood, 2 guests
    notes 1 line kept as written: collab meeting show M5 --text
  collab: 2 questions are open:
    d.md:3:66: 'Cy' is a guest here and the name of somebody in the team; write the guest's full name, or take '(guest)' away
    d.md:3:78: 'Zoe Lam (district)' names nobody on the roster; for a guest write 'Zoe Lam (guest)'
  collab: recorded as operation 17; undo with: collab undo
  $ echo '- Here: everyone - Cy' | minutes
  M6
  collab: Grade 3 PLC, 2026-11-23: 3 of 4 here, 1 name not understood
  collab: one question is open: d.md:3:9: 'everyone - Cy' does not say whether they were there; write 'all but ...' with the names of those who were not
  collab: recorded as operation 19; undo with: collab undo
  $ echo '- Here: all but Cy, Ana Smith (guest, first 15 min)' | minutes
  M7
  collab: Grade 3 PLC, 2026-11-23: 3 of 4 here (absent: Cy Ng), 1 guest
  collab: recorded as operation 21; undo with: collab undo

Names that nobody knows behind a label are asked about, however many.

  $ echo '**Present:** Sebastian, Chuck, Tyler, Alex, Inessa, Ross, Matti, Melissa, Ralf, Jo, Sam' | minutes 2>&1 | sed -n '2,4p'
  collab: Grade 3 PLC, 2026-11-23: recorded
  collab: 11 questions are open:
    d.md:3:14: 'Sebastian' names nobody on the roster; for a guest write 'Sebastian (guest)'

The summary that a video call's assistant wrote: what was talked about is kept, the rest is read or asked.

  $ cp "$TESTDIR/../../examples/minutes/video-call-summary.md" . && collab meeting record video-call-summary.md
  M9
  collab: Grade 3 PLC, 2026-11-16: 3 of 3 here
    new   D8 The team agreed to re-teach comparing fractions in two groups.
    new   A10 make the number line cards, Ben Cole, due 2026-11-20
    new   A11 regroup the students., Ana Ruiz and Cy Ng
    notes 4 lines kept as written: collab meeting show M9 --text
  collab: one question is open: video-call-summary.md:19:7: 'The team should think about inviting the coach.' does not say who does it; write 'Name: what, by when'
  collab: recorded as operation 25; undo with: collab undo
