Lengths and days are read on every sheet as people write them, whole or not at all.

  $ collab init -q --school 'Maple Grove Elementary' --code MGE --tz America/New_York \
  >   --date-order mdy --school-year 2026-08-17..2027-06-11
  $ export COLLAB_TODAY=2026-10-07
  $ collab import people - -q <<'END'
  > name,handle,role
  > Ana Ruiz,ana,teacher
  > Ben Cole,ben,teacher
  > Cy Ng,cy,teacher
  > END
  $ collab mentor train ana --on 2026-08-12 -q
  $ collab mentor pair new ana ben --from 2026-08-17 --every 'tue 10:00' --minutes 45 -q
  P1
  $ collab mentor plan P1 -q -o p.md
  $ with() { sed -e "s|^- Date:.*|- Date: $1|" -e "s|^- Minutes:.*|- Minutes: $2|" p.md > filled.md; }
  $ for words in '1 hour' '1.5 hours' '1h30' '2x30' '3:10-3:55' 'half an hour' 'about 40 min' '45ish'; do
  >   with 'Mon Oct 5' "$words" && collab mentor record filled.md --dry-run 2>&1 | sed -n 2p
  > done
  collab: P1: conference on 2026-10-05, 60 minutes
  collab: P1: conference on 2026-10-05, 90 minutes
  collab: P1: conference on 2026-10-05, 90 minutes
  collab: P1: conference on 2026-10-05, 60 minutes
  collab: P1: conference on 2026-10-05, 45 minutes
  collab: P1: conference on 2026-10-05, 30 minutes
  collab: P1: conference on 2026-10-05, 40 minutes
  collab: P1: conference on 2026-10-05, 45 minutes
  $ for words in '30-40' '1:15' '1.5' '45 (twice)' 'forty'; do
  >   with 'Mon Oct 5' "$words" && collab mentor record filled.md 2>&1 | sed -n 1p
  > done
  collab: error: filled.md:6:12: '30-40' is not a number of minutes
  collab: error: filled.md:6:12: '1:15' is not a number of minutes
  collab: error: filled.md:6:12: '1.5' is not a number of minutes
  collab: error: filled.md:6:12: '45 (twice)' is not a number of minutes
  collab: error: filled.md:6:12: 'forty' is not a number of minutes
  $ for day in 'Sept 18' 'Aug 27' 'Thursday' '10/5' 'yesterday' 'Tue Oct 5' 'soon'; do
  >   with "$day" 40 && collab mentor record filled.md --dry-run 2>&1 | grep 'P1:\|error'
  > done
  collab: P1: conference on 2026-09-18, 40 minutes
  collab: P1: conference on 2026-08-27, 40 minutes
  collab: P1: conference on 2026-10-01, 40 minutes
  collab: P1: conference on 2026-10-05, 40 minutes
  collab: P1: conference on 2026-10-06, 40 minutes
  collab: error: filled.md:4:9: 'Tue Oct 5' is a Monday
  collab: error: filled.md:4:9: 'soon' is not a day

A sheet that is recorded again with another day or another kind is corrected, not a second contact.

  $ with 'Oct 5' 40 && collab mentor record filled.md
  P1
  collab: P1: conference on 2026-10-05, 40 minutes
  $ with 'Oct 6' 40 && collab mentor record filled.md
  P1
  collab: P1: conference on 2026-10-06, 40 minutes
  collab: P1: corrected, it was noted on 2026-10-05; if they met on both days: collab mentor log P1 --on 2026-10-05 --minutes 40
  $ sed -i.bak 's/^- Kind:.*/- Kind: check-in/' filled.md && collab mentor record filled.md
  P1
  collab: P1: check-in on 2026-10-06, 40 minutes
  collab: P1: corrected, it was noted as 'conference'
  $ collab mentor record filled.md
  collab: filled.md: nothing new for P1
  $ collab mentor log list
  P1\t2026-10-06\t40\tcheck-in (esc)

The same sheet used once more for a later conversation is another contact.

  $ export COLLAB_TODAY=2026-11-30
  $ with 'Nov 24' 30 && collab mentor record filled.md
  P1
  collab: P1: conference on 2026-11-24, 30 minutes
  $ collab mentor log list
  P1\t2026-10-06\t40\tcheck-in (esc)
  P1\t2026-11-24\t30\tconference (esc)

A partner's sheet reads the same words.

  $ collab partner new library --name 'City Library' --sector library --from 2026-08-17 -q
  library
  collab: warning: no note says what either side gains: collab partner edit library --benefit-to-school TEXT
  $ collab partner sheet contact library -q -o t.md
  $ sed -e 's/^- Day:.*/- Day: Tue Nov 24/' -e 's/^- Who began.*/& we/' -e 's/^- How many people.*/& about 30 families/' \
  >   -e 's/^- How many minutes.*/& an hour and a half/' t.md > u.md
  $ collab partner record u.md
  collab: u.md: contact T1
  $ collab partner contact list --columns on_date,people_reached,minutes
  2026-11-24\t30\t90 (esc)
  $ sed -e 's/30 families/5 dozen/' -e 's/an hour and a half/60-90/' -e 's/Tue Nov 24/Mon Nov 24/' u.md > v.md
  $ collab partner record v.md
  collab: error: v.md:4:8: 'Mon Nov 24' is a Tuesday
    4 | - Day: Mon Nov 24
      |        ^
    hint: write it as 2026-11-23
  collab: error: v.md:8:31: 'about 5 dozen' is not a number
    8 | - How many people it reached: about 5 dozen
      |                               ^
    hint: write a whole number alone
  collab: error: v.md:9:29: '60-90' is not a number of minutes
    9 | - How many minutes it took: 60-90
      |                             ^
    hint: write it in minutes, as in 45, or as 3:10-3:55
  collab: nothing was recorded
  [5]

So does a meeting's document, for its topics.

  $ collab team new plc --name 'Grade 3 PLC' --kind plc -q
  plc
  $ collab team member add plc ana ben cy --from 2026-08-17 -q
  $ printf '%s\n' '# Grade 3 PLC, November 24, 2026' '' '- Here: all' '' '## Today' '' '- fractions (Ben, half an hour)' '- books (Cy, 20 min)' > m.md
  $ collab meeting record m.md -q
  M1
  $ collab meeting agenda list plc/2026-11-24 --columns text,minutes
  fractions\t30 (esc)
  books\t20 (esc)
