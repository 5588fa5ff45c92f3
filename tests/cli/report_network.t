A coordinator asks how the school hangs together: which teams share somebody, who is on no team, what would break.
Today is Monday 2026-11-23.

  $ collab init --school "Maple Grove Elementary" --code MGE --tz America/New_York --school-year 2026-08-17..2027-06-11 -q
  $ cat > staff.csv << 'END'
  > handle,name,role,grade,department,start
  > a.ruiz,Ana Ruiz,teacher,3,Math,2024-08-12
  > b.cole,Ben Cole,teacher,3,English,2024-08-12
  > c.diaz,Cora Diaz,teacher,3,Math,2024-08-12
  > d.okafor,Dara Okafor,teacher,4,English,2024-08-12
  > e.lund,Eva Lund,teacher,4,Math,2024-08-12
  > f.sato,Finn Sato,teacher,4,English,2024-08-12
  > g.rossi,Gia Rossi,teacher,5,Math,2024-08-12
  > h.tanaka,Hana Tanaka,teacher,5,English,2024-08-12
  > i.novak,Ivo Novak,special educator,5,,2024-08-12
  > j.park,Jun Park,counselor,,,2024-08-12
  > k.weber,Kai Weber,librarian,4,,2024-08-12
  > l.moss,Lea Moss,principal,,,2024-08-12
  > END
  $ collab import people staff.csv -q

Before there is a team, and before anybody has met, the report says what it cannot say, and why.

  $ collab report network
  Maple Grove Elementary: network of teams and people, September 28 to November 20, 2026
  
  Seats on November 20, 2026
  
  People in post\t12 (esc)
  Teams\t0 (esc)
  How teams hang together\tnot shown: needs 2 teams, has 0 (esc)
  
  Who meets with whom
  
  Pairs of people who met\tnothing to count: no meeting has attendance by name (esc)
  Meetings with others a person\tnothing to count: no meeting has attendance by name (esc)
  Staff not yet working with others\tnothing to count (esc)
  
  About these figures
  
  - Teams whose meetings are confidential are not among the teams; their meetings count where meetings do. A team that writes down no attendance makes its members look alone.
  - A meeting of n people gives each pair 1/(n-1). By chance: the same meetings, with people drawn at random from the staff but administrators.
  - Which teams one person holds together, the lead may ask: collab report network --for lead --without PERSON
  - Not for evaluation of staff.

The teams. The one that speaks of single students is confidential: it stands in no network.

  $ for grade in 3 4 5; do collab team new grade-$grade --name "Grade $grade" --kind grade --on 2026-08-17 -q > /dev/null; done
  $ collab team new leads --name "Lead Teachers" --kind leadership --on 2026-08-17 -q > /dev/null
  $ collab team new support --name "Student Support" --kind student-problem-solving --confidential --on 2026-08-17 -q > /dev/null
  $ collab team member add grade-3 a.ruiz b.cole c.diaz --from 2026-08-17 -q
  $ collab team member add grade-4 d.okafor e.lund f.sato --from 2026-08-17 -q
  $ collab team member add grade-5 g.rossi h.tanaka --from 2026-08-17 -q
  $ collab team member add leads a.ruiz d.okafor l.moss --from 2026-08-17 -q
  $ collab team member add support i.novak j.park g.rossi d.okafor --from 2026-08-17 -q
  $ for day in 2026-10-05 2026-10-12 2026-10-19 2026-10-26 2026-11-02 2026-11-09; do
  >   for team in grade-3 grade-4 leads; do
  >     collab meeting schedule $team --on $day --at 15:00 --minutes 45 -q > /dev/null
  >     collab meeting attend $team/$day --all -q
  >   done
  > done

Grade 5 shares nobody with the others, and some people hold the rest together. How many, and nobody by name.

  $ collab report network
  Maple Grove Elementary: network of teams and people, September 28 to November 20, 2026
  
  Seats on November 20, 2026
  
  People in post\t12 (esc)
  Teams\t4 (esc)
  Seats\t11 (esc)
  Density: seats of those that there could be\t0.229 (esc)
  Parts that share nobody\t2 (esc)
  Teams in the largest part\t3 (esc)
  Teams on which nobody sits\t0 (esc)
  People without whom teams would be cut off\t1-4 (esc)
  People without a seat\t1-4 (esc)
  
  Teams that hang together
  
  - Grade 3, Grade 4, Lead Teachers
  - Grade 5
  
  Who meets with whom
  
  Meetings with attendance by name\t18 (esc)
  Pairs of people who met at a meeting of 2 to 15\t14 % (esc)
  Meetings with others a person\t4.500 (esc)
  Staff not yet working with others\t5 of 11 (esc)
  
  Across groups
  
  grades\t14 %\t73 %\t0.19 (1 is what chance would give) (esc)
  departments\t\t\tnothing to count, 18 meetings left out: fewer than 10 people have a department (esc)
  roles\t0 %\t49 %\t0.00 (1 is what chance would give) (esc)
  
  About these figures
  
  - Teams whose meetings are confidential are not among the teams; their meetings count where meetings do. A team that writes down no attendance makes its members look alone.
  - A meeting of n people gives each pair 1/(n-1). By chance: the same meetings, with people drawn at random from the staff but administrators.
  - Which teams one person holds together, the lead may ask: collab report network --for lead --without PERSON
  - Not for evaluation of staff.

