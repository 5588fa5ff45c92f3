# The school year 2025-26, day by day: what was planned, moved and cancelled, and the documents as the
# teams filled them in. The people and teams are in 01-people.sh.

day 2025-08-20
collab team rotation set grade-3 a.ruiz b.cole c.ng d.okafor
collab team rotation set grade-3 b.cole c.ng d.okafor a.ruiz --role recorder

day 2025-08-21
collab meeting schedule grade-3 --on 2025-08-25
collab meeting agenda add grade-3/2025-08-25 'What a reader can do by May' --by d.okafor --minutes 15
collab meeting new grade-3 --on 2025-08-25 -o -
collab meeting new leadership --on 2025-08-26 -o -

day 2025-08-25
collab team norm new grade-3 'We start and end on time' --by a.ruiz
collab team norm new grade-3 'We talk about work on the table, not about people' --by d.okafor
collab team norm new grade-3 'Everybody speaks before somebody speaks twice' --by c.ng
collab team norm accept grade-3 --all
collab meeting record - <<'END'
# Grade 3 PLC, Monday, August 25, 2025

- Meeting: MGE-M1
- Facilitator: Ana Ruiz. Notes: Ben Cole
- Here (write "all" or "all but ..."): all

## 3. Today (30 min)

Focus: 1

- What a reader can do by May (Dara, 15 min)
- Year plan for reading (Ana, 25 min)

What we looked at (student work, results; no student names): the spring results of our incoming third graders

What we noticed: about half stop when a text has no pictures

## 4. We decided

- Exit tickets in reading every Friday (all agreed, look again Nov 3)
- takes ten minutes

## 5. Next steps (5 min)

- Ben: share last year's unit calendar by Friday
- Cy: print the exit-ticket form by next meeting
END

day 2025-08-26
collab meeting new sci-5 --on 2025-08-27 -o -
collab meeting record - <<'END'
# Grade 4 PLC, Aug 26, 2025

- Here: All

## Today

Focus: 1

- fractions or multiplication first? (Hana)

## We decided

- mult. first (vote)

## Next steps

- Lena: pacing guide by next meeting
END
collab meeting record - <<'END'
# Leadership Team, Tuesday, August 26, 2025

- Meeting: MGE-M2
- Facilitator: Sarah Whitman. Notes: Dara Okafor
- Here (write "all" or "all but ..."): all

## 4. Today (25 min)

- Teams and their blocks (Kim, 20 min)
- Opening weeks (Sarah, 20 min)

What we looked at (no student names): the master schedule

What we noticed: sci-5 shares its block with the only free sub

## 5. We decided

- No coverage from team blocks before 9:00 notice (lead decided, look again Oct 27)

## 6. Next steps (5 min)

- Sarah: tell the office by Thursday
- Kim: list of blocks by Friday
END

day 2025-08-27
collab meeting record - <<'END'
# Grade 5 Science, Wednesday, August 27, 2025

- Meeting: MGE-M3
- Facilitator: Gaël Moreau. Notes: Marisol Castillo
- Here: everyone

## 3. Plan together (30 min)

Focus: 1

- First investigation: sinking and floating (Gaël, 25 min)

Unit or lesson we worked on, and what it draws on (no student names): the kit list

Who may need more, or something else: two kits lack scales

## 4. We decided

- One investigation a week, same day in all rooms (all agreed, look again Oct 27)

## 5. Next steps (3 min)

- Gaël: order scales by Wed Sep 3
- Noah: sort the kits by Sep 4
END

day 2025-08-28
collab meeting schedule arts --on 2025-09-04
collab meeting agenda add arts/2025-09-04 'Reading month' --by r.johansson --minutes 15
collab meeting new arts --on 2025-09-04 -o -

day 2025-08-29
collab meeting record - <<'END'
# Student Support Team, Friday, August 29, 2025

- Here: Eman, Frida, Teo, Vera, Xia

## Today

- How we work (Frida, 20 min)

## Next steps

- Frida: referral form, one page by 9/12
END

day 2025-09-02
collab meeting record - <<'END'
# Grade 4 PLC, 9/2/2025

- Here: All

## Last time

- Lena: pacing guide (A3): done

## Today

Focus: 1

- facts: which by when (Lena)

What we looked at: old fact tests

## We decided

- timed tests stay short, 3 min (vote)

## Next steps

- Ivan: make the sets by next meeting
- Joy: google form for scores by next meeting
END

day 2025-09-03
collab team norm new sci-5 'Hands on before words' --by g.moreau
collab team norm new sci-5 'Who is covering is told what we decided' --by o.diallo
collab team norm accept sci-5 --all
collab meeting record - <<'END'
# Grade 5 Science, Wednesday, September 3, 2025

* **Here:** All

**Last time**

* Gaël: order scales (A6): done Sep 1
* Noah: sort the kits (A7): done

**Plan together**

Focus: 1

* Science notebooks: what goes in (Marisol, 20 min)

Unit or lesson we worked on, and what it draws on: notebooks of last year

Who may need more, or something else: pages of copied text

**We decided**

* Left page theirs, right page ours (all agreed, look again Oct 20)

**Next steps**

* Marisol: sample page by next meeting
END

day 2025-09-04
collab meeting new grade-3 --on 2025-09-08 -o -
collab meeting schedule leadership --on 2025-09-09
collab meeting agenda add leadership/2025-09-09 'Fire drill' --by t.morales --minutes 5
collab meeting new leadership --on 2025-09-09 -o -
collab meeting record - <<'END'
# Arts and Library, Thursday, September 4, 2025

- Meeting: MGE-M5
- Facilitator: Priya Sharma. Notes: Quinn Hughes
- Here (write "all" or "all but ..."): all

## 1. Connect (5 min)

- One word each on how we arrive: thanks for covering on Friday

## 3. Today (30 min)

- Fall show: date and theme (Priya, 25 min)

What it means for families, students and each role here: two shows and a reading month pull on the same weeks

## 4. We decided

- The fall show is on November 20, "Rivers" (asked Sarah Tue Sep 2)

## 5. Next steps (5 min)

- Priya: reserve the gym by Sep 11
- Rut: list of river books by 9/18
END

day 2025-09-08
collab meeting record - <<'END'
# Grade 3 PLC, Monday, September 8, 2025

- Meeting: MGE-M9
- Facilitator: Ben Cole. Notes: Cy Ng
- Here: everyone
- Norms: We start and end on time; We talk about work on the table, not about people; Everybody speaks before somebody speaks twice

## 1. Connect and celebrate (3 min)

- Cy's first open house went well (may be shared)

## 2. Last time (5 min)

- Ben: share last year's unit calendar, due Fri Aug 29 (A1): done
- [x] Cy: print the exit-ticket form, due Mon Sep 8 (A2):

## 3. Today (30 min)

Focus: 1 and 2

- Unit 1: what "main idea" means to us (Dara, 20 min)
- Running records (Ben, 15 min)

What we looked at (student work, results; no student names): two released tasks on main idea

What we noticed: we would not have agreed on four of ten answers

## 4. We decided

- One sentence for main idea, on the wall of every room (all agreed)

## 5. Next steps (5 min)

- Dara: make the main-idea poster by Mon Sep 15
- Ana and Ben: choose a text for the common check by 9/17
END

day 2025-09-09
collab team norm new leadership 'We say what teams asked for, in their words' --by k.wong
collab team norm accept leadership --all
collab meeting new sst --on 2025-09-12 -o -
collab meeting record - <<'END'
# Grade 4 PLC, 9/9/2025

- Here: all but Lena

## Last time

- Ivan: make the sets (A9): done
- Joy: google form for scores (A10): not yet

## Today

Focus: 2

- fact test 1 (Ivan, 20 min)

What we looked at: fact test 1

What we noticed: 7s and 8s

## Next steps

- Joy: 7s and 8s game by Tue Sep 16
END
collab meeting record - <<'END'
# Leadership Team, Tuesday, September 9, 2025

- Meeting: MGE-M10
- Facilitator: Sarah Whitman. Notes: Gaël Moreau
- Here: Dara, Gaël, Hana, Kim, Sarah, Teo

## 2. Last time (10 min)

- Sarah: tell the office, due Thu Aug 28 (A4): done Sep 8
- Kim: list of blocks, due Fri Aug 29 (A5): done

## 4. Today (25 min)

- What teams need (Kim, 25 min)

What we noticed: grade 4 asks for Kim twice a week

## 6. Next steps (5 min)

- Kim: plan for grade 4 by 9/23
END

day 2025-09-10
collab meeting record - <<'END'
# Grade 5 Science, Wednesday, September 10, 2025

* **Here:** Gaël, Marisol, Oumar

**Last time**

* Marisol: sample page (A11): done

**Plan together**

Focus: 2

* Sinking and floating: what they wrote (Oumar, 20 min)

Unit or lesson we worked on, and what it draws on: twelve notebook pages

Who may need more, or something else: they describe, few explain

**We decided**

* Because-sentences every time (all agreed)

**Next steps**

* Oumar: because-cards by next meeting
* Marisol: photo of three good pages by 9/15
END

day 2025-09-11
collab meeting new grade-3 --on 2025-09-15 -o -

day 2025-09-12
collab meeting record - <<'END'
# Student Support Team, Friday, September 12, 2025

- Meeting: MGE-M11
- Facilitator: Eman Haddad. Notes: Frida Lindqvist
- Here: All

## 2. Last time (10 min)

- Frida: referral form, one page, due Fri Sep 12 (A8): done

## 3. Today (25 min)

- Two referrals (Teo, 30 min)

What is going well, and what we see (work, attendance, observation): work samples, attendance of R.

What may explain it, and what we would see if it got better: mornings are hard

## 4. What we will try

- Check-in at 8:05 with one adult (all agreed, look again Oct 10)

## 5. Next steps (5 min)

- Eman: check-in sheet by Sep 16
END

day 2025-09-15
collab meeting record - <<'END'
# Grade 3 PLC, Monday, September 15, 2025

- Meeting: MGE-M14
- Facilitator: Cy Ng. Notes: Dara Okafor
- Here (write "all" or "all but ..."): everyone except Ben

## 2. Last time (5 min)

- Dara: make the main-idea poster, due Mon Sep 15 (A14): done
- Ana and Ben: choose a text for the common check, due Wed Sep 17 (A15):

## 3. Today (30 min)

Focus: 2

- Common check on main idea (Ana, 20 min)
- Library hour (Kim, 10 min)

What we looked at: a draft of the common check, six items

What we noticed: item 4 can be answered without reading the text

## 4. We decided

- Drop item 4, add one with a graphic (all agreed)

## 5. Next steps (5 min)

- Ana: rewrite item 4 by Fri Sep 19
- Cy: copy the check for all rooms by next meeting
END

day 2025-09-16
collab meeting new sci-5 --on 2025-09-17 -o -
collab meeting record - <<'END'
# Grade 4 PLC, 2025-09-16

- Here: all

## Last time

- Joy: google form for scores (A10): finished
- Joy: 7s and 8s game (A16): done

## Today

Focus: 2 and 3

- word problems (Joy)

What we looked at: tuesday quiz

What we noticed: they grab numbers and multiply

## We decided

- draw it first (vote, look again Oct 27)

## Next steps

- Hana: drawing posters by 9/23
- Ivan: 10 problems with too many numbers by 9/23
END

day 2025-09-17
collab meeting record - <<'END'
# Grade 5 Science, Wednesday, September 17, 2025

- Meeting: MGE-M15
- Facilitator: Marisol Castillo. Notes: Gaël Moreau
- Here: all

## 2. Last time (5 min)

- Marisol: photo of three good pages, due Mon Sep 15 (A19): done
- Oumar: because-cards, due Wed Sep 17 (A18): done

## 3. Plan together (30 min)

Focus: 1 and 2

- Mixtures (Noah, 25 min)

Unit or lesson we worked on, and what it draws on (no student names): unit 2 of the kit

## 4. We decided

- Salt, sand, iron: stations (vote)

## 5. Next steps (3 min)

- Noah: iron filings by next meeting
END

day 2025-09-18
collab meeting new grade-3 --on 2025-09-22 -o -
collab meeting new leadership --on 2025-09-23 -o -
collab meeting record - <<'END'
# Attendance Team, Thursday, September 18, 2025

- Here: Frida, Teo, Will, Xia

## Today

- Who is absent, and when (Teo, 20 min)

What we looked at: attendance of September

What we noticed: Mondays

## We decided

- Call before nine (all agreed, look again Oct 20)

## Next steps

- Will: call sheet by 9/25
END

day 2025-09-22
collab meeting record - <<'END'
# Grade 3 PLC, Monday, September 22, 2025

- Meeting: MGE-M17
- Facilitator: Dara Okafor. Notes: Ana Ruiz
- Here: all

## 2. Last time (5 min)

- Ana and Ben: choose a text for the common check, due Wed Sep 17 (A15): done
- Ana: rewrite item 4, due Fri Sep 19 (A21): finished
- Cy: copy the check for all rooms, due Mon Sep 22 (A22): done

## 3. Today (30 min)

Focus: 2 and 3

- Results of the main-idea check (Ben, 30 min)

What we looked at (student work, results; no student names): exit tickets of unit 1, all four rooms

What we noticed: 11 of 84 name a detail instead; nearly all of them in the same two texts

## 4. We decided

