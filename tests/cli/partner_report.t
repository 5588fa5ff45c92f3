What a principal reads of partners: no names, and no attendance of one person. Today is Monday 2026-11-23.

  $ collab init --school "Maple Grove Elementary" --code MGE --tz America/New_York --school-year 2026-08-17..2027-06-11 -q
  $ collab person new "Dara Okafor" --handle d.okafor -q > /dev/null
  $ collab team new council --name "Site Council" --kind partnership --on 2026-08-17 -q
  council
  $ collab team member add council d.okafor --from 2026-08-20 -q
  $ collab partner new friends --name "Friends of Dara Okafor" --sector association --from 2026-08-20 -q
  friends
  collab: warning: it is not noted what either side gains: collab partner edit friends --benefit-to-school TEXT
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
