What cannot be written is noticed; a reader that leaves early is not an error.

  $ collab help > /dev/full
  collab: error: the answer could not be written: no space left on device
  [11]
  $ collab --version > /dev/full
  collab: error: the answer could not be written: no space left on device
  [11]
  $ collab help >&-
  collab: error: the answer could not be written: bad file descriptor
  [11]
  $ collab parse-date today 2>&-
  2026-11-23\t2026-W48-1 (esc)
  $ collab help <&- | head -n 1
  usage: collab [-w DIR] COMMAND [VERB] [ARGUMENTS] [OPTIONS]
  $ { collab help; echo "$?" > code; } | true; grep -v -x -e 0 -e 141 code
  [1]

-o writes a whole file or none, and says so on stderr.

  $ collab help -o help.txt
  collab: wrote help.txt
  $ collab help | cmp - help.txt
  $ collab parse-date today -o '{date}.txt' -q
  $ ls
  2026-11-23.txt
  code
  help.txt
  $ collab help -o help.txt --no-clobber
  collab: error: 'help.txt' exists already
    hint: choose another name, or leave --no-clobber out
  [6]
  $ collab help -o nowhere/help.txt
  collab: error: cannot write 'nowhere/help.txt': no such file or folder
    hint: make the folder first: mkdir -p 'nowhere'
  [11]
  $ collab help -o /dev/full -f plain
  collab: error: cannot write '/dev/full': no space left on device
    hint: free some space, or write to another disk with -o
  [11]
  $ collab help -o '{team}.md'
  collab: error: '{team}' in '{team}.md' means nothing to 'collab help'
  [2]
  $ collab help -o - | head -n 1
  usage: collab [-w DIR] COMMAND [VERB] [ARGUMENTS] [OPTIONS]
  $ ls
  2026-11-23.txt
  code
  help.txt

A change that was recorded stays recorded when its answer is lost, and the complaint says so.

  $ collab -q init --school "Maple Grove" --code MGE --tz America/New_York --school-year 2026-08-17..2027-06-11
  $ collab person new "Ana Ruiz" > /dev/full
  collab: error: the answer could not be written: no space left on device
  collab: the change was recorded as operation 1
  [11]
  $ collab person list --columns handle
  ana.ruiz
  $ for list in person team meeting action decision log status calendar school; do
  >   collab $list -f json > /dev/full 2>/dev/null; echo "$list $?"
  > done
  person 11
  team 11
  meeting 11
  action 11
  decision 11
  log 11
  status 11
  calendar 11
  school 11

A trial changes nothing.

  $ collab person new "Ben Cole" --dry-run
  ben.cole
  collab: dry run: nothing was changed
  $ collab person list --columns handle
  ana.ruiz
  $ collab person list -o people.csv --dry-run
  collab: would write people.csv
  collab: dry run: nothing was changed
  $ test -e people.csv
  [1]

Closed streams do not let the database take their place.

  $ collab person new "Cy Ng" <&- >&- 2>&-
  [11]
  $ collab person new "Dara Okafor" <&-
  dara.okafor
  $ collab person list --columns handle
  ana.ruiz
  cy.ng
  dara.okafor
