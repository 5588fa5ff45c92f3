What a school reads about its collaboration. A small school first: one team that met on Mondays.

  $ . "$TESTDIR/grade-3.sh"
  $ for person in a.ruiz b.cole c.ng d.okafor k.wong; do
  >   collab person edit $person --start 2026-08-17 -q
  >   collab person role add $person teacher --from 2026-08-17 -q
  > done
  $ collab calendar add 2026-10-12 --name "Staff day" --kind "staff day" -q
  $ collab team series new grade-3 --every "mon 15:00" --minutes 45 --from 2026-09-28 --until 2026-11-08 -q
  S2
  $ minutes() {
  >   printf '# Grade 3 PLC, %s\n\n- Here: %s\n- Facilitator: %s\n- Focus: 2 and 3\n' "$1" "$2" "$3"
  >   printf '\nWhat we looked at: exit tickets\n\n## We decided\n\n- Groups twice a week (all agreed)\n'
  >   printf '\n## Next steps\n\n- Ana: share the results by %s\n' "$4"
  > }
  $ minutes 2026-09-28 all Ana 2026-10-05 > 1.md
  $ minutes 2026-10-05 "all but Cy" Ben 2026-10-19 > 2.md
  $ minutes 2026-10-19 all Cy 2026-10-26 > 3.md
  $ minutes 2026-11-02 "Ana, Ben" Ana 2026-11-09 > 4.md
  $ for sheet in 1 2 3 4; do collab meeting record $sheet.md --team grade-3 -q; done
  M1
  M2
  M3
  M4
  $ collab meeting cancel grade-3/2026-11-09 --because "coverage, asked by Ana Ruiz" -q
  M5
  $ collab action list --columns action,due,state
  A1\t2026-10-05\toverdue (esc)
  A2\t2026-10-19\toverdue (esc)
  A3\t2026-10-26\toverdue (esc)
  A4\t2026-11-09\toverdue (esc)

