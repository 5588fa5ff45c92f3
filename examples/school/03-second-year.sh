# The school year 2026-27 as far as it has been lived, until Friday, November 20, 2026.

day 2026-08-13
collab meeting schedule leadership --on 2026-08-18 --at 9:00 --minutes 180 --place library

day 2026-08-17
collab person new 'Yonas Bekele' --handle y.bekele --email y.bekele@maplegrove.example --staff-id 00655 --start 2026-08-17 --fte 1 --new-educator --role teacher --grade 4
collab person new 'Zuzana Novak' --handle z.novak --email z.novak@maplegrove.example --staff-id 00656 --start 2026-08-17 --fte 1 --no-new-educator --role teacher --grade 4
collab team member add grade-4 y.bekele z.novak --from 2026-08-17
collab team series new grade-3 --every 'mon 15:00' --minutes 45 --place 'room 204' --from 2026-08-24
collab team series new grade-4 --every 'tue 14:45' --minutes 45 --place 'room 211' --from 2026-08-25
collab team series new sci-5 --every 'wed 14:30' --minutes 45 --place 'science lab' --from 2026-08-26
collab team series new arts --every '1st thu 15:15' --minutes 50 --place 'music room' --from 2026-09-01
collab team series new leadership --every '2 weeks tue 7:30' --minutes 60 --place library --from 2026-08-25
collab team series new sst --every '2 weeks fri 13:30' --minutes 40 --place 'conference room' --from 2026-08-28

day 2026-08-18
collab meeting attend leadership/2026-08-18 --all --guest 'Dana Price'
collab meeting edit leadership/2026-08-18 --evidence 'spring results by team' --noticed 'teams with a kept block gained most' --no-next-step
collab decision new 'Wednesday blocks are the last to be used for coverage' --meeting leadership/2026-08-18 --mode lead --look-again 2026-12-01
collab person edit o.diallo --no-new-educator
collab person group add o.diallo department Science --from 2026-08-18

day 2026-08-20
collab meeting new grade-3 --on 2026-08-24 -o -
collab meeting new leadership --on 2026-08-25 -o -

day 2026-08-24
collab team norm review grade-3
collab meeting record - <<'END'
# Grade 3 PLC, Monday, August 24, 2026

- Meeting: MGE-M157
- Facilitator: Ana Ruiz. Notes: Ben Cole
- Here (write "all" or "all but ..."): all
- Nothing here is used to evaluate anyone.

## 3. Today (30 min)

Focus: 1 learn, 2 know, 3 not yet, 4 already. Write the number: 1

- Where our new third graders stand (Ana, 25 min)
- Short writing (Dara, 15 min)

What we looked at (student work, results; no student names): spring results of the new class

What we noticed: 62 percent at target on entry, higher than last year

## 4. We decided

- Short writing twice a week, from week one (all agreed, look again Nov 2)

## 5. Next steps (5 min)

- [ ] prompts for September @d.okafor due 2026-08-28
- [ ] calendar with poems first @b.cole due 2026-08-31
END

day 2026-08-25
collab meeting new grade-4 --on 2026-08-25 --facilitator h.tanaka -o -
collab meeting new sci-5 --on 2026-08-26 --facilitator g.moreau -o -
collab meeting record - <<'END'
# Grade 4 PLC, Tuesday, August 25, 2026

- Meeting: MGE-M159
- Facilitator: Hana Tanaka. Notes: Ivan Petrov
- Here: everyone

## 3. Today (30 min)

Focus: 1

- who we are, who does what (Hana, 30 min)

## 4. We decided

- Tuesdays stay (all agreed)

## 5. Next steps (5 min)

- Hana: login for Yonas and Zuzana by Friday
- Ivan: pacing guide by 9/1

Next: Tuesday, September 1, 2:45. Facilitator: Ivan Petrov
END
collab meeting record - <<'END'
# Leadership Team, Tuesday, August 25, 2026

- Meeting: MGE-M158
- Facilitator: Sarah Whitman. Notes: Gaël Moreau
- Here: everyone

## 2. Last time (10 min)

- Specials move so that each grade has one common block: what came of it? (D69): in the schedule of 2026-27

## 4. Today (25 min)

- New people, new blocks (Sarah, 20 min)
- Lab block (Gaël, 15 min)

What we noticed: two new teachers in grade 4

## 5. We decided

- A partner for each new teacher by Labor Day (lead decided)

## 6. Next steps (5 min)

- Teo: partners by next meeting
- Kim: visit both by 9/4
END

day 2026-08-26
collab meeting record - <<'END'
# Grade 5 Science, Wednesday, August 26, 2026

- Meeting: MGE-M160
- Facilitator: Gaël Moreau. Notes: Oumar Diallo
- Here: all

## 3. Plan together (30 min)

Focus: 1

- Who teaches what this year (Gaël, 25 min)

Unit or lesson we worked on, and what it draws on (no student names): the kit list

## 5. Next steps (3 min)

- Gaël: lab calendar by Aug 31
- Marisol: notebooks by next meeting
END

