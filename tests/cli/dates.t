What the program understands by a date. Today is Monday 2026-11-23.

  $ collab parse-date today
  2026-11-23\t2026-W48-1 (esc)
  $ collab parse-date 2026-W53-4
  2026-12-31\t2026-W53-4 (esc)
  $ collab parse-date 2020-W53-5
  2021-01-01\t2020-W53-5 (esc)
  $ collab parse-date -3d
  2026-11-20\t2026-W47-5 (esc)
  $ collab parse-date +2w
  2026-12-07\t2026-W50-1 (esc)
  $ collab parse-date "last monday"
  2026-11-16\t2026-W47-1 (esc)
  $ collab parse-date friday
  2026-11-27\t2026-W48-5 (esc)

Another day can be taken for today, in three ways.

  $ collab parse-date --as-of 2027-01-04 monday
  2027-01-04\t2027-W01-1 (esc)
  $ collab --as-of=-3d parse-date today
  2026-11-20\t2026-W47-5 (esc)
  $ COLLAB_TODAY=2027-01-04 collab parse-date yesterday
  2027-01-03\t2026-W53-7 (esc)

Periods.

  $ collab parse-date --period 2026-W53
  2026-12-28..2027-01-03
  $ collab parse-date --period last-week
  2026-11-16..2026-11-22
  $ collab parse-date --period 2026-Q4
  2026-10-01..2026-12-31
  $ collab parse-date --period 2026-11-01..2026-11-05
  2026-11-01..2026-11-05

As people say them; a day without its year is the one nearest to today. In a school that has said its order of
days and months, days are read in it here as in documents.

  $ collab parse-date fri
  2026-11-27\t2026-W48-5 (esc)
  $ collab parse-date 'in two weeks'
  2026-12-07\t2026-W50-1 (esc)
  $ collab parse-date 'Sept 11'
  2026-09-11\t2026-W37-5 (esc)
  $ collab parse-date 'Fri, January 8'
  2027-01-08\t2027-W01-5 (esc)
  $ collab init --school "Oak Hill" --code OAK --tz UTC --date-order dmy --school-year 2026-08-17..2027-06-11 -q
  $ collab parse-date 3/4/2026
  2026-04-03\t2026-W14-5 (esc)
  $ collab parse-date --period 1/9..30/9/2026
  2026-09-01..2026-09-30
  $ collab parse-date 3/23/2026
  collab: error: date '3/23/2026' is no day in the school's order
    hint: write 2026-03-23
  [2]
  $ rm -r .collab

What can be read in two ways, or is no day, is refused.

  $ collab parse-date 03/04/2026
  collab: error: date '03/04/2026' can be read in two ways
    hint: write 2026-03-04 (March 4, 2026) or 2026-04-03 (April 3, 2026); or say the school's order: collab school edit --date-order mdy
  [2]
  $ collab parse-date 2026-02-31
  collab: error: date '2026-02-31' does not exist
    hint: February 2026 has 28 days
  [2]