Every figure, with what the records say about themselves first. Attendance is for the team's own eyes.

  $ collab report health -f md
  # Maple Grove Elementary: collaboration health, September 28 to November 20, 2026
  
  ## How complete the records are
  
  - Meetings with a record: 71 % (5 of 7)
  - Days since the last entry: 0 days
  - Open actions without an owner: 0 of 4
  - People who may be entered twice: 0 of 5
  - Records dated in the future: nothing to count
  
  ## What changed compared with August 17 to September 27, 2026
  
  - Common planning minutes per week: 39 minutes, was 0 minutes
  
  ## The school
  
  | Figure | Value | Level | Thresholds |
  |---|---|---|---|
  | Staff on a collaborating team | 1-4 people |  | green from 90, amber from 75 |
  | Common planning minutes per week | 39 minutes | amber | green from 45, amber from 30 |
  | Common planning minutes per week (p25) | 39 minutes |  | green from 45, amber from 30 |
  | Protected time kept | 57 % (4 of 7), 2 unrecorded |  | green from 85, amber from 70 |
  | Attendance | not shown: too few meetings of too few teams |  | green from 85, amber from 70 |
  | Agenda items from team members | nothing to count |  | green from 40, amber from 20 |
  | Agenda sent out on time | nothing to count |  | green from 75, amber from 50 |
  | Evidence leads to a response | 100 % (4 of 4) |  |  |
  | Meetings that end with a next step | 100 % (4 of 4) |  |  |
  | Actions done on time | not shown: needs 5 actions, has 3, 1 not yet checked at a meeting |  | green from 75, amber from 55 |
  | Age of open overdue actions | 28.5 days | red | green up to 7, amber up to 21 |
  | Meetings that look at evidence | 100 % (4 of 4) | green | green from 60, amber from 40 |
  | Decisions that were looked at again | not shown: needs 5 decisions, has 2, 2 without an action |  | green from 50, amber from 30 |
  | How decisions are made | not shown: needs 5 decisions, has 4 |  |  |
  | Goals with a recent figure | nothing to count |  | green from 80, amber from 60 |
  | Goals on track | nothing to count |  |  |
  | New educators with a trained mentor in time | nothing to count |  | green from 100, amber from 80 |
  | Mentoring keeps its rhythm | nothing to count |  | green from 80, amber from 60 |
  | Mentoring goes on all year | nothing to count |  | green from 85, amber from 65 |
  | Coaching cycles completed | nothing to count |  | green from 70, amber from 50 |
  | Mentors above their limit | nothing to count |  | green up to 0, amber up to 10 |
  | Staff not yet working with others | not shown: too few people |  |  |
  | Work across grades | nothing to count |  |  |
  | Work across departments | nothing to count |  |  |
  | Work across roles | nothing to count, 4 meetings left out: fewer than 10 people have a role |  |  |
  | Links between teams that are alive | nothing to count |  | green from 85, amber from 65 |
  | The right people at the table | nothing to count |  | green from 85, amber from 65 |
  | Languages served | nothing to count |  | green from 100, amber from 90 |
  | Two-way, mutual partnerships | nothing to count |  | green from 70, amber from 50 |
  | Promises kept between school and partners | nothing to count |  | green from 85, amber from 70 |
  | What works and was tried by others | nothing to count |  | green from 40, amber from 20 |
  
  ## Grade 3 PLC
  
  | Figure | Value | Level |
  |---|---|---|
  | Protected time kept | 57 % (4 of 7), 2 unrecorded |  |
  | Attendance | for the team itself |  |
  | Evidence leads to a response | 100 % (4 of 4) |  |
  | How many of the four questions were worked on | 2 of 4 |  |
  | Meetings that end with a next step | 100 % (4 of 4) |  |
  | Actions done on time | not shown: needs 5 actions, has 3, 1 not yet checked at a meeting |  |
  | Age of open overdue actions | 28.5 days | red |
  | Facilitator rotation | 0.67 (1 is an even rotation) | green |
  | Meetings that look at evidence | 100 % (4 of 4) | green |
  | Decisions that were looked at again | not shown: needs 5 decisions, has 2, 2 without an action |  |
  | How decisions are made | not shown: needs 5 decisions, has 4 |  |
  
  ## About these figures
  
  - A level says how a figure compares with the school's own thresholds; grey: too few blocks have a record. A figure has no level where none may be given, or where unrecorded blocks could change it.
  - Teams are listed by name. Not for evaluation of staff.
  $ collab report health --for team --team grade-3 -f csv --columns team,indicator,part,whole,value,level,note
  team,indicator,part,whole,value,level,note
  grade-3,protected_time,4,7,57.1,,2 unrecorded
  grade-3,attendance,13,16,81.2,amber,
  grade-3,agenda_shared,,,,not_applicable,
  grade-3,agenda_in_time,,,,not_applicable,
  grade-3,response_cycle,4,4,100.0,,
  grade-3,question_coverage,2,4,2,,
  grade-3,next_step,4,4,100.0,,
  grade-3,follow_through,0,3,,too_few,1 not yet checked at a meeting
  grade-3,overdue_age,,4,28.5,red,
  grade-3,rotation,,4,0.67,green,
  grade-3,evidence,4,4,100.0,green,
  grade-3,loop,0,2,,too_few,2 without an action
  grade-3,decision_modes,4,4,,too_few,
  grade-3,goal_live,,,,not_applicable,
  grade-3,goal_on_track,,,,not_applicable,
  grade-3,handoff,,,,not_applicable,
  grade-3,seats,,,,not_applicable,
  grade-3,spread,,,,not_applicable,
  grade-3,recorded,5,7,71.4,,
  grade-3,unknown_owners,0,4,0,,
  grade-3,future_records,,,,not_applicable,

By month, and a row a team.

  $ collab report health --period 2026-10..2026-11 --by month -f plain --columns indicator,team,start_date,end_date,part,whole | grep protected_time
  protected_time\t\t2026-10-01\t2026-10-31\t2\t3 (esc)
  protected_time\t\t2026-10-01\t2026-10-31\t\t (esc)
  protected_time\tgrade-3\t2026-10-01\t2026-10-31\t2\t3 (esc)
  protected_time\t\t2026-11-01\t2026-11-23\t1\t3 (esc)
  protected_time\t\t2026-11-01\t2026-11-23\t\t (esc)
  protected_time\tgrade-3\t2026-11-01\t2026-11-23\t1\t3 (esc)
  $ collab report health --wide -f csv | cut -d, -f1-9
  school,team,start_date,end_date,team_reach,common_time,protected_time,attendance,agenda_shared
  MGE,,2026-09-28,2026-11-20,,39.4,57.1,,
  MGE,grade-3,2026-09-28,2026-11-20,,,57.1,,
  $ collab report health --period 2026-10 --by term
  collab: error: the school has no terms in this period
    hint: enter one: collab school term add NAME FROM..TO
  [6]

