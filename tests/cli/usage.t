What is typed wrong is answered with what was meant, and code 2.

  $ collab
  usage: collab [-w DIR] COMMAND [VERB] [ARGUMENTS] [OPTIONS]
    the commands: collab help
  [2]
  $ collab actoin
  collab: error: unknown command 'actoin'; did you mean 'action'?
    hint: collab help
  [2]
  $ collab action lst
  collab: error: 'action' has no verb 'lst'; did you mean 'list'?
    hint: its verbs: * (glob)
  [2]
  $ collab parse-date --peroid
  collab: error: unknown option '--peroid'; did you mean '--period'?
    hint: collab help parse-date
  [2]
  $ collab parse-date --perio sy
  collab: error: unknown option '--perio'; did you mean '--period'?
    hint: collab help parse-date
  [2]
  $ collab parse-date
  collab: error: missing EXPR
    hint: collab help parse-date
  [2]
  $ collab parse-date today x
  collab: error: unexpected 'x'
    hint: collab help parse-date
  [2]
  $ collab parse-date today --limit abc
  collab: error: option '--limit' needs a number, not 'abc'
    hint: collab help parse-date
  [2]
  $ collab parse-date today --limit=-1
  collab: error: option '--limit' needs a number from 0 up
  [2]
  $ collab parse-date today --as-of
  collab: error: option '--as-of' needs a value
    hint: collab help parse-date
  [2]
  $ collab parse-date today --period=yes
  collab: error: option '--period' takes no value
    hint: collab help parse-date
  [2]
  $ collab parse-date today --format=xml
  collab: error: option '--format' is one of table, plain, csv, excel, md, json, ndjson; not 'xml'
    hint: collab help parse-date
  [2]
  $ collab parse-date today -z --format=csv
  collab: error: option '-z' goes with the plain format only
  [2]
  $ collab parse-date today -o day.xlsx
  collab: error: the name 'day.xlsx' does not tell the format
    hint: end it with .csv, .md, .json, .ndjson, .tsv or .txt, or add --format
  [2]
  $ collab parse-date "$(printf 'to\033[31mday')"
  collab: error: EXPR has a control character: 'to\x1b[31mday'
    hint: type it again without that character
  [2]
  $ collab -C nowhere parse-date today
  collab: error: cannot enter the folder 'nowhere': no such file or folder
  [4]
  $ COLLAB_NOW=noon collab parse-date today
  collab: error: COLLAB_NOW needs seconds since 1970, not 'noon'
  [2]

Outside a workspace the verbs that need one say how to make it.

  $ collab action list
  collab: error: there is no workspace in this folder or above it
    hint: make one: collab init --school NAME --code CODE; or name one: -w DIR
  [8]

Help is shown whatever else is wrong, and the version before anything is opened.

  $ collab parse-date --nonsense -h | head -n 1
  collab parse-date: show what a date or period means
  $ collab -w nowhere --version
  collab 0.1.0
  $ collab version
  collab 0.1.0
  $ collab help nonsense
  collab: error: unknown command 'nonsense'
    hint: collab help
  [2]
