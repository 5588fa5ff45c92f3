What partners need, sign and promise: nothing is a failure that nobody needed, and nothing signed is changed unseen.

  $ collab init -q --school 'Maple Grove Elementary' --code MGE --tz America/New_York \
  >   --date-order mdy --school-year 2026-08-17..2027-06-11
  $ export COLLAB_TODAY=2026-11-23
  $ collab partner new families --name 'Families' --sector families --from 2026-08-17 -q
  $ collab partner language set Spanish 40 --on 2026-09-01 -q
  $ collab partner language set Arabic 20 --on 2026-09-01 -q

Calls to families who needed no other language.

  $ for day in 2 3 4 5 6; do collab partner contact new families --kind call --on 2026-11-0$day --needed none -q; done
  $ collab partner contact new families --kind call --on 2026-11-12 --interpreter Spanish --needed none
  $ collab partner contact new families --kind call --on 2026-11-13 --needed none --needed Hmong
  $ collab partner contact new families --kind call --on 2026-11-13 --needed Hmong
  $ collab partner language set none 3
  $ collab partner contact list --columns contact,languages | tail -3

What was needed and not served is named, in what is due and in the report.

  $ collab partner due --columns matter,text,since,command
  $ collab report partner --table languages -f csv
  $ collab partner contact new families --kind call --on 2026-11-16 --interpreter Hmong -q
  $ collab partner due

A sheet says it too.

  $ collab partner sheet contact families -q -o t.md
  $ sed -e 's/^- Day:.*/- Day: Nov 17/' -e 's/^- Who began.*/& we/' -e 's/^- An interp.*/& none/' -e 's/^- Needed.*/& none/' t.md > u.md
  $ collab partner record u.md
  $ collab partner contact list --columns contact,languages | tail -1

A changed pact is not signed until both sign it again; what they had signed is kept.

  $ collab partner pact new families 'read together' --clause 'we meet monthly' --on 2026-09-01 -q
  $ collab partner pact sign families --on 2026-09-05 -q
  $ collab partner pact review families --on 2026-11-02 --finding 'it works' -q
  $ collab partner pact edit families --text 'read together every day'
  $ collab partner pact list --all --columns text,state,signed_on,reason
  $ collab partner due --columns matter,text,command
  $ collab partner pact sign families --on 2026-11-23 -q
  $ collab partner sheet pact families -q -o pact.md
  $ sed 's/every day/every week/' pact.md > other.md
  $ collab partner record other.md
  $ collab partner record other.md
  $ collab partner pact list --columns text,state
  $ sed -i.bak 's/^- Both signed on.*/- Both signed on: yesterday/' other.md && collab partner record other.md
  $ collab partner pact list --all --columns text,state,signed_on

A promise that is overdue was kept, was not, or gets another day.

  $ collab partner commit families 'thirty books' --side partner --on 2026-10-01 --due 2026-11-02 -q
  $ collab partner commit families 'a room on Fridays' --side school --on 2026-10-01 --due 2026-11-25 -q
  $ collab partner due --columns matter,command

The usual report ends with the last school week; it says what lies after it.

  $ collab report partner | sed -n 3,5p
  $ collab report partner --period 2026-09-28..2026-11-23 | sed -n 3,5p
