Everything out, and in again: nobody is locked in. Today is Monday 2026-11-23.

  $ . "$TESTDIR/grade-3.sh"
  $ collab meeting record - --team grade-3 --date 2026-11-16 -q <<'END'
  > # Grade 3 PLC, 2026-11-16
  > 
  > Present: all
  > 
  > ## Decisions
  > 
  > - "Quotes", commas, =SUM(A1) and ñandú stay (consensus)
  > 
  > ## Next steps
  > 
  > - Ana: =bring 3 sets by 12/4
  > END
  M1
  $ collab action new 'told and taken back' --owner b.cole -q
  A2
  $ collab undo -q
  $ collab mentor pair new b.cole a.ruiz --from 2026-09-01 --trained --focus 'waiting after a question' -q
  P1
  collab: warning: P1 has no scheduled time, and what is not scheduled seldom happens: collab mentor pair edit P1 --every 'tue 10:00' --minutes 45
  $ collab export all -o out
  collab: 45 rows of 76 tables in out
  collab: without the history and without 1 private text of a mentoring pair; a backup has all: collab backup

The private words of a pair are in none of the files, and neither is what was undone. The files are their owner's.

  $ grep -l -r -e waiting -e 'taken back' out
  [1]
  $ ls -l out | awk 'NR > 1 {print $1}' | sort -u
  -rw-------
  $ cat out/action.csv
  id,text,team,meeting,decision,created_on,first_due,due,done_on,dropped_on,reason
  1,'=bring 3 sets,1,1,,2026-11-16,2026-12-04,2026-12-04,,,
  $ head -3 out/manifest.csv
  file,rows,digest,schema
  school.csv,1,d2018b4fc0a457e5-124,14
  school_year.csv,1,03de83678c643515-57,14

The same records give the same bytes, in the workspace that is made of them too.

  $ mkdir again && cd again
  $ collab import all ../out
  collab: made .collab for Maple Grove Elementary: 45 rows
  $ collab export all -o ../out2 -q
  $ cd ..
  $ diff -r out out2 && echo the same
  the same
  $ collab -w again fsck
  collab: no fault found: 0 operations, schema 14
  $ collab -w again log
  $ collab decision list > here.txt && collab -w again decision list | diff here.txt - && echo the same
  the same
  $ collab report weekly > here.txt && collab -w again report weekly | diff here.txt - && echo the same
  the same

NDJSON is another form of the same; what a folder holds tells import all which.

  $ collab export all -o lines -f ndjson
  collab: 45 rows of 76 tables in lines
  collab: without the history and without 1 private text of a mentoring pair; a backup has all: collab backup
  $ cat lines/action.ndjson
  {"id":1,"text":"=bring 3 sets","team":1,"meeting":1,"decision":null,"created_on":"2026-11-16","first_due":"2026-12-04","due":"2026-12-04","done_on":null,"dropped_on":null,"reason":null}
  $ head -2 lines/manifest.ndjson
  {"file":"school.ndjson","rows":1,"digest":"27f174260d4518cb-148","schema":14}
  {"file":"school_year.ndjson","rows":1,"digest":"0230ac208f3f9f65-73","schema":14}
  $ mkdir from-lines && cd from-lines
  $ collab import all ../lines
  collab: made .collab for Maple Grove Elementary: 45 rows
  $ collab export all -o ../lines2 -f ndjson -q
  $ collab export all -o ../out3 -f csv -q
  $ cd ..
  $ diff -r lines lines2 && diff -r out out3 && echo the same
  the same
  $ collab export all -o lines -f json
  collab: error: an export is in csv or ndjson, not in json
  [2]
  $ collab export all -o lines
  collab: error: 'lines' holds other files and no earlier export of this kind
    hint: name a folder of its own; to write beside them: --yes
  [6]
  $ collab export oneroster -o roster -f ndjson
  collab: error: a OneRoster set is CSV: leave --format out
  [2]
  $ mkdir both && cp out/* lines/* both && cd both
  $ collab import all .
  collab: error: '.' holds both manifest.csv and manifest.ndjson
    hint: export anew into a folder of its own: collab export all -o DIR
  [5]
  $ rm manifest.csv && sed -i '1s/"name":/"nome":/' school.ndjson && collab import all .
  collab: error: school.ndjson:1:1: it is not as it was exported
    hint: export anew; to change records, change them in the workspace
  collab: nothing was imported
  [5]
  $ cd .. && rm -r both

The document that was recorded is known there, and no number is given twice.

  $ collab -w again action new 'one more' --owner a.ruiz
  A3
  collab: A3 one more, Ana Ruiz
  $ collab action new 'one more' --owner a.ruiz
  A3
  collab: A3 one more, Ana Ruiz

What is not as it was exported is refused with its place, and no workspace is left half made.

  $ mkdir third && cd third
  $ cp -r ../out spoilt && sed -i 's/,open/,closed/; 2s/Quotes/Quips/' spoilt/decision.csv
  $ collab import all spoilt
  collab: error: decision.csv:1:1: it is not as it was exported
    hint: export anew; to change records, change them in the workspace
  collab: nothing was imported
  [5]
  $ rm -r spoilt && cp -r ../out spoilt && rm spoilt/person.csv
  $ collab import all spoilt
  collab: error: manifest.csv:1:1: the file person.csv is missing
  collab: nothing was imported
  [5]
  $ rm -r spoilt && cp -r ../out spoilt && head -c 900 ../out/manifest.csv > spoilt/manifest.csv
  $ collab import all spoilt
  collab: error: manifest.csv:23:1: it is cut off here
  collab: nothing was imported
  [5]
  $ sed 's/,14$/,13/' ../out/manifest.csv > spoilt/manifest.csv
  $ collab import all spoilt
  collab: error: the files are of schema 13, this program writes 14
    hint: import them with the program that wrote them, then: collab migrate
  [6]
  $ collab import all nowhere
  collab: error: 'nowhere' holds no manifest.csv
    hint: it is written by: collab export all -o DIR
  [5]
  $ ls -a
  .
  ..
  spoilt
  $ cd ../again && collab import all ../out
  collab: error: '*/again' is a workspace already (glob)
    hint: look at it with: collab school show
  [6]

A folder with other files is not written into.

  $ mkdir other && echo mine > other/mine.txt
  $ collab export all -o other
  collab: error: 'other' holds other files and no earlier export of this kind
    hint: name a folder of its own; to write beside them: --yes
  [6]
  $ collab export all -o other --dry-run --yes
  collab: 47 rows of 76 tables would go to other
  collab: without the history; a backup has all: collab backup
  $ ls other
  mine.txt

A school of two years is the same again, to the byte.

  $ cd .. && mkdir tour copy copy2
  $ collab init tour --example -q 2>warnings.txt
  $ collab -w tour export all -o tour/out -q
  $ collab -w copy import all tour/out -q
  $ collab -w copy export all -o copy/out -q
  $ diff -r tour/out copy/out && grep -c . copy/out/attendance.csv
  939
  $ collab -w tour export all -o tour/lines -f ndjson -q
  $ collab -w copy2 import all tour/lines -q
  $ collab -w copy2 export all -o copy2/lines -f ndjson -q
  $ collab -w copy2 export all -o copy2/out -q
  $ diff -r tour/lines copy2/lines && diff -r tour/out copy2/out && grep -c . copy2/lines/attendance.ndjson
  938
  $ collab -w copy fsck -q
