Names as no school has them: kept as they are, and harmless wherever they come out.

  $ collab init --school "Maple Grove Elementary" --code MGE --tz America/New_York -q
  $ add() { collab person new --handle "$@"; }
  $ add formula '=HYPERLINK("http://example.org")'
  formula
  $ add minus "-1+1"
  minus
  $ add guard "'=1"
  guard
  $ add html '<script>alert(1)</script>'
  html
  $ add pipe 'a|b\c*_d_'
  pipe
  $ add sql "Robert'); DROP TABLE person;--"
  sql
  $ add quote 'Ana "the" Ruiz, Jr.'
  quote
  $ add null NULL
  null
  $ add zero 0
  zero
  $ add zalgo "$(printf 'Z\314\201\314\202')"
  zalgo

Control characters, line ends, marks that turn a text round, nothing at all and broken bytes are refused.

  $ add turned "$(printf 'a\342\200\256b')"
  collab: error: the name has a mark that nobody sees: U+202E
    hint: type it again without it
  [5]
  $ add esc "$(printf 'a\033]0;x\007')"
  collab: error: NAME has a control character: 'a\x1b]0;x\x07'
    hint: type it again without that character
  [2]
  $ add lines "$(printf 'a\nb')"
  collab: error: the name has several lines: 'a\nb'
    hint: it must fit on one line of a document; put the rest elsewhere
  [5]
  $ add empty ""
  collab: error: name is blank
  [5]
  $ add zerowidth "$(printf '\342\200\213')"
  collab: error: name is blank
  [5]
  $ add broken "$(printf 'a\377')"
  collab: error: NAME is not UTF-8: 'a\xff'
    hint: collab help person new
  [2]

  $ collab person list -f csv --columns handle,name
  handle,name
  formula,"'=HYPERLINK(""http://example.org"")"
  guard,''=1
  html,<script>alert(1)</script>
  minus,'-1+1
  null,NULL
  pipe,a|b\c*_d_
  quote,"Ana ""the"" Ruiz, Jr."
  sql,Robert'); DROP TABLE person;--
  zalgo,Z\xcc\x81\xcc\x82 (esc)
  zero,0
  $ collab person list -f excel --columns handle,name | tail -n 12 | head -n 2 | od -c | head -n 4
  0000000 357 273 277   h   a   n   d   l   e   ,   n   a   m   e  \r  \n
  0000020   f   o   r   m   u   l   a   ,   "   '   =   H   Y   P   E   R
  0000040   L   I   N   K   (   "   "   h   t   t   p   :   /   /   e   x
  0000060   a   m   p   l   e   .   o   r   g   "   "   )   "  \r  \n
  $ collab person list -f md --columns handle,name
  | Handle | Name |
  |---|---|
  | formula | \=HYPERLINK("http\://example.org") |
  | guard | '=1 |
  | html | \<script\>alert(1)\</script\> |
  | minus | \-1+1 |
  | null | NULL |
  | pipe | a\|b\\c\*\_d\_ |
  | quote | Ana "the" Ruiz, Jr. |
  | sql | Robert'); DROP TABLE person;-- |
  | zalgo | Z\xcc\x81\xcc\x82 | (esc)
  | zero | 0 |
  $ collab person list -f json --columns handle,name
  {"schema":"collab.person.list/1","as_of":"2026-11-23","items":[
  {"handle":"formula","name":"=HYPERLINK(\"http://example.org\")"},
  {"handle":"guard","name":"'=1"},
  {"handle":"html","name":"<script>alert(1)</script>"},
  {"handle":"minus","name":"-1+1"},
  {"handle":"null","name":"NULL"},
  {"handle":"pipe","name":"a|b\\c*_d_"},
  {"handle":"quote","name":"Ana \"the\" Ruiz, Jr."},
  {"handle":"sql","name":"Robert'); DROP TABLE person;--"},
  {"handle":"zalgo","name":"Z\xcc\x81\xcc\x82"}, (esc)
  {"handle":"zero","name":"0"}
  ]}
  $ collab person list -f table --columns handle,name
  Handle   Name
  formula  =HYPERLINK("http://example.org")
  guard    '=1
  html     <script>alert(1)</script>
  minus    -1+1
  null     NULL
  pipe     a|b\c*_d_
  quote    Ana "the" Ruiz, Jr.
  sql      Robert'); DROP TABLE person;--
  zalgo    Z\xcc\x81\xcc\x82 (esc)
  zero     0

What goes out as CSV comes in again unchanged.

  $ collab person list -f csv --columns handle,name > out.csv
  $ collab init twin --school "Twin" --code TW --tz UTC -q 2> note
  $ collab -w twin import people out.csv
  collab: 10 rows: 10 new
  $ collab -w twin person list -f csv --columns handle,name | cmp - out.csv
  $ collab import people out.csv
  collab: 10 rows: 10 unchanged
