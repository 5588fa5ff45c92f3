# Mentoring at Maple Grove in both years: who is trained, who was matched with whom and why, that pairs met,
# and how far their coaching cycles came. Some keep their rhythm, one has no time of its own, one went quiet,
# one ended, and a teacher who came in October still waits. The other scripts tell of the same days.

day 2025-08-19
collab mentor train d.okafor h.tanaka g.moreau --on 2025-08-14 --minutes 360 --topic 'Listening before advising'
collab person edit k.wong --release-share 0.4 --teaching-since 2006-08-21
collab person edit d.okafor --teaching-since 2009-08-24 --evaluator s.whitman
collab person edit h.tanaka --teaching-since 2012-08-20 --evaluator s.whitman
collab person edit g.moreau --teaching-since 2014-08-18 --evaluator t.morales
collab person edit c.ng --teaching-since 2024-08-19 --evaluator s.whitman
collab person edit o.diallo --teaching-since 2024-08-19 --evaluator t.morales

day 2025-08-20
collab person free import - <<'END'
person,time
c.ng,tue 10:00-10:45
c.ng,thu 13:15-14:00
d.okafor,tue 10:00-10:45
d.okafor,fri 9:00-9:45
o.diallo,wed 11:00-11:45
g.moreau,wed 11:00-11:45
g.moreau,mon 8:15-9:00
h.tanaka,wed 9:30-10:15
END

day 2025-08-22
collab mentor match --pair

day 2025-08-25
collab mentor pair edit P1 --place 'room 204'
collab mentor pair edit P2 --place 'science lab' --focus 'getting through the first ten minutes of a lab'

day 2025-09-05
collab mentor log P1 --on 2025-09-02
collab mentor log P1 --on 2025-09-05 --minutes 20 --kind check-in
collab mentor log P2 --on 2025-09-03
collab mentor log P2 --on 2025-09-04 --minutes 30 --kind co-plan

day 2025-09-12
collab mentor log P1 --on 2025-09-09
collab mentor log P1 --on 2025-09-12 --minutes 20 --kind check-in

day 2025-09-15
collab mentor cycle start P1

day 2025-09-19
collab mentor log P1 --on 2025-09-16
collab mentor log P1 --on 2025-09-19 --minutes 20 --kind check-in
collab mentor log P2 --on 2025-09-17

day 2025-09-23
collab mentor cycle step P1

day 2025-09-25
collab mentor cycle step P1

day 2025-09-26
collab mentor log P1 --on 2025-09-23
collab mentor log P1 --on 2025-09-26 --minutes 20 --kind check-in

day 2025-09-30
collab mentor cycle step P1

day 2025-10-03
collab mentor log P1 --on 2025-09-30
collab mentor log P1 --on 2025-10-03 --minutes 20 --kind check-in
collab mentor log P2 --on 2025-10-01
collab mentor log P2 --on 2025-10-02 --minutes 30 --kind co-plan

day 2025-10-10
collab mentor log P1 --on 2025-10-07
collab mentor log P1 --on 2025-10-10 --minutes 20 --kind check-in

day 2025-10-15
collab mentor cycle start P2

day 2025-10-17
collab mentor log P1 --on 2025-10-14
collab mentor log P1 --on 2025-10-17 --minutes 20 --kind check-in
collab mentor log P2 --on 2025-10-15

day 2025-10-22
collab mentor cycle step P2

day 2025-10-24
collab mentor log P1 --on 2025-10-24 --minutes 20 --kind check-in

day 2025-10-28
collab mentor cycle step P1

day 2025-10-31
collab mentor log P1 --on 2025-10-28
collab mentor log P2 --on 2025-10-29
collab mentor log P2 --on 2025-10-30 --minutes 30 --kind co-plan

day 2025-11-07
collab mentor log P1 --on 2025-11-04
collab mentor log P1 --on 2025-11-07 --minutes 20 --kind check-in

day 2025-11-14
collab mentor log P1 --on 2025-11-11
collab mentor log P1 --on 2025-11-14 --minutes 20 --kind check-in

day 2025-11-19
collab mentor cycle stop P2 --reason 'no time'

day 2025-11-21
collab mentor log P1 --on 2025-11-18
collab mentor log P1 --on 2025-11-21 --minutes 20 --kind check-in

day 2025-11-28
collab mentor log P1 --on 2025-11-25

day 2025-12-05
collab mentor log P1 --on 2025-12-02
collab mentor log P1 --on 2025-12-05 --minutes 20 --kind check-in

day 2025-12-12
collab mentor log P1 --on 2025-12-09
collab mentor log P1 --on 2025-12-12 --minutes 20 --kind check-in
collab mentor log P2 --on 2025-12-10