day 2026-08-27
collab meeting schedule arts --on 2026-09-03
collab meeting agenda add arts/2026-09-03 'Reading month' --by r.johansson --minutes 10
collab meeting new arts --on 2026-09-03 -o -
collab meeting new grade-3 --on 2026-08-31 -o -

day 2026-08-28
collab meeting record - <<'END'
# Student Support Team, 8/28/2026

- Here: everyone

## Today

- Open plans (Vera, 30 min)

What is going well, and what we see: folders

## Next steps

- Vera: who visits whom by Fri Sep 11
END

day 2026-08-31
collab team new math --name Mathematics --kind department --charge 'Number sense in every room, kindergarten to grade 5'
collab team member add math b.cole i.petrov m.castillo o.diallo
collab team series new math --every '2 weeks thu 15:00' --minutes 45 --place 'room 118' --from 2026-09-03
collab meeting record - <<'END'
# Grade 3 PLC, Monday, August 31, 2026

- Meeting: MGE-M162
- Facilitator: Dara Okafor. Notes: Ana Ruiz
- Here (write "all" or "all but ..."): All

## 2. Last time (5 min)

- Dara: prompts for September, due Fri Aug 28 (A188): done
- Ben: calendar with poems first, due Mon Aug 31 (A189): yes

## 3. Today (30 min)

Focus: 1 and 2

- Poems first (Ben, 20 min)
- Common rules for short writing (Cy, 20 min)

What we looked at: twelve samples from last year

What we noticed: we disagree on spelling

## 4. We decided

- Spelling is not counted in short writing (vote)

## 5. Next steps (5 min)

- Cy: one-page rubric by next meeting
- Ana: exit-ticket form with a line to write on by Thu Sep 3
END

day 2026-09-01
collab person role add u.kaya 'wellness lead' --from 2026-09-01
collab meeting record - <<'END'
# Grade 4 PLC, Tuesday, September 1, 2026

- Facilitator: Hana
- Here: all

## Last time

- Hana: login for Yonas and Zuzana (A190): yes
- Ivan: pacing guide (A191): done

## Today

Focus: 1

- facts (Hana)

What we looked at: old fact tests

## We decided

- no timed tests (vote 3-1, look again Nov 2)
- Disagreement: timed fact tests

## Next steps

- Hana: new sets by Tue Sep 8
END

day 2026-09-02
collab meeting record - <<'END'
# Grade 5 Science, Wednesday, September 2, 2026

* Facilitator: Gaël
* **Here:** all

**Last time**

* Gaël: lab calendar (A194): finished
* Marisol: notebooks (A195): yes

**Plan together**

Focus: 1 and 2

* Notebooks and because-sentences (Gaël, 20 min)

Unit or lesson we worked on, and what it draws on: two pages each

**We decided**

* From the first week (all agreed)

**Next steps**

* Oumar: because-cards by next meeting
END

day 2026-09-03
collab meeting new leadership --on 2026-09-08 -o -
collab meeting record - <<'END'
# Arts and Library, Thursday, September 3, 2026

- Meeting: MGE-M161
- Facilitator: Quinn Hughes. Notes: Umut Kaya
- Here: all

## 3. Today (30 min)

- Two shows, one theme? (Priya, 25 min)

What we looked at: last year's notes

What it means for families, students and each role here: themes help the little ones

## 4. We decided

- One theme, "Light", for the year (asked Sarah Mon Aug 31)

## 5. Next steps (5 min)

- Quinn: lantern sample by Thu Sep 24
END
collab meeting record - <<'END'
# Mathematics, Thursday, September 3, 2026

- Here: everyone

## Today

Focus: 2

- What we want from K to 5 (Marisol, 30 min)

## We decided

- number talks in every room, once a week (all agreed, look again Nov 2)

## Next steps

- Ben: three number talks by next meeting
END

day 2026-09-08
collab meeting new sst --on 2026-09-11 -o -
collab meeting record - <<'END'
# Grade 4 PLC, Tuesday, September 8, 2026

- Facilitator: Hana
- Here: everyone except Yonas

## Last time

- Hana: new sets (A199): not yet

## Today

Focus: 2

- fact check (Hana, 20 min)

What we looked at: fact check

## Next steps

- Ivan: list by 9/10
- Zuzana: game for 7s by next meeting
END
collab meeting record - <<'END'
# Leadership Team, Tuesday, September 8, 2026

- Meeting: MGE-M166
- Facilitator: Sarah Whitman. Notes: Teo Morales
- Here: Dara, Gaël, Hana, Kim, Sarah, Teo

## 2. Last time (10 min)

- [x] Kim: visit both, due Fri Sep 4 (A193):
- Teo: partners, due Tue Sep 8 (A192): done

## 4. Today (25 min)

- What teams need (Kim, 25 min)

## 6. Next steps (5 min)

- Sarah: keys for the lab by Tue Sep 22
END

day 2026-09-10
collab meeting new grade-3 --on 2026-09-14 -o -

day 2026-09-11
collab meeting record - <<'END'
# Student Support Team, Friday, September 11, 2026

