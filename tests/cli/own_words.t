A school and its teams add what they call the parts of their documents, and see the effect.

  $ . "$TESTDIR/grade-3.sh"
  $ cat > notes.md <<'EOF'
  > # Grade 3 PLC, November 16, 2026
  > In the house: Ana, Ben
  > ## Huddle moves
  > - sharpen the pencils
  > ## Where we landed
  > - Quiz on Friday
  > EOF
  $ collab meeting explain notes.md
  1\tprompt\t\t# Grade 3 PLC, November 16, 2026 (esc)
  2\tkept as notes\t\tIn the house: Ana, Ben (esc)
  3\theading: notes\tHuddle moves\t## Huddle moves (esc)
  4\tkept as notes\tHuddle moves\t- sharpen the pencils (esc)
  5\theading: notes\tWhere we landed\t## Where we landed (esc)
  6\tkept as notes\tWhere we landed\t- Quiz on Friday (esc)
  collab: Grade 3 PLC, 2026-11-16: 0 lines understood, 0 asked about, 5 kept as notes
  $ cat > .collab/words.toml <<'EOF'
  > [school]
  > actions = ["Huddle moves"]
  > present = ["In the house"]
  > 
  > [grade-3]
  > decisions = ["Where we landed!"]
  > EOF
  $ collab meeting explain notes.md
  1\tprompt\t\t# Grade 3 PLC, November 16, 2026 (esc)
  2\tunderstood: attendance (2 present)\t\tIn the house: Ana, Ben (esc)
  3\theading: next steps\tHuddle moves\t## Huddle moves (esc)
  4\tasked: 'sharpen the pencils' does not say who does it\tHuddle moves\t- sharpen the pencils (esc)
  5\theading: decisions\tWhere we landed\t## Where we landed (esc)
  6\tunderstood: decision\tWhere we landed\t- Quiz on Friday (esc)
  collab: Grade 3 PLC, 2026-11-16: 2 lines understood, 1 asked about, 0 kept as notes
  $ collab meeting explain notes.md -f table --color always 2> /dev/null | cat -v | cut -c1-60
  ^[[1mLine  Taken for                                        
  ^[[2m   1  prompt                                           
  ^[[32m   2  understood: attendance (2 present)              
  ^[[1m   3  heading: next steps                              
  ^[[33m   4  asked: 'sharpen the pencils' does not say who do
  ^[[1m   5  heading: decisions                               
  ^[[32m   6  understood: decision                            

Words that nobody would look up are refused with their place.

  $ printf '[school]\nactios = ["Moves"]\n[grade-9]\npresent = ["In"]\n' > .collab/words.toml
  $ collab meeting record notes.md
  collab: error: .collab/words.toml:2:1: no part of a document is called 'actios'
    hint: lists: actions, decisions, present, excused, absent, guests, celebrations, topics, other
  collab: error: .collab/words.toml:4:1: [grade-9] is no team
    hint: name the table 'school', or by a team's slug: collab team list
  collab: the words were not read
  [5]
  $ printf '[school]\npresent = "In"\n' > .collab/words.toml
  $ collab meeting record notes.md
  collab: error: .collab/words.toml:2:11: 'present' is no list of words
    hint: write a table with lists of words: [school] actions = ["huddle moves"]
  collab: the words were not read
  [5]
  $ printf '[=school]\nactions = ["Moves"]\n' > .collab/words.toml
  $ collab meeting record notes.md
  collab: error: .collab/words.toml:1:1: a table's name is missing
    hint: write a table with lists of words: [school] actions = ["huddle moves"]
  collab: the words were not read
  [5]
  $ printf '[school\n' > .collab/words.toml
  $ collab meeting record notes.md
  collab: error: .collab/words.toml:1:8: Error while parsing table header: expected ']', saw '\n'
    hint: write a table with lists of words: [school] actions = ["huddle moves"]
  collab: the words were not read
  [5]

Letters of other languages are in quotes, or toml++ would go on undefined.

  $ printf '[school]\nd\303\251cisions = ["D\303\251cid\303\251"]\n' > .collab/words.toml
  $ collab meeting record notes.md
  collab: error: .collab/words.toml:2:1: only letters a to z stand outside of quotes
    hint: write a table with lists of words: [school] actions = ["huddle moves"]
  collab: the words were not read
  [5]
  $ printf '[school]\ndecisions = ["""\nMoves"""]\n' > .collab/words.toml
  $ collab meeting record notes.md
  collab: error: .collab/words.toml:2:1: a word stands in one pair of quotes, on one line
    hint: write a table with lists of words: [school] actions = ["huddle moves"]
  collab: the words were not read
  [5]