day 2025-12-19
collab mentor log P1 --on 2025-12-16

day 2026-01-09
collab mentor log P1 --on 2026-01-06
collab mentor log P2 --on 2026-01-07

day 2026-01-14
collab mentor cycle start P2

day 2026-01-21
collab mentor cycle step P2

day 2026-01-22
collab mentor cycle step P2

day 2026-01-23
collab mentor log P1 --on 2026-01-20
collab mentor log P2 --on 2026-01-21
collab mentor log P2 --on 2026-01-22 --minutes 30 --kind co-plan

day 2026-02-03
collab mentor cycle start P1

day 2026-02-04
collab mentor cycle step P2

day 2026-02-06
collab mentor log P1 --on 2026-02-03
collab mentor log P2 --on 2026-02-04

day 2026-02-10
collab mentor cycle step P1

day 2026-02-12
collab mentor cycle step P1

day 2026-02-13
collab mentor log P1 --on 2026-02-10

day 2026-02-20
collab mentor log P1 --on 2026-02-17
collab mentor log P2 --on 2026-02-18
collab mentor log P2 --on 2026-02-19 --minutes 30 --kind co-plan

day 2026-02-24
collab mentor cycle step P1

day 2026-02-25
collab mentor cycle step P2

day 2026-02-27
collab mentor log P1 --on 2026-02-24

day 2026-03-06
collab mentor log P1 --on 2026-03-03
collab mentor log P2 --on 2026-03-04

day 2026-03-13
collab mentor log P1 --on 2026-03-10

day 2026-03-17
collab mentor cycle step P1

day 2026-03-20
collab mentor log P1 --on 2026-03-17
collab mentor log P2 --on 2026-03-18
collab mentor log P2 --on 2026-03-19 --minutes 30 --kind co-plan

day 2026-03-27
collab mentor log P1 --on 2026-03-24

day 2026-04-03
collab mentor log P1 --on 2026-03-31
collab mentor log P2 --on 2026-04-01

day 2026-04-17
collab mentor log P1 --on 2026-04-14
collab mentor log P2 --on 2026-04-15
collab mentor log P2 --on 2026-04-16 --minutes 30 --kind co-plan

day 2026-04-24
collab mentor log P1 --on 2026-04-21

day 2026-05-01
collab mentor log P1 --on 2026-04-28
collab mentor log P2 --on 2026-04-29

day 2026-05-08
collab mentor log P1 --on 2026-05-05

day 2026-05-15
collab mentor log P1 --on 2026-05-12
collab mentor log P2 --on 2026-05-13
collab mentor log P2 --on 2026-05-14 --minutes 30 --kind co-plan

day 2026-05-22
collab mentor log P1 --on 2026-05-19

day 2026-05-29
collab mentor log P1 --on 2026-05-26
collab mentor log P2 --on 2026-05-27

day 2026-06-05
collab mentor log P1 --on 2026-06-02

day 2026-06-12
collab mentor pair end P2 --reason completed --yes

day 2026-08-13
collab mentor train m.castillo i.petrov --on 2026-08-12 --minutes 360 --topic 'Listening before advising'

day 2026-08-19
collab person edit m.castillo --teaching-since 2010-08-23
collab person edit y.bekele --teaching-since 2026-08-17 --evaluator t.morales
collab person edit z.novak --teaching-since 2019-08-19 --evaluator t.morales
collab person free import - <<'END'
person,time,from
y.bekele,tue 9:15-10:00,2026-08-17
y.bekele,wed 9:30-10:15,2026-08-17
i.petrov,mon 9:15-10:00,2026-08-17
END

day 2026-08-20
collab mentor match --pair y.bekele

day 2026-08-24
collab mentor pair edit P3 --place 'room 211' --focus 'calling on everybody, not on the quickest'
collab mentor pair new k.wong u.kaya --trained --every '2 weeks thu 14:00' --minutes 40 --place 'room 218' --release-share 0.1

day 2026-08-28
collab mentor log P1 --on 2026-08-25
collab mentor log P3 --on 2026-08-26
collab mentor log P3 --on 2026-08-28 --minutes 20 --kind check-in
collab mentor log P4 --on 2026-08-27

day 2026-08-31
collab mentor pair new p.sharma q.hughes

day 2026-09-01
collab mentor pair new i.petrov z.novak --every 'wed 13:30' --minutes 30 --focus 'how this school does parent evenings'

day 2026-09-04
collab mentor log P1 --on 2026-09-01
collab mentor log P3 --on 2026-09-02
collab mentor log P3 --on 2026-09-04 --minutes 20 --kind check-in
collab mentor log P6 --on 2026-09-02 --kind check-in

