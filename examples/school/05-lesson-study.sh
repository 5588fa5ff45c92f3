# Lesson study at Maple Grove: grade 3 lived a whole cycle in 2025-26; this year grade 4 does one with
# three people, and science has one that stands still.

day 2025-09-29
collab lessonstudy new --team grade-3 --grade 3 --subject mathematics --theme 'Students who explain what they think' --question 'Do our students see a fraction as a number or as two numbers?'
collab lessonstudy role add L1 facilitator k.wong
collab lessonstudy role add L1 teacher d.okafor --round 1
collab lessonstudy role add L1 teacher a.ruiz --round 2
collab lessonstudy role add L1 observer b.cole --focus 'Student A and Student B, from the first strip to the line'
collab lessonstudy role add L1 observer c.ng --focus 'who uses the number line, and when'
collab lessonstudy role add L1 recorder k.wong
collab lessonstudy role add L1 knowledgeable-other --guest 'Dr. Ines Rey'
collab lessonstudy role add L1 commentator --guest 'Dr. Ines Rey'

day 2025-10-06
collab lessonstudy study L1 'Unit 5, fractions on the number line, and what grade 2 did with halves' --kind curriculum

day 2025-10-14
collab lessonstudy study L1 'Siegler and others 2010, Developing effective fractions instruction' --kind research
collab lessonstudy study L1 'Exit tickets of last year: where one third was put' --kind student-work

day 2025-10-27
collab lessonstudy plan L1 --record - <<'END'
# Research lesson: grade 3 mathematics

- Sheet: MGE-L1 plan
- Theme (what students are to become): Students who explain what they think
- Research question (what we want to find out): Do our students see a fraction as a number or as two numbers?
- Class: mathematics, grade 3

## What students are to understand

- A fraction is a number: it has one place on the line, also beyond one

## What students know now, and what makes it hard

- They share and fold; they count the pieces and forget the whole

## The lesson, step by step

- 10 min: fold a strip into thirds and name the pieces
- 15 min: draw a line from 0 to 2 and put the thirds on it
- 10 min: where is five thirds, and how do you know?

## What students may do, right and wrong, and what we answer

- They put one third at the third mark: ask how long the strip is
- They say there is no five thirds: ask how many strips they would need

## Students we watch, by pseudonym, and why these

- Student A, who counts pieces
- Student B, who is quick and rarely explains

## What will show that they understand

- They place five thirds and say how they know
END

day 2025-11-05
collab lessonstudy teach L1
collab lessonstudy record - <<'END'
# Observation: grade 3 mathematics

- Sheet: MGE-L1 observation 1
- Observer: Ben Cole

## What I see

- 10:05, Student A: folds, counts three pieces, writes 3
- 10:21, Student A: puts one third at the mark for 1, looks at Student B, leaves it
- 10:24, Student B: places one third and two thirds at once, says nothing
- 10:33, Student B: says that five thirds cannot be, there are only three

What surprised me: nobody laid the strip beside the line
END
collab lessonstudy record - <<'END'
# Observation: grade 3 mathematics

- Sheet: MGE-L1 observation 1
- Observer: Cy Ng

## What I see

- 10:20, most students: draw the line freehand, with marks of any length
- 10:28, pair 4: fold the line itself and find the thirds
- 10:35, whole class: four of twenty-two place five thirds

A question for the debrief: what would have happened if the line had been as long as the strip?
END

day 2025-11-06
collab lessonstudy debrief L1 --learned 'strip and line were two things for them; who brought them together found five thirds' --changes 'a line as long as the strip, and a second strip at hand'

day 2025-11-17
collab lessonstudy plan L1 --record - <<'END'
# Research lesson: grade 3 mathematics

- Sheet: MGE-L1 plan
- Theme (what students are to become): Students who explain what they think
- Research question (what we want to find out): Do our students see a fraction as a number or as two numbers?
- Class: mathematics, grade 3

## What students are to understand

- A fraction is a number: it has one place on the line, also beyond one

## What students know now, and what makes it hard

- They share and fold; they count the pieces and forget the whole

## The lesson, step by step

- 10 min: fold a strip into thirds and name the pieces
- 15 min: lay the strip on a line whose unit is as long as it, and mark the thirds
- 10 min: where is five thirds, and how do you know? A second strip is at hand

## What students may do, right and wrong, and what we answer

- They say there is no five thirds: ask how many strips they would need

## Students we watch, by pseudonym, and why these

- Student A, who counts pieces
- Student B, who is quick and rarely explains

## What will show that they understand

- They place five thirds and say how they know
END
collab lessonstudy tie L1 v2.1 O2 O4 O5
collab lessonstudy tie L1 v2.2 O2
collab lessonstudy redesign L1

day 2025-11-19
collab lessonstudy reteach L1
collab lessonstudy observation add L1 '9:22, Student D: lays the strip on the line, marks thirds, goes on past 1 without being asked' --by b.cole --round 2
collab lessonstudy observation add L1 '9:36, whole class: fifteen of twenty-one place five thirds and ten say how they know' --by c.ng --round 2

day 2025-11-20
collab lessonstudy debrief L1 --learned 'with one length for strip and line, those who counted pieces went past one'

day 2025-12-08
collab lessonstudy share L1 --to grade-4 --to sci-5

day 2025-12-09
collab lessonstudy ack L1 grade-4

day 2025-12-10
collab lessonstudy ack L1 sci-5

day 2025-12-15
collab lessonstudy close L1 --finding 'A number line as long as the folded strip lets students who count pieces see a fraction as one number, also beyond one'

day 2026-09-15
collab lessonstudy new --team grade-4 --grade 4 --subject mathematics --theme 'Students who explain what they think' --question 'What do students do with the remainder when they divide?'
collab lessonstudy role add L2 teacher h.tanaka --round 1
collab lessonstudy role add L2 teacher j.adeyemi --round 2
collab lessonstudy role add L2 observer j.adeyemi --round 1 --focus 'what students write before they ask'
collab lessonstudy role add L2 facilitator i.petrov

day 2026-09-16
collab lessonstudy new --team sci-5 --grade 5 --subject science --theme 'Students who test what they believe' --question 'What do students change when a test fails?'
collab lessonstudy role add L3 facilitator g.moreau
collab lessonstudy role add L3 teacher o.diallo --round 1

day 2026-09-22
collab lessonstudy study L2 'Unit 3, division with remainders; three textbooks side by side'

day 2026-09-30
collab lessonstudy study L3 'Unit 2, fair tests, and the notebooks of last year' --kind student-work

day 2026-10-27
collab lessonstudy plan L2 --record - <<'END'
# Research lesson: grade 4 mathematics

- Sheet: MGE-L2 plan
- Class: mathematics, grade 4

## What students are to understand

- The remainder means something, and the story decides what

## The lesson, step by step

- 10 min: 26 children, cars for 4: how many cars?
- 15 min: 26 dollars, tickets for 4: how many tickets?
- 10 min: why is it not the same answer?

## Students we watch, by pseudonym, and why these

- Table 2, who always draw
END

day 2026-11-09
collab lessonstudy teach L2 --because 'we are three in grade 4 this year: one teaches, one observes, one covers the other class; the coach joins in spring'
collab lessonstudy record - <<'END'
# Observation: grade 4 mathematics

- Sheet: MGE-L2 observation 1
- Observer: Joy Adeyemi

## What I see

- 9:10, table 2: draw seven cars, write six
- 9:25, Student E: writes 6 remainder 2 for both and stops
- 9:31, Student F: asks whether half a car is allowed
END

# Its today is the whole school's.
day 2026-11-23