- Two reteach groups on Tuesdays (all agreed, look again Oct 27)

## 5. Next steps (5 min)

- Ben: plan the first reteach lesson by next meeting
- Dara: swap the Tuesday slot with music by Thu Sep 25
END

day 2025-09-23
collab meeting record - <<'END'
# **Grade 4 PLC, September 23, 2025**

* Facilitator: Joy Adeyemi. Notes: Lena Brandt
* Here (write “all” or “all but ...”): all but Kim

## **2\. Last time (5 min)**

- Hana: drawing posters (A23): done
- Ivan: 10 problems with too many numbers (A24): done

## **3\. Today (30 min)**

Focus: 1 learn, 2 know, 3 not yet, 4 already. Write the number: 3

* drawing (Hana, 10 min)
* calculators? (Lena, 15 min)

What we noticed: “draw it first” works when the picture is *theirs*, not ours

## **4\. We decided**

* no calculators until December (vote 3\-1)
* Disagreement: whether fact tests should be timed at all

## **5\. Next steps (5 min)**

* Lena: tell parents by 10/7
* Hana \+ Ivan: two more posters by next meeting
END
collab meeting record - <<'END'
# Leadership Team, Tuesday, September 23, 2025

- Meeting: MGE-M18
- Facilitator: Sarah Whitman. Notes: Hana Tanaka
- Here: Dara, Gaël, Hana, Kim, Sarah, Teo

## 2. Last time (10 min)

- Kim: plan for grade 4, due Tue Sep 23 (A17): done

## 4. Today (25 min)

- Attendance, first month (Teo, 20 min)
- Budget (Sarah, 20 min)

What we looked at: attendance of September

What we noticed: 8 percent chronically absent

## 5. We decided

- A letter is not enough: call first (asked counselor Mon Sep 15)

## 6. Next steps (5 min)

- Teo: call list by next meeting
- Dara: what teachers can say by Tue Oct 7
END

day 2025-09-24
collab meeting record - <<'END'
# Grade 5 Science, Wednesday, September 24, 2025

* **Here:** all

**Last time**

* Noah: iron filings (A25): still open

**Plan together**

Focus: 2 and 3

* Because-sentences (Oumar, 20 min)

Unit or lesson we worked on, and what it draws on: eighteen exit slips

Who may need more, or something else: ten of eighteen have one

**We decided**

* Say it to a partner first (all agreed)

**Next steps**

* Oumar: partner prompts by next meeting
END

day 2025-09-25
collab meeting new arts --on 2025-10-02 -o -
collab meeting new grade-3 --on 2025-09-29 -o -

day 2025-09-26
collab meeting record - <<'END'
# Student Support Team, Sep 26, 2025

- Here: All

## Last time

- [x] Eman: check-in sheet (A20)

## Today

- R. and M. (Vera, 30 min)

What is going well, and what we see: reading folder of M.

What may explain it, and what we would see if it got better: guesses from pictures

## What we will try

- Phonics group with Eman, 20 min a day (all agreed, look again Nov 7)

## Next steps

- Eman: start the group by 9/29
- Vera: screen M. by next meeting
END

day 2025-09-29
collab meeting record - <<'END'
# Grade 3 PLC, Monday, September 29, 2025

- Meeting: MGE-M23
- Facilitator: Ana Ruiz. Notes: Ben Cole
- Here (write "all" or "all but ..."): all (Dara excused)

## 2. Last time (5 min)

- Dara: swap the Tuesday slot with music, due Thu Sep 25 (A28): done
- Ben: plan the first reteach lesson, due Mon Sep 29 (A27): done

## 3. Today (30 min)

Focus: 3

- Reteach groups, first week (Ben, 15 min)
- Fluency (Cy, 20 min)

What we looked at: running records of the eleven

What we noticed: fluency is fine; they race past the last paragraph

## 5. Next steps (5 min)

- Cy: find three short texts with a late turn by Mon Oct 6
END

day 2025-09-30
collab meeting record - <<'END'
# Grade 4 PLC, Tuesday, September 30, 2025

- Here: Hana, Ivan, Joy, Kim, Lena

## Last time

- Lena: tell parents (A29): done
- Hana and Ivan: two more posters (A30): done

## Today

Focus: 2

- unit test 1 (Joy, 30 min)

What we looked at: unit test 1

## We decided

- retest for those under 60 (all agreed, look again Oct 21)

## Next steps

- Joy: retest by next meeting
- Ivan: list by 10/2
END

day 2025-10-01
collab meeting record - <<'END'
# Grade 5 Science, Wednesday, October 1, 2025

* **Here:** all

**Last time**

* Noah: iron filings (A25): done
* [x] Oumar: partner prompts (A33)

**Plan together**

Focus: 3

* Stations: who sets up? (Gaël, 15 min)

**Next steps**

* Gaël: rota by 10/3
* Marisol: trays from the kitchen by 10/7
END

day 2025-10-02
collab meeting new grade-3 --on 2025-10-06 -o -
collab meeting new leadership --on 2025-10-07 -o -
collab meeting record - <<'END'
# Arts and Library, Thursday, October 2, 2025

- Meeting: MGE-M22
- Facilitator: Quinn Hughes. Notes: Priya Sharma
- Here: All

## 1. Connect (5 min)

- One word each on how we arrive: a word each: tired, curious, fine

## 2. Last time (5 min)

- Priya: reserve the gym, due Thu Sep 11 (A12): done
- Rut: list of river books, due Thu Sep 18 (A13): done

## 3. Today (30 min)

- Rivers: what each class does (Quinn, 30 min)
- Costumes (Priya, 10 min)

What we looked at (no student names): class lists

What it means for families, students and each role here: grades 1 and 2 want the same song

## 4. We decided

- Grade 1 sings, grade 2 dances (asked grade 1 teachers, grade 2 teachers)

## 5. Next steps (5 min)

| who | what | by when |
|---|---|---|
| Umut | dance for grade 2 | Oct 23 |
| Quinn | river on paper, 30 feet | Oct 30 |
END

day 2025-10-06
collab action new 'borrow 40 chairs from the church' --team arts --owner r.johansson --due 2025-11-14
collab meeting record - <<'END'
# Grade 3 PLC, Monday, October 6, 2025

- Meeting: MGE-M27
- Facilitator: Ben Cole. Notes: Cy Ng
- Here: all

## 2. Last time (5 min)

- Cy: find three short texts with a late turn, due Mon Oct 6 (A36): not yet

## 3. Today (30 min)

Focus: 4 and 3

- What do the quick ones do? (Dara, 20 min)
- Parent evening (Ana, 10 min)

What we looked at (student work, results; no student names): work of nine who had it in week one

What we noticed: they like writing questions for others

## 4. We decided

- A question-writer's corner on Thursdays (vote, look again Nov 17)

## 5. Next steps (5 min)

- [ ] set up the corner @d.okafor due 2025-10-20
- [ ] ask the library for a cart @a.ruiz due 2025-10-16

Next: Monday, October 20, 3:00. Facilitator: Cy Ng
END

day 2025-10-07
collab meeting new sst --on 2025-10-10 -o -
collab meeting record - <<'END'
# Grade 4 PLC, 2025-10-07

- Here: Hana, Joy, Kim, Lena

## Last time

- Joy: retest (A37): done
- [x] Ivan: list (A38)

## Today

Focus: 3

- retest (Joy)

What we looked at: retest scores

What we noticed: 9 of 14

## Next steps

None needed
END
collab meeting record - <<'END'
# Leadership Team, Tuesday, October 7, 2025

- Meeting: MGE-M28
- Facilitator: Sarah Whitman. Notes: Kim Wong
- Here (write "all" or "all but ..."): all (Gaël excused)

## 2. Last time (10 min)

- Teo: call list, due Tue Oct 7 (A31): done
- Dara: what teachers can say, due Tue Oct 7 (A32): not yet

## 4. Today (25 min)

- Walk-throughs or visits? (Hana, 25 min)

## 5. We decided

- Teachers visit teachers
- we do not (all agreed, look again Feb 4)

## 6. Next steps (5 min)

- Kim: cover for visits by 10/21
- Hana: ask grade 4 who starts by next meeting

Next: Tuesday, October 21, 7:30. Facilitator: Sarah Whitman
END

day 2025-10-08
collab meeting cancel sci-5/2025-10-08 --because 'coverage: no sub for grade 2'

day 2025-10-10
collab meeting record - <<'END'
# Student Support Team, Friday, October 10, 2025

- Meeting: MGE-M29
- Facilitator: Frida Lindqvist. Notes: Eman Haddad
- Here: everyone

## 2. Last time (10 min)

- Eman: start the group, due Mon Sep 29 (A34): done
- Vera: screen M., due Fri Oct 10 (A35): done Oct 8
- Check-in at 8:05 with one adult: what came of it? (D11): on time 14 of 18 days

## 3. Today (25 min)

- M., new: T. (Xia, 25 min)

What is going well, and what we see (work, attendance, observation): writing of T. in two languages

What may explain it, and what we would see if it got better: strong in Spanish

## 5. Next steps (5 min)

- Xia: talk to the family by next meeting
END

day 2025-10-14
collab meeting new sci-5 --on 2025-10-15 -o -

day 2025-10-15
collab meeting record - <<'END'
# Grade 5 Science, Wednesday, October 15, 2025

- Facilitator: Oumar Diallo. Notes: Noah Weiss
- Here:
  ☑ Gaël
  ☑ Marisol
  ☑ Noah
  ☑ Oumar

## Last time

- Gaël: rota (A39): yes
- Marisol: trays from the kitchen (A40): done

## Plan together

Focus: 2

- Mixtures check (Marisol, 20 min)

Unit or lesson we worked on, and what it draws on: mixtures check, three rooms

Who may need more, or something else: filtering is clear, dissolving is not

## We decided

- One more salt lesson (all agreed)

## Next steps

☐ Marisol: salt lesson by next meeting
☐ Noah: wash the trays by Fri
END

day 2025-10-16
collab meeting schedule grade-3 --on 2025-10-20
collab meeting agenda add grade-3/2025-10-20 'Unit 2 vocabulary' --by b.cole --minutes 20
collab meeting new grade-3 --on 2025-10-20 -o -
collab meeting new leadership --on 2025-10-21 -o -
collab meeting record - <<'END'
# Attendance Team, Thursday, October 16, 2025

- Here: all

## Last time

- Will: call sheet (A26): done

## Today

- Calls (Will, 20 min)

What we looked at: call sheet

What we noticed: buses

## We decided

- Ask the bus company (lead decided)

## Next steps

- Teo: letter to the company by 10/23
END

day 2025-10-20
collab meeting record - <<'END'
# Grade 3 PLC, Monday, October 20, 2025

- Meeting: MGE-M33
- Facilitator: Cy Ng. Notes: Dara Okafor
- Here: everyone

## 2. Last time (5 min)

- [x] Cy: find three short texts with a late turn, due Mon Oct 6 (A36):
- Ana: ask the library for a cart, due Thu Oct 16 (A45): drop, the library has none to spare
- Dara: set up the corner, due Mon Oct 20 (A44): done

## 3. Today (30 min)

Focus: 1 learn, 2 know, 3 not yet, 4 already. Write the number: 2

- Unit 2 vocabulary (Ben, 20 min)
- Second check on main idea (Ana, 15 min)

What we looked at: second check, the reteach groups

What we noticed: 8 of 11 there; the other three read below grade level

## 4. We decided

- Ask Eman to look at the three with us (asked Eman)

## 5. Next steps (5 min)

- Kim: talk to Eman about a time by Fri Oct 24
END

day 2025-10-21
collab meeting record - <<'END'
# Grade 4 PLC, Tuesday, October 21, 2025

- Here: all

## Last time

- retest for those under 60: what came of it? (D21): 9 of 14 passed

## Today

Focus: 1

- division: how do we say it (Lena, 25 min)

What we looked at: textbook p. 84

What we noticed: "goes into" confuses

## We decided

- say "how many groups" (all agreed)

## Next steps

- Lena: anchor chart by next meeting
END
collab meeting record - <<'END'
# Leadership Team, Tuesday, October 21, 2025

- Meeting: MGE-M34
- Facilitator: Sarah Whitman. Notes: Teo Morales
- Here (write "all" or "all but ..."): Dara, Gaël, Hana, Kim, Sarah, Teo
- Nothing here is used to evaluate anyone.

## 1. Connect and celebrate (5 min)

- h-Hana

## 2. Last time (10 min)

- Dara: what teachers can say, due Tue Oct 7 (A32): done
- Kim: cover for visits, due Tue Oct 21 (A46): done
- Hana: ask grade 4 who starts, due Tue Oct 21 (A47): not yet

## 4. Today (25 min)

- Report cards (Dara, 15 min)
- Half-year plan (Sarah, 30 min)

## 6. Next steps (5 min)

None needed
END

day 2025-10-22
collab meeting record - <<'END'
# Grade 5 Science, Wednesday, October 22, 2025

* **Here:** all

**Last time**

* Left page theirs, right page ours: what came of it? (D7): children use the left page more and more
* Marisol: salt lesson (A49): done
* Noah: wash the trays (A50): yes

**Plan together**

Focus: 1

* Energy unit: read it together (Gaël, 30 min)

Unit or lesson we worked on, and what it draws on: the teacher's guide

Who may need more, or something else: too many worksheets