- Meeting: MGE-M168
- Facilitator: Vera Rossi. Notes: Teo Morales
- Here (write "all" or "all but ..."): all

## 2. Last time (10 min)

- Vera: who visits whom, due Fri Sep 11 (A196): done

## 3. Today (25 min)

- R., new: two of grade 1 (Frida, 30 min)

What is going well, and what we see (work, attendance, observation): notes

## 4. What we will try

- Visits first (all agreed)

## 5. Next steps (5 min)

- Frida: visit by Sep 21
END

day 2026-09-14
collab person leave add x.li 2026-09-14..2026-10-02
collab meeting record - <<'END'
# Grade 3 PLC, Monday, September 14, 2026

- Meeting: MGE-M170
- Facilitator: Cy Ng. Notes: Dara Okafor
- Here: all but Dara (excused)

## 1. Connect and celebrate (3 min)

- every child handed one in (may be shared)

## 2. Last time (5 min)

- Ana: exit-ticket form with a line to write on, due Thu Sep 3 (A198): done
- Cy: one-page rubric, due Mon Sep 14 (A197): done
- More short writing in fall: what came of it? (D92): began in September

## 3. Today (30 min)

Focus: 1 learn, 2 know, 3 not yet, 4 already. Write the number: 2 and 3

- First tickets (Cy, 25 min)
- Family evening (Ana, 10 min)

What we looked at (student work, results; no student names): exit tickets of week two

What we noticed: a third copy the question

## 4. We decided

- Model one answer a day (all agreed, look again Oct 19)

## 5. Next steps (5 min)

- Ben: ten model answers by next meeting
- Dara: ask Xia for a Spanish set by next meeting
END

day 2026-09-15
collab meeting new grade-4 --on 2026-09-15 --facilitator h.tanaka -o -
collab meeting record - <<'END'
# GRADE 4 PLC, 9/15/2026

FACILITATOR: HANA
HERE: ALL

## LAST TIME

- [x] Hana: new sets (A199)
- Ivan: list (A203): done
- Zuzana: game for 7s (A204): done

## TODAY

FOCUS: 2

- WORD PROBLEMS (HANA)

WHAT WE LOOKED AT: QUIZ

WHAT WE NOTICED: THEY GRAB NUMBERS

## WE DECIDED

- DRAW FIRST (VOTE)

## NEXT STEPS

- YONAS: POSTERS BY NEXT MEETING
- IVAN: 10 PROBLEMS BY 9/22
END

day 2026-09-16
collab meeting record - <<'END'
# Grade 5 Science, Wednesday, September 16, 2026

* Facilitator: Gaël
* **Here:** everyone

**Last time**

* Oumar: because-cards (A200): done Sep 15

**Plan together**

Focus: 2

* Sinking and floating (Gaël, 20 min)

Unit or lesson we worked on, and what it draws on: notebook pages

**Next steps**

* Gaël: second lesson by next meeting
* Oumar: trays by 9/21
END

day 2026-09-17
collab meeting new grade-3 --on 2026-09-21 -o -
collab meeting new leadership --on 2026-09-22 -o -

day 2026-09-21
collab meeting record - <<'END'
# Grade 3 PLC, Monday, September 21, 2026

- Meeting: MGE-M173
- Facilitator: Ben Cole. Notes: Cy Ng
- Here: All

## 2. Last time (5 min)

- Ben: ten model answers, due Mon Sep 21 (A207): done Sep 18
- Dara: ask Xia for a Spanish set, due Mon Sep 21 (A208): done

## 3. Today (30 min)

Focus: 3

- Copying (Ben, 20 min)
- Seats for the fall check (Cy, 10 min)

What we looked at: tickets with and without a model answer

What we noticed: the model helps those who write little

## 4. We decided

- Take the model away after two weeks (all agreed)

## 5. Next steps (5 min)

- Cy: tickets for next Friday by Fri Sep 25
- Ana: list for the common check by next meeting
END

day 2026-09-22
collab meeting record - <<'END'
# Grade 4 PLC, Tuesday, September 22, 2026

- Facilitator: Hana
- Here: Hana, Ivan, Kim, Yonas, Zuzana

## Last time

- Yonas: POSTERS (A209): yes
- Ivan: 10 PROBLEMS (A210): done

## Today

Focus: 2

- unit test 1 (Hana, 25 min)

What we looked at: unit test 1

What we noticed: 58%

## Next steps

- Hana: retest by next meeting
- Zuzana: pull 6 by 9/25
END
collab meeting record - <<'END'
# Leadership Team, Tuesday, September 22, 2026

- Meeting: MGE-M174
- Facilitator: Sarah Whitman. Notes: Kim Wong
- Here: Dara, Gaël, Hana, Kim, Sarah, Teo

## 2. Last time (10 min)

- Sarah: keys for the lab, due Tue Sep 22 (A205): done Sep 21

## 4. Today (25 min)

- Coverage (Sarah, 25 min)
- Families' seats (Teo, 10 min)

What we looked at: sub requests of September

What we noticed: team blocks were taken six times

