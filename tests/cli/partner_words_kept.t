What partners need, sign and promise: nothing is a failure that nobody needed, and nothing signed is changed unseen.

  $ collab init -q --school 'Maple Grove Elementary' --code MGE --tz America/New_York \
  >   --date-order mdy --school-year 2026-08-17..2027-06-11
  $ export COLLAB_TODAY=2026-11-23
  $ collab partner new families --name 'Families' --sector families --from 2026-08-17 -q
  families
  collab: warning: no note says what either side gains: collab partner edit families --benefit-to-school TEXT
  $ collab partner language set Spanish 40 --on 2026-09-01 -q
  $ collab partner language set Arabic 20 --on 2026-09-01 -q

Calls to families who needed no other language.

  $ for day in 2 3 4 5 6; do collab partner contact new families --kind call --on 2026-11-0$day --needed none -q; done
  T1
  T2
  T3
  T4
  T5
  $ collab partner contact new families --kind call --on 2026-11-12 --interpreter Spanish --needed none
  T6
  collab: T6 call of 2026-11-12 with Families, both ways; Spanish by interpreter; no other needed
  $ collab partner contact new families --kind call --on 2026-11-13 --needed none --needed Hmong
  collab: error: 'none' cannot be needed beside another language
    hint: leave 'none' out, or say how the language was served: --interpreter LANGUAGE
  [5]
  $ collab partner contact new families --kind call --on 2026-11-13 --needed Hmong
  T7
  collab: T7 call of 2026-11-13 with Families, both ways; not served: Hmong
  collab: warning: 'Hmong' is not a language noted for families here
  $ collab partner language set none 3
  collab: error: 'none' is no language
    hint: that no other language was needed is said at a contact: --needed none
  [5]
  $ collab partner contact list --columns contact,languages | tail -3
  T5\tnone needed (esc)
  T6\tSpanish (interpreter), no other needed (esc)
  T7\tHmong (not served) (esc)

What was needed and not served is named, in what is due and in the report.

  $ collab partner due --columns matter,text,since,command
  language\tHmong was needed and not served\t2026-11-13\tcollab partner contact new families --interpreter LANGUAGE (esc)
  $ collab report partner --table languages -f csv
  language,families,contacts,needed,served
  Arabic,20,7,0,0
  Spanish,40,7,1,1
  Hmong,,7,1,0
  $ collab partner contact new families --kind call --on 2026-11-16 --interpreter Hmong -q
  T8
  collab: warning: 'Hmong' is not a language noted for families here
  $ collab partner due
  collab: nothing is due with partners

A sheet says it too.

  $ collab partner sheet contact families -q -o t.md
  $ sed -e 's/^- Day:.*/- Day: Nov 17/' -e 's/^- Who began.*/& we/' -e 's/^- An interp.*/& none/' -e 's/^- Needed.*/& none/' t.md > u.md
  $ collab partner record u.md
  collab: u.md: contact T9
  $ collab partner contact list --columns contact,languages | tail -1
  T9\tnone needed (esc)

A changed pact is not signed until both sign it again; what they had signed is kept.

  $ collab partner pact new families 'read together' --clause 'we meet monthly' --on 2026-09-01 -q
  $ collab partner pact sign families --on 2026-09-05 -q
  collab: warning: it is signed, but no note says what each side gains: collab partner edit families --benefit-to-school TEXT --benefit-to-partner TEXT
  $ collab partner pact review families --on 2026-11-02 --finding 'it works' -q
  $ collab partner pact edit families --text 'read together every day'
  collab: warning: what was signed on 2026-09-05 said something else and is kept: collab partner pact list families --all; let both sides sign this one: collab partner pact sign families
  $ collab partner pact list --all --columns text,state,signed_on,reason
  read together\tended\t2026-09-05\tchanged (esc)
  read together every day\tdraft\t\t (esc)
  $ collab partner due --columns matter,text,command
  unsigned pact\tread together every day\tcollab partner pact sign families (esc)
  $ collab partner pact sign families --on 2026-11-23 -q
  collab: warning: it is signed, but no note says what each side gains: collab partner edit families --benefit-to-school TEXT --benefit-to-partner TEXT
  $ collab partner sheet pact families -q -o pact.md
  $ sed 's/every day/every week/' pact.md > other.md
  $ collab partner record other.md
  collab: warning: what was signed on 2026-11-23 said something else and is kept: collab partner pact list families --all; let both sides sign this one: collab partner pact sign families
  collab: other.md: the pact changed
  $ collab partner record other.md
  collab: other.md says nothing new
  $ collab partner pact list --columns text,state
  read together every day\tsigned (esc)
  read together every week\tdraft (esc)
  $ sed -i.bak 's/^- Both signed on.*/- Both signed on: yesterday/' other.md && collab partner record other.md
  collab: other.md: the pact changed
  $ collab partner pact list --all --columns text,state,signed_on
  read together\tended\t2026-09-05 (esc)
  read together every day\tsigned\t2026-11-23 (esc)
  read together every week\tsigned\t2026-11-22 (esc)

A promise that is overdue was kept, was not, or gets another day.

  $ collab partner commit families 'thirty books' --side partner --on 2026-10-01 --due 2026-11-02 -q
  K1
  $ collab partner commit families 'a room on Fridays' --side school --on 2026-10-01 --due 2026-11-25 -q
  K2
  $ collab partner due --columns matter,command
  our promise\tcollab partner keep K2 (esc)
  their promise\tcollab partner keep K1; or: collab partner miss K1 --because TEXT; or: collab partner commitment edit K1 --due DATE (esc)

The usual report ends with the last school week; it says what lies after it.

  $ collab report partner | sed -n 3,5p
  1 partner: families 1.
  
  Since November 20, 2026: 2 pacts. This report ends before; with it: collab report partner --period 2026-09-28..2026-11-23
  $ collab report partner --period 2026-09-28..2026-11-23 | sed -n 3,5p
  1 partner: families 1.
  
  Figures
