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
  $ collab mentor plan P1 -q -o p.md
  $ with() { sed -e "s|^- Date:.*|- Date: $1|" -e "s|^- Minutes:.*|- Minutes: $2|" p.md > filled.md; }
  $ for words in '1 hour' '1.5 hours' '1h30' '2x30' '3:10-3:55' 'half an hour' 'about 40 min' '45ish'; do
  >   with 'Mon Oct 5' "$words" && collab mentor record filled.md --dry-run 2>&1 | sed -n 2p
  > done
  $ for words in '30-40' '1:15' '1.5' '45 (twice)' 'forty'; do
  >   with 'Mon Oct 5' "$words" && collab mentor record filled.md 2>&1 | sed -n 1p
  > done
  $ for day in 'Sept 18' 'Aug 27' 'Thursday' '10/5' 'yesterday' 'Tue Oct 5' 'soon'; do
  >   with "$day" 40 && collab mentor record filled.md --dry-run 2>&1 | grep 'P1:\|error'
  > done

A sheet that is recorded again with another day or another kind is corrected, not a second contact.

  $ with 'Oct 5' 40 && collab mentor record filled.md
  $ with 'Oct 6' 40 && collab mentor record filled.md
  $ sed -i.bak 's/^- Kind:.*/- Kind: check-in/' filled.md && collab mentor record filled.md
  $ collab mentor record filled.md
  $ collab mentor log list

The same sheet used once more for a later conversation is another contact.

  $ export COLLAB_TODAY=2026-11-30
  $ with 'Nov 24' 30 && collab mentor record filled.md
  $ collab mentor log list

A partner's sheet reads the same words.

  $ collab partner new library --name 'City Library' --sector library --from 2026-08-17 -q
  $ collab partner sheet contact library -q -o t.md
  $ sed -e 's/^- Day:.*/- Day: Tue Nov 24/' -e 's/^- Who began.*/& we/' -e 's/^- How many people.*/& about 30 families/' \
  >   -e 's/^- How many minutes.*/& an hour and a half/' t.md > u.md
  $ collab partner record u.md
  $ collab partner contact list --columns on_date,people_reached,minutes
  $ sed -e 's/30 families/5 dozen/' -e 's/an hour and a half/60-90/' -e 's/Tue Nov 24/Mon Nov 24/' u.md > v.md
  $ collab partner record v.md

So does a meeting's document, for its topics.

  $ collab team new plc --name 'Grade 3 PLC' --kind plc -q
  $ collab team member add plc ana ben cy --from 2026-08-17 -q
  $ printf '%s\n' '# Grade 3 PLC, November 24, 2026' '' '- Here: all' '' '## Today' '' '- fractions (Ben, half an hour)' '- books (Cy, 20 min)' > m.md
  $ collab meeting record m.md -q
  $ collab meeting agenda list plc/2026-11-24 --columns text,minutes
