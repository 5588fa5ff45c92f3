A school's calendar comes in as a file. Today is Monday 2026-11-23.

  $ [ -x "$(dirname "$(command -v collab)")/collab-calendar-read" ] || exit 80
  $ cp "$TESTDIR"/../calendars/feeds/*.ics .
  $ collab init --school "Maple Grove Elementary" --code MGE --tz America/New_York --school-year 2026-08-17..2027-06-11 -q

What each event is taken as, and why others are not.

  $ collab calendar import google_district.ics --dry-run
  2026-09-07\t2026-09-07\tLabor Day - No School\tnew\tholiday\t'labor day' in its title\t8 (esc)
  2026-09-14\t2026-09-14\tPicture Day\tnot taken\t\tno word in its title or categories says what kind of day it is\t78 (esc)
  2026-09-16\t2026-09-16\tEarly Release (PLC time), all schools\tnew\tearly release\t'early release' in its title\t24 (esc)
  2026-10-12\t2026-10-12\tColumbus Day - No School\tnot taken\t\tit is cancelled\t55 (esc)
  2026-10-21\t2026-10-21\tEarly Release (PLC time), all schools\tnew\tearly release\t'early release' in its title\t24 (esc)
  2026-11-03\t2026-11-03\tTeacher Work Day/No School for Students\tnew\tstaff day\t'teacher work day' in its title\t70 (esc)
  2026-11-26\t2026-11-27\tThanksgiving Break\tnew\tholiday\t'break' in its title\t17 (esc)
  2026-12-17\t2026-12-17\tEarly Release (moved for the concert)\tnew\tearly release\t'early release' in its title\t33 (esc)
  2026-12-18\t2026-12-18\tHoliday Concert\tnot taken\t\t'concert': a day with school\t41 (esc)
  2026-12-21\t2026-12-21\tWinter Break Begins\tnot taken\t\t'begins': it does not say whether there is school\t63 (esc)
  2026-12-23\t2026-12-23\tHalf day - dismissal at 12:30\tnew\tearly release\t'half day' in its title\t48 (esc)
  collab: 11 days and spans: 7 new, 4 not taken
  collab: dry run: nothing was changed
  $ collab calendar import google_district.ics
  collab: 11 days and spans: 7 new, 4 not taken
  collab: why not: collab calendar import google_district.ics --dry-run
  $ collab calendar
  2026-09-07\t2026-09-07\tMonday\tholiday\tLabor Day - No School (esc)
  2026-09-16\t2026-09-16\tWednesday\tearly release\tEarly Release (PLC time), all schools (esc)
  2026-10-21\t2026-10-21\tWednesday\tearly release\tEarly Release (PLC time), all schools (esc)
  2026-11-03\t2026-11-03\tTuesday\tstaff day\tTeacher Work Day/No School for Students (esc)
  2026-11-26\t2026-11-27\tThursday to Friday\tholiday\tThanksgiving Break (esc)
  2026-12-17\t2026-12-17\tThursday\tearly release\tEarly Release (moved for the concert) (esc)
  2026-12-23\t2026-12-23\tWednesday\tearly release\tHalf day - dismissal at 12:30 (esc)

Again, nothing is new; what the feed changes is changed, what it cancels goes, what it no longer has is told.

  $ collab calendar import google_district.ics -q
  $ sed -e 's/DTEND;VALUE=DATE:20261128/DTEND;VALUE=DATE:20261129/; s/Half day - dismissal at 12:30/Half Day/; /UID:thanks/,/END:VEVENT/s/Thanksgiving Break/Thanksgiving Recess/' -e '/UID:pd@/s/$/\nSTATUS:CANCELLED/' google_district.ics > new.ics
  $ collab calendar import new.ics
  collab: 11 days and spans: 2 changed, 4 unchanged, 1 removed, 4 not taken
  collab: why not: collab calendar import new.ics --dry-run
  $ python3 -c "t=open('new.ics').read(); i=t.index('UID:labor'); print(t[:t.rindex('BEGIN:VEVENT',0,i)]+t[t.index('END:VEVENT',i)+11:],end='')" > shorter.ics
  $ collab calendar import shorter.ics
  collab: 11 days and spans: 5 unchanged, 5 not taken, 1 vanished
  collab: why not: collab calendar import shorter.ics --dry-run
  collab: no longer in the feed: Labor Day - No School, 2026-09-07; take it out with --remove-vanished
  $ collab calendar import shorter.ics --remove-vanished
  collab: 11 days and spans: 5 unchanged, 1 removed, 5 not taken
  collab: why not: collab calendar import shorter.ics --dry-run
  $ collab calendar import new.ics -q
  $ collab log -n 3 --columns operation,verb,summary
  4\tcalendar import\t1 entry of days without school (esc)
  3\tcalendar import\t1 entry of days without school (esc)
  2\tcalendar import\t3 entries of days without school (esc)
  $ collab undo
  collab: undid operation 4, calendar import: 1 no-school day gone; redo with: collab redo

Entered by hand stays as it is; a meeting on a new day off is told.

  $ collab calendar add 2026-09-07 --name "Labour Day" -q
  $ collab calendar import google_district.ics --dry-run --columns name,what,why -q | grep Labor
  Labor Day - No School\tnot taken\tentered by hand as 'Labour Day' (esc)
  $ collab team new grade-3 --kind plc --on 2026-08-17 -q
  grade-3
  $ collab meeting schedule grade-3 --on 2026-12-07 -q
  M1
  $ collab calendar import apple_spain_italy.ics
  collab: warning: apple_spain_italy.ics:36: nobody knows the zone 'Marte/Olimpo'; its times are taken as the school's
  collab: warning: apple_spain_italy.ics:42: 'Puente' is left out: DTSTART is no day or time: '20261399'
  collab: 7 days and spans: 4 new, 3 not taken
  collab: why not: collab calendar import apple_spain_italy.ics --dry-run
  collab: 1 meeting is planned then: M1; collab meeting cancel or move
  [3]

Zones, Latin letters, whole days by their times.

  $ collab init de --school "Test" --code TST --tz Europe/Berlin --school-year 2026-08-24..2027-07-14 -q 2>&1 | grep -v above
  [1]
  $ cd de && cp ../*.ics . && collab calendar import outlook_school.ics --dry-run
  2026-10-19\t2026-10-21\tFerienspiele der Stadt\tnot taken\t\t'ferienspiele': a day with school\t44 (esc)
  2026-11-02\t2026-11-02\tP\xc3\xa4dagogischer Tag (unterrichtsfrei)\tnew\tstaff day\t'padagogischer tag' in its title\t21 (esc)
  2026-11-04\t2026-11-04\tGesamtkonferenz\tnot taken\t\tno word in its title or categories says what kind of day it is\t32 (esc)
  2026-12-23\t2027-01-08\tWeihnachtsferien\tnew\tholiday\t'*ferien' in its title\t38 (esc)
  collab: warning: outlook_school.ics is not in UTF-8; it was read as Windows' Latin letters
  collab: 4 days and spans: 2 new, 2 not taken
  collab: dry run: nothing was changed
  $ collab calendar import ministry_france.ics --dry-run
  2026-08-31\t2026-08-31\tRentr\xc3\xa9e scolaire des enseignants\tnew\tstaff day\t'rentree scolaire des enseignants' in its title\t20 (esc)
  2026-09-01\t2026-09-01\tRentr\xc3\xa9e scolaire des \xc3\xa9l\xc3\xa8ves\tnot taken\t\t'rentree': a day with school\t3 (esc)
  2026-10-17\t2026-11-01\tVacances de la Toussaint - Zone B\tnew\tholiday\t'vacances' in its title\t8 (esc)
  2027-05-07\t2027-05-07\tPont de l\xe2\x80\x99Ascension\tnew\tholiday\t'pont' in its title\t14 (esc)
  collab: 4 days and spans: 3 new, 1 not taken
  collab: dry run: nothing was changed
  $ collab calendar import ministry_france.ics --dry-run --all-day --kind closure --columns name,kind -q
  Rentr\xc3\xa9e scolaire des enseignants\tclosure (esc)
  Rentr\xc3\xa9e scolaire des \xc3\xa9l\xc3\xa8ves\tclosure (esc)
  Vacances de la Toussaint - Zone B\tclosure (esc)
  Pont de l\xe2\x80\x99Ascension\tclosure (esc)

A school has words of its own.

  $ printf '[school]\nclosed = ["Gesamtkonferenz"]\n' > .collab/calendar.toml
  $ collab calendar import outlook_school.ics --dry-run --columns name,kind -q 2>/dev/null | grep Gesamt
  Gesamtkonferenz\tclosure (esc)

What is no calendar, or not the whole of one, is refused.

  $ head -c 900 google_district.ics | collab calendar import -
  collab: error: -:36:1: the file is cut off: the VEVENT of line 33 does not end
  collab: nothing was imported
  [5]
  $ echo '<html>' | collab calendar import -
  collab: error: -:1:1: there is no BEGIN:VCALENDAR: this is no calendar
  collab: nothing was imported
  [5]
  $ collab calendar import nowhere.ics
  collab: error: cannot read 'nowhere.ics': no such file or folder
  [4]
  $ collab calendar
