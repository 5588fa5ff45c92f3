A team decides within bounds. What may lie beyond them is said at once, listed, on the team's page, and in what needs somebody, until its sponsor was asked.

  $ . "$TESTDIR/two-teams.sh"
  $ collab person new 'Dara Okafor' --role principal -q
  dara.okafor
  $ collab team edit plc --sponsor dara.okafor --authority 'groups and materials' --bounds 'no staffing; up to $500; no change to homework without the principal'
  collab: decisions are looked at for: staffing, more than 500, homework
  $ collab decision new 'Two groups on Friday' --team plc
  D1
  collab: D1 Two groups on Friday, Grade 3 PLC, 2026-11-23
  $ collab decision new 'One more aide on the staff' --team plc --expected 'every group has a grown-up'
  D2
  collab: D2 One more aide on the staff, Grade 3 PLC, 2026-11-23
  collab: D2 may be beyond what Grade 3 PLC may decide ('no staffing'): ask its sponsor; once asked: collab decision edit D2 --consulted sponsor
  $ collab decision new 'Order readers for $1,200' --team plc --consulted 'Dara Okafor=2026-11-20'
  D3
  collab: D3 Order readers for $1,200, Grade 3 PLC, 2026-11-23
  $ collab decision list --beyond-bounds --columns decision,text,expected
  D2\tOne more aide on the staff\tevery group has a grown-up (esc)

In minutes.

  $ cat > minutes.md <<'END'
  > # Grade 3 PLC, November 20, 2026
  > 
  > - Here: all
  > 
  > ## We decided
  > 
  > - Homework on Mondays only (all agreed)
  > - Fridays for games (all agreed)
  > END
  $ collab meeting record minutes.md --team plc
  M1
  collab: Grade 3 PLC, 2026-11-20: nobody was noted as here
    new   D4 Homework on Mondays only (all agreed)
    new   D5 Fridays for games (all agreed)
  collab: D4 may be beyond what Grade 3 PLC may decide ('no change to homework without the principal'): ask its sponsor; once asked: collab decision edit D4 --consulted sponsor
  collab: recorded as operation 11; undo with: collab undo

Where somebody must act on it.

  $ collab status | grep bounds
  bounds     2 decisions may be beyond what their teams may decide  collab decision list --beyond-bounds
  $ collab report team plc --period 2026-11-16..2026-11-22 -f md | sed -n '/^## To ask our sponsor/,/^## /p'
  ## To ask our sponsor about
  
  - D4 Homework on Mondays only (no change to homework without the principal)
  
  ## What was decided
  $ collab report weekly --period 2026-11-16..2026-11-22 --for lead | grep -i bounds
  - New: Bounds: 1 decision may be beyond what its team may decide; ask the sponsor
  - D4 of Grade 3 PLC may be beyond its bounds: Homework on Mondays only

Once the sponsor was asked it is a decision like any other.

  $ collab decision edit D2 --consulted sponsor
  $ collab decision edit D4 --consulted sponsor=2026-11-21 -q
  $ collab decision list --beyond-bounds
  $ collab status | grep bounds
  [1]

What cannot be looked for is told when the charter is written; an authority keeps something back too.

  $ collab team edit plc --bounds 'within the adopted curriculum' --clear authority
  collab: nothing in these bounds can be looked for in decisions; what is kept from the team is said as in 'no staffing; up to $500'
  $ collab team edit plc --bounds 'within the adopted curriculum' --authority 'all that needs no money'
  collab: decisions are looked at for: money
  $ collab decision new 'Ask for more money' --team plc
  D6
  collab: D6 Ask for more money, Grade 3 PLC, 2026-11-23
  collab: D6 may be beyond what Grade 3 PLC may decide ('all that needs no money'): ask its sponsor; once asked: collab decision edit D6 --consulted sponsor

A confidential team's texts stay within it.

  $ collab team edit sst --bounds 'no placement' -q
  $ collab decision new 'Placement of Student A in the small group' --team sst -q
  D7
  $ collab decision list --beyond-bounds -f csv
  decision,text,decided_on,team,mode,look_again_on,expected,result,meeting,tags
  D6,Ask for more money,2026-11-23,plc,,,,,,
  D7,,2026-11-23,sst,,,,,,
  collab: 1 text of confidential teams left out; name the team to read them
  $ collab status | grep bounds
  bounds     2 decisions may be beyond what their teams may decide  collab decision list --beyond-bounds