A program gets the numbers, where they may be given; a district gets the counts without the teams.

  $ collab report network --table network -f csv
  measure,title,value,reading
  people,People in post,12,12
  teams,Teams,4,4
  seats,Seats,11,11
  density,Density: seats of those that there could be,0.229167,0.229
  parts,Parts that share nobody,2,2
  teams_in_largest_part,Teams in the largest part,3,3
  empty_teams,Teams on which nobody sits,0,0
  bridges,People without whom teams would be cut off,,1-4
  isolates,People without a seat,,1-4
  meetings,Meetings with attendance by name,18,18
  met,Pairs of people who met at a meeting of 2 to 15,0.136364,14 %
  meetings_with_others,Meetings with others a person,4.500000,4.500
  not_yet_on_a_team,Staff not yet working with others,,5 of 11
  $ collab report network --table groups -f csv
  group,observed,expected,ratio,reading
  grades,14.3,73.3,0.19,0.19 (1 is what chance would give)
  departments,,,,"nothing to count, 18 meetings left out: fewer than 10 people have a department"
  roles,0.0,49.1,0.00,0.00 (1 is what chance would give)
  $ collab report network --table parts -f csv
  part,team,name
  1,grade-3,Grade 3
  1,grade-4,Grade 4
  1,leads,Lead Teachers
  2,grade-5,Grade 5
  $ collab report network --for district | grep -A 3 'Teams that hang together'
  [1]

What one person holds together is for the lead to ask, who can do something about it.

  $ collab report network --without a.ruiz
  collab: error: what one person holds together is for the lead alone
    hint: add --for lead
  [2]
  $ collab report network --without a.ruiz --for lead | sed -n '/^If /,/^Who meets/{/^Who/!p}'
  If Ana Ruiz left
  
  These would share nobody with each other any more:
  
  - Grade 3
  - Grade 4, Lead Teachers
  
  A second person who sits on two of them keeps them together: collab team member add TEAM PERSON
  
  $ collab report network --without a.ruiz --for lead --table without -f csv
  part,team,name,nobody_left
  1,grade-3,Grade 3,false
  2,grade-4,Grade 4,false
  2,leads,Lead Teachers,false

A second link, and the same question again; then somebody without a seat.

  $ collab team member add leads b.cole h.tanaka --from 2026-11-02 -q
  $ collab report network --without a.ruiz --for lead | sed -n '/^If /,/^Who meets/{/^Who/!p}'
  If Ana Ruiz left
  
  No team would be cut off from the others.
  
  $ collab report network --without k.weber --for lead | sed -n '/^If /,/^Who meets/{/^Who/!p}'
  If Kai Weber left
  
  There is no seat on these teams to lose: none would be cut off.
  
  $ collab report network --table parts -f csv
  part,team,name
  1,grade-3,Grade 3
  1,grade-4,Grade 4
  1,grade-5,Grade 5
  1,leads,Lead Teachers

As it was then: seats by day; what is made of attendance is given of no earlier state.

  $ collab report network --table network -f csv --period 2026-10-01..2026-10-30 --columns measure,value -n 6
  measure,value
  people,12
  teams,4
  seats,11
  density,0.229167
  parts,2
  teams_in_largest_part,3
  $ collab report network --at 40 | grep -A 4 '^Who meets'
  Who meets with whom
  
  Pairs of people who met\tnot shown of an earlier state: leave --at out (esc)
  Meetings with others a person\tnot shown of an earlier state: leave --at out (esc)
  Staff not yet working with others\t5 of 11 (esc)

