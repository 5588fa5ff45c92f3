What a principal reads of partners: no names, and no attendance of one person. Today is Monday 2026-11-23.

  $ collab init --school "Maple Grove Elementary" --code MGE --tz America/New_York --school-year 2026-08-17..2027-06-11 -q
  $ collab person new "Dara Okafor" --handle d.okafor -q > /dev/null
  $ collab team new council --name "Site Council" --kind partnership --on 2026-08-17 -q
  council
  $ collab team member add council d.okafor --from 2026-08-20 -q
  $ collab partner new friends --name "Friends of Dara Okafor" --sector association --from 2026-08-20 -q
  friends
  collab: warning: no note says what either side gains: collab partner edit friends --benefit-to-school TEXT
  $ collab report explain two_way --for principal --table evidence -f csv --columns reference,detail
  reference,detail
  friends,Friends of a colleague
  $ collab partner seat new friends council --role "family voice" --guest "Marisol Vega" --from 2026-09-01 -q
  E1
  $ collab partner said families "Marisol Vega asks for a later bus" --partner friends --on 2026-11-20 -q
  V1
  $ collab report partner --for principal --table voices -f csv --columns said
  said
  a guest asks for a later bus

One person who holds a role is not counted; two are.

  $ collab meeting schedule council --on 2026-11-16 --at 15:30 --minutes 60 -q
  M1
  $ collab meeting attend M1 --all -q
  $ collab report partner --for principal --table presence -f csv --period sy
  team,role,held,there,represented
  council,family voice,1,,no
  $ collab report partner --for lead --table presence -f csv --period sy
  team,role,held,there,represented
  $ collab partner seat new friends council --role "family voice" --guest "Ines Brandt" --from 2026-09-01 -q
  E2
  $ collab meeting attend M1 --guest "Ines Brandt" -q
  $ collab report partner --for principal --table presence -f csv --period sy
  team,role,held,there,represented
  council,family voice,1,1,yes

A blank sheet is no contact. A corrected promise is the same promise, and what was taken out of a sheet stays recorded.

  $ collab partner language set Spanish 44 -q
  $ collab partner sheet contact friends -o c.md -q && collab partner record c.md
  collab: c.md: nothing is filled in
  $ sed -i -e 's/^- What it was about.*/& story hour/' -e 's/^- An interpreter spoke:/& Spanish/' -e 's/^- We promised.*/& send the lists by Dec 4/' -e 's/^- They promised.*/& cookies for all/' c.md
  $ collab partner record c.md
  collab: warning: K2 has no due date: collab partner commitment edit K2 --due DATE
  collab: c.md: contact T1, promise K1, promise K2
  $ sed -i -e 's/lists by Dec 4/long lists by Dec 11/' -e 's/ Spanish//' c.md && collab partner record c.md
  collab: c.md: promise K1 corrected
  $ collab partner commitment list friends -f csv --columns commitment,side,text,due
  commitment,side,text,due
  K1,school,send the long lists,2026-12-11
  K2,partner,cookies for all,
  $ collab partner contact list friends -f csv --columns topic,languages
  topic,languages
  story hour,Spanish (interpreter)

A signed pact that a sheet changes is told.

  $ collab partner pact new friends "One reader" --clause "Each calls the other" --on 2026-09-01 -q && collab partner pact sign friends --on 2026-09-02 -q
  collab: warning: it is signed, but no note says what each side gains: collab partner edit friends --benefit-to-school TEXT --benefit-to-partner TEXT
  $ collab partner sheet pact friends -o p.md -q && sed -i 's/One reader/Two readers/' p.md && collab partner record p.md
  collab: warning: what was signed on 2026-09-02 said something else and is kept: collab partner pact list friends --all; let both sides sign this one: collab partner pact sign friends
  collab: p.md: the pact changed
  $ collab partner pact sign friends -q
  collab: warning: it is signed, but no note says what each side gains: collab partner edit friends --benefit-to-school TEXT --benefit-to-partner TEXT
  $ collab partner pact review friends --finding "it holds" --on 2026-11-23 -q
  $ collab partner pact review friends --on 2026-11-23
  collab: error: the review of 2026-11-23 is noted: 'it holds'
    hint: to change it: collab partner pact review friends --finding TEXT
  [6]
  $ collab partner pact review friends --finding "it holds well" --on 2026-11-23 -q
  collab: warning: the review of 2026-11-23 was: 'it holds'
  $ collab partner pact remove friends
  collab: error: the pact with 'friends' was signed and reviewed
    hint: collab partner pact end friends --because TEXT
  [6]

A second answer tells the first. Needs are rated while they are open, and nothing begins with a partner that has ended.

  $ collab partner did V1 "From January on" -q
  $ collab partner did V1 "From February on" -q
  collab: warning: V1 was answered before: 'From January on'; undo with: collab undo
  $ collab partner need new "Safe ways to school" --partner friends --on 2026-08-01
  collab: error: 'friends' has been a partner since 2026-08-20; a need cannot be of 2026-08-01
    hint: collab partner edit friends --from 2026-08-01
  [5]
  $ collab partner need new "Safe ways to school" --partner friends --on 2026-11-10 -q
  W1
  $ collab partner need rate W1 families=5 --on 2026-11-09
  collab: error: W1 was noted on 2026-11-10, after 2026-11-09
  [2]
  $ collab partner need end W1 --because "the town paints the crossing" -q
  $ collab partner need rate W1 families=5
  collab: error: W1 was closed on 2026-11-23
    hint: open it again: collab partner need edit W1 --clear end
  [6]
  $ collab partner need edit W1 --clear end -q
  $ collab partner said families "Thank you" --partner friends --on 2026-11-20 -q
  V2
  $ collab partner contact remove T1 -q && collab partner end friends --on 2026-11-22 -q
  $ collab partner said families "Where are you" --partner friends
  collab: error: 'friends' was a partner until 2026-11-22; what was said cannot be of 2026-11-23
    hint: collab partner reopen friends
  [5]
  $ collab partner due
  collab: nothing is due with partners

A topic with a mark that nobody sees is refused.

  $ collab partner need new "$(printf 'Later \342\200\213bus')"
  collab: error: the topic has a mark that nobody sees: U+200B
    hint: type it again without it
  [5]