A check for cron: the report is written, the exit code says that it fails.

  $ collab report health -o health.csv --fail-on 'protected_time<60' --fail-on attendance=red
  collab: warning: protected_time<60: protected_time, the school: 57 % (4 of 7), 2 unrecorded (ratio)
  collab: warning: protected_time<60: protected_time, grade-3: 57 % (4 of 7), 2 unrecorded (ratio)
  collab: wrote health.csv
  [10]
  $ head -n 3 health.csv
  school,team,indicator,unit,start_date,end_date,part,whole,value,level,note,statistic,definition,category,green,amber,example
  MGE,,team_reach,percent,2026-09-28,2026-11-20,,5,,,1-4 people,ratio,1,,90,75,false
  MGE,,common_time,minutes,2026-09-28,2026-11-20,,5,39.4,amber,,median,1,,45,30,false
  $ collab report health -q -o health.csv --fail-on 'protected_time<20'
  $ collab report health --fail-on 'protected<60'
  collab: error: there is no indicator 'protected'
    hint: did you mean 'protected_time'?
  [4]
  $ collab report health --fail-on 'protected_time~60'
  collab: error: 'protected_time~60' is not a condition
    hint: examples: --fail-on 'protected_time<60', --fail-on attendance=red, --fail-on red
  [2]

Why is it what it is?

  $ collab report explain follow_through -f md
  # Maple Grove Elementary: Actions done on time, September 28 to November 20, 2026
  
  I08, percent, more is better; green from 75, amber from 55.
  
  how many of the actions whose first due date fell in the window were done by the team's first meeting on or after that date: a box ticked at that meeting is in time, and moving the date does not help; an action still open counts as not done from the day after that meeting. If the team ended without another meeting, its last day takes that meeting's place. Dropped actions count as not done and are shown apart.
  
  - needs at least 5 actions
  - lag: an action is judged at its team's first held meeting on or after its first due date
  - source: Teacher Collaboration Assessment Rubric (Woodland), domain action; thresholds are ours
  
  ## Value
  
  - the school: not shown: needs 5 actions, has 3, 1 not yet checked at a meeting
  - grade-3: not shown: needs 5 actions, has 3, 1 not yet checked at a meeting
  
  ## Rows
  
  | State | Reference | Team | Day | Detail | Part | Of |
  |---|---|---|---|---|---:|---:|
  | not done | A1 | grade-3 | 2026-10-05 | first due 2026-10-05, M1 | 0 | 1 |
  | not done | A2 | grade-3 | 2026-10-19 | first due 2026-10-19, M2 | 0 | 1 |
  | not done | A3 | grade-3 | 2026-10-26 | first due 2026-10-26, M3 | 0 | 1 |
  | not yet checked at a meeting | A4 | grade-3 | 2026-11-09 | first due 2026-11-09, M4 | 0 | 0 |
  $ collab report explain I03 -f csv
  state,reference,team,at,detail,part,whole
  held,M1,grade-3,2026-09-28,,1,1
  held,M2,grade-3,2026-10-05,,1,1
  held,M3,grade-3,2026-10-19,,1,1
  unrecorded,,grade-3,2026-10-26,,0,1
  held,M4,grade-3,2026-11-02,,1,1
  cancelled,M5,grade-3,2026-11-09,,0,1
  unrecorded,,grade-3,2026-11-16,,0,1
  $ collab report explain attendance -f md | tail -n 3
  ## Rows
  
  The rows are for the team itself: --for team --team TEAM.
  $ collab report explain attendance --for team --team grade-3 --columns state,at,part,whole
  all here\t2026-09-28\t4\t4 (esc)
  1 away\t2026-10-05\t3\t4 (esc)
  all here\t2026-10-19\t4\t4 (esc)
  2 away\t2026-11-02\t2\t4 (esc)
  $ collab report explain team_reach --for lead -f md | tail -n 1
  The rows stand for people, and are not listed.
  $ collab report explain protected -q
  collab: error: there is no indicator 'protected'
    hint: did you mean 'protected_time'?
  [4]