## 5. We decided

- Fixed sub on Wednesdays (lead decided, look again Nov 3)

## 6. Next steps (5 min)

- Sarah: post the position by 10/6
- Gaël: tell sci-5 by Thursday
END

day 2026-09-23
collab meeting cancel sci-5/2026-09-23 --because 'coverage: three of us in other rooms'

day 2026-09-24
collab meeting new arts --on 2026-10-01 -o -
collab meeting new grade-3 --on 2026-09-28 -o -

day 2026-09-25
collab meeting cancel sst/2026-09-25 --because 'the psychologist was ill'

day 2026-09-28
collab meeting record - <<'END'
# Grade 3 PLC, Monday, September 28, 2026

- Meeting: MGE-M178
- 3:00 to 3:45, room 204
- Facilitator: Ana Ruiz. Notes: Ben Cole
- Here (write "all" or "all but ..."): all
- Norms: We start and end on time; We talk about work on the table, not about people; Everybody speaks before somebody speaks twice; The last five minutes are for next steps
- Nothing here is used to evaluate anyone.

## 1. Connect and celebrate (3 min)

- every child handed one in

## 2. Last time (5 min)

Write done, not yet, or drop and why.

- Cy: tickets for next Friday (A213): done
- [x] Ana: list for the common check (A214)

## 3. Today (30 min)

Focus: 1 learn, 2 know, 3 not yet, 4 already. Write the number: 2 and 3

- Exit tickets, week 4 (Ana, 20 min)
- Common check 1 (Ben, 20 min)

What we looked at (student work, results; no student names): exit tickets, all rooms

What we noticed: copying is down, from a third to a handful; verbs are back as a problem

## 4. We decided

- Acting verbs again, five minutes a day (all agreed, look again Oct 26)

## 5. Next steps (5 min)

- Cy: verb list for unit 1 by next meeting
- Ana: common check 1 by Oct 5
END

day 2026-09-29
collab meeting new sci-5 --on 2026-09-30 --facilitator g.moreau -o -
collab meeting record - <<'END'
# Grade 4 PLC, Tuesday, September 29, 2026

- Facilitator: Yonas
- Here: all but Ivan

## Last time

- Hana: retest (A215): not yet
- Zuzana: pull 6 (A216): finished

## Today

Focus: 3

- retest (Hana)

## We decided

- ask Kim to join (all agreed)

## Next steps

- Ivan: email Kim by 10/1
END

day 2026-09-30
collab meeting record - <<'END'
# Grade 5 Science, Wednesday, September 30, 2026

- Meeting: MGE-M180
- Facilitator: Gaël Moreau. Notes: Marisol Castillo
- Here (write "all" or "all but ..."): all but Oumar

## 2. Last time (5 min)

- Oumar: trays, due Mon Sep 21 (A212): done
- [x] Gaël: second lesson, due Wed Sep 23 (A211):

## 3. Plan together (30 min)

Focus: 2 and 3

- What they wrote (Gaël, 20 min)

Unit or lesson we worked on, and what it draws on (no student names): twelve pages

Who may need more, or something else: explanations in half of them

## 4. We decided

- Partner talk first (all agreed, look again Nov 9)

## 5. Next steps (3 min)

- Marisol: prompts by 10/7
END

day 2026-10-01
collab meeting schedule grade-3 --on 2026-10-05
collab meeting agenda add grade-3/2026-10-05 'Who is quiet?' --by k.wong --minutes 10
collab meeting new grade-3 --on 2026-10-05 -o -
collab meeting new leadership --on 2026-10-06 -o -
collab meeting record - <<'END'
# Arts and Library, Thursday, October 1, 2026

- Meeting: MGE-M177
- Facilitator: Umut Kaya. Notes: Rut Johansson
- Here: all

## 2. Last time (5 min)

- [x] Quinn: lantern sample, due Thu Sep 24 (A201):

## 3. Today (30 min)

- Light: lanterns (Quinn, 30 min)

What we looked at: three lantern samples

What it means for families, students and each role here: paper tears, cloth does not

## 5. Next steps (5 min)

| who | what | by when |
|---|---|---|
| Quinn | cloth from the market | Thu Oct 15 |
| Umut | shadow dance for grade 4 | 11/2 |
END
collab meeting record - <<'END'
# Mathematics, 10/1/2026

- Here: all

## Last time

- Ben: three number talks (A202): done Sep 28

## Today

Focus: 1

- number talks (Ben, 20 min)
- dot cards (Marisol, 10 min)

## We decided

- dot cards before digits (all agreed)

## Next steps

- Ben: slides for October by 10/15
- Marisol: dot cards, three sets by Thu Oct 15
- Ivan: ask kindergarten for their talks by next meeting
- Ben and Ivan: visit grade 1 by 10/20
- Oumar: number line for the hall by Thu Oct 15
END

day 2026-10-05
collab person new 'Amelia Fox' --handle a.fox --email a.fox@maplegrove.example --staff-id 00661 --start 2026-10-05 --fte 1 --new-educator --role teacher --grade 5
collab team member add sci-5 a.fox
collab meeting record - <<'END'
# Grade 3 PLC, Monday, October 5, 2026