**We decided**

* Four investigations instead of nine sheets (all agreed, look again Dec 1)

**Next steps**

* Gaël: pick the four by next meeting
* Oumar: copy the sheet for ramps by 10/30
END

day 2025-10-23
collab meeting new grade-3 --on 2025-10-27 -o -

day 2025-10-24
collab meeting record - <<'END'
# Student Support Team, Friday, October 24, 2025

- Here: all but Vera

## Last time

- Xia: talk to the family (A48): done Oct 23

## Today

- R., T. (Frida, 25 min)

What is going well, and what we see: attendance of R.

What may explain it, and what we would see if it got better: on time 14 of 18

## What we will try

- Keep the check-in, every second day (all agreed)

## Next steps

- Frida: tell R. by 10/27
END

day 2025-10-27
collab meeting record - <<'END'
**Grade 3 PLC, Monday, October 27, 2025**

- Facilitator: Cy. Notes: Dara
- Here: Ana, Ben, Cy, Dara. Kim (excused)

**Last time**

- Two reteach groups on Tuesdays: what came of it? (D16): 8 of 11 got it on the second check
- Kim: talk to Eman about a time (A52): done

**Today**

Focus: 1 and 2

- Unit 2: words we will teach (Ben, 25 min)
- Homework reading log (Cy, 15 min)

What we looked at: the word list of the reading program – thirty words!

What we noticed: thirty is too many for five weeks; nobody can say why "lagoon" is in it

**We decided**

- Twelve words, two of them verbs, per unit (all agreed, look again Jan 5)

**Next steps**

- Ben - post the twelve words, Fri
- Ana: letter home about the reading log by 11/3
END

day 2025-10-28
collab meeting record - <<'END'
# Grade 4 PLC, 2025-10-28

- Here: all

## Last time

- draw it first: what came of it? (D13): about half do it without being told
- Lena: anchor chart (A53): yes

## Today

Focus: 1

- long division or partial quotients (Ivan, 30 min)

What we noticed: we do not agree

## We decided

- both, partial first (vote 3-1, look again Dec 29)
- Disagreement: long division before winter or after

## Next steps

- Ivan: video for parents by 11/11
END

day 2025-10-29
collab meeting record - <<'END'
# Grade 5 Science, Wednesday, October 29, 2025

* **Here:** all

**Last time**

* One investigation a week, same day in all rooms: what came of it? (D5): 7 of 9 weeks
* [x] Gaël: pick the four (A54)

**Plan together**

Focus: 2

* Ramps (Oumar, 20 min)

Unit or lesson we worked on, and what it draws on: data tables of two rooms

Who may need more, or something else: they do not repeat trials

**We decided**

* Three trials, always (all agreed)

**Next steps**

* Oumar: table with three columns by Wed Nov 5
END

day 2025-10-30
collab meeting new arts --on 2025-11-06 -o -
collab meeting new grade-3 --on 2025-11-03 -o -
collab meeting new leadership --on 2025-11-04 -o -

day 2025-11-03
collab meeting record - <<'END'
# Grade 3 PLC, Monday, November 3, 2025

- Meeting: MGE-M43
- Facilitator: Dara Okafor. Notes: Ana Ruiz
- Here: all, Eman Haddad
- Norms: We start and end on time; We talk about work on the table, not about people; Everybody speaks before somebody speaks twice

## 2. Last time (5 min)

- [x] Ben: post the twelve words, due Fri Oct 31 (A57):
- Ana: letter home about the reading log, due Mon Nov 3 (A58): done
- Exit tickets in reading every Friday: what came of it? (D1): kept up in all four rooms

## 3. Today (30 min)

Focus: 2 and 3

- Three readers (Kim, 20 min)
- Halloween and the schedule (Dara, 10 min)

What we looked at: running records with Eman

What we noticed: two need phonics again, one needs glasses

## 5. Next steps (5 min)

- Eman and Ana: a phonics plan for two by next meeting
- Dara: call the nurse about the eye test by Wednesday

Next: Monday, November 10, 3:00. Facilitator: Ana Ruiz
END

day 2025-11-04
collab meeting new sci-5 --on 2025-11-05 -o -
collab meeting new sst --on 2025-11-07 -o -
collab meeting record - <<'END'
# Grade 4 PLC, 11/4/2025

- Here: Hana, Ivan, Joy, Kim, Lena

## Connect and celebrate

- Hana: pull 6 kids wed +1

## Today

Focus: 2

- div quiz (Hana)

What we looked at: quiz
END
collab meeting record - <<'END'
# Leadership Team, Tuesday, November 4, 2025

- Facilitator: Sarah Whitman. Notes: Hana Tanaka
- Here: Sarah, Teo, Kim, Dara, Hana (late), Gaël

## 2. Last time

- No coverage from team blocks before 9:00 notice: what came of it? (D4): kept but for four times
- Hana: ask grade 4 who starts (A47): done

## 3. What teams need from us

Grade 5 science asks, for the third time, that its Wednesday block is not used for coverage.

Grade 4: two mornings with Kim.

## 4. Today

1. Family conferences (Teo, 20 min)
2. Sub shortage (Sarah, 15 min)

What we looked at: sub requests since September

What we noticed: 12 of 71 went unfilled in October, nine of them on Wednesdays

## 5. We decided

1. Two floating subs from January (lead decided, look again Feb 2)

## 6. Next steps

1. Sarah: write to the district by 11/11
2. Teo: rota until then, by Friday
END

day 2025-11-05
collab meeting record - <<'END'
# Grade 5 Science, Wednesday, November 5, 2025

- Meeting: MGE-M45
- Facilitator: Noah Weiss. Notes: Oumar Diallo
- Here (write "all" or "all but ..."): all

## 2. Last time (5 min)

- Oumar: copy the sheet for ramps, due Thu Oct 30 (A55): finished
- Oumar: table with three columns, due Wed Nov 5 (A60): done

## 3. Plan together (30 min)

Focus: 1 learn, 2 know, 3 not yet, 4 already. Write the number: 2 and 3

- Ramps, again (Oumar, 15 min)

Unit or lesson we worked on, and what it draws on (no student names): data tables

Who may need more, or something else: three trials, and no mean

## 4. We decided

- Find the middle one, not the mean (vote)

## 5. Next steps (3 min)

- Noah: five-minute lesson on middle by Wed Nov 12

Next: Wednesday, November 12, 2:30. Facilitator: Gaël Moreau
END

day 2025-11-06
collab meeting schedule grade-3 --on 2025-11-10
collab meeting agenda add grade-3/2025-11-10 Conferences --by a.ruiz --minutes 15
collab meeting new grade-3 --on 2025-11-10 -o -
collab meeting record - <<'END'
# Arts and Library, Thursday, November 6, 2025

- Facilitator: Umut Kaya. Notes: Rut Johansson
- Here (write "all" or "all but ..."): all
- How many were here: family voice x 3

## 1. Connect (5 min)

- One word each on how we arrive: nervous, nervous, out of paint, fine
- the river is 31 feet long (may be shared)

## 2. Last time (5 min)

- Umut: dance for grade 2 (A41): done Nov 3
- Quinn: river on paper, 30 feet (A42): not yet

## 3. Today (30 min)

- Two weeks to go (Priya, 30 min)

What we looked at: the rehearsal plan, and a video of Tuesday's rehearsal that one of the fathers took from
the back of the gym. It is shaky, but it shows what the audience will see, which none of us had thought about.

What it means for families, students and each role here: the smaller children cannot be seen behind the river.
The wind section is out of tune and proud of it. Families ask where to stand with strollers.

Whose view is missing, and who will ask them: the custodians; Rut will ask.

## 4. We decided

- The river hangs, it does not stand (all agreed)
- Strollers to the left, with a sign in three languages (asked families Thu Oct 30)

## 5. Next steps (5 min)

| Who | What | By when |
|-----|------|---------|
| Quinn | finish the river | Nov 13 |
| Rut | programs in three languages | Mon Nov 17 |
| Priya and Umut | sound check | Nov 18 |
END

day 2025-11-07
collab meeting record - <<'END'
# Student Support Team, 11/7/2025

- Here: Vera, Frida, Eman, Xia, Teo

## 2. Last time

- Phonics group with Eman, 20 min a day: what came of it? (D20): two levels up
- Frida: tell R. (A56): done Nov 5

## 3. Today

- M. (Eman, 20 min)

What is going well, and what we see (work, attendance, observation): reads aloud at home, chart attached; one
level up since September

## 5. Next steps

- Eman: chart for the family by 11/14
END

day 2025-11-10
collab meeting record - <<'END'
# Grade 3 PLC, Monday, November 10, 2025

- Meeting: MGE-M48
- Facilitator: Ana Ruiz. Notes: Ben Cole
- Here: all
- Norms: We start and end on time; We talk about work on the table, not about people; Everybody speaks before somebody speaks twice

## 2. Last time (5 min)

- Dara: call the nurse about the eye test, due Wed Nov 5 (A62): done
- Ana and Eman Haddad: a phonics plan for two, due Mon Nov 10 (A61): yes

## 3. Today (30 min)

Focus: 1 and 2

- Conferences (Ana, 15 min)
- Vocabulary check (Ben, 20 min)

What we looked at: a draft with twelve items

What we noticed: three items test spelling, not meaning

## 4. We decided

- Meaning only
- spelling is marked apart (all agreed)

## 5. Next steps (5 min)

- Ben: new draft of the check by Thu Nov 13
- Cy: sign-up sheet for conferences by next meeting
END

day 2025-11-11
collab meeting record - <<'END'
# Grade 4 PLC, Tuesday, November 11, 2025

- Here: Hana, Ivan, Joy, Kim, Lena

## Last time

- Ivan: video for parents (A59): not yet

## Today

Focus: 2 and 3

- remainders (Joy, 20 min)

What we looked at: quiz 2

What we noticed: remainder is ignored in stories

## We decided

- bus problems every day (vote)

## Next steps

- Joy: 20 bus problems by 11/18
- Lena: put them on slides by 11/19
END

day 2025-11-12
collab meeting record - <<'END'
# Grade 5 Science, Wednesday, November 12, 2025

* **Here:** all

**Last time**

* Noah: five-minute lesson on middle (A65): done

**Plan together**

Focus: 1

* Circuits (Noah, 25 min)

Unit or lesson we worked on, and what it draws on: parts box

Who may need more, or something else: a third of the bulbs are dead

**Next steps**

* Noah: new bulbs by 11/21
* Gaël: ask the parents' group for batteries by 12/1
END

day 2025-11-13
collab action done A43
collab meeting schedule grade-3 --on 2025-11-17
collab meeting agenda add grade-3/2025-11-17 'Exit tickets: keep them?' --by a.ruiz --minutes 10
collab meeting new grade-3 --on 2025-11-17 -o -
collab meeting new leadership --on 2025-11-18 -o -

day 2025-11-17
collab meeting record - <<'END'
# Grade 3 PLC, Monday, November 17, 2025

- Meeting: MGE-M51
- Facilitator: Ben Cole. Notes: Cy Ng
- Here: all

## 1. Connect and celebrate (3 min)

- Dara's room knows all its words (may be shared)

## 2. Last time (5 min)

- Ben: new draft of the check, due Thu Nov 13 (A70): done
- Cy: sign-up sheet for conferences, due Mon Nov 17 (A71): done
- A question-writer's corner on Thursdays: what came of it? (D23): used by most, noisy on wet days

## 3. Today (30 min)

Focus: 1 learn, 2 know, 3 not yet, 4 already. Write the number: 2 and 3

- Exit tickets: keep them? (Ana, 10 min)
- Vocabulary results (Ben, 25 min)

What we looked at (student work, results; no student names): vocabulary check of unit 2

What we noticed: verbs are the hard ones in every room

## 4. We decided

- Act the verbs out, five minutes a day (all agreed, look again Dec 15)

## 5. Next steps (5 min)

- Cy: list of verbs with an action each by Friday
- Ben: second check in three weeks by Dec 8
END

day 2025-11-18
collab meeting record - <<'END'
# Grade 4 PLC, Tuesday, November 18, 2025

- Here: Ivan, Joy, Kim, Lena, Hana (excused)

## Last time

- [x] Ivan: video for parents (A59)
- Joy: 20 bus problems (A72): done Nov 17

## Today

Focus: 3

- bus problems (Joy)

What we looked at: exit slips

What we noticed: better

## Next steps

None needed
END
collab meeting record - <<'END'
# Leadership Team, Tuesday, November 18, 2025

- Meeting: MGE-M52
- Facilitator: Sarah Whitman. Notes: Dara Okafor
- Here (write "all" or "all but ..."): everyone except Gaël

## 2. Last time (10 min)

- [x] Teo: rota until then, due Fri Nov 7 (A64):
- Sarah: write to the district, due Tue Nov 11 (A63): done Nov 17

## 4. Today (25 min)

- Team documents: are they any use? (Kim, 20 min)

What we looked at (no student names): one sheet from each team

What we noticed: three use it as a diary, two as a plan

## 5. We decided

- Nothing in them is for evaluation
- say so on every sheet (all agreed)

## 6. Next steps (5 min)

- Kim: say it at the staff meeting by next meeting

Next: Tuesday, December 2, 7:30. Facilitator: Sarah Whitman
END