A week on a page: a principal sees no names, not even in a reason.

  $ collab report weekly --period 2026-11-09..2026-11-15 -f md
  # Maple Grove Elementary: working together, November 9 to 15, 2026
  
  0 of 1 team meetings happened.
  
  ## Needs you
  
  - New: Grade 3 PLC: 1 of the last 4 blocks was lost: coverage, asked by a colleague
  - New: 2 actions are more than three weeks overdue, in 1 team; ask which still matter
  - Grade 3 PLC: no notes yet for Oct 26; ask whether it met
  
  ## Next week
  
  Mon 3:00 Grade 3 PLC
  
  ## How it is going
  
  Over 8 school weeks:
  
  - Common planning minutes per week: 34 minutes, was 0 minutes
  
  Gaps: 83 % of meetings are recorded. Not for evaluation of staff.
  $ collab report weekly --period 2026-11-09..2026-11-15 --for lead -f md | grep -A3 Needs
  ## Needs you
  
  - New: Grade 3 PLC: 1 of the last 4 blocks was lost: coverage, asked by Ana Ruiz
  - New: 2 actions are more than three weeks overdue, in 1 team; ask which still matter
  $ collab report weekly --for team
  collab: error: --for team is for one team about itself
    hint: add --team TEAM, once
  [2]
  $ collab report weekly -f csv
  collab: error: this format holds one table, and there are several
    hint: choose one with --table: meetings, decisions
  [2]
  $ collab report weekly --table meetings --period 2026-11-09..2026-11-15 -f csv
  team,day,state,meeting
  grade-3,2026-11-09,cancelled,M5

The other reports.

  $ collab report meetings -f md
  # Maple Grove Elementary: meetings, September 28 to November 20, 2026
  
  Notes of 4 of 7 team meetings; 1 did not take place; nobody wrote down whether 2 others took place.
  
  ## Teams
  
  | Team | Blocks | Held | Moved | Lost | Unrecorded | Not yet written up |
  |---|---:|---:|---:|---:|---:|---:|
  | Grade 3 PLC | 7 | 4 | 0 | 1 | 2 | 0 |
  
  ## Lost or unrecorded
  
  | Team | Day | State | Meeting | Reason |
  |---|---|---|---|---|
  | grade-3 | 2026-10-26 | unrecorded |  |  |
  | grade-3 | 2026-11-09 | cancelled | M5 | coverage, asked by a colleague |
  | grade-3 | 2026-11-16 | unrecorded |  |  |
  $ collab report actions -f csv --columns action,team,owners,due,state
  action,team,owners,due,state
  A1,grade-3,,2026-10-05,overdue
  A2,grade-3,,2026-10-19,overdue
  A3,grade-3,,2026-10-26,overdue
  A4,grade-3,,2026-11-09,overdue
  $ collab report actions --for lead -f csv --columns action,team,owners,due,state -n 1
  action,team,owners,due,state
  A1,grade-3,Ana Ruiz,2026-10-05,overdue
  $ collab report decisions -f md | head -n 12
  # Maple Grove Elementary: decisions, September 28 to November 20, 2026
  
  4 decisions.
  
  ## What was decided
  
  | Decision | Team | Decided | What | How |
  |---|---|---|---|---|
  | D1 | grade-3 | 2026-09-28 | Groups twice a week | consensus |
  | D2 | grade-3 | 2026-10-05 | Groups twice a week | consensus |
  | D3 | grade-3 | 2026-10-19 | Groups twice a week | consensus |
  | D4 | grade-3 | 2026-11-02 | Groups twice a week | consensus |
  $ collab report team grade-3 --for team -f md
  # Maple Grove Elementary: Grade 3 PLC, September 28 to November 20, 2026
  
  ## Next meeting
  
  Monday, November 23, 2026, 15:00. Ben Cole leads (next in turn).
  
  ## Open actions
  
  | Action | Team | What | Who | First due | Due | State | Days overdue |
  |---|---|---|---|---|---|---|---:|
  | A1 | grade-3 | share the results | Ana Ruiz | 2026-10-05 | 2026-10-05 | overdue | 46 |
  | A2 | grade-3 | share the results | Ana Ruiz | 2026-10-19 | 2026-10-19 | overdue | 32 |
  | A3 | grade-3 | share the results | Ana Ruiz | 2026-10-26 | 2026-10-26 | overdue | 25 |
  | A4 | grade-3 | share the results | Ana Ruiz | 2026-11-09 | 2026-11-09 | overdue | 11 |
  
  ## How the team grows
  
  The team is forming.
  
  - What the team is there for is written down (not met): say in one sentence what the team is there for
  - A goal is stated (not met): agree on one goal that the team is after
  - It is known who leads the next meeting (not met): set whose turn it is to lead
  
  ## What was decided
  
  | Decision | Team | Decided | What | How |
  |---|---|---|---|---|
  | D1 | grade-3 | 2026-09-28 | Groups twice a week | consensus |
  | D2 | grade-3 | 2026-10-05 | Groups twice a week | consensus |
  | D3 | grade-3 | 2026-10-19 | Groups twice a week | consensus |
  | D4 | grade-3 | 2026-11-02 | Groups twice a week | consensus |
  
  ## Figures
  
  Notes of 4 of 7 team meetings; 1 did not take place; nobody wrote down whether 2 others took place.
  
  | Figure | Now | Level | Was |
  |---|---|---|---|
  | Protected time kept | 57 % (4 of 7), 2 unrecorded |  |  |
  | Attendance | 81 % (13 of 16) | amber |  |
  | Evidence leads to a response | 100 % (4 of 4) |  |  |
  | How many of the four questions were worked on | 2 of 4 |  |  |
  | Meetings that end with a next step | 100 % (4 of 4) |  |  |
  | Actions done on time | not shown: needs 5 actions, has 3, 1 not yet checked at a meeting |  |  |
  | Age of open overdue actions | 28.5 days | red |  |
  | Facilitator rotation | 0.67 (1 is an even rotation) | green |  |
  | Meetings that look at evidence | 100 % (4 of 4) | green |  |
  | Decisions that were looked at again | not shown: needs 5 decisions, has 2, 2 without an action |  |  |
  | How decisions are made | not shown: needs 5 decisions, has 4 |  |  |
  | Meetings with a record | 71 % (5 of 7) |  |  |
  | Open actions without an owner | 0 of 4 |  |  |
  
  Not for evaluation of staff.
  $ collab report team grade-3 --for district
  collab: error: a district sees the school, not its teams
    hint: leave --team out: collab report health --for district
  [2]
  $ collab report weekly --period next-week
  collab: error: period 'next-week' cannot be read
    hint: did you mean 'last-week'?
  [2]

