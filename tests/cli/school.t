  $ collab init --school "Maple Grove Elementary" --code MGE --tz America/New_York --school-year 2026-08-17..2027-06-11
  collab: made .collab for Maple Grove Elementary; next: collab import people roster.csv

The school's own row.

  $ collab school -f table
  Name         Maple Grove Elementary
  Code         MGE
  Time zone    America/New_York
  School year  2026-27
  First day    2026-08-17
  Last day     2027-06-11
  School week  15
  Example      false
  $ collab school edit --name "Maple Grove School" --date-order mdy
  $ collab school show -f csv
  name,code,zone,date_order,school_year,from_on,until_on,school_week,example
  Maple Grove School,MGE,America/New_York,mdy,2026-27,2026-08-17,2027-06-11,15,false
  $ collab school edit --code MGS
  collab: documents written so far say MGE; they are still found by their number
  $ collab school edit --clear date-order --code MGE -q
  $ collab school edit --tz America/New_Yrok
  collab: error: unknown time zone 'America/New_Yrok'
    hint: did you mean 'America/New_York'?
  [2]
  $ collab school edit --code mge
  collab: error: school code 'mge' is not 2 to 10 capital letters and digits
    hint: use 'MGE'
  [5]

Years and terms.

  $ collab school year add 2027-08-16..2028-06-09
  2027-28
  $ collab school year
  2026-27\t2026-08-17\t2027-06-11\t215 (esc)
  2027-28\t2027-08-16\t2028-06-09\t215 (esc)
  $ collab school year add 2027-06-01..2027-09-01
  collab: error: school year 2027-06-01..2027-09-01 overlaps '2026-27', 2026-08-17..2027-06-11
  [6]
  $ collab school term add fall 2026-08-17..2026-12-18
  fall
  $ collab school term add spring 2027-01-04..2027-06-11
  spring
  $ collab school term add summer 2027-06-14..2027-07-30
  collab: error: term 2027-06-14..2027-07-30 does not lie within a school year
    hint: collab school year list shows them, collab school year add FROM..TO adds one
  [5]
  $ collab school term list -f csv
  name,from_on,until_on,school_days
  fall,2026-08-17,2026-12-18,90
  spring,2027-01-04,2027-06-11,115
  $ collab parse-date --period term:fall
  2026-08-17..2026-12-18
  $ collab parse-date --period sy
  2026-08-17..2027-06-11
  $ collab school year remove 2026-27
  collab: error: school year '2026-27' still has the term 'fall'
    hint: remove its terms first: collab school term remove NAME
  [6]
  $ collab school year remove 2027-29
  collab: error: there is no school year '2027-29'
    hint: did you mean '2027-28' or '2026-27'?
  [4]
  $ collab school year remove 2027-28
  $ collab school term remove sprng
  collab: error: there is no term 'sprng'
    hint: did you mean 'spring'?
  [4]
  $ collab school term remove spring
  $ collab school term -f csv --columns name
  name
  fall

What is agreed on meetings. Setting nothing is no operation.

  $ collab school agreement set
  $ collab log -n 1 --columns verb
  school term remove
  $ collab school agreement
  agenda_lead_days\t (esc)
  member_agenda_share\t (esc)
  attendance_by\t (esc)
  evaluation_sentence\t (esc)
  keep_notes_months\t (esc)
  $ collab school agreement set --agenda-lead-days 2 --member-agenda-share 40 --attendance-by headcount
  $ printf 'Not for evaluation of staff.\n' | collab school agreement set --evaluation-sentence-file -
  $ collab school agreement -f table
  Agenda out, days before         2
  Agenda set by members, percent  40
  Attendance by                   headcount
  On evaluation                   Not for evaluation of staff.
  $ collab school agreement set --clear attendance-by --keep-notes-months 24
  $ collab school agreement show -f csv
  agenda_lead_days,member_agenda_share,attendance_by,evaluation_sentence,keep_notes_months
  2,40,,Not for evaluation of staff.,24
  $ collab school agreement set --member-agenda-share 140
  collab: error: the members' share of the agenda in percent is 0 to 100, not 140
  [5]
  $ collab school agreement set --attendance-by names
  collab: error: option '--attendance-by' is one of name, headcount; not 'names'
    hint: did you mean 'name'?
  [2]
  $ collab school agreement set --clear attendance
  collab: error: --clear knows no field 'attendance'
    hint: did you mean 'attendance-by'?
  [2]