A survey: whom do you ask for advice on mathematics? Names as people wrote them; Ben wrote himself, a line came twice,
and one name is nobody's.

  $ cat > advice.csv << 'END'
  > from;to
  > Ana Ruiz;e.lund
  > Ben Cole;Ana Ruiz
  > b.cole;Ben Cole
  > Cora Diaz;Ana Ruiz
  > c.diaz;a.ruiz
  > Dara Okafor;Eva Lund
  > Eva Lund;Ana Ruiz
  > Finn Sato;Eva Lund
  > Gia Rossi;Eva Lund
  > Hana Tanaka;Gia Rosso
  > Kai Weber;
  > END
  $ collab report network --edges advice.csv 2> findings
  Maple Grove Elementary: network of an edge list, November 23, 2026
  
  Measures
  
  People\t10 (esc)
  Ties\t8 (esc)
  Density: ties of those that there could be\t0.089 (esc)
  Reciprocity: ties that are returned\t0.250 (esc)
  Centralization by who is named\t0.395 (esc)
  Centralization by who names\t0.025 (esc)
  Centralization by who stands between others\t0.039 (esc)
  Parts without a tie between them\t2 (esc)
  People in the largest part\tall but 1-4 (esc)
  Parts in which each is reached from each along the ties\t1 (esc)
  People in the largest of them\t1-4 (esc)
  People without whom a part would fall apart\t1-4 (esc)
  People without a tie\t1-4 (esc)
  
  What the file held besides
  
  - 1 tie to oneself is left out
  - 1 tie that stands twice counts once
  - some names are nobody's on the roster, and count as people of their own
  
  Centralization is 0 where all are alike and 1 where everything goes through one of them; who that is, is said nowhere. A network of ties that people named says who was named, not who helps. Not for evaluation of staff.
  $ cat findings
  collab: warning: advice.csv:4:8: 'Ben Cole' is tied to itself: left out
  collab: warning: advice.csv:6:1: the tie of 'c.diaz' and 'a.ruiz' stands twice: it counts once
  collab: warning: advice.csv:11:13: 'Gia Rosso' is nobody on the roster: counted as somebody else
  $ collab report network --edges advice.csv -f csv --columns measure,value -o advice-figures.csv -q 2> /dev/null
  $ head -n 5 advice-figures.csv
  measure,value
  people,10
  ties,8
  density,0.088889
  reciprocity,0.250000
  $ collab report network --edges advice.csv --undirected -f csv -q --columns measure,value,reading 2> /dev/null
  measure,value,reading
  people,10,10
  ties,7,7
  density,0.155556,0.156
  centralization_degree,0.361111,0.361
  centralization_betweenness,0.305556,0.306
  parts,2,2
  people_in_largest_part,,all but 1-4
  mean_distance,,not shown: not everybody is reached
  bridges,,1-4
  isolates,,1-4

Codes in place of names, without a header; and who was at what.

  $ printf '1,2\n2,3\n3,1\n3,4\n4,5\n' | collab report network --edges - --undirected -f csv --columns measure,value,reading
  measure,value,reading
  people,5,5
  ties,5,5
  density,0.500000,0.500
  centralization_degree,0.416667,0.417
  centralization_betweenness,0.541667,0.542
  parts,1,1
  people_in_largest_part,5,5
  mean_distance,1.700000,1.700
  bridges,,1-4
  isolates,0,0
  collab: warning: standard input:1:1: there is no header line: the first line is taken as a tie
  $ cat > events.csv << 'END'
  > person,event
  > p1,book night
  > p2,book night
  > p2,math night
  > p3,math night
  > p4,math night
  > p5,garden
  > END
  $ collab report network --edges events.csv --two-mode -f csv --columns measure,value,reading
  measure,value,reading
  people,5,5
  others,3,3
  ties,6,6
  density,0.400000,0.400
  centralization,,not shown: of two modes it is no single figure
  parts,2,2
  people_in_largest_part,,1-4
  bridges,,1-4
  isolates,0,0

What cannot be: too few people, columns that say nothing, options that do not belong together.

  $ printf 'from,to\nx,y\ny,x\n' | collab report network --edges -
  Maple Grove Elementary: network of an edge list, November 23, 2026
  
  Measures
  
  Density\tnot shown: needs 5 people, has 2 (esc)
  Centralization\tnot shown: needs 5 people, has 2 (esc)
  Parts\tnot shown: needs 5 people, has 2 (esc)
  
  Centralization is 0 where all are alike and 1 where everything goes through one of them; who that is, is said nowhere. A network of ties that people named says who was named, not who helps. Not for evaluation of staff.
  $ printf 'when,what,how\n1,2,3\n' | collab report network --edges -
  collab: error: standard input:1:1: which columns say who named whom cannot be seen
    1 | when,what,how
      | ^
    hint: call the two columns 'from' and 'to'
  collab: no figure was made
  [5]
  $ printf 'from,to\n"x,y\n' | collab report network --edges -
  collab: error: standard input:2:1: a quote is opened here and never closed
    hint: close it, or double it: ""
  collab: error: standard input:2:1: the row has 1 value, the header has 2 columns
  collab: no figure was made
  [5]
  $ collab report network --two-mode
  collab: error: --undirected and --two-mode say how an edge list is read
    hint: add --edges FILE
  [2]
  $ collab report network --edges events.csv --two-mode --undirected
  collab: error: ties of two modes have no direction
    hint: leave --undirected out
  [2]
  $ collab report network --edges events.csv --without a.ruiz --for lead
  collab: error: an edge list has no days, and names nobody
    hint: leave --period and --without out
  [2]
  $ collab report network --edges nowhere.csv
  collab: error: cannot read 'nowhere.csv': no such file or folder
  [4]
