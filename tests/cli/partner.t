A liaison keeps what a school and its partners do for each other. Today is Monday 2026-11-23.

  $ collab init --school "Maple Grove Elementary" --code MGE --tz America/New_York --school-year 2026-08-17..2027-06-11 -q
  $ collab person new "Dara Okafor" --handle d.okafor -q > /dev/null
  $ collab team new leadership --name "Leadership Team" --kind leadership --on 2026-08-17
  leadership

A partner has a slug that no team has. What each side gains should be known.

  $ collab partner new city-library --name "City Library" --sector library --benefit-to-school "book boxes" --from 2026-08-20
  city-library
  collab: warning: no note says what the partner gains: collab partner edit city-library --benefit-to-partner TEXT
  $ collab partner edit city-library --benefit-to-partner "every child has a card"
  $ collab partner new leadership --sector board
  collab: error: there is a team 'leadership': Leadership Team
    hint: choose another word, such as leadership-partner
  [6]
  $ collab partner new family-council --name "Family Council" --sector famlies
  collab: error: option '--sector' is one of families, students, library, business, nonprofit, university, health, arts, faith, association, union, board, agency; not 'famlies'
    hint: did you mean 'families'?
  [2]
  $ collab partner new family-council --name "Family Council" --sector families --benefit-to-school "hears early" --benefit-to-partner "has a say" --from 2026-08-20
  family-council

Contacts: who turned to whom, how many were reached, which languages were needed and served.

  $ collab partner language set Spanish 44
  collab: Spanish: 44 families on 2026-11-23
  $ collab partner contact new family-council --kind event --direction out --people-reached 83 --interpreter Spanish --needed Arabic --on 2026-11-05
  T1
  collab: T1 event of 2026-11-05 with Family Council, we turned to them; Spanish by interpreter; not served: Arabic
  collab: warning: 'Arabic' is not a language noted for families here
  $ collab partner contact new city-library --kind visit --topic "boxes for winter" --minutes 40 --on 2026-12-01
  collab: error: 2026-12-01 is to come; a contact cannot be of it
  [2]
  $ collab partner contact new city-library --on 2026-08-01
  collab: error: 'city-library' has been a partner since 2026-08-20; a contact cannot be of 2026-08-01
    hint: collab partner edit city-library --from 2026-08-01
  [5]
  $ collab partner contact list -f csv --columns contact,partner,direction,with_families,languages
  contact,partner,direction,with_families,languages
  T1,family-council,out,true,"Arabic (not served), Spanish (interpreter)"

A pact is drafted, signed, and looked at again.

  $ collab partner pact new city-library "One reader, two houses" --clause "Each side names one person" --on 2026-09-01
  collab: drafted with 1 clause; when both have signed: collab partner pact sign city-library
  $ collab partner pact review city-library
  collab: error: the pact with 'city-library' is not signed
    hint: collab partner pact sign city-library
  [6]
  $ collab partner pact sign city-library --on 2026-09-17
  collab: signed on 2026-09-17; to be reviewed by 2027-09-17
  $ collab partner pact review city-library --finding "loans are up" --on 2026-11-20
  collab: reviewed on 2026-11-20; next by 2027-11-20
  $ collab partner pact new city-library "Another"
  collab: error: 'city-library' has had a pact since 2026-09-01
    hint: change it: collab partner pact edit city-library; or end it first: collab partner pact end city-library
  [6]
  $ collab partner pact show city-library -f csv --table partner.pact.clause
  place,text
  1,Each side names one person

Promises by side: kept, late, missed.

  $ collab partner commit city-library "thirty books a room" --due 2026-10-01 --on 2026-09-17
  collab: error: nothing says who promises
    hint: add --side school or --side partner
  [2]
  $ collab partner commit city-library "thirty books a room" --side partner --due 2026-10-01 --on 2026-09-17
  K1
  collab: K1: City Library promises by 2026-10-01: thirty books a room
  $ collab partner commit city-library "a list for winter" --side school --due 2026-11-20 --on 2026-09-17
  K2
  collab: K2: the school promises by 2026-11-20: a list for winter
  $ collab partner keep K1 --on 2026-10-03
  collab: K1 kept late on 2026-10-03: thirty books a room
  $ collab partner miss K2
  collab: error: a promise that is not kept needs a reason
    hint: collab partner miss K2 --because 'the bus was canceled'
  [2]
  $ collab partner commitment edit K2 --due 2026-11-30
  collab: K2 due 2026-11-30 (first due 2026-11-20)
  $ collab partner miss K2 --because "nobody had time"
  collab: K2 missed on 2026-11-23: a list for winter
  $ collab partner commitment list --all -f csv --columns commitment,side,due,state,first_due
  commitment,side,due,state,first_due
  K1,partner,2026-10-01,kept late,2026-10-01
  K2,school,2026-11-30,missed,2026-11-20
  $ collab partner keep K2
  collab: error: K2 was missed on 2026-11-23
    hint: collab partner commitment reopen K2
  [6]
  $ collab undo
  collab: undid operation 15, partner miss: K2 open again; redo with: collab redo

