Where the parts of minutes end that others wrote, and how they say that something was decided.

  $ . "$TESTDIR/grade-3.sh"
  $ cat > community.md <<'EOF'
  > # Grade 3 PLC, November 16, 2026
  > **Present** (add your name and handle): Ana Ruiz (anaru), Ben Cole (bencole3)
  > 
  > - Reading
  >   - the cards arrived
  >   - Next steps
  >     - Ana: sort the cards by Friday
  > - Quizzes
  >   - nobody liked the long one
  >   - A general consensus is that we do not use it any more
  >   - we looked at it. All agreed that this would be too soon
  >   - no consensus on the short one
  > 
  > ## Action items
  > - Ben: call the office
  > 
  > ---
  > 
  > ### Keep talking
  > Sign up to the list: lists.example.org
  > 
  > Follow us on [@grade_three](https://example.org)
  > EOF
  $ collab meeting explain community.md
  1\tprompt\t\t# Grade 3 PLC, November 16, 2026 (esc)
  2\tunderstood: attendance (2 present)\t\t**Present** (add your name and handle): Ana Ruiz (anaru), Ben Cole (bencole3) (esc)
  4\tkept as notes\t\t- Reading (esc)
  5\tkept as notes\t\t- the cards arrived (esc)
  6\theading: next steps\tNext steps\t- Next steps (esc)
  7\tunderstood: action due 2026-11-20\tNext steps\t- Ana: sort the cards by Friday (esc)
  8\tkept as notes\tNext steps\t- Quizzes (esc)
  9\tkept as notes\tNext steps\t- nobody liked the long one (esc)
  10\tunderstood: decision\tNext steps\t- A general consensus is that we do not use it any more (esc)
  11\tunderstood: decision\tNext steps\t- we looked at it. All agreed that this would be too soon (esc)
  12\tkept as notes\tNext steps\t- no consensus on the short one (esc)
  14\theading: next steps\tAction items\t## Action items (esc)
  15\tunderstood: action\tAction items\t- Ben: call the office (esc)
  17\tprompt\tAction items\t--- (esc)
  19\theading: notes\tKeep talking\t### Keep talking (esc)
  20\tkept as notes\tKeep talking\tSign up to the list: lists.example.org (esc)
  22\tkept as notes\tKeep talking\tFollow us on [@grade_three](https://example.org) (esc)
  collab: Grade 3 PLC, 2026-11-16: 5 lines understood, 0 asked about, 8 kept as notes

Below a rule the list may go on.

  $ printf '# Grade 3 PLC, November 16, 2026\n## Action items\n- Ben: call the office\n\n---\n\n- Ana: sort the cards\n\nCy: bring paper\n' > rule.md
  $ collab meeting explain rule.md
  1\tprompt\t\t# Grade 3 PLC, November 16, 2026 (esc)
  2\theading: next steps\tAction items\t## Action items (esc)
  3\tunderstood: action\tAction items\t- Ben: call the office (esc)
  5\tprompt\tAction items\t--- (esc)
  7\tunderstood: action\tAction items\t- Ana: sort the cards (esc)
  9\tunderstood: action\tAction items\tCy: bring paper (esc)
  collab: Grade 3 PLC, 2026-11-16: 3 lines understood, 0 asked about, 0 kept as notes
