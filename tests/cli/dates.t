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

What can be read in two ways, or is no day, is refused.

  $ collab parse-date 03/04/2026
  collab: error: date '03/04/2026' can be read in two ways
    hint: write 2026-03-04 (March 4, 2026) or 2026-04-03 (April 3, 2026)
  [2]
  $ collab parse-date 2026-02-31
  collab: error: date '2026-02-31' does not exist
    hint: February 2026 has 28 days
  [2]