day 2025-11-19
collab team norm new grade-4 'Phones stay in the drawer' --by i.petrov
collab undo
collab meeting record - <<'END'
# Grade 5 Science, Wednesday, November 19, 2025

* **Here:** everyone except Oumar

**Plan together**

Focus: 2

* Circuits check (Marisol, 20 min)

Unit or lesson we worked on, and what it draws on: drawings of circuits

Who may need more, or something else: half leave out the way back

**We decided**

* Trace with a finger (all agreed)

**Next steps**

* Marisol: tracing sheet by next meeting
END

day 2025-11-20
collab meeting record - <<'END'
# Attendance Team, 2025-11-20

- Here: all but Xia (excused)

## Last time

- Call before nine: what came of it? (D15): calls on 16 of 18 days
- Teo: letter to the company (A51): done Nov 17

## Today

- Buses (Teo, 15 min)
- Asthma (Frida, 15 min)

What we looked at: nurse's count

## Next steps

- Frida: talk to the nurse by 12/1
END

day 2025-11-21
collab meeting record - <<'END'
# Student Support Team, Friday, November 21, 2025

- Here: Eman, Frida, Teo, Vera, Xia

## Last time

- Eman: chart for the family (A69): done

## Today

- T., new: K. (Xia, 25 min)

What is going well, and what we see: class notes

## What we will try

- Both languages in science (all agreed, look again Jan 20)

## Next steps

- Xia: word list by next meeting
END

day 2025-11-24
collab meeting cancel grade-3/2025-11-24 --because 'half the team is at the district reading day'

day 2025-11-25
collab meeting cancel grade-4/2025-11-25 --because 'day before Thanksgiving'

day 2025-11-27
collab meeting new arts --on 2025-12-04 -o -
collab meeting new grade-3 --on 2025-12-01 -o -
collab meeting new leadership --on 2025-12-02 -o -

day 2025-12-01
collab meeting record - <<'END'
# Grade 3 PLC, Monday, December 1, 2025

- Meeting: MGE-M60
- Facilitator: Cy Ng. Notes: Dara Okafor
- Here: all but Ana
- Norms: We start and end on time; We talk about work on the table, not about people; Everybody speaks before somebody speaks twice

## 2. Last time (5 min)

- [x] Cy: list of verbs with an action each, due Fri Nov 21 (A76):
- Ben: second check in three weeks, due Mon Dec 8 (A77):

## 3. Today (30 min)

Focus: 3 and 4

- Acting verbs (Cy, 15 min)
- Read-aloud swap (Dara, 20 min)

What we looked at (student work, results; no student names): notes from two rooms

What we noticed: children ask for it; the loud ones carry it

## 5. Next steps (5 min)

- Dara: schedule for the read-aloud swap by next meeting
END

day 2025-12-02
collab meeting new sci-5 --on 2025-12-03 -o -
collab meeting new sst --on 2025-12-05 -o -
collab meeting record - <<'END'
# Grade 4 PLC, Tuesday, December 2, 2025

- Here: all

## Last time

- Lena: put them on slides (A73): drop, we used Joy's sheet

## Today

Focus: 2

- unit test 2 (Ivan)

What we looked at: unit test 2

What we noticed: 61%

## We decided

- reteach w/ Kim (asked Kim)

## Next steps

- Kim: join Tue and Thu by next meeting
END
collab meeting record - <<'END'
# Leadership Team, Tuesday, December 2, 2025

- Meeting: MGE-M61
- Facilitator: Sarah Whitman. Notes: Gaël Moreau
- Here (write "all" or "all but ..."): Dara, Gaël, Hana, Kim, Sarah, Teo

## 2. Last time (10 min)

- [x] Kim: say it at the staff meeting, due Tue Dec 2 (A78):

## 4. Today (25 min)

- January (Sarah, 30 min)

## 6. Next steps (5 min)

- Hana: math night plan by Mon Jan 5

Next: Tuesday, December 16, 7:30. Facilitator: Sarah Whitman
END

day 2025-12-03
collab meeting record - <<'END'
# Grade 5 Science, Wednesday, December 3, 2025

- Meeting: MGE-M62
- Facilitator: Gaël Moreau. Notes: Marisol Castillo
- Here (write "all" or "all but ..."): all

## 1. Celebrate (2 min)

- a lamp that lights when the door opens

## 2. Last time (5 min)

- Noah: new bulbs, due Fri Nov 21 (A74): still open
- [x] Gaël: ask the parents' group for batteries, due Mon Dec 1 (A75):
- [x] Marisol: tracing sheet, due Wed Dec 3 (A79):
- Four investigations instead of nine sheets: what came of it? (D30): all four done in three rooms

## 3. Plan together (30 min)

Focus: 1 learn, 2 know, 3 not yet, 4 already. Write the number: 4 and 3

- Those who built a switch (Gaël, 15 min)

Unit or lesson we worked on, and what it draws on (no student names): six switches

## 5. Next steps (3 min)

- Gaël: puzzle boxes by next meeting
END

day 2025-12-04
collab meeting new grade-3 --on 2025-12-08 -o -
collab meeting record - <<'END'
# Arts and Library, Thursday, December 4, 2025

- Meeting: MGE-M59
- Facilitator: Rut Johansson. Notes: Umut Kaya
- Here: all but Umut

## 2. Last time (5 min)

- Quinn: river on paper, 30 feet, due Thu Oct 30 (A42): done
- Quinn: finish the river, due Thu Nov 13 (A66): done Dec 3
- Rut: programs in three languages, due Mon Nov 17 (A67): done Dec 2
- Priya and Umut: sound check, due Tue Nov 18 (A68): done

## 3. Today (30 min)

- Looking back at Rivers (Priya, 25 min)
- Budget (Quinn, 10 min)

What we looked at (no student names): notes from families

What it means for families, students and each role here: twenty minutes too long; everybody stayed

## 4. We decided

- At most 60 minutes next time (all agreed)

## 5. Next steps (5 min)

| who | what | by when |
|---|---|---|
| Quinn | what is left of the budget | Jan 5 |
END

day 2025-12-05
collab meeting record - <<'END'
# Student Support Team, Friday, December 5, 2025

- Meeting: MGE-M63
- Facilitator: Vera Rossi. Notes: Teo Morales
- Here: all

## 2. Last time (10 min)

- Xia: word list, due Fri Dec 5 (A81): done

## 3. Today (25 min)

- K. (Teo, 25 min)

What is going well, and what we see (work, attendance, observation): playground notes

What may explain it, and what we would see if it got better: trouble after lunch

## 4. What we will try

- Job in the library after lunch (all agreed, look again Jan 5)

## 5. Next steps (5 min)

- Frida: ask Rut by Mon Dec 8
END

day 2025-12-08
collab meeting record - <<'END'
# Grade 3 PLC, Monday, December 8, 2025

- Meeting: MGE-M65
- Facilitator: Dara Okafor. Notes: Ana Ruiz
- Here (write "all" or "all but ..."): everyone, Priya Sharma

## 2. Last time (5 min)

- Ben: second check in three weeks, due Mon Dec 8 (A77): done
- Dara: schedule for the read-aloud swap, due Mon Dec 8 (A82): done

## 3. Today (30 min)

Focus: 2

- Mid-year check: what and when (Ana, 25 min)
- Winter concert days (Priya, 10 min)

What we looked at (student work, results; no student names): the district's calendar

## 4. We decided

- Mid-year check in the week of January 5 (lead decided)

## 5. Next steps (5 min)

- Ana: book the laptops by Dec 19
- Kim: ask for a second adult in each room by 1/5
END

day 2025-12-09
collab meeting record - <<'END'
# Grade 4 PLC, Tuesday, December 9, 2025

- Here: All

## Last time

- Kim: join Tue and Thu (A83): done

## Today

Focus: 3

- reteach (Kim, 15 min)
- xmas party (Lena, 5 min)

What we looked at: slips
END

day 2025-12-10
collab meeting record - <<'END'
# Grade 5 Science, Wednesday, December 10, 2025

* **Here:** All

**Last time**

* Noah: new bulbs (A74): done Dec 8
* Gaël: puzzle boxes (A85): done

**Plan together**

Focus: 1

* Spring: earth and sky (Gaël, 30 min)

**We decided**

* Shadow sticks from January (all agreed, look again Feb 18)

**Next steps**

* Gaël: shadow sticks by 1/5
* Oumar: data sheet by 1/5
END

day 2025-12-11
collab meeting new grade-3 --on 2025-12-15 -o -

day 2025-12-15
collab meeting record - <<'END'
# Grade 3 PLC, Monday, December 15, 2025

- Meeting: MGE-M68
- Facilitator: Dara Okafor. Notes: Ana Ruiz
- Here:
  - [x] Ana Ruiz
  - [x] Ben Cole
  - [ ] Cy Ng
  - [x] Dara Okafor
  - [x] Kim Wong

## 1. Connect and celebrate (3 min)

- a hundred percent of our exit tickets came in (may be shared)

## 2. Last time (5 min)

- Act the verbs out, five minutes a day: what came of it? (D42): verbs went from 58 to 74 percent

## 3. Today (30 min)

Focus: 2 and 3

- Second verb check (Ben, 20 min)
- Thank-you notes (Cy, 5 min)

What we looked at: verb check, all rooms

What we noticed: 74 percent; room 206 leads because of the songs

## 4. We decided

- Share the songs (all agreed)

## 5. Next steps

- [ ] record two of the songs @c.ng due 2026-01-05

Next: Monday, January 5, 3:00. Facilitator: Ana Ruiz
END

day 2025-12-16
collab meeting cancel leadership/2025-12-16 --because 'snow, late start'
collab meeting record - <<'END'
# Grade 4 PLC, Dec 16, 2025

- Here: All

## Today

Focus: 1

- january: fractions (Hana, 30 min)

## We decided

- number lines in all rooms (vote, look again Jan 30)

## Next steps

- Hana: tape for the floor by Tue Jan 6
- Ivan: fraction strips by next meeting
END

day 2025-12-17
collab meeting cancel sci-5/2025-12-17 --because coverage

day 2025-12-18
collab meeting record - <<'END'
# Attendance Team, Thursday, December 18, 2025

- Here: Teo, Frida, Will, Xia + family voice x 2

## Last time

- Frida: talk to the nurse (A80): still open

## Today

- Winter (Xia, 20 min)

What we looked at: attendance of December, up to the 17th

What it means for families, students and each role here: most of it is travel, booked in summer

## We decided

- A travel letter in five languages (all agreed)

## Next steps

| what | who | due |
|---|---|---|
| letter, English and Spanish | Xia and Frida | Jan 8 |
| find three translators | Teo | 1/15 |
END

day 2025-12-19
collab meeting cancel sst/2025-12-19 --because 'early release'

day 2026-01-01
collab meeting new grade-3 --on 2026-01-05 -o -

day 2026-01-05
collab person leave add q.hughes 2026-01-05..2026-02-20
collab meeting record - <<'END'
# Grade 3 PLC, Monday, January 5, 2026

- Meeting: MGE-M74
- Facilitator: Ana Ruiz. Notes: Ben Cole
- Here (write "all" or "all but ..."): all

## 2. Last time (5 min)

- Ana: book the laptops, due Fri Dec 19 (A88): done
- Kim: ask for a second adult in each room, due Mon Jan 5 (A89): not yet
- Cy: record two of the songs, due Mon Jan 5 (A92): done
- Twelve words, two of them verbs, per unit: what came of it? (D32): twelve is about right

## 3. Today (30 min)

Focus: 1

- Unit 3: comparing two texts (Dara, 30 min)

What we looked at: anchor texts of unit 3

What we noticed: the science pair is better than the sports pair

## 4. We decided

- Use the frog texts (vote)

## 5. Next steps (5 min)

- Dara: copy the frog texts by 1/26
- Ben: note sheet with two columns by Wed Jan 28
END
collab action move A89 --due 2026-01-12 --because 'no adults free that week'

day 2026-01-06
collab meeting record - <<'END'
# Grade 4 PLC, 2026-01-06

- Here: Hana, Ivan, Joy, Kim, Lena

## Last time

- both, partial first: what came of it? (D33): most stay with partial
- Hana: tape for the floor (A93): done
- Ivan: fraction strips (A94): done

## Today

Focus: 2

- pretest fractions (Ivan, 20 min)

What we looked at: pretest

What we noticed: half is fine. thirds are not

## Next steps

- Ivan: strips for thirds by next meeting
END

day 2026-01-07
collab meeting record - <<'END'
# Grade 5 Science, Wednesday, January 7, 2026

* **Here:** all

**Last time**

* Gaël: shadow sticks (A90): done
* Oumar: data sheet (A91): done

**Plan together**

Focus: 2

* Shadows, first week (Oumar, 20 min)

Unit or lesson we worked on, and what it draws on: shadow data

Who may need more, or something else: noon is not at twelve

**Next steps**

* Oumar: ask the children why by Wed Jan 14
END

day 2026-01-08
collab meeting schedule grade-3 --on 2026-01-12
collab meeting agenda add grade-3/2026-01-12 'Winter absences' --by k.wong --minutes 10
collab meeting new grade-3 --on 2026-01-12 -o -
collab meeting new leadership --on 2026-01-13 -o -

day 2026-01-12
collab meeting record - <<'END'
# Grade 3 PLC, Monday, January 12, 2026