Seats where it is decided.

  $ collab partner seat new family-council leadership --role "family voice" --guest "Dana Price" --from 2026-09-01
  E1
  collab: E1: family voice on Leadership Team for Family Council: Dana Price
  $ collab partner seat end E1 --open --on 2026-11-20
  E2
  collab: E1 ended on 2026-11-20; E2 is open: collab partner seat fill E2 --person PERSON
  $ collab partner seat fill E2 --person d.okafor
  collab: E2: Dara Okafor
  $ collab person remove d.okafor
  collab: error: 'd.okafor' is still referred to: 1 partner's seat
    hint: somebody who leaves is ended: collab person end d.okafor
  [6]

What matters to whom, and the shared goal that comes of it.

  $ collab partner need new "Homework nobody can help with" --partner family-council
  W1
  collab: W1; ask the groups: collab partner need rate W1 families=4 teachers=3
  $ collab partner need rate W1 familes=5
  collab: error: 'familes' is not a group of stakeholders
    hint: did you mean 'families'?
  [2]
  $ collab partner need rate W1 families=5 teachers=4
  collab: W1: 4.5 on average, 2 groups asked
  $ collab goal new "Every child has somebody to ask" --partner family-council --measure "of children with help" --unit % --baseline 38 --target 60 --by 2027-05-28 -q
  G1
  $ collab partner need goal W1 G1
  collab: W1 became G1: Every child has somebody to ask
  $ collab goal remove G1
  collab: error: need W1 became G1
    hint: take it back first: collab partner need edit W1 --clear goal
  [6]

You said, we did.

  $ collab partner said families "Conferences end before some of us leave work" --place "family council" --partner family-council --on 2026-11-02
  V1
  collab: V1; once it is answered: collab partner did V1 TEXT
  $ collab partner did V1 "Two evenings until eight from December on" --on 2026-11-12
  collab: V1: families said 'Conferences end before some of us leave work'; we did: Two evenings until eight from December on

A disagreement stays until it is settled.

  $ collab partner disagree family-council "Phones on trips" --on 2026-11-09
  collab: noted; it stays open until: collab partner settle family-council --how TEXT
  $ collab partner settle family-council --how "In bags; a teacher writes at noon"
  collab: 'Phones on trips' is settled: In bags; a teacher writes at noon

Sheets go out and come back; the same sheet again is no news.

  $ collab partner sheet contact city-library
  collab: wrote city-library_contact_2026-11-23.md; afterwards: collab partner record city-library_contact_2026-11-23.md
  $ sed -i -e 's/^- Who began.*/& they/' -e 's/^- What it was about.*/& story hour/' -e 's/^- Our own staff spoke:/& Spanish/' -e 's/^- They promised.*/& a reader in May by 2027-05-10/' city-library_contact_2026-11-23.md
  $ collab partner record city-library_contact_2026-11-23.md
  collab: city-library_contact_2026-11-23.md: contact T2, promise K3
  $ collab partner record city-library_contact_2026-11-23.md
  collab: city-library_contact_2026-11-23.md says nothing new
  $ collab partner sheet needs families -o needs.md -q && printf '\n- Safe ways to school: 4\n- Homework help: a lot\n' >> needs.md
  $ collab partner record needs.md
  collab: error: needs.md:11:3: 'a lot' is not a number from 1 to 5
    11 | - Homework help: a lot
       |   ^
    hint: write the number alone behind the colon
  collab: nothing was recorded
  [5]
  $ sed -i 's/a lot/5/' needs.md && collab partner record needs.md
  collab: needs.md: W2 4, W3 5
  $ collab partner record needs.md
  collab: needs.md says nothing new
  $ collab partner sheet pact city-library -o - | collab partner record -
  collab: - says nothing new

A partner with records is ended, not removed.

  $ collab partner remove city-library
  collab: error: 'city-library' cannot be removed: contact T2 belongs to it
    hint: to close it and keep its history: collab partner end city-library
  [6]
  $ collab partner end city-library
  collab: city-library ended on 2026-11-23; its history stays
  collab: warning: 2 promises are still open; keep or miss them: collab partner commitment list city-library
  $ collab partner reopen city-library
  collab: city-library goes on
  $ collab resolve K1
  promise\tK1\tthirty books a room (esc)