day 2026-09-08
collab mentor pair new x.li w.jones --trained --every 'wed 13:00' --minutes 30
collab mentor cycle start P4

day 2026-09-10
collab mentor cycle step P4
collab mentor cycle step P4

day 2026-09-11
collab mentor log P1 --on 2026-09-08
collab mentor log P3 --on 2026-09-09
collab mentor log P3 --on 2026-09-11 --minutes 20 --kind check-in
collab mentor log P4 --on 2026-09-10
collab mentor log P5 --on 2026-09-10 --minutes 25 --kind co-plan
collab mentor log P6 --on 2026-09-09 --kind check-in

day 2026-09-14
collab mentor cycle start P3

day 2026-09-18
collab mentor log P1 --on 2026-09-15
collab mentor log P3 --on 2026-09-16
collab mentor log P3 --on 2026-09-18 --minutes 20 --kind check-in
collab mentor log P6 --on 2026-09-16 --kind check-in

day 2026-09-22
collab mentor cycle step P3

day 2026-09-24
collab mentor cycle step P4
collab mentor cycle start P5

day 2026-09-25
collab mentor log P3 --on 2026-09-23
collab mentor log P3 --on 2026-09-25 --minutes 20 --kind check-in
collab mentor log P4 --on 2026-09-24
collab mentor log P6 --on 2026-09-23 --kind check-in
collab mentor cycle step P3

day 2026-09-28
collab mentor cycle start P1

day 2026-09-29
collab mentor cycle step P3

day 2026-10-01
collab mentor cycle step P5

day 2026-10-02
collab mentor log P1 --on 2026-09-29
collab mentor log P3 --on 2026-09-30
collab mentor log P3 --on 2026-10-02 --minutes 20 --kind check-in
collab mentor log P6 --on 2026-09-30 --kind check-in

day 2026-10-05
collab mentor cycle start P7

day 2026-10-06
collab mentor cycle step P1

day 2026-10-07
collab mentor cycle step P7

day 2026-10-08
collab mentor cycle step P4
collab mentor cycle step P5
collab mentor cycle step P5

day 2026-10-09
collab mentor log P1 --on 2026-10-06
collab mentor log P3 --on 2026-10-07
collab mentor log P3 --on 2026-10-09 --minutes 20 --kind check-in
collab mentor log P4 --on 2026-10-08
collab mentor log P5 --on 2026-10-08 --minutes 25 --kind co-plan
collab mentor log P6 --on 2026-10-07 --kind check-in
collab mentor log P7 --on 2026-10-07

day 2026-10-12
collab mentor cycle start P4

day 2026-10-16
collab mentor log P1 --on 2026-10-13
collab mentor log P3 --on 2026-10-14
collab mentor log P3 --on 2026-10-16 --minutes 20 --kind check-in
collab mentor log P6 --on 2026-10-14 --kind check-in
collab mentor log P7 --on 2026-10-14

day 2026-10-20
collab mentor cycle stop P1 --reason 'by agreement'

day 2026-10-22
collab mentor cycle step P4
collab mentor cycle step P4

day 2026-10-23
collab mentor log P1 --on 2026-10-20
collab mentor log P3 --on 2026-10-21
collab mentor log P3 --on 2026-10-23 --minutes 20 --kind check-in
collab mentor log P4 --on 2026-10-22
collab mentor log P6 --on 2026-10-21 --kind check-in
collab mentor log P7 --on 2026-10-21
collab mentor cycle step P3

day 2026-10-29
collab mentor pair end P6 --reason 'by agreement' --yes

day 2026-10-30
collab mentor log P3 --on 2026-10-28
collab mentor log P6 --on 2026-10-28 --kind check-in
collab mentor log P7 --on 2026-10-28

day 2026-11-02
collab mentor cycle start P3

day 2026-11-05
collab mentor cycle step P5

day 2026-11-06
collab mentor log P1 --on 2026-11-03
collab mentor log P3 --on 2026-11-04
collab mentor log P3 --on 2026-11-06 --minutes 20 --kind check-in
collab mentor log P4 --on 2026-11-05
collab mentor log P5 --on 2026-11-05 --minutes 25 --kind co-plan

day 2026-11-10
collab mentor cycle step P3

day 2026-11-13
collab mentor log P1 --on 2026-11-10
collab mentor log P3 --on 2026-11-11
collab mentor log P3 --on 2026-11-13 --minutes 20 --kind check-in

day 2026-11-20
collab mentor log P1 --on 2026-11-17
collab mentor log P3 --on 2026-11-18
collab mentor log P3 --on 2026-11-20 --minutes 20 --kind check-in
collab mentor log P4 --on 2026-11-19
