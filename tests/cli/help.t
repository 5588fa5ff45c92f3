Help: all commands, one of them, one of its verbs, what every command takes.

  $ collab help parse-date
  collab parse-date: show what a date or period means
  usage: collab parse-date EXPR [options]
  
  arguments:
    EXPR  a date, or with --period a period
  
  options:
    --[no-]period  read a period: 2026-11, last-week, sy, 8w, A..B
  
  more: collab help options
  $ collab parse-date -h > a; collab help parse-date > b; cmp a b
  $ collab help action | head -n 3
  collab action: actions: who does what by when
  
  verbs:
  $ collab action --help > a; collab help action > b; cmp a b
  $ collab --help > a; collab help > b; cmp a b
  $ collab action list --help > a; collab help action list > b; cmp a b
  $ collab help action ls | cmp - b
  $ collab help options | head -n 4
  options of every command
  
  options:
    -C DIR                     work as if started in this folder
  $ collab help team member | cut -c 1-20 | sort | head -n 1
    team member add * (glob)
  $ collab help action lst
  collab: error: 'action' has no verb 'lst'; did you mean 'list'?
    hint: its verbs: * (glob)
  [2]
