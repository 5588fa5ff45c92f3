What partnerships wait for, in one list and on the Monday page. Today is Monday 2026-11-23.

  $ collab init --school "Maple Grove Elementary" --code MGE --tz America/New_York --school-year 2026-08-17..2027-06-11 -q
  $ collab team new arts --kind cross-functional --on 2026-08-17
  arts
  $ collab person new "Ana Ruiz" --handle a.ruiz -q > /dev/null
  $ collab partner new city-library --name "City Library" --sector library --benefit-to-school books --benefit-to-partner cards --from 2025-08-20
  city-library
  $ collab partner due
  quiet\tcity-library\t\tno contact for 460 days\t2025-08-20\t\tcollab partner contact new city-library (esc)
  $ collab partner contact new city-library --on 2026-11-02 -q
  T1
  $ collab partner due
  collab: nothing is due with partners

A promise is due a week ahead, overdue from the day after.

  $ collab partner commit city-library "the list for winter" --side school --due friday --on 2026-11-02 -q
  K1
  $ collab partner commit city-library "boxes" --side partner --due 2026-11-20 --on 2026-11-02 -q
  K2
  $ collab partner commit city-library "a plan" --side school --due 2026-12-18 --on 2026-11-02 -q
  K3
  $ collab partner pact new city-library "One reader" --on 2025-08-21 -q
  $ collab partner pact sign city-library --on 2025-11-22 -q
  $ collab partner seat new city-library arts --role library -q
  E1
  $ collab partner said students "the library is closed after lunch" --on 2026-11-09 -q
  V1
  $ collab partner disagree city-library "who pays for lost books" --on 2026-11-09 -q
  $ collab partner need new "Books in Arabic" --on 2026-11-09 -q
  W1
  $ collab partner due -f table --columns matter,reference,text,since,command
  Matter         Record  What                               Due or since  Command
  our promise    K1      the list for winter                2026-11-27    collab partner keep K1
  their promise  K2      boxes                              2026-11-20    collab partner keep K2; or: collab partner miss K2 --because TEXT; or: collab partner commitment edit K2 --due DATE
  review                 One reader                         2026-11-22    collab partner pact review city-library
  open seat      E1      library                            2026-11-23    collab partner seat fill E1
  unanswered     V1      the library is closed after lunch  2026-11-09    collab partner did V1
  disagreement           who pays for lost books            2026-11-09    collab partner settle city-library
  need           W1      Books in Arabic                    2026-11-09    collab partner need rate W1
  $ collab status -f csv | grep partners
  partners,"1 of our promises is due Friday, 1 of our partners' promises is overdue, 1 pact to review, and 4 more",collab partner due

Each line is gone when it is done. A school may look further ahead, or be more patient.

  $ collab partner keep K2 -q
  $ collab partner pact review city-library -q
  $ collab partner seat fill E1 --guest "Lee Brown" -q
  $ collab partner did V1 "open at 12:40" -q
  $ collab partner settle city-library --how "half each" -q
  $ collab partner need end W1 --because "the district bought them" -q
  $ collab school setting set partner_due_days 30 -q
  $ collab partner due --columns matter,reference
  our promise\tK1 (esc)
  our promise\tK3 (esc)
