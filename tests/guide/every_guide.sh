#!/bin/sh
# Whoever follows a guide gets through it: every command of every guide is carried out in a school of its own,
# sheets are filled in before they are read back, and none is refused.
# usage: COLLAB=path/to/collab every_guide.sh [GUIDE...]
set -u
program=$(cd "$(dirname "$COLLAB")" && pwd)/$(basename "$COLLAB")
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder" || exit 1
export COLLAB_NOW=1795464000 COLLAB_USER=tester
collab() { "$program" "$@"; }

# The people whom the guides name, by handle.
cast='a.ruiz b.cole c.ng d.okafor e.haddad f.lindqvist g.moreau h.tanaka i.petrov j.adeyemi k.wong l.brandt
m.castillo n.weiss o.diallo p.sharma r.johansson s.whitman t.morales v.rossi w.jones'

open_school() {
  rm -rf "$folder/school"
  unset COLLAB_TODAY
  mkdir "$folder/school"
  cd "$folder/school" || exit 1
  collab -q init --school "Maple Grove" --code MGE --tz America/New_York \
    --school-year 2026-08-17..2027-06-11 || exit 1
  echo handle,name,role,start >people.csv
  for who in $cast; do
    name="$who of Maple Grove"
    [ "$who" = a.ruiz ] && name="Ana Ruiz" # whom a guide's text speaks of
    echo "$who,$name,teacher,2026-08-17"
  done >>people.csv
  collab -q import people people.csv || exit 1
  # The guides speak of another team that is there already.
  collab -q team new readers --name "Readers" --kind plc >/dev/null || exit 1
}

# Fills in what somebody would: that all were here, the lesson's steps, what an observer saw.
fill_in() {
  for file in "$@"; do
    [ -f "$file" ] || continue
    sed -i.bak -e '/^- Here (write/ s/$/ all/' \
      -e 's/^## The lesson, step by step.*/&\
\
- Paper strips: fold one into thirds/' \
      -e 's/^A line each.*/&\
\
- 10:15, pair 1: counts the marks, not the lengths/' "$file"
  done
}

# The commands of a guide's code blocks, one a line.
commands_of() { collab guide show "$1" -f md | sed -n '/^```console$/,/^```$/ s/^\$ //p'; }

# A meeting is recorded on its day: until then the time passes.
go_to_the_meeting() {
  day=$(collab meeting list --state planned -f plain --columns date -n 1)
  [ -n "$day" ] && export COLLAB_TODAY="$day"
}

carry_out() {
  # shellcheck disable=SC2086
  case $1 in
    'collab meeting record '*) go_to_the_meeting ;;
  esac
  case $1 in
    *' record '*.md) fill_in ${1##* record } ;;
  esac
  eval "$1" >out.txt 2>err.txt </dev/null
}

follow() {
  open_school
  commands_of "$1" >commands.txt
  [ -s commands.txt ] || { echo "$1: no commands"; return 1; }
  number=0
  while IFS= read -r line; do
    number=$((number + 1))
    carry_out "$line" || {
      echo "guide $1, command $number: $line"
      cat err.txt
      return 1
    }
  done <commands.txt
  echo "$1: $number commands"
}

[ $# -gt 0 ] || set -- $(collab guide list -f plain --columns guide)
bad=0
for guide in "$@"; do follow "$guide" || bad=1; done
exit $bad
