#!/bin/sh
# The scripts in examples/scripts do their work as cron and systemd start them: no terminal, no HOME, no
# locale, no TZ, another working folder; and what goes wrong is said on stderr and in the exit code.
# usage: COLLAB=path/to/collab scripts.sh SOURCE
set -u
scripts=$(cd "$1/examples/scripts" && pwd)
programs=$(cd "$(dirname "$COLLAB")" && pwd)
COLLAB=$programs/$(basename "$COLLAB")
folder=$(mktemp -d)
trap 'chmod -R u+rwx "$folder"; rm -rf "$folder"' EXIT
cd "$folder" || exit 1
fail() { echo "scripts: $*"; exit 1; }
export COLLAB_NOW=1795464000

# A mail program that keeps what it is given.
mkdir bin
cat >bin/mail <<'SH'
#!/bin/sh
printf '%s\n' "$@" >"$MAILBOX/words"
cat >"$MAILBOX/text"
SH
chmod +x bin/mail

# as_cron SCRIPT WORDS...: from /, with nothing but a short PATH; the school's today is fixed.
as_cron() {
  (cd / && env -i PATH="$folder/bin:$programs:/usr/bin:/bin" COLLAB_NOW=1795464000 MAILBOX="$folder" \
    "$scripts/$@" </dev/null >"$folder/out.txt" 2>"$folder/err.txt")
}
silent() { [ ! -s out.txt ] && [ ! -s err.txt ] || fail "$1 said: $(cat out.txt err.txt)"; }

"$COLLAB" -q init --example north || fail "init --example"
"$COLLAB" -q init south --example --school "South Hill" --code SH --tz America/Chicago \
  --school-year 2026-08-17..2027-06-11 || fail "init south"

# The weekly report is mailed, with its title as the subject and no name in it.
as_cron weekly-report "$folder/north" principal@maplegrove.example last-week || fail "weekly-report: $(cat err.txt)"
silent weekly-report
[ "$(cat words)" = "-s
Maple Grove Elementary: working together, November 16 to 22, 2026
principal@maplegrove.example" ] || fail "the mail was addressed so: $(cat words)"
grep -q '^- Grade 3 PLC: Re-teach comparing in two groups' text || fail "the mail said: $(cat text)"
! grep -qE 'Ruiz|Cole|Okafor|Whitman|Ana\b' text || fail "a name is in the principal's report"
rm -f words text
as_cron weekly-report "$folder/nowhere" principal@maplegrove.example
code=$?
[ $code -eq 8 ] && [ ! -e words ] && [ -s err.txt ] || fail "without a school: exit $code, $(cat err.txt)"

# Figures of two schools in one file with one header; a third that is none is named.
as_cron collect-health "$folder/health.csv" "$folder/north" "$folder/south" || fail "collect-health: $(cat err.txt)"
silent collect-health
[ "$(grep -c '^school,team,' health.csv)" -eq 1 ] || fail "health.csv has not one header"
grep -q '^MGE,grade-3,protected_time,' health.csv && grep -q '^SH,' health.csv || fail "a school is missing"
cp health.csv before.csv
mkdir nothing
as_cron collect-health "$folder/health.csv" "$folder/north" "$folder/nothing" "$folder/south"
code=$?
[ $code -eq 3 ] || fail "a folder without a school was exit $code"
grep -q "no figures of $folder/nothing" err.txt || fail "it was not named: $(cat err.txt)"
cmp health.csv before.csv || fail "the other schools' figures are others now"
as_cron collect-health "$folder/health.csv" "$folder/nothing"
[ $? -eq 1 ] && cmp -s health.csv before.csv || fail "no figures at all wrote over those of yesterday"
[ "$(ls health.csv*)" = health.csv ] || fail "something was left behind: $(ls health.csv*)"

# An inbox: read once, again only when changed; a bad file is named and keeps nothing back.
mkdir inbox
cat >"inbox/science notes.md" <<'MD'
# Grade 5 Science, November 18, 2026

Here: all

## Next steps

- Oumar: sheets for ramps by Dec 2
MD
held() { "$COLLAB" -w north meeting list --state held --team sci-5 --period 2026-11-18 -f plain | wc -l; }
as_cron read-inbox "$folder/north" "$folder/inbox" || fail "read-inbox: $(cat err.txt)"
silent read-inbox
[ "$(held)" -eq 1 ] || fail "the document was not recorded"
last() { "$COLLAB" -w north log -n 1 --columns operation -f plain; }
operation=$(last)
as_cron read-inbox "$folder/north" "$folder/inbox" || fail "the second time: $(cat err.txt)"
silent read-inbox
[ "$(last)" = "$operation" ] || fail "the same inbox was recorded twice"
printf 'caf\351\n' >inbox/latin.md
echo "- Amelia: bulbs by Dec 2" >>"inbox/science notes.md"
touch -d @1795467600 "inbox/science notes.md"
as_cron read-inbox "$folder/north" "$folder/inbox"
code=$?
[ $code -eq 3 ] || fail "a bad document was exit $code: $(cat err.txt)"
grep -q 'latin.md' err.txt || fail "it was not named: $(cat err.txt)"
[ "$(last)" -gt "$operation" ] || fail "the bad document kept the other one back"

# Every line of the crontab and every unit starts one of the scripts, with words that it takes.
started=$(grep -hoE '/usr/local/share/collab/examples/[a-z-]+' "$scripts/crontab" "$scripts"/*.service | sort -u)
[ "$(echo "$started" | wc -l)" -eq 3 ] || fail "not each script is started: $started"
for program in $started; do
  [ -x "$scripts/${program##*/}" ] || fail "$program is none of the scripts"
done
for script in collect-health read-inbox weekly-report; do
  sh -n "$scripts/$script" || fail "$script is no shell script"
  as_cron "$script"
  [ $? -eq 2 ] && grep -q "^usage: $script " err.txt || fail "$script without words: $(cat err.txt)"
done
if command -v systemd-analyze >/dev/null; then
  mkdir units
  for unit in "$scripts"/*.service "$scripts"/*.timer; do
    sed "s:/usr/local/share/collab/examples:$scripts:; /^User=/d" "$unit" >"units/${unit##*/}"
  done
  complaints=$(systemd-analyze verify units/*.service units/*.timer 2>&1 | grep "$folder")
  [ -z "$complaints" ] || fail "systemd: $complaints"
  grep -h '^OnCalendar=' units/*.timer | cut -d= -f2- | while IFS= read -r when; do
    systemd-analyze calendar "$when" >/dev/null 2>err.txt || { cat err.txt; exit 1; }
  done || fail "systemd does not know a time"
fi
echo "as cron and systemd start them: mailed, collected, read"