- Meeting: MGE-M182
- Facilitator: Dara Okafor. Notes: Ana Ruiz
- Here: all but Cy

## 2. Last time (5 min)

- Cy: verb list for unit 1, due Mon Oct 5 (A219): done
- Ana: common check 1, due Mon Oct 5 (A220): finished

## 3. Today (30 min)

Focus: 2 and 3

- Who is quiet? (Kim, 10 min)
- Common check 1 (Ana, 25 min)

What we looked at: common check 1, 81 children

What we noticed: 19 not yet on main idea; five of them new to the school

## 4. We decided

- Two groups, Tuesday and Thursday (all agreed, look again Nov 16)

## 5. Next steps (5 min)

- Ben: group plans by Mon Oct 19
- Kim: room for Thursday by Thu Oct 8
- Dara: message to the five families by Fri Oct 9
END

day 2026-10-06
collab meeting new grade-4 --on 2026-10-06 --facilitator h.tanaka -o -
collab meeting record - <<'END'
# Grade 4 PLC, Tuesday, October 6, 2026

- Meeting: MGE-M185
- Facilitator: Hana Tanaka. Notes: Zuzana Novak
- Here: all but Zuzana

## 2. Last time (5 min)

- Hana: retest, due Tue Sep 29 (A215): done
- Ivan: email Kim, due Thu Oct 1 (A221): not yet

## 3. Today (30 min)

Focus: 1 learn, 2 know, 3 not yet, 4 already. Write the number: 2

- division words (Hana, 20 min)

What we looked at: slips

## 5. Next steps (5 min)

- Ivan: anchor chart by Tue Oct 13
- Hana: slips for next week by next meeting
END
collab meeting record - <<'END'
# Leadership Team, Tuesday, October 6, 2026

- Meeting: MGE-M183
- Facilitator: Sarah Whitman. Notes: Hana Tanaka
- Here: all but Hana and Gaël

## 2. Last time (10 min)

- Gaël: tell sci-5, due Thu Sep 24 (A218): done Oct 5
- [x] Sarah: post the position, due Tue Oct 6 (A217):

## 4. Today (25 min)

- Lab block (Gaël, 15 min)
- Fall results (Sarah, 20 min)

What we looked at (no student names): fall checks

## 6. Next steps (5 min)

- Kim: two mornings for grade 4 by Oct 15
- Sarah: ask the district again by next meeting
- Gaël: list of lost blocks by Friday
- Teo: key for the lab by 10/20
END

day 2026-10-07
collab meeting new grade-4 --on 2026-10-13 --facilitator h.tanaka -o -
collab meeting cancel sci-5/2026-10-07 --because coverage

day 2026-10-09
collab meeting move grade-4/2026-10-13 --to 2026-10-15 --because 'assembly in the gym'
collab meeting record - <<'END'
# Student Support Team, Friday, October 9, 2026

- Here: everyone

## Last time

- Frida: visit (A206): done Oct 8

## Today

- The two of grade 1 (Frida, 25 min)

What is going well, and what we see: visit notes

What may explain it, and what we would see if it got better: tired

## What we will try

- Ask families about sleep (asked families)

## Next steps

- Frida: calls by 10/14
END

day 2026-10-14
collab meeting record - <<'END'
# Grade 5 Science, Wednesday, October 14, 2026

- Facilitator: [Gaël Moreau](mailto:g.moreau@maplegrove.example). Notes: [Amelia Fox](mailto:a.fox@maplegrove.example)
- Here: all

## Last time

- Marisol: prompts (A222): finished

## Plan together

Focus: 1

- Lab block: what do we do when it is lost? (Gaël, 25 min)