- Meeting: MGE-M77
- Facilitator: Ben Cole. Notes: Cy Ng
- Here (write "all" or "all but ..."): all (Cy excused)

## 2. Last time (5 min)

- Kim: ask for a second adult in each room, due Mon Jan 12 (A89): done
- Dara: copy the frog texts, due Mon Jan 26 (A97):
- Ben: note sheet with two columns, due Wed Jan 28 (A98):

## 3. Today (30 min)

Focus: 2

- Winter absences (Kim, 10 min)
- Mid-year check: first look (Ana, 30 min)

What we looked at (student work, results; no student names): mid-year check, 79 of 84

What we noticed: 64 percent at target, 51 in September

## 4. We decided

- Name the ten nearest to the line and meet them weekly (all agreed, look again Feb 23)

## 5. Next steps (5 min)

| who | what | by when |
|---|---|---|
| Ana | list by room | Thu Jan 15 |
| Ben, Cy | make a time for the ten | 1/26 |
END

day 2026-01-13
collab meeting new sci-5 --on 2026-01-14 -o -
collab meeting record - <<'END'
# grade 4 plc 1/13/2026

here: all
END
collab meeting record - <<'END'
# Leadership Team, Tuesday, January 13, 2026

- Meeting: MGE-M78
- Facilitator: Sarah Whitman. Notes: Kim Wong
- Here (write "all" or "all but ..."): Dara, Gaël, Hana, Kim, Sarah, Teo

## 2. Last time (10 min)

- Hana: math night plan, due Mon Jan 5 (A84): not yet

## 4. Today (25 min)

- Mid-year results (Kim, 30 min)

What we looked at (no student names): mid-year checks, grades 3 to 5

What we noticed: grade 3 up 13 points, grade 4 flat

## 5. We decided

- Kim gives two mornings to grade 4 (asked grade 4 teachers Fri Jan 9; look again Mar 10)

## 6. Next steps (5 min)

- Kim: start Monday by Tue Jan 20
- Dara: show grade 4 the talk cards by Wed Jan 28
END

day 2026-01-14
collab meeting record - <<'END'
# Grade 5 Science, Wednesday, January 14, 2026

- Meeting: MGE-M79
- Facilitator: Marisol Castillo. Notes: Gaël Moreau
- Here (write "all" or "all but ..."): all
- Norms: Hands on before words; Who is covering is told what we decided

## 2. Last time (5 min)

- Oumar: ask the children why, due Wed Jan 14 (A100): done

## 3. Plan together (30 min)

Focus: 1

- Moon calendar (Marisol, 20 min)

## 5. Next steps (3 min)

- Marisol: calendar for home, three languages by next meeting
END

day 2026-01-15
collab meeting record - <<'END'
# Attendance Team, Jan 15, 2026

- Here: Frida, Teo, Will, Xia

## Last time

- Frida: talk to the nurse (A80): done
- Xia and Frida: letter, English and Spanish (A95): done
- [x] Teo: find three translators (A96)

## Today

- Travel letter (Xia, 15 min)

## Next steps

- Teo: report to leadership by 1/29
END

day 2026-01-16
collab meeting record - <<'END'
# Student Support Team, Jan 16, 2026

- Here: Eman, Frida, Teo, Vera, Xia

## Last time

- Job in the library after lunch: what came of it? (D49): two incidents instead of nine
- Frida: ask Rut (A87): done Jan 14

## Today

- Half-year (Vera, 30 min)

What is going well, and what we see: all open plans

What may explain it, and what we would see if it got better: six open, two closed

## Next steps

- Vera: list for January by 2/6
END

day 2026-01-20
collab meeting record - <<'END'
# Grade 4 PLC, 1/20/2026

- Here: all but Ivan

## Last time

- Ivan: strips for thirds (A99): done

## Today

Focus: 3

- comparing fractions (Lena, 20 min)

What we looked at: quiz

What we noticed: bigger bottom = bigger, they say

## We decided

- pizza talk, 5 min daily (vote, look again Feb 19)

## Next steps

- Lena: pizza cards by 2/3
- Hana: quiz for friday by 1/23
END

day 2026-01-21
collab meeting record - <<'END'
# Grade 5 Science, Wednesday, January 21, 2026

* **Here:** Gaël, Noah, Oumar, Marisol (excused)

**Last time**

* Marisol: calendar for home, three languages (A105): done

**Plan together**

Focus: 2 and 3

* Moon drawings (Marisol, 20 min)

Unit or lesson we worked on, and what it draws on: forty drawings

Who may need more, or something else: they draw what they expect

**We decided**

* Look first, talk, draw (all agreed)

**Next steps**

* Noah: photo strip by next meeting
END

day 2026-01-22
collab meeting new grade-3 --on 2026-01-26 -o -

day 2026-01-26
collab team norm review grade-3
collab team norm new grade-3 'The last five minutes are for next steps' --by b.cole
collab team norm accept grade-3 --all
collab meeting record - <<'END'
# Grade 3 PLC, Monday, January 26, 2026

- Meeting: MGE-M85
- Facilitator: Cy Ng. Notes: Dara Okafor
- Here (write "all" or "all but ..."): all

## 2. Last time (5 min)

- Ana: list by room, due Thu Jan 15 (A101): done
- Dara: copy the frog texts, due Mon Jan 26 (A97): done
- Ben and Cy: make a time for the ten, due Mon Jan 26 (A102): done

## 3. Today (30 min)

Focus: 1 learn, 2 know, 3 not yet, 4 already. Write the number: 2 and 3

- The ten (Ben, 20 min)
- Note sheets (Dara, 15 min)

What we looked at (student work, results; no student names): their last three exit tickets

What we noticed: they know it aloud and lose it on paper

## 4. We decided

- Talk first, then write (all agreed)

## 5. Next steps (5 min)

- Dara: sentence starters by Mon Feb 2
- Ben: talk cards by 2/2
END

day 2026-01-27
collab calendar add 2026-01-27 --name Snow --kind closure
collab meeting new sst --on 2026-01-30 -o -

day 2026-01-28
collab meeting record - <<'END'
# Grade 5 Science, Wednesday, January 28, 2026

* **Here:** Gaël, Marisol, Noah, Oumar

**Last time**

* Noah: photo strip (A110): yes

**Plan together**

Focus: 3

* Model with a lamp (Noah, 20 min)

**We decided**

* Do it in the gym (asked Umut)

**Next steps**

* Noah: talk to Umut by 1/30
* Gaël: lamps by 2/2
END

day 2026-01-29
collab meeting new arts --on 2026-02-05 -o -
collab meeting schedule grade-3 --on 2026-02-02
collab meeting agenda add grade-3/2026-02-02 'Snow-day make-up' --by a.ruiz --minutes 10
collab meeting new grade-3 --on 2026-02-02 -o -

day 2026-01-30
collab meeting record - <<'END'
# Student Support Team, Friday, January 30, 2026

- Meeting: MGE-M86
- Facilitator: Xia Li. Notes: Frida Lindqvist
- Here: all (Frida excused)

## 2. Last time (10 min)

- Vera: list for January, due Fri Feb 6 (A107):
- Both languages in science: what came of it? (D46): T. presents at science night

## 3. Today (25 min)

- M. and K. (Eman, 20 min)

## 5. Next steps (5 min)

- Eman: next step for M. by next meeting
END

day 2026-02-02
collab meeting record - <<'END'
# Grade 3 PLC, Monday, February 2, 2026

- Meeting: MGE-M89
- Facilitator: Dara Okafor. Notes: Ana Ruiz
- Here (write "all" or "all but ..."): all

## 2. Last time (5 min)

- Ben: note sheet with two columns, due Wed Jan 28 (A98): done
- Dara: sentence starters, due Mon Feb 2 (A111): not yet
- [x] Ben: talk cards, due Mon Feb 2 (A112):

## 3. Today (30 min)

Focus: 3

- Snow-day make-up (Ana, 10 min)
- Sentence starters (Dara, 20 min)

What we looked at (student work, results; no student names): eight first drafts

What we noticed: starters help five, hem in three

## 5. Next steps (5 min)

- Cy: drop the starter for the three and watch by next meeting
END

day 2026-02-03
collab team rotation swap grade-3 2026-02-09 2026-02-23
collab meeting new sci-5 --on 2026-02-04 -o -
collab meeting record - <<'END'
# Grade 4 PLC, Feb 3, 2026

- Here: all

## Last time

- number lines in all rooms: what came of it? (D53): up in all four
- Lena: pizza cards (A108): still open
- Hana: quiz for friday (A109): done

## Connect and celebrate

- Ivan: regrade +2

## Today

Focus: 2

- quiz (Hana)

What we looked at: quiz
END

day 2026-02-04
collab meeting record - <<'END'
# Grade 5 Science, Wednesday, February 4, 2026

- Meeting: MGE-M90
- Facilitator: Oumar Diallo. Notes: Noah Weiss
- Here (write "all" or "all but ..."): everyone

## 2. Last time (5 min)

- Noah: talk to Umut, due Fri Jan 30 (A113): done
- Gaël: lamps, due Mon Feb 2 (A114): done Feb 2

## 3. Plan together (30 min)

Focus: 2

- Moon check (Gaël, 20 min)

Unit or lesson we worked on, and what it draws on (no student names): moon check

Who may need more, or something else: phases are fine, reasons are not

## 5. Next steps (3 min)

- Gaël: reasons by card sort by 2/11
END

day 2026-02-05
collab meeting new grade-3 --on 2026-02-09 -o -
collab meeting new leadership --on 2026-02-10 -o -
collab meeting record - <<'END'
# Arts and Library, Thursday, February 5, 2026

- Meeting: MGE-M88
- Facilitator: Priya Sharma. Notes: Rut Johansson
- Here: all

## 2. Last time (5 min)

- Quinn: what is left of the budget, due Mon Jan 5 (A86): done

## 3. Today (30 min)

- Reading month (Rut, 30 min)

What we looked at (no student names): last year's numbers

What it means for families, students and each role here: boys in grade 5 borrow nothing but records

## 4. We decided

- Each class reads to another one (all agreed, look again Apr 6)

## 5. Next steps (5 min)

- Rut: pairs of classes by 2/19
- Umut: reading on the run, a plan by Feb 19
END

day 2026-02-09
collab meeting record - <<'END'
# Grade 3 PLC, Monday, February 9, 2026

- Facilitator: Cy Ng. Notes: Dara Okafor
- Here: all

## 2. Last time

- Dara: sentence starters (A111): not yet
- Cy: drop the starter for the three and watch (A116): done

## 3. Today

Focus: 2 and 4

- Unit 3 check (Ana, 25 min)
- Book clubs for those who have it (Cy, 15 min)

What we looked at: unit 3 common check

What we noticed: comparing is easier with a table

## 4. We decided

- Book clubs on Wednesdays (all agreed, look again Mar 30)

## 5. Next steps

- Cy: ask Rut for sets of six by 2/18
- Anna: pick the first four titles by 2/18
END
collab meeting record - <<'END'
# Grade 3 PLC, Monday, February 9, 2026

- Facilitator: Cy Ng. Notes: Dara Okafor
- Here: all

## 2. Last time

- Dara: sentence starters (A111): not yet
- Cy: drop the starter for the three and watch (A116): done

## 3. Today

Focus: 2 and 4

- Unit 3 check (Ana, 25 min)
- Book clubs for those who have it (Cy, 15 min)

What we looked at: unit 3 common check

What we noticed: comparing is easier with a table

## 4. We decided

- Book clubs on Wednesdays (all agreed, look again Mar 30)

## 5. Next steps

- Cy: ask Rut for sets of six by 2/18
- Ana: pick the first four titles by 2/18
END

day 2026-02-10
collab meeting record - <<'END'
# Leadership Team, Tuesday, February 10, 2026

- Meeting: MGE-M93
- Facilitator: Sarah Whitman. Notes: Teo Morales
- Here: all but Dara (excused)

## 2. Last time (10 min)

- Hana: math night plan, due Mon Jan 5 (A84): not yet
- Kim: start Monday, due Tue Jan 20 (A103): done
- Dara: show grade 4 the talk cards, due Wed Jan 28 (A104): done Feb 9
- we do not: what came of it? (D25): 31 visits by March
- Two floating subs from January: what came of it? (D35): one came, one did not

## 4. Today (25 min)

- Staff survey (Teo, 25 min)

What we looked at: the staff survey

What we noticed: time comes first, trust second

## 6. Next steps (5 min)

- Teo: thank everybody, with the three main points by Tue Feb 17
END

day 2026-02-11
collab meeting cancel sci-5/2026-02-11 --because 'coverage: flu'

day 2026-02-13
collab meeting record - <<'END'
# Student Support Team, Friday, February 13, 2026

- Here: Eman, Frida, Teo, Vera, Xia

## Last time

- Vera: list for January (A107): done
- Eman: next step for M. (A115): done Feb 12

## Today

- New: two of grade 2 (Frida, 30 min)

What is going well, and what we see: classroom notes

## What we will try

- Visits before plans (all agreed)

## Next steps

- Vera: visit both by 2/23
END

day 2026-02-17
collab meeting record - <<'END'
# Grade 4 PLC, 2/17/2026

- Here: all

## Last time

- Lena: pizza cards (A108): not yet

## Today

Focus: 4

- who is done (Joy, 15 min)
- fact tests again (Ivan)

## We decided

