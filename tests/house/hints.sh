#!/bin/sh
# Every command that a message or a hint names is one: "collab NOUN VERB" in the strings of cmd and lib
# is in the golden file of all help, which another test keeps equal to what the program prints.
# usage: tests/house/hints.sh [SOURCE]
set -u
cd "${1:-$(dirname "$0")/../..}" || exit 1
awk '
  FILENAME == "tests/golden/help.txt" {
    if (/^usage: collab [a-z]/) {
      command = ""
      for (word = 3; word <= NF && $word ~ /^[a-z][a-z-]*$/; word++) {
        if (command != "") has_verbs[command] = 1
        command = command (command == "" ? "" : " ") $word
        known[command] = 1
      }
    }
    next
  }
  # A string may go on in the next line: they are looked at as one.
  FNR == 1 { check() }
  {
    line = $0
    if (match(line, "(^|[ (])//")) line = substr(line, 1, RSTART)
    if (text ~ /"$/ && match(line, /^ *"/)) {
      text = substr(text, 1, length(text) - 1) substr(line, RLENGTH + 1)
    } else {
      check()
      text = line
      where = FILENAME ":" FNR
    }
  }
  END {
    check()
    if (!seen) print "no command found in any string"
    else if (!breaches) print seen " commands in strings, each of them exists"
    exit breaches > 0 || !seen
  }
  function check(   words, count, part, command, word) {
    gsub(/\\"/, "", text)
    while (match(text, "(^|[^a-zA-Z_/.-])collab [a-z][a-z-]*( [a-z][a-z-]*)?( [a-z][a-z-]*)?")) {
      before = before substr(text, 1, RSTART)
      part = substr(text, RSTART, RLENGTH)
      text = substr(text, RSTART + RLENGTH)
      inside = gsub(/"/, "\"", before) % 2 == 1
      before = before part
      sub(/^[^c]/, "", part)
      count = split(part, words, " ")
      # In strings only, and not where collab is the subject of a sentence.
      if (!inside || words[2] ~ /^(wrote|command|workspace|and)$/) continue
      seen++
      command = words[2]
      for (word = 3; word <= count && (command in has_verbs); word++) command = command " " words[word]
      if (!(command in known)) {
        print where ": there is no command collab " command
        breaches++
      }
    }
    text = before = ""
  }' tests/golden/help.txt $(find cmd lib -name '*.h' -o -name '*.cpp' | sort)