The name of a file may say what it holds.

  $ mkdir out
  $ for team in $(collab team list -f plain --columns slug); do
  >   collab report team "$team" --for team --period 2026-10 -o "out/$team-{period}.md"
  > done
  collab: wrote out/grade-3-2026-10-01..2026-10-31.md
  $ collab report weekly -o "out/{date}-{team}.md" -q && ls out
  2026-11-23-all.md
  grade-3-2026-10-01..2026-10-31.md
  $ collab team list -o "out/{team}.md"
  collab: error: '{team}' in 'out/{team}.md' means nothing to 'collab team list'
  [2]

A confidential team appears in counts of meetings only.

  $ collab team edit grade-3 --confidential -q
  $ collab report health -f plain --columns team,indicator,level | grep grade-3 | grep -v not_applicable
  grade-3\tprotected_time\t (esc)
  grade-3\tattendance\tsuppressed (esc)
  grade-3\trecorded\t (esc)
  $ collab report team grade-3 -f md
  # Maple Grove Elementary: Grade 3 PLC, September 28 to November 20, 2026
  
  Grade 3 PLC is confidential: only counts of its meetings are shown.
  
  ## Figures
  
  Notes of 4 of 7 team meetings; 1 did not take place; nobody wrote down whether 2 others took place.
  
  | Figure | Now | Level | Was |
  |---|---|---|---|
  | Protected time kept | 57 % (4 of 7), 2 unrecorded |  |  |
  | Attendance | for the team itself |  |  |
  | Meetings with a record | 71 % (5 of 7) |  |  |
  
  Not for evaluation of staff.
  $ collab report decisions -f csv
  decision,team,decided_on,text,mode,look_again_on,expected,result,result_on