- fraction of the day for fast ones (vote)

## Next steps

- Joy: 10 of them by next meeting
END

day 2026-02-18
collab meeting new leadership --on 2026-02-24 -o -
collab meeting record - <<'END'
# Grade 5 Science, Wednesday, February 18, 2026

* **Here:** All

**Last time**

* Shadow sticks from January: what came of it? (D51): two cloudy weeks, good data all the same
* Gaël: reasons by card sort (A117): done

**Plan together**

Focus: 3

* Card sort (Gaël, 20 min)

Unit or lesson we worked on, and what it draws on: card sorts

Who may need more, or something else: seven of nine groups there

**We decided**

* Keep card sorts for checks (all agreed)

**Next steps**

None needed
END

day 2026-02-19
collab meeting new grade-3 --on 2026-02-23 -o -
collab meeting record - <<'END'
# Attendance Team, Thursday, February 19, 2026

- Here: all

## Last time

- [x] Teo: report to leadership (A106)

## Connect and celebrate

- six percent

## Today

- What we hand on (Teo, 25 min)

What we looked at: attendance since September

What we noticed: from 8 to 6 percent

## We decided

- The office keeps the calls
- this team ends (all agreed)

## Next steps

None needed
END

day 2026-02-23
collab meeting move leadership/2026-02-24 --to 2026-02-26 --because 'superintendent visit'
collab meeting record - <<'END'
# Grade 3 PLC, Monday, February 23, 2026

- Meeting: MGE-M99
- Facilitator: Ana Ruiz. Notes: Ben Cole
- Here: all

## 2. Last time (5 min)

- Dara: sentence starters, due Mon Feb 2 (A111): done
- Cy: ask Rut for sets of six, due Wed Feb 18 (A120): done
- Ana: pick the first four titles, due Wed Feb 18 (A121): done
- Name the ten nearest to the line and meet them weekly: what came of it? (D56): seven of the ten crossed it

## 3. Today (30 min)

Focus: 3

- Book clubs (Cy, 20 min)
- Norms, half a year on (Kim, 15 min)

What we noticed: we start on time; we do not always end on time

## 5. Next steps (5 min)

None

Next: Monday, March 2, 3:00. Facilitator: Ana Ruiz
END

day 2026-02-24
collab meeting new sst --on 2026-02-27 -o -
collab meeting record - <<'END'
# Grade 4 PLC, 2026-02-24

- Here: all

## Last time

- pizza talk, 5 min daily: what came of it? (D58): gone in most rooms
- Lena: pizza cards (A108): done
- Joy: 10 of them (A124): finished

## Today

Focus: 2 and 3

- unit test 3 (Lena, 25 min)

What we looked at: unit test 3

What we noticed: 70%

## Next steps

- Lena: small group by next meeting
END

day 2026-02-26
collab meeting schedule arts --on 2026-03-05
collab meeting agenda add arts/2026-03-05 'Spring show' --by p.sharma --minutes 20
collab meeting new arts --on 2026-03-05 -o -
collab meeting schedule grade-3 --on 2026-03-02
collab meeting agenda add grade-3/2026-03-02 'Field trip' --by a.ruiz --minutes 10
collab meeting new grade-3 --on 2026-03-02 -o -
collab meeting record - <<'END'
# Leadership Team, Thursday, February 26, 2026

- Meeting: MGE-M97
- Facilitator: Sarah Whitman. Notes: Hana Tanaka
- Here: Dara, Gaël, Hana, Kim, Sarah, Teo

## 2. Last time (10 min)

- Hana: math night plan, due Mon Jan 5 (A84): done Feb 24
- Teo: thank everybody, with the three main points, due Tue Feb 17 (A122): done

## 4. Today (25 min)

- Schedule for next year (Sarah, 35 min)

What we noticed: common time for grade 5 is hard

## 5. We decided

- Specials move so that each grade has one common block (asked all grades Mon Feb 9; look again Jun 26)

## 6. Next steps (5 min)

- Sarah: first draft by Mar 12
- Gaël: what labs need by 3/10
END

day 2026-02-27
collab team end attendance
collab meeting record - <<'END'
# Student Support Team, Friday, February 27, 2026

- Meeting: MGE-M101
- Facilitator: Eman Haddad. Notes: Xia Li
- Here: all

## 2. Last time (10 min)

- Vera: visit both, due Mon Feb 23 (A123): done

## 3. Today (25 min)

- The two of grade 2 (Vera, 25 min)

What is going well, and what we see (work, attendance, observation): visit notes

What may explain it, and what we would see if it got better: noise

## 4. What we will try

- Seats away from the door (all agreed, look again Mar 27)

## 5. Next steps (5 min)

- Frida: talk to the teacher by Mon Mar 2
END

day 2026-03-02
collab meeting record - <<'END'
# Grade 3 PLC, Monday, March 2, 2026

- Meeting: MGE-M104
- Facilitator: Ana Ruiz. Notes: Cy Ng
- Here (write "all" or "all but ..."): everyone except Dara

## 3. Today (30 min)

Focus: 1 learn, 2 know, 3 not yet, 4 already. Write the number: 2 and 3

- Field trip (Ana, 10 min)
- Ten on the line, again (Ben, 25 min)

What we looked at (student work, results; no student names): exit tickets, weeks 1 to 3

What we noticed: four are over it

## 4. We decided

- Keep the group, swap four names (all agreed)

## 5. Next steps (5 min)

- [ ] new list @b.cole due 2026-03-04
- [ ] bus quotes for the trip @a.ruiz due 2026-03-16
END

day 2026-03-03
collab meeting new grade-3 --on 2026-03-09 -o -
collab meeting record - <<'END'
# Grade 4 PLC, Mar 3, 2026

- Here: all

## Last time

- Lena: small group (A125): done

## Today

Focus: 1

- decimals (Ivan, 20 min)

What we noticed: money helps

## We decided

- coins in every room (lead decided)

## Next steps

- Hana: ask office for coins by next meeting
- Ivan: paper coins by 3/10
END

day 2026-03-04
collab meeting record - <<'END'
# Grade 5 Science, Wednesday, March 4, 2026

* **Here:** All

**Plan together**

Focus: 1

* Water (Oumar, 25 min)

Unit or lesson we worked on, and what it draws on: local water report

**Next steps**

* Oumar: jars by next meeting
* Noah: tap-water plan by 3/16
END

day 2026-03-05
collab decision new 'Reading buddies between grades 3 and 5, Fridays before lunch' --team grade-3 --mode consulted --consulted 'grade 5=2026-03-04' --expected 'both grades ask for more' --look-again 2026-05-04 --tag reading
collab action new 'list of pairs' --team grade-3 --owner b.cole --owner o.diallo --due 2026-03-12 --decision D73
collab meeting new leadership --on 2026-03-10 -o -
collab meeting record - <<'END'
# Arts and Library, Thursday, March 5, 2026

- Meeting: MGE-M103
- Facilitator: Quinn Hughes. Notes: Priya Sharma
- Here: all but Quinn (excused)

## 2. Last time (5 min)

- Rut: pairs of classes, due Thu Feb 19 (A118): done
- Umut: reading on the run, a plan, due Thu Feb 19 (A119): done

## 3. Today (30 min)

- Reading month: pairs (Rut, 20 min)

## 4. We decided

- Spring show outdoors (vote 3-1)

## 5. Next steps (5 min)

| who | what | by when |
|---|---|---|
| Priya | ask about the field | Thu Mar 19 |
| Quinn | posters | Thu Mar 19 |
END

day 2026-03-06
collab meeting move grade-3/2026-03-09 --to 2026-03-10 --because 'the room was needed for conferences'

day 2026-03-10
collab meeting new sci-5 --on 2026-03-11 -o -
collab meeting record - <<'END'
# Grade 3 PLC, Tuesday, March 10, 2026

- Meeting: MGE-M105
- Facilitator: Dara Okafor. Notes: Ana Ruiz
- Here: all

## 2. Last time (5 min)

- Ben: new list, due Wed Mar 4 (A129): done

## 3. Today (30 min)

Focus: 1 learn, 2 know, 3 not yet, 4 already. Write the number: 1

- Unit 4: poems (Dara, 20 min)
- Observing each other (Kim, 15 min)

What we looked at: six poems, two in Spanish

What we noticed: Xia's room has more of these

## 4. We decided

- Each of us visits one other room in March (asked others; look again Apr 14)

## 5. Next steps (5 min)

- Kim: cover for the visits by next meeting
- Dara: borrow poems from Xia by Mon Mar 16

Next: Monday, March 16, 3:00. Facilitator: Cy Ng
END
collab meeting record - <<'END'
Grade 4 PLC, Tuesday, March 10, 2026
====================================

Here: Hana, Ivan, Kim

Last time
---------

- Hana: ask office for coins (A131): drop, office has none
- Ivan: paper coins (A132): done

Today
-----

Focus: 2

1) decimals quiz (Hana)
2) spring break duty (Ivan, 5 min)

What we looked at: quiz 1, two rooms of four

Next steps
----------

None needed
END
collab meeting record - <<'END'
# Leadership Team, Tuesday, March 10, 2026

- Meeting: MGE-M108
- Facilitator: Sarah Whitman. Notes: Dara Okafor
- Here: Dara, Gaël, Hana, Kim, Sarah, Teo

## 2. Last time (10 min)

- Gaël: what labs need, due Tue Mar 10 (A127): done
- Kim gives two mornings to grade 4: what came of it? (D57): grade 4 up six points

## 4. Today (25 min)

- Draft schedule (Sarah, 30 min)

What we looked at: draft schedule

What we noticed: art loses a room

## 5. We decided

- No room for art is no option (vote 5-1)

## 6. Next steps (5 min)

- Sarah: second draft by next meeting
END

day 2026-03-11

day 2026-03-12
collab action done A135
collab meeting schedule grade-3 --on 2026-03-16
collab meeting agenda add grade-3/2026-03-16 Visits --by k.wong --minutes 10
collab meeting new grade-3 --on 2026-03-16 -o -

day 2026-03-16
collab meeting record - <<'END'
# Grade 3 PLC, Monday, March 16, 2026

- Meeting: MGE-M111
- Facilitator: Cy Ng. Notes: Dara Okafor
- Here (write "all" or "all but ..."): all

## 2. Last time (5 min)

- Ana: bus quotes for the trip, due Mon Mar 16 (A130): not yet
- [x] Kim: cover for the visits, due Mon Mar 16 (A138):
- Dara: borrow poems from Xia, due Mon Mar 16 (A139): done

## 3. Today (30 min)

Focus: 1 learn, 2 know, 3 not yet, 4 already. Write the number: 2

- Visits (Kim, 10 min)
- Poems: what would we accept? (Ana, 25 min)

What we looked at: four answers to one question

What we noticed: we agree on three of four

## 5. Next steps (5 min)

- Ana: write up the fourth case by next meeting
- Ben: visit Dara by Mar 25
END

day 2026-03-17
collab meeting record - <<'END'
# Grade 4 PLC, 3/17/2026

- Here: Hana, Ivan, Joy, Kim, Lena

## Today

Focus: 2 and 3

- tenths/hundredths (Joy, 20 min)

What we looked at: quiz 1 again

What we noticed: 0.35 > 0.4 they say

## We decided

- line up on grid (vote)

## Next steps

- Joy: grids by Tue Mar 24
END

day 2026-03-18
collab meeting record - <<'END'
# Grade 5 Science, Wednesday, March 18, 2026

- Facilitator: Marisol. Notes: Oumar
- Here: all but Noah (excused)

## Last time

- Oumar: jars (A133): drop, the creek was closed
- Noah: tap-water plan (A134): done

## Plan together

Focus: 2 and 3

- Filters, second round (Noah, 15 min)

Unit or lesson we worked on, and what it draws on: data tables of the ten-cent filters

Who may need more, or something else: the budget made them think; table 4 bought nothing and won

## Next steps

- Marisol: gallery for families by Apr 1

# Grade 5 Science, Wednesday, March 11, 2026

- Facilitator: Noah. Notes: Marisol
- Here: all

## Plan together

Focus: 2

- Filters (Noah, 20 min)

Unit or lesson we worked on, and what it draws on: filter drawings

Who may need more, or something else: all use sand

## We decided

- Budget of ten cents each (vote)

## Next steps

- Noah: price list by 3/18
END

day 2026-03-19
collab meeting new grade-3 --on 2026-03-23 -o -
collab meeting new leadership --on 2026-03-24 -o -

day 2026-03-23
collab meeting record - <<'END'
# Grade 3 PLC, Monday, March 23, 2026

- Meeting: MGE-M114
- Facilitator: Ben Cole. Notes: Cy Ng
- Here (write "all" or "all but ..."): all

## 1. Connect and celebrate (3 min)

- Cy was asked to share his songs at the county (may be shared)

## 2. Last time (5 min)

- [x] Ana: bus quotes for the trip, due Mon Mar 16 (A130):
- [x] Ana: write up the fourth case, due Mon Mar 23 (A141):
- Ben: visit Dara, due Wed Mar 25 (A142): done

## 3. Today (30 min)

Focus: 1 learn, 2 know, 3 not yet, 4 already. Write the number: 2 and 3

- Visits so far (Ben, 20 min)
- Spelling (Cy, 10 min)

What we looked at (student work, results; no student names): notes of two visits

