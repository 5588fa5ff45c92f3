A labor-management body: even sides, items by side, others asked before it is decided. Today is Monday 2026-11-23.

  $ collab init --school "Maple Grove Elementary" --code MGE --tz America/New_York --school-year 2026-08-17..2027-06-11 -q
  $ for who in "Ana Ruiz:a.ruiz" "Ben Cole:b.cole" "Sarah Whitman:s.whitman" "Teo Morales:t.morales"; do
  >   collab person new "${who%:*}" --handle "${who#*:}" -q > /dev/null
  > done
  $ collab team new council --name "Partnership Council" --kind partnership --decision-rule consensus --on 2026-08-20
  council
  $ collab team member add council a.ruiz b.cole s.whitman --from 2026-08-20 -q

Each member sits for a side. An uneven body is told why that matters.

  $ collab team side set council labor a.ruiz b.cole
  collab: council: labor 2, management 0, without a side 1
  collab: warning: council is uneven (labor 2, management 0, without a side 1): the larger side can outvote the other, and what it decides will be seen as its own; add to the management side: collab team side set council management PERSON
  $ collab team side set council management t.morales
  collab: error: 't.morales' is not a member of 'council'
    hint: collab team member add council t.morales
  [5]
  $ collab team member add council t.morales --from 2026-08-20 -q
  $ collab team side set council management s.whitman t.morales
  collab: council: labor 2, management 2
  $ collab team side list council
  council\ta.ruiz\tlabor (esc)
  council\tb.cole\tlabor (esc)
  council\ts.whitman\tmanagement (esc)
  council\tt.morales\tmanagement (esc)

The union's pact is the body's: its clauses stand on the sheets once it is signed.

  $ collab partner new mga --name "Education Association" --sector union --benefit-to-school "decisions that last" --benefit-to-partner "a say" --from 2026-08-20
  mga
  $ collab partner show mga -f csv --columns side
  side
  labor
  $ collab partner pact new mga "Decide together" --team council --clause "Neither side lets the other fail" --clause "Each asks before it decides" --on 2026-09-01 -q
  $ collab partner pact sign mga --on 2026-09-02 -q
  $ collab partner said families "tell us earlier" --team council --on 2026-11-16 -q
  V1
  $ collab meeting schedule council --on 2026-11-23 --at 15:30 --minutes 60 --place library -q
  M1
  $ collab meeting agenda add M1 "Evening duty" --by a.ruiz --minutes 20 -q
  1
  $ collab meeting agenda add M1 "Calendar" --by s.whitman --minutes 10 -q
  2
  $ collab meeting new council -o council.md -q
  $ sed -n 1,32p council.md
  # Partnership Council, Monday, November 23, 2026
  
  - Meeting: MGE-M1
  - 3:30 to 4:30, library
  - Facilitator: Ana Ruiz. Notes: Ben Cole
  - Here (write "all" or "all but ..."):
  - Who sits for whom: labor Ana Ruiz, Ben Cole; management Sarah Whitman, Teo Morales
  - What both sides keep: Neither side lets the other fail; Each asks before it decides
  
  ## 1. Connect (5 min)
  
  - One word each on how we arrive:
  
  ## 2. Last time (10 min)
  
  Write done, not yet, or drop and why.
  
  You said, we did: families: tell us earlier (no answer yet)
  
  ## 3. Today (30 min)
  
  Who asked for these: labor 1, management 1
  
  - Evening duty (Ana, 20 min)
  - Calendar (Sarah, 10 min)
  - Add yours, with your name:
  
  What we looked at (no student names):
  
  What each side sees in it:
  
  ## 4. Before we decide: whom each side asked, and when
  $ sed -i -e 's/^- Here .*/& all/' -e 's/^## 4.*/&\n\nAna asked members on Nov 18/' -e 's/^- (how.*/- Six evenings a year (all agreed)\n- Calendar by May (asked members Wed Nov 18)/' council.md
  $ collab meeting record council.md
  M1
  collab: Partnership Council, 2026-11-23: 4 of 4 here
    new   D1 Six evenings a year (all agreed)
    new   D2 Calendar by May (asked others)
  collab: recorded as operation 18; undo with: collab undo
  $ collab report partner --table bodies -f csv --period sy
  team,parity,items_labor,items_management,items_neither,together,voted,consulted,not_shown
  council,even,1,1,0,1,0,1,0
  $ collab team member list council --columns person,side
  a.ruiz\tlabor (esc)
  b.cole\tlabor (esc)
  s.whitman\tmanagement (esc)
  t.morales\tmanagement (esc)
