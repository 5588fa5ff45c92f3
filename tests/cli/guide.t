How to stand a structure up, and whether a school is ready. Today is Monday 2026-11-23.

A guide needs no workspace.

  $ collab guide
  $ collab guide show lessonstudy --section before
  $ collab guide show plc | head -n 3
  $ collab guide show plc --section evid | head -n 3
  $ collab guide show plc -f json --section what | cut -c 1-100

What is not there is named, with what was meant.

  $ collab guide show lesonstudy
  $ collab guide show plc --section who
  $ collab guide show ../plc
  $ collab guide check plc

A school asks itself before it starts.

  $ collab init --school "Maple Grove Elementary" --code MGE --tz America/New_York --school-year 2026-08-17..2027-06-11 -q
  $ collab person new "Ana Ruiz" --handle a.ruiz -q > /dev/null
  $ collab guide check mentoring
  $ collab guide answer mentoring time no --because "no pair is free together" --on 2026-08-20
  $ collab guide answer mentoring training yes --by a.ruiz --on 2026-08-20
  $ collab guide answer mentoring load 'not known' --on 2026-08-20
  $ collab guide answer mentoring tiem yes
  $ collab guide answer mentoring time perhaps
  $ collab guide answer mentring time yes

Asked again later, an answer may be another. The earlier ones stay.

  $ collab guide answer mentoring time partly --because "three of four pairs, Ana Ruiz not yet"
  $ collab guide answer mentoring time partly --because "three of four pairs, Ana Ruiz not yet"
  $ collab guide check mentoring --all -f csv --columns question,answer,because,answered_on,since

The questions go round on a sheet.

  $ collab guide check mentoring -o ready.md
  $ cat ready.md
  $ sed -i -e '/^- Will it\|^- Does it go on/ s/$/ no, it ends in January/' -e '/^- Are there enough/ s/$/ perhaps/' \
  >   -e '/^- Can most pairs/ s/$/ Yes/' ready.md
  $ collab guide check mentoring -o ready.md
  $ collab guide check mentoring --record ready.md
  $ collab guide check mentoring --record ready.md -q
  $ collab guide check plc --record ready.md
  $ collab guide check mentoring

What stands against it, and since when: a count for the district, names for the lead alone.

  $ collab report readiness
  $ collab report readiness -f md --for district
  $ collab report readiness -f csv --table readiness
  $ collab report readiness --table answers -f csv --for lead --columns question,answer,since,before,because,answered_by
  $ collab report readiness --as-of 2026-08-20 -f csv --table answers --columns question,answer
  $ collab guide list -f csv --columns guide,questions,answered,yes,partly,no,not_known | grep -E 'guide|mentoring|plc'
  $ collab person remove a.ruiz
  $ collab undo
  $ collab redo

A school's own guide stands beside ours, or in the place of one.

  $ mkdir .collab/guides
  $ printf '# Book club\n\nColleagues read one book together.\n\n## Before you start\n\n- [hour] Is there an hour a month?\n' > .collab/guides/book-club.md
  $ collab guide show book-club
  $ collab guide answer book-club hour yes
  $ collab guide list -f csv --columns guide,title,questions,answered,own | grep -E 'guide|book'
  $ collab __complete -- guide show bo
  $ collab __complete -- guide answer book-club ''
  $ collab __complete -- guide answer mentoring l
  $ printf '# Book club\n\n## Before you start\n\n- Is there an hour?\n' > .collab/guides/book-club.md
  $ collab guide show book-club
  $ rm .collab/guides/book-club.md
  $ collab report readiness -f csv --table readiness