What we noticed: Dara ends with a question, Ben with a summary

## 4. We decided

- End lessons with a question (all agreed)

## 5. Next steps (5 min)

- Cy: visit Ana by next meeting
- Ana: visit Cy by 4/2
END

day 2026-03-24
collab meeting cancel grade-4/2026-03-24 --because 'Hana and Lena out, no sub'
collab meeting record - <<'END'
# Leadership Team, Tuesday, March 24, 2026

- Meeting: MGE-M115
- Facilitator: Sarah Whitman. Notes: Gaël Moreau
- Here: all but Kim

## 2. Last time (10 min)

- Sarah: first draft, due Thu Mar 12 (A126): done
- Sarah: second draft, due Tue Mar 24 (A140): still open

## 4. Today (25 min)

- Second draft (Sarah, 20 min)
- Testing (Teo, 15 min)

What we looked at: second draft

## 6. Next steps (5 min)

- Teo: testing rooms by Fri Apr 3
- Kim: who needs extra time by 4/3
END

day 2026-03-25
collab meeting cancel sci-5/2026-03-25 --because coverage

day 2026-03-26
collab meeting new arts --on 2026-04-02 -o -
collab meeting new grade-3 --on 2026-03-30 -o -

day 2026-03-27
collab meeting record - <<'END'
# Student Support Team, 3/27/2026

- Here: All

## Last time

- Seats away from the door: what came of it? (D70): works
- Frida: talk to the teacher (A128): done

## Connect and celebrate

- T. presented at science night

## Today

- T. (Xia, 20 min)

What is going well, and what we see: science notebook

## What we will try

- Close the plan (all agreed)

## Next steps

None needed
END

day 2026-03-30
collab meeting record - <<'END'
# Grade 3 PLC, Monday, March 30, 2026

- Meeting: MGE-M119
- Facilitator: Ana Ruiz. Notes: Ben Cole
- Here: all, Teo Morales

## 2. Last time (5 min)

- Cy: visit Ana, due Mon Mar 30 (A146): done
- Ana: visit Cy, due Thu Apr 2 (A147):
- Book clubs on Wednesdays: what came of it? (D63): four clubs, two run by the children

## 3. Today (30 min)

Focus: 3

- Spring check: who needs what (Ana, 25 min)
- Testing rooms (Teo, 10 min)

What we looked at (student work, results; no student names): practice test, first page

What we noticed: they skip directions

## 5. Next steps (5 min)

- Cy: game with directions by next meeting
- Dara: list of extra time by Friday
END

day 2026-03-31
collab meeting record - <<'END'
# Grade 4 PLC, 3/31/2026

- Here: Hana, Ivan, Joy, Kim, Lena

## Last time

- Joy: grids (A143): finished

## Today

Focus: 1

- spring test topics (Lena, 25 min)

What we looked at: blueprint

What we noticed: geometry is 15%

## We decided

- 2 weeks geometry (vote)

## Next steps

- Ivan: geometry packet by next meeting
END

day 2026-04-01
collab meeting record - <<'END'
# Grade 5 Science, Wednesday, April 1, 2026

* **Here:** everyone

**Last time**

* Marisol: gallery for families (A145): yes
* Noah: price list (A144): done

**Plan together**

Focus: 1

* Science night (Gaël, 30 min)

Unit or lesson we worked on, and what it draws on: last year's plan

**We decided**

* Every child explains one thing (all agreed, look again May 1)

**Next steps**

* Gaël: letter by 4/13
* Marisol: tables by next meeting
* Oumar: name signs by Wed Apr 15
END

day 2026-04-02
collab meeting record - <<'END'
# Arts and Library, Thursday, April 2, 2026

- Meeting: MGE-M118
- Facilitator: Umut Kaya. Notes: Quinn Hughes
- Here (write "all" or "all but ..."): all

## 2. Last time (5 min)

- [x] Priya: ask about the field, due Thu Mar 19 (A136):
- Quinn: posters, due Thu Mar 19 (A137): done

## 3. Today (30 min)

- Spring show: rain plan (Umut, 20 min)

What we looked at: weather of ten Mays

What it means for families, students and each role here: one in four

## 4. We decided

- Gym is booked as well (lead decided)

## 5. Next steps (5 min)

- Umut: gym by 4/13
END

day 2026-04-09
collab meeting new grade-3 --on 2026-04-13 -o -

day 2026-04-13
collab meeting record - <<'END'
# Grade 3 PLC, Monday, April 13, 2026

- Meeting: MGE-M123
- Facilitator: Dara Okafor. Notes: Ana Ruiz
- Here (write "all" or "all but ..."): All

## 2. Last time (5 min)

- Ana: visit Cy, due Thu Apr 2 (A147): still open
- [x] Dara: list of extra time, due Fri Apr 3 (A151):
- [x] Cy: game with directions, due Mon Apr 13 (A150):

## 3. Today (30 min)

Focus: 2

- Practice results (Ben, 30 min)

What we looked at (student work, results; no student names): practice test, all rooms

What we noticed: 72 percent; inference is the gap

## 4. We decided

- Two inference lessons before break (all agreed, look again May 4)

## 5. Next steps (5 min)

- [ ] lesson one @b.cole due 2026-04-16
- [ ] lesson two @d.okafor due 2026-04-17
END

day 2026-04-14
collab meeting new sci-5 --on 2026-04-15 -o -
collab meeting record - <<'END'
# Grade 4 PLC, Apr 14, 2026

- Here: Hana, Ivan, Joy, Kim, Lena

## Last time

- Ivan: geometry packet (A152): still open

## Today

Focus: 2

- angles (Ivan)

What we looked at: slips
END

day 2026-04-15
collab meeting record - <<'END'
# Grade 5 Science, Wednesday, April 15, 2026

- Meeting: MGE-M124
- Facilitator: Gaël Moreau. Notes: Noah Weiss
- Here: everyone except Noah

## 2. Last time (5 min)

- Gaël: letter, due Mon Apr 13 (A153): done
- Marisol: tables, due Wed Apr 15 (A154): done
- Oumar: name signs, due Wed Apr 15 (A155): done

## 3. Plan together (30 min)

Focus: 1 learn, 2 know, 3 not yet, 4 already. Write the number: 1

- Science night, details (Marisol, 20 min)

## 5. Next steps (3 min)

- Noah: cords by Fri Apr 17
- Oumar: photos by 4/29
END

day 2026-04-16
collab meeting new grade-3 --on 2026-04-20 -o -
collab meeting schedule leadership --on 2026-04-21
collab meeting agenda add leadership/2026-04-21 Hiring --by s.whitman --minutes 20
collab meeting new leadership --on 2026-04-21 -o -

day 2026-04-20
collab meeting record - <<'END'
# Grade 3 PLC, Monday, April 20, 2026

- Meeting: MGE-M126
- Facilitator: Cy Ng. Notes: Dara Okafor
- Here: all but Ben (excused)

## 2. Last time (5 min)

- [x] Ana: visit Cy, due Thu Apr 2 (A147):
- Ben: lesson one, due Thu Apr 16 (A157): done
- [x] Dara: lesson two, due Fri Apr 17 (A158):
- Each of us visits one other room in March: what came of it? (D75): all four visited, and questions at the end were the find

## 3. Today (30 min)

Focus: 1 learn, 2 know, 3 not yet, 4 already. Write the number: 3

- After the break: plan (Dara, 20 min)
- Inference (Ben, 15 min)

What we looked at (student work, results; no student names): inference tickets

What we noticed: better with pictures, not yet with prose

## 5. Next steps (5 min)

- Ana: three prose snippets by 4/27
END

day 2026-04-21
collab meeting new sst --on 2026-04-24 -o -
collab meeting record - <<'END'
# Grade 4 PLC, 2026-04-21

- Here: all

## Last time

- Ivan: geometry packet (A152): done Apr 20

## Today

Focus: 3

- angles again (Ivan, 15 min)

What we looked at: slips

What we noticed: protractors upside down

## We decided

- mark them red (all agreed)

## Next steps

- Ivan: red dots by tomorrow
END
collab meeting record - <<'END'
# Leadership Team, Tuesday, April 21, 2026

- Meeting: MGE-M127
- Facilitator: Sarah Whitman. Notes: Kim Wong
- Here: Dara, Gaël, Hana, Kim, Sarah, Teo

## 2. Last time (10 min)

- Sarah: second draft, due Tue Mar 24 (A140): done
- Teo: testing rooms, due Fri Apr 3 (A148): done
- [x] Kim: who needs extra time, due Fri Apr 3 (A149):

## 4. Today (25 min)

- Testing (Teo, 15 min)

## 5. We decided

- Teachers of the grade are on every hiring panel (all agreed)

## 6. Next steps (5 min)

- Hana: two for grade 4 by next meeting
END

day 2026-04-22
collab meeting record - <<'END'
# Grade 5 Science, Wednesday, April 22, 2026

* **Here:** all

**Last time**

* Noah: cords (A159): done

**Celebrate**

* 140 visitors

**Plan together**

Focus: 2

* What children said at science night (Oumar, 25 min)

Unit or lesson we worked on, and what it draws on: notes of twelve visitors

Who may need more, or something else: they explain better standing up

**We decided**

* Standing share, once a week (all agreed)

**Next steps**

None needed
END

day 2026-04-23
collab meeting new grade-3 --on 2026-04-27 -o -

day 2026-04-24
collab meeting record - <<'END'
# Student Support Team, Friday, April 24, 2026

- Meeting: MGE-M128
- Facilitator: Frida Lindqvist. Notes: Eman Haddad
- Here: all but Teo

## 3. Today (25 min)

- M. (Eman, 25 min)

What is going well, and what we see (work, attendance, observation): reading levels

What may explain it, and what we would see if it got better: two levels up

## 5. Next steps (5 min)

- Eman: summer books by Fri May 15
END

day 2026-04-27
collab meeting record - <<'END'
# Grade 3 PLC, Monday, April 27, 2026

- Meeting: MGE-M131
- Facilitator: Ben Cole. Notes: Cy Ng
- Here (write "all" or "all but ..."): everyone

## 2. Last time (5 min)

- Ana: three prose snippets, due Mon Apr 27 (A161): done

## 3. Today (30 min)

Focus: 2 and 3

- Last look before the check (Ana, 20 min)
- Snack and sleep letter (Cy, 10 min)

What we looked at: inference tickets, second set

What we noticed: good enough; they are tired

## 4. We decided

- No new material in test week (all agreed)

## 5. Next steps (5 min)

- Cy: letter home by Wednesday
END

day 2026-04-29
collab meeting record - <<'END'
# Grade 5 Science, Wednesday, April 29, 2026

* **Here:** Gaël, Marisol, Noah, Oumar

**Last time**

* Oumar: photos (A160): done

**Plan together**

Focus: 1

* State test: science part (Gaël, 20 min)

Unit or lesson we worked on, and what it draws on: released items

Who may need more, or something else: long texts

**Next steps**

* Gaël: three items a week by next meeting
END

day 2026-04-30
collab meeting new arts --on 2026-05-07 -o -
collab meeting new grade-3 --on 2026-05-04 -o -
collab meeting new leadership --on 2026-05-05 -o -

day 2026-05-04
collab decision result D73 'nine Fridays of nine; grade 5 reads more slowly now, and likes it'
collab person leave add u.kaya 2026-05-04..2026-06-12
collab meeting record - <<'END'
# Grade 3 PLC, Monday, May 4, 2026

- Meeting: MGE-M134
- Facilitator: Ana Ruiz. Notes: Ben Cole
- Here (write "all" or "all but ..."): all

## 2. Last time (5 min)

- Cy: letter home, due Wed Apr 29 (A165): yes
- Two inference lessons before break: what came of it? (D84): taught in all rooms

## 3. Today (30 min)

Focus: 2

- First results (Ana, 30 min)

What we looked at: spring check, unofficial

What we noticed: 77 percent, target was 80

## 4. We decided

- Look at the nineteen one by one (all agreed)

## 5. Next steps (5 min)

- Ana and Dara: sheet for the nineteen by next meeting
END

day 2026-05-05
collab meeting record - <<'END'
# Grade 4 PLC, 5/5/2026

- Here: all

## Last time

- Ivan: red dots (A162): done

## Today

Focus: 2

- practice test (Hana, 30 min)

What we looked at: practice test

What we noticed: 68%

## Next steps

- Hana: sort by item by Tue May 12
END
collab meeting record - <<'END'
# Leadership Team, Tuesday, May 5, 2026

- Meeting: MGE-M135
- Facilitator: Sarah Whitman. Notes: Teo Morales
- Here (write "all" or "all but ..."): Dara, Gaël, Hana, Kim, Sarah, Teo

## 2. Last time (10 min)

- Hana: two for grade 4, due Tue May 5 (A163): done

## 4. Today (25 min)

- Hiring for grade 4 (Hana, 30 min)

What we noticed: two of four leave

## 5. We decided

- Ask both why (lead decided)

## 6. Next steps (5 min)

- Teo: exit talks by 5/26
END

day 2026-05-07
collab meeting new grade-3 --on 2026-05-11 -o -
collab meeting record - <<'END'
# Arts and Library, Thursday, May 7, 2026

- Facilitator: Priya Sharma. Notes: Quinn Hughes
- Here: all, Nadia Farouk (guest), Tom Ellery (guest)
- How many were here: 4 family voice, 2 student voice