Settings: what changes figures.

  $ collab school setting -f csv --columns name,value,range
  name,value,range
  administrator_roles,"administrator, principal, assistant principal",words with commas
  agenda_in_time.amber,50,0 to 1000
  agenda_in_time.green,75,0 to 1000
  agenda_shared.amber,20,0 to 1000
  agenda_shared.green,40,0 to 1000
  attendance.amber,70,0 to 1000
  attendance.green,85,0 to 1000
  common_time.amber,30,0 to 1000
  common_time.green,45,0 to 1000
  cycle_done.amber,50,0 to 1000
  cycle_done.green,70,0 to 1000
  evidence.amber,40,0 to 1000
  evidence.green,60,0 to 1000
  follow_through.amber,55,0 to 1000
  follow_through.green,75,0 to 1000
  goal_live.amber,60,0 to 1000
  goal_live.green,80,0 to 1000
  handoff.amber,65,0 to 1000
  handoff.green,85,0 to 1000
  instructional_roles,"teacher, special educator, coach, specialist, librarian, counselor, paraprofessional",words with commas
  language_access.amber,90,0 to 1000
  language_access.green,100,0 to 1000
  language_families,10,1 to 1000
  loop.amber,30,0 to 1000
  loop.green,50,0 to 1000
  mentor_common_minutes,30,5 to 240
  mentor_continuity.amber,65,0 to 1000
  mentor_continuity.green,85,0 to 1000
  mentor_cycle_weeks,6,1 to 40
  mentor_load.amber,10,0 to 1000
  mentor_load.green,0,0 to 1000
  mentor_match.amber,80,0 to 1000
  mentor_match.green,100,0 to 1000
  mentor_match_days,30,0 to 365
  mentor_quiet_weeks,2,1 to 40
  mentor_rhythm.amber,60,0 to 1000
  mentor_rhythm.green,80,0 to 1000
  mentor_week_minutes,60,1 to 600
  min_group_staff,5,3 to 100
  min_group_students,10,3 to 100
  min_recorded_share,60,0 to 100
  most_teams,3,1 to 20
  most_week_minutes,180,15 to 2400
  new_educator_years,0,0 to 5
  overdue_age.amber,21,0 to 1000
  overdue_age.green,7,0 to 1000
  pact_review_months,12,1 to 60
  pacts.amber,70,0 to 1000
  pacts.green,85,0 to 1000
  partner_due_days,7,0 to 60
  partner_quiet_days,90,14 to 365
  protected_time.amber,70,0 to 1000
  protected_time.green,85,0 to 1000
  rotation.amber,0.3,0 to 1000
  rotation.green,0.5,0 to 1000
  seats.amber,65,0 to 1000
  seats.green,85,0 to 1000
  spread.amber,20,0 to 1000
  spread.green,40,0 to 1000
  team_reach.amber,75,0 to 1000
  team_reach.green,90,0 to 1000
  two_way.amber,50,0 to 1000
  two_way.green,70,0 to 1000
  unrecorded_grace_days,3,0 to 20
  window_weeks,8,1 to 52
  $ collab school setting set window_weeks 6
  collab: window_weeks is 6, was 8
  $ collab school setting set instructional_roles "teacher, coach"
  collab: instructional_roles is 'teacher, coach', was 'teacher, special educator, coach, specialist, librarian, counselor, paraprofessional'
  $ collab school setting list -f csv --columns name,value,default
  name,value,default
  administrator_roles,"administrator, principal, assistant principal","administrator, principal, assistant principal"
  agenda_in_time.amber,50,50
  agenda_in_time.green,75,75
  agenda_shared.amber,20,20
  agenda_shared.green,40,40
  attendance.amber,70,70
  attendance.green,85,85
  common_time.amber,30,30
  common_time.green,45,45
  cycle_done.amber,50,50
  cycle_done.green,70,70
  evidence.amber,40,40
  evidence.green,60,60
  follow_through.amber,55,55
  follow_through.green,75,75
  goal_live.amber,60,60
  goal_live.green,80,80
  handoff.amber,65,65
  handoff.green,85,85
  instructional_roles,"teacher, coach","teacher, special educator, coach, specialist, librarian, counselor, paraprofessional"
  language_access.amber,90,90
  language_access.green,100,100
  language_families,10,10
  loop.amber,30,30
  loop.green,50,50
  mentor_common_minutes,30,30
  mentor_continuity.amber,65,65
  mentor_continuity.green,85,85
  mentor_cycle_weeks,6,6
  mentor_load.amber,10,10
  mentor_load.green,0,0
  mentor_match.amber,80,80
  mentor_match.green,100,100
  mentor_match_days,30,30
  mentor_quiet_weeks,2,2
  mentor_rhythm.amber,60,60
  mentor_rhythm.green,80,80
  mentor_week_minutes,60,60
  min_group_staff,5,5
  min_group_students,10,10
  min_recorded_share,60,60
  most_teams,3,3
  most_week_minutes,180,180
  new_educator_years,0,0
  overdue_age.amber,21,21
  overdue_age.green,7,7
  pact_review_months,12,12
  pacts.amber,70,70
  pacts.green,85,85
  partner_due_days,7,7
  partner_quiet_days,90,90
  protected_time.amber,70,70
  protected_time.green,85,85
  rotation.amber,0.3,0.3
  rotation.green,0.5,0.5
  seats.amber,65,65
  seats.green,85,85
  spread.amber,20,20
  spread.green,40,40
  team_reach.amber,75,75
  team_reach.green,90,90
  two_way.amber,50,50
  two_way.green,70,70
  unrecorded_grace_days,3,3
  window_weeks,6,8
  $ collab school setting reset window_weeks
  collab: window_weeks is 8 again
  $ collab school setting set windowweeks 6
  collab: error: there is no setting 'windowweeks'
    hint: did you mean 'window_weeks'?
  [4]
  $ collab school setting set window_weeks many
  collab: error: 'many' is not a whole number, as 'window_weeks' needs
  [5]
  $ collab school setting set min_group_staff 1
  collab: error: 'min_group_staff' is 3 to 100, not 1
  [5]

All of it is history.

  $ collab log -n 3
  14\t2026-11-23 15:00\ttester\tschool setting reset\tsetting window_weeks\t\t (esc)
  13\t2026-11-23 15:00\ttester\tschool setting set\tsetting instructional_roles\t\t (esc)
  12\t2026-11-23 15:00\ttester\tschool setting set\tsetting window_weeks\t\t (esc)
  $ collab undo
  collab: undid operation 14, school setting reset: 1 setting back; redo with: collab redo
  $ collab school setting list -f csv --columns value | grep teacher
  "teacher, coach"
