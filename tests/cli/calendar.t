  $ collab init --school "Maple Grove Elementary" --code MGE --tz America/New_York --school-year 2026-08-17..2027-06-11 -q

Days without school.

  $ collab calendar add 2026-11-26..2026-11-27 --name Thanksgiving --kind holiday
  collab: Thanksgiving, Thursday to Friday: 2 school days off
  $ collab calendar add 2026-09-07 --name "Labor Day"
  collab: Labor Day, Monday: 1 school day off
  $ collab calendar add 2026-11-25 --name "Half day" --kind "early release"
  collab: Half day, Wednesday: early release, still a school day
  $ collab calendar add 2026-12-21..2027-01-01 --name "Winter break"
  collab: Winter break, Monday to Friday: 10 school days off
  $ collab calendar add 2027-02-15 --name "Training" --kind "staff day"
  collab: Training, Monday: 1 school day off
  $ collab calendar
  2026-09-07\t2026-09-07\tMonday\tholiday\tLabor Day (esc)
  2026-11-25\t2026-11-25\tWednesday\tearly release\tHalf day (esc)
  2026-11-26\t2026-11-27\tThursday to Friday\tholiday\tThanksgiving (esc)
  2026-12-21\t2027-01-01\tMonday to Friday\tholiday\tWinter break (esc)
  2027-02-15\t2027-02-15\tMonday\tstaff day\tTraining (esc)
  $ collab calendar list --period 2026-11 -f csv
  from_on,until_on,weekday,kind,name
  2026-11-25,2026-11-25,Wednesday,early release,Half day
  2026-11-26,2026-11-27,Thursday to Friday,holiday,Thanksgiving
  $ collab calendar list --period 2026-10
  $ collab school year -f csv --columns school_days
  school_days
  201

What is odd is said, what cannot be is refused.

  $ collab calendar add 2026-11-28 --name "Football"
  collab: Football, Saturday: no school day off (a weekend)
  $ collab calendar add 2026-11-26..2026-11-27 --name Thanksgiving
  collab: error: 'Thanksgiving' is already entered, 2026-11-26..2026-11-27
  [6]
  $ collab calendar add 2026-11-26..2027-11-27 --name "A year"
  collab: error: 2026-11-26..2027-11-27 is too long for days off
    hint: what lies outside the school years needs no entry
  [5]
  $ collab calendar add 2026-12-24.. --name "Open"
  collab: error: '2026-12-24..' lacks a first or a last day
    hint: write both: 2026-11-26..2026-11-27
  [2]
  $ collab calendar add 2026-12-24 --name "X" --kind vacation
  collab: error: option '--kind' is one of holiday, closure, staff day, early release; not 'vacation'
    hint: collab help calendar add
  [2]
  $ collab calendar add 2026-12-24
  collab: error: missing option '--name'
    hint: collab help calendar add
  [2]
  $ collab calendar add 12/4/2026 --name "X"
  collab: error: date '12/4/2026' can be read in two ways
    hint: write 2026-12-04 (December 4, 2026) or 2026-04-12 (April 12, 2026); or say the school's order: collab school edit --date-order mdy
  [2]

Taking an entry back.

  $ collab calendar remove 2026-11-28
  collab: removed Football, 2026-11-28
  $ collab calendar add 2026-12-25 --name "Christmas" -q
  $ collab calendar remove 2026-12-25
  collab: error: several entries hold 2026-12-25: 'Winter break' and 'Christmas'
    hint: say which: --name 'Winter break'
  [4]
  $ collab calendar remove 2026-12-25 --name christmas
  collab: removed Christmas, 2026-12-25
  $ collab calendar remove 2026-10-12
  collab: error: no entry holds Monday, October 12, 2026
    hint: collab calendar list
  [4]
  $ collab calendar list --period 2026-12 -f csv --columns name
  name
  Winter break