## 2. Last time (5 min)

- Each class reads to another one: what came of it? (D62): 19 of 21 classes
- Umut: gym (A156): done

## 3. Today (30 min)

- Spring show (Priya, 35 min)

What we looked at: program, third version

Whose view is missing, and who will ask them: neighbors; Nadia's building looks onto the field

## 4. We decided

- Music ends at 7:30 (asked neighbors Wed May 6)

## 5. Next steps (5 min)

- Priya: order of classes by 5/14
- Rut: chairs from the library by May 21
- Quinn: signs by Thursday
END

day 2026-05-08
collab meeting record - <<'END'
# Student Support Team, May 8, 2026

- Here: Eman, Frida, Teo, Vera, Xia

## Last time

- Eman: summer books (A164): done May 7

## Today

- Spring list (Vera, 30 min)

What is going well, and what we see: all open plans

## Next steps

- Vera: notes for fall by next meeting
END

day 2026-05-11
collab meeting record - <<'END'
# Grade 3 PLC, Monday, May 11, 2026

- Meeting: MGE-M137
- Facilitator: Dara Okafor. Notes: Ana Ruiz
- Here (write "all" or "all but ..."): everyone

## 1. Connect and celebrate (3 min)

- 77 from 51 is a lot (may be shared)

## 2. Last time (5 min)

- Ana and Dara: sheet for the nineteen, due Mon May 11 (A167): done

## 3. Today (30 min)

Focus: 3

- The nineteen (Dara, 30 min)

What we looked at: folders of nineteen

What we noticed: most read well aloud; writing holds them back

## 4. We decided

- More short writing in fall (all agreed, look again Sep 8)

## 5. Next steps (5 min)

- Dara: note for the fall plan by next meeting
END

day 2026-05-12
collab meeting new sci-5 --on 2026-05-13 -o -
collab meeting record - <<'END'
# Grade 4 PLC, Tuesday, May 12, 2026

- Here: all but Lena (excused)

## Last time

- Hana: sort by item (A168): done May 11

## Today

Focus: 2 and 3

- items (Hana)

What we looked at: item list of the practice test

What we noticed: multi step

## We decided

- 1 multi step a day (vote, look again June 2)

## Next steps

- Joy: 15 problems by next meeting
- Lena: answer keys by 5/20
- whoever is in 211: clean the fraction drawer
END

day 2026-05-13
collab meeting record - <<'END'
# Grade 5 Science, Wednesday, May 13, 2026

- Meeting: MGE-M139
- Facilitator: Noah Weiss. Notes: Marisol Castillo
- Here: all

## 2. Last time (5 min)

- Gaël: three items a week, due Wed May 6 (A166): done
- Every child explains one thing: what came of it? (D82): 140 visitors, every child spoke

## 3. Plan together (30 min)

Focus: 1 learn, 2 know, 3 not yet, 4 already. Write the number: 2

- Released items (Marisol, 20 min)

Unit or lesson we worked on, and what it draws on (no student names): answers of three rooms

Who may need more, or something else: reading, not science

## 4. We decided

- Ask Ana how grade 3 teaches endings (asked Ana)

## 5. Next steps (3 min)

- Marisol: visit Ana by 5/22
END

day 2026-05-14
collab meeting new grade-3 --on 2026-05-18 -o -
collab meeting new leadership --on 2026-05-19 -o -

day 2026-05-18
collab meeting record - <<'END'
# Grade 3 PLC, Monday, May 18, 2026

- Meeting: MGE-M141
- Facilitator: Cy Ng. Notes: Dara Okafor
- Here: everyone

## 2. Last time (5 min)

- Dara: note for the fall plan, due Mon May 18 (A174): done

## 3. Today (30 min)

Focus: 1 learn, 2 know, 3 not yet, 4 already. Write the number: 1

- What to pass on to grade 4 (Ana, 25 min)
- Unit calendar (Ben, 15 min)

What we looked at: our own unit calendar

## 4. We decided

- Move poems before comparing (vote)

## 5. Next steps (5 min)

| who | what | by when |
|---|---|---|
| Ben | clean calendar | 6/1 |
| Cy | box of texts for Hana | May 27 |
END

day 2026-05-19
collab meeting new sst --on 2026-05-22 -o -
collab meeting record - <<'END'
# Grade 4 PLC, Tuesday, May 19, 2026

- Here: all

## Last time

- [x] Joy: 15 problems (A175)

## Today

Focus: 4

- test week (Hana)

## Next steps

- Ivan: puzzle box by next meeting
END
collab meeting record - <<'END'
# Leadership Team, Tuesday, May 19, 2026

- Facilitator: Sarah Whitman. Notes: Kim Wong
- Here: all but Gaël

## 1. Connect and celebrate (5 min)

- a thank-you from the district

## 2. Last time (10 min)

## 4. Today (25 min)

- Results (Kim, 30 min)

What we looked at (no student names): spring results, unofficial

What we noticed: grade 3 at 77 percent, from 51 in September. Grade 4 at 69; it lost eleven Tuesdays to coverage
and testing, so that the comparison says little.

Whom this touches, and how they were asked: both teams saw their own numbers first

## 5. We decided

- Results go to a team before they go anywhere else (all agreed)
- Disagreement: whether the spring numbers belong into the newsletter

## 6. Next steps (5 min)

- Kim: one page a team, in words, by next meeting

## Notes

- Sarah: the district wants a list of what we stop doing. We laughed, then we started one.
- Dara: the Monday bulletin. Nobody could say who reads it.
END

day 2026-05-20
collab meeting record - <<'END'
# Grade 5 Science, Wednesday, May 20, 2026

* **Here:** all but Oumar (excused)

**Last time**

* Marisol: visit Ana (A177): done

**Plan together**

Focus: 3

* Reading a table (Oumar, 15 min)

Unit or lesson we worked on, and what it draws on: slips

**Next steps**

* Oumar: two tables a day by May 21
END

day 2026-05-22
collab meeting record - <<'END'
# Student Support Team, Friday, May 22, 2026

- Meeting: MGE-M143
- Facilitator: Teo Morales. Notes: Vera Rossi
- Here (write "all" or "all but ..."): All

## 2. Last time (10 min)

- Vera: notes for fall, due Fri May 22 (A173): done May 21

## 3. Today (25 min)

- Handing on to next year (Frida, 30 min)

## 5. Next steps (5 min)

- Frida: folder for each plan by Fri Jun 5
END

day 2026-05-26
collab meeting record - <<'END'
# Grade 4 PLC, Tuesday, May 26, 2026

- Here: all

## Last time

- Lena: answer keys (A176): done
- [x] Ivan: puzzle box (A180)

## Connect and celebrate

- party?

## Today

Focus: 2

- results (Hana, 30 min)

What we looked at: results, unofficial

What we noticed: 69
END

day 2026-05-28
collab meeting new arts --on 2026-06-04 -o -
collab meeting new grade-3 --on 2026-06-01 --template retrospective -o -
collab meeting new leadership --on 2026-06-02 -o -

day 2026-06-01
collab school year add 2026-08-17..2027-06-11
collab school term add fall 2026-08-17..2027-01-15
collab school term add spring 2027-01-19..2027-06-11
collab calendar add 2026-08-17..2026-08-19 --name 'Opening days' --kind 'staff day'
collab calendar add 2026-09-07 --name 'Labor Day'
collab calendar add 2026-10-12 --name 'Indigenous Peoples Day'
collab calendar add 2026-10-30 --name 'Report cards' --kind 'staff day'
collab calendar add 2026-11-25..2026-11-27 --name Thanksgiving
collab calendar add 2026-12-18 --name 'Before winter break' --kind 'early release'
collab calendar add 2026-12-21..2027-01-01 --name 'Winter break'
collab calendar add 2027-01-18 --name 'Martin Luther King Jr. Day'
collab calendar add 2027-02-15 --name 'Presidents Day'
collab calendar add 2027-03-12 --name Conferences --kind 'staff day'
collab calendar add 2027-03-29..2027-04-02 --name 'Spring break'
collab calendar add 2027-05-31 --name 'Memorial Day'
collab meeting record - <<'END'
# Grade 3 PLC, Monday, June 1, 2026

- Meeting: MGE-M148
- Facilitator: Kim Wong. Notes: Dara Okafor
- Here: all but Cy

## 2. Last time (5 min)

- Ben: clean calendar (A178): done
- Cy: box of texts for Hana (A179): done

## 3. What has been successful this term? (10 min)

Fridays. Exit tickets from September to May, every room, and a look at them every second Monday.

The ten on the line: seven crossed it.

## 4. Is our purpose still shared? (10 min)

Yes, with a grumble: reading with understanding is more than the spring check.

## 5. Who has been missing from the table? (5 min)

Xia. A third of our children speak another language at home, and she was here once.

## 6. Today (10 min)

- Year in review (Kim, 30 min)

What we looked at (student work, results; no student names): exit tickets September to May

What we noticed: Fridays were the habit that held

## 7. We decided

- Keep Fridays (all agreed)
- Ask Xia to join once a month (asked Xia Fri May 29)

## 8. Next steps (5 min)

None needed
END

day 2026-06-02
collab meeting record - <<'END'
# Grade 4 PLC, Tuesday, June 2, 2026

- Here: everyone

## Today

Focus: 1

- for next year (Joy, 20 min)

What we noticed: who will be here?

## Next steps

- Hana: keep the drive tidy by next meeting
END
collab meeting record - <<'END'
# Leadership Team, Tuesday, June 2, 2026

- Meeting: MGE-M149
- Facilitator: Sarah Whitman. Notes: Hana Tanaka
- Here: Dara, Gaël, Hana, Kim, Sarah, Teo

## 2. Last time (10 min)

- Teo: exit talks, due Tue May 26 (A169): finished
- Kim: one page a team, in words, due Tue Jun 2 (A181): finished

## 4. Today (25 min)

- Next year: what we stop doing (Dara, 30 min)

## 5. We decided

- Stop the Monday bulletin, keep the Friday one (vote)

## 6. Next steps (5 min)

None needed
END

day 2026-06-03
collab meeting record - <<'END'
# Grade 5 Science, Wednesday, June 3, 2026

* **Here:** everyone

**Last time**

* [x] Oumar: two tables a day (A182)

**Plan together**

Focus: 1

* Next year: kits (Gaël, 25 min)

Unit or lesson we worked on, and what it draws on: inventory

Who may need more, or something else: four kits short

**Next steps**

* Gaël: order list by 6/10
* Noah: label shelves by 6/11
END

day 2026-06-04
collab meeting new grade-3 --on 2026-06-08 -o -
collab meeting record - <<'END'
# Arts and Library, Thursday, June 4, 2026

- Meeting: MGE-M147
- Facilitator: Rut Johansson. Notes: Priya Sharma
- Here: everyone

## 1. Connect (5 min)

- the outdoor show stayed dry (may be shared)
- One word each on how we arrive: one good thing each

## 2. Last time (5 min)

- Priya: order of classes, due Thu May 14 (A170): done Jun 3
- Quinn: signs, due Thu May 14 (A172): done
- Rut: chairs from the library, due Thu May 21 (A171): done

## 3. Today (30 min)

- Year in the arts (Priya, 30 min)

What it means for families, students and each role here: families came early and stayed late

## 4. We decided

- Same two shows next year (all agreed)

## 5. Next steps (5 min)

None needed
END

day 2026-06-05
collab meeting record - <<'END'
# Student Support Team, 2026-06-05

- Here: Eman, Frida, Teo, Vera, Xia

## Last time

- Frida: folder for each plan (A183): done Jun 4

## Today

- Last one (Teo, 20 min)

## Next steps

None needed
END

day 2026-06-08
collab meeting record - <<'END'
# Grade 3 PLC, Monday, June 8, 2026

- Meeting: MGE-M152
- Facilitator: Ben Cole. Notes: Cy Ng
- Here: all

## 3. Today (30 min)

Focus: 1

- Handing over (Dara, 20 min)
- Thanks (Ana, 10 min)

## 5. Next steps (5 min)

- Ana: folder for next year by Wednesday
END

day 2026-06-09
collab meeting new sci-5 --on 2026-06-10 -o -
collab meeting record - <<'END'
# Grade 4 PLC, 2026-06-09

- Here: all

## Last time

- Hana: keep the drive tidy (A184): done

## Today

Focus: 1

- last one (Hana)

## Next steps

None needed
END

day 2026-06-10
collab meeting record - <<'END'
# Grade 5 Science, Wednesday, June 10, 2026

- Meeting: MGE-M154
- Facilitator: Oumar Diallo. Notes: Gaël Moreau
- Here: all

## 2. Last time (5 min)

- Gaël: order list, due Wed Jun 10 (A185): done

## 3. Plan together (30 min)

Focus: 1 learn, 2 know, 3 not yet, 4 already. Write the number: 1

- What we keep (Marisol, 20 min)

Who may need more, or something else: because-sentences, card sorts, standing share

## 4. We decided

- Keep all three (all agreed)

## 5. Next steps (3 min)

None needed
END

day 2026-06-12
collab team member end grade-4 j.adeyemi l.brandt --on 2026-06-12
collab team member end sci-5 n.weiss --on 2026-06-12
collab person end j.adeyemi
collab person end l.brandt
collab person end n.weiss
collab action done A187
collab action done A186