Unit or lesson we worked on, and what it draws on: the [sub schedule](https://maplegrove.example/subs) of September

Who may need more, or something else: three of our last five blocks went to coverage. Amelia's room has not had a
lab yet.

## We decided

- Ask leadership for a fixed sub on Wednesdays (asked Kim Tue Sep 29)

## Next steps

- [Gaël Moreau](mailto:g.moreau@maplegrove.example): write to Sarah by 10/16
- Amelia and Marisol: one make-up lab by next meeting
END

day 2026-10-15
collab meeting new grade-3 --on 2026-10-19 -o -
collab meeting record - <<'END'
# Grade 4 PLC, Oct 15, 2026

- Facilitator: Hana
- Here: all but Ivan

## Last time

- Ivan: anchor chart (A233): still open
- Hana: slips for next week (A234): done Oct 14

## Today

Focus: 2 and 3

- division (Hana)

What we looked at: quiz

## We decided

- partial first (vote 3-1)

## Next steps

- Yonas: video for parents by 10/20
- Zuzana: bus problems by next meeting
END

day 2026-10-19
collab meeting record - <<'END'
# Grade 3 PLC, Monday, October 19, 2026

- Meeting: MGE-M190
- Facilitator: Cy Ng. Notes: Dara Okafor
- Here (write "all" or "all but ..."): everyone

## 2. Last time (5 min)

- Kim: room for Thursday, due Thu Oct 8 (A231): done
- Dara: message to the five families, due Fri Oct 9 (A232): done
- Ben: group plans, due Mon Oct 19 (A230): done
- Model one answer a day: what came of it? (D112): copying went from a third to a handful

## 3. Today (30 min)

Focus: 3

- Groups: first two weeks (Ben, 20 min)
- Ratio of talk (Cy, 15 min)

What we looked at: tickets of the nineteen

What we noticed: eleven are there

## 4. We decided

- Talk first, then write, for all (asked counselor Fri Oct 16)

## 5. Next steps (5 min)

- Ana: talk cards by next meeting
- Cy: timer for each table by next meeting
END

day 2026-10-20
collab meeting new sst --on 2026-10-23 -o -
collab meeting cancel leadership/2026-10-20 --because 'principals’ meeting at the district'
collab meeting record - <<'END'
# Grade 4 PLC, Tuesday, October 20, 2026

- Facilitator: Zuzana
- Here: everyone except Yonas

## Last time

- Yonas: video for parents (A242): not yet
- Zuzana: bus problems (A243): done

## Today

Focus: 2

- quiz 2 (Hana, 15 min)

What we looked at: quiz 2

## Next steps

- Ivan: reteach group by 10/27
END

day 2026-10-21
collab meeting record - <<'END'
# Grade 5 Science, Wednesday, October 21, 2026

* Facilitator: Gaël
* **Here:** all but Marisol

**Last time**

* Gaël: write to Sarah (A240): done
* Amelia and Marisol: one make-up lab (A241): done

**Plan together**

Focus: 2

* Mixtures (Gaël, 20 min)

Unit or lesson we worked on, and what it draws on: data sheets

**Next steps**

* Gaël: new filter paper by next meeting
* Oumar: list of what is missing by 10/27
END

day 2026-10-22
collab meeting new grade-3 --on 2026-10-26 -o -

day 2026-10-23
collab meeting record - <<'END'
# Student Support Team, Friday, October 23, 2026

- Here: all but Vera

## 2. Last time

- [x] Frida: calls (A239)

## 3. Today

- R. (Eman, 20 min)

What is going well, and what we see: attendance of R., five weeks; four late days, all Mondays

What the family and the student say: "the bus is full on Mondays"

## 4. What we will try

- A seat on the second bus (all agreed, look again Nov 20)

## 5. Next steps

- Frida: call the bus company by Mon Oct 26
- Eman: check-in sheet by 10/30
END

day 2026-10-26
collab meeting record - <<'END'
# Grade 3 PLC, Monday, October 26, 2026

- Meeting: MGE-M195
- Facilitator: Ben Cole. Notes: Cy Ng
- Here (write "all" or "all but ..."): all

## 1. Connect and celebrate (3 min)

- 14 of 19 in four weeks

## 2. Last time (5 min)

- [x] Ana: talk cards, due Mon Oct 26 (A244):
- Cy: timer for each table, due Mon Oct 26 (A245): done
- Acting verbs again, five minutes a day: what came of it? (D116): 71 percent on the verb check

## 3. Today (30 min)

Focus: 1 learn, 2 know, 3 not yet, 4 already. Write the number: 2 and 3

- Groups: who moves? (Dara, 20 min)
- Report cards (Ana, 10 min)

What we looked at (student work, results; no student names): second check of the groups

What we noticed: five left in the group

## 4. We decided

- One group from now on (all agreed)

## 5. Next steps (5 min)

- Ben: tell the five families by Mon Nov 2
- Dara: phonics plan with Eman by 11/4

Next: Monday, November 2, 3:00. Facilitator: Ana Ruiz
END

day 2026-10-27
collab meeting new grade-4 --on 2026-10-27 --facilitator h.tanaka -o -
collab meeting record - <<'END'
# Grade 4 PLC, Tuesday, October 27, 2026

- Meeting: MGE-M196
- Facilitator: Hana Tanaka. Notes: Yonas Bekele
- Here: all

## 2. Last time (5 min)

- Yonas: video for parents, due Tue Oct 20 (A242): not yet
- Ivan: reteach group, due Tue Oct 27 (A246): not yet

## 3. Today (30 min)

Focus: 3

- reteach (Kim, 15 min)

## 4. We decided

- small groups wed (lead decided)

## 5. Next steps (5 min)

- Hana: room by Thu Oct 29
- Ivan: list of kids by Thu Oct 29
END

day 2026-10-28
collab meeting cancel sci-5/2026-10-28 --because 'coverage: grade 1 without a sub'

day 2026-10-29
collab meeting new arts --on 2026-11-05 -o -
collab meeting new grade-3 --on 2026-11-02 -o -
collab meeting new leadership --on 2026-11-03 -o -
collab meeting record - <<'END'
# Mathematics 10/29/2026

Here: Ben, Ivan, Marisol

## Last time

- Ben: slides for October (A225): done
- Marisol: dot cards, three sets (A226): done
- Ivan: ask kindergarten for their talks (A227): finished
- Ben and Ivan: visit grade 1 (A228): done
- Oumar: number line for the hall (A229): done

## Today

- number talks (Ivan, 15 min)

## Next steps

- Ivan: list of rooms by 11/12
END

day 2026-11-02
collab meeting record - <<'END'
# Grade 3 PLC, Monday, November 2, 2026

- Meeting: MGE-M199
- Facilitator: Ana Ruiz. Notes: Ben Cole
- Here: all

## 2. Last time (5 min)

- [x] Ben: tell the five families, due Mon Nov 2 (A251):

## 3. Today (30 min)

Focus: 2 and 3

- Short writing so far (Dara, 25 min)
- Field trip (Cy, 10 min)

What we looked at: six samples a room, names covered

What we noticed: beginnings are strong; nobody ends

## 4. We decided

- Teach endings for two weeks (vote, look again Nov 23)

## 5. Next steps (5 min)

- Cy: bank of endings by next meeting
- Ana: bus quotes by Nov 12

Next: Monday, November 9, 3:00. Facilitator: Dara Okafor
END

day 2026-11-03
collab meeting new sci-5 --on 2026-11-04 --facilitator g.moreau -o -
collab meeting cancel grade-4/2026-11-03 --because 'the school is a polling place'
collab meeting record - <<'END'
# Leadership Team, Tuesday, November 3, 2026

- Meeting: MGE-M200
- Facilitator: Sarah Whitman. Notes: Dara Okafor
- Here (write "all" or "all but ..."): Gaël, Hana, Sarah, Teo
- Nothing here is used to evaluate anyone.

## 2. Last time (10 min)

- Gaël: list of lost blocks, due Fri Oct 9 (A237): done Nov 2
- Kim: two mornings for grade 4, due Thu Oct 15 (A235): done
- Sarah: ask the district again, due Tue Oct 20 (A236): not yet
- Teo: key for the lab, due Tue Oct 20 (A238): done

## 4. Today (25 min)

- Budget (Sarah, 25 min)
- Books (Dara, 10 min)

What we looked at: budget draft

## 5. We decided

- Books before screens (asked families Thu Oct 29; look again Jan 4)

## 6. Next steps (5 min)

- Teo: list of book sets by Nov 13
- Dara: grade 3's wishes by Tue Nov 17
- Gaël: prices of lenses by 11/13
END

day 2026-11-04
collab meeting record - <<'END'
# Grade 5 Science, Wednesday, November 4, 2026

- Meeting: MGE-M202
- Facilitator: Gaël Moreau. Notes: Oumar Diallo
- Here (write "all" or "all but ..."): all

## 2. Last time (5 min)

- Oumar: list of what is missing, due Tue Oct 27 (A248): done
- Gaël: new filter paper, due Wed Oct 28 (A247): not yet

## 3. Plan together (30 min)

Focus: 2 and 3

- Mixtures check (Gaël, 20 min)

Unit or lesson we worked on, and what it draws on (no student names): mixtures check

Who may need more, or something else: Amelia's room had no lab time

## 4. We decided

- One make-up lab (all agreed)

## 5. Next steps (3 min)

- Amelia: choose a day by Friday
- Gaël: set it up by Nov 12
END

day 2026-11-05
collab meeting new grade-3 --on 2026-11-09 -o -
collab meeting record - <<'END'
# Arts and Library, Thursday, November 5, 2026

- Facilitator: Umut Kaya. Notes: Rut Johansson
- Here: Priya, Quinn, Rut; Umut absent
- How many were here: family voice x 1

## 2. Last time

- Quinn: cloth from the market (A223): done
- Umut: shadow dance for grade 4 (A224): done

## 3. Today

- Lantern evening (Priya, 30 min)

## 5. Next steps

- Priya: letter to families by Nov 12
END

day 2026-11-06
collab meeting record - <<'END'
# Student Support Team, Friday, November 6, 2026

- Here: Eman, Frida, Teo, Vera, Xia

## Last time

- Frida: call the bus company (A249): done
- Eman: check-in sheet (A250): done Nov 5

## Today

- New: L. (Xia, 25 min)

What is going well, and what we see: writing in two languages

## Next steps

- Xia: talk to the family by 11/20
END

day 2026-11-09
collab meeting record - <<'END'
# Grade 3 PLC, Monday, November 9, 2026

- Meeting: MGE-M204
- Facilitator: Dara Okafor. Notes: Ana Ruiz
- Here (write "all" or "all but ..."): all but Ben (excused)
- Norms: We start and end on time; We talk about work on the table, not about people; Everybody speaks before somebody speaks twice; The last five minutes are for next steps

## 1. Connect and celebrate (3 min)

- Cy's room has a wall of endings (may be shared)

## 2. Last time (5 min)

- Dara: phonics plan with Eman, due Wed Nov 4 (A252): done
- Cy: bank of endings, due Mon Nov 9 (A256): done
- Ana: bus quotes, due Thu Nov 12 (A257):

## 3. Today (30 min)

Focus: 2 and 3

- Endings (Ana, 20 min)
- Common check 2 (Ben, 15 min)

What we looked at (student work, results; no student names): twelve endings

What we noticed: a question makes a good ending

## 4. We decided

- Use check 2 as it is (all agreed)

## 5. Next steps (5 min)

- Ben: print check 2 by Friday
- Kim: cover for the field trip by Mon Nov 16
END

day 2026-11-10
collab meeting record - <<'END'
# Grade 4 PLC, Nov 10, 2026

- Facilitator: Hana
- Here: all but Ivan

## Last time

- [x] Yonas: video for parents (A242)
- Ivan: reteach group (A246): still open
- Hana: room (A253): done
- Ivan: list of kids (A254): not yet

## Today

Focus: 2

- unit test 2 (Hana)

What we looked at: unit test 2

## Next steps

- Ivan: regrade by 11/13
END

day 2026-11-11
collab meeting record - <<'END'
# Grade 5 Science, Wednesday, November 11, 2026

* Facilitator: Gaël
* **Here:** Amelia, Gaël, Marisol, Oumar

**Last time**

* Gaël: new filter paper (A247): done
* Amelia: choose a day (A261): not yet

**Plan together**

Focus: 1

* Energy: four investigations (Gaël, 25 min)

**Next steps**

* Marisol: parts box by next meeting
* Oumar: sheets for ramps by 11/18
* Amelia: bulbs by 11/30
END

day 2026-11-12
collab meeting new grade-3 --on 2026-11-16 -o -
collab meeting new leadership --on 2026-11-17 -o -

day 2026-11-16
collab meeting record - <<'END'
# Grade 3 PLC, Monday, November 16, 2026

- Meeting: MGE-M208
- 3:00 to 3:45, room 204
- Facilitator: Cy Ng. Notes: Dara Okafor
- Here (write "all" or "all but ..."): all but Ben (excused)

## 1. Connect and celebrate (3 min)

- nobody was late all week (may be shared)

## 2. Last time (5 min)

Write done, not yet, or drop and why.

- Two groups, Tuesday and Thursday: what came of it? (D120): groups met 7 of 8 times
- Ana: bus quotes (A257): done
- Ben: print check 2 (A265): done
- Kim: cover for the field trip (A266): finished

## 3. Today (30 min)

Focus: 1 learn, 2 know, 3 not yet, 4 already. Write the number: 2 and 3

- Common check 2 (Ben, 25 min)
- Read-aloud swap (Dara, 10 min)

What we looked at (student work, results; no student names): common check 2, four rooms

What we noticed: main idea holds; comparing is new

## 4. We decided

- Re-teach comparing in two groups (all agreed, look again Dec 14)

## 5. Next steps (5 min)

- Ben: build common assessment 3 by Dec 1
- Ana: share exit-ticket data by Fri Nov 20
- Dara: table for comparing by next meeting

Next: Monday, November 23, 3:00. Facilitator: Dara Okafor
END

day 2026-11-17
collab meeting new sst --on 2026-11-20 -o -
collab meeting record - <<'END'
# Grade 4 PLC, Tuesday, November 17, 2026

- Facilitator: Hana. Notes: Zuzana
- Here: Hana, Yonas, Ivan, Zuzanna

## Last time

- Ivan: reteach group (A246): done
- Ivan: regrade (A267): not yet

## Today

Focus: 2 and 3

- remainders (Hana)

## Next steps

- Yonas: slides by next meeting
- sub for Tuesday??
END
collab meeting record - <<'END'
# Leadership Team, Tuesday, November 17, 2026

- Meeting: MGE-M209
- Facilitator: Sarah Whitman. Notes: Gaël Moreau
- Here: Dara, Kim, Sarah, Teo

## 2. Last time (10 min)

- Teo: list of book sets, due Fri Nov 13 (A258): still open
- Gaël: prices of lenses, due Fri Nov 13 (A260): done
- [x] Dara: grade 3's wishes, due Tue Nov 17 (A259):

## 4. Today (25 min)

- Winter dates (Teo, 15 min)
- Walk-in hours (Sarah, 15 min)
- Doors (Sarah, 5 min)

What we looked at: calendar

## 5. We decided

- One walk-in hour a week (lead decided)

## 6. Next steps (5 min)

- Hana: ask teams what they need by Thu Nov 19
- Teo: sign for the door by Thu Nov 19
END

day 2026-11-20
collab meeting record - <<'END'
# Student Support Team, Friday, November 20, 2026

- Meeting: MGE-M210
- Facilitator: Eman Haddad. Notes: Xia Li
- Here: all but Teo (excused)

## 2. Last time (10 min)

- Xia: talk to the family, due Fri Nov 20 (A264): done

## 3. Today (25 min)

- L., R. (Xia, 25 min)

What is going well, and what we see (work, attendance, observation): class notes

## 4. What we will try

- Both languages in science (all agreed, look again Dec 18)

## 5. Next steps (5 min)

- Xia: word list by Mon Nov 30
END

# The week of Thanksgiving begins; this is today.
day 2026-11-23
