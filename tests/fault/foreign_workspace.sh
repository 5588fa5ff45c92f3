#!/bin/sh
# A workspace that somebody else made: nothing in it is run, its triggers do nothing, what is strange in
# its schema is told and taken away, and no path in it leads out. Programs of the same names as those that
# collab starts lie everywhere in the folder and are never started.
# usage: COLLAB=path/to/collab foreign_workspace.sh
. "$(dirname "$0")/school.sh"
command -v sqlite3 >/dev/null || { echo "skipped: sqlite3 is not installed"; exit 77; }
export COLLAB_TODAY=2026-11-23

# Programs and hooks that tell when they were run.
mkdir -p .collab/hooks .collab/bin bin
for name in pandoc unzip less more sh vi hook pre-commit post-record; do
  for place in . .collab .collab/hooks .collab/bin bin; do
    printf '#!/bin/sh\necho "%s" >>"%s/was_run"\n' "$place/$name" "$folder" >"$place/$name"
    chmod 755 "$place/$name"
  done
done
printf '[school]\npager = "./hook"\neditor = "./hook"\nhook = "./hook"\n' >.collab/config
cp .collab/config .collab/config.toml

printf '# Grade 3 PLC, November 23, 2026\n\n- Here: all\n\n## Next steps\n\n- Ana: call the zoo by Dec 1\n' >m.md
printf 'no archive' >roster.zip
printf 'no document' >m.docx
for path in "$PATH" ":$PATH" ""; do
  for line in "meeting explain m.md" "meeting explain m.docx" "import oneroster roster.zip" \
    "report weekly" "team list" "fsck" "doctor" "log -p"; do
    # shellcheck disable=SC2086
    PATH=$path "$collab" $line >out.txt 2>err.txt
    [ $? -lt 70 ] || fail "$line: $(cat err.txt)"
  done
done
[ ! -e was_run ] || fail "was run: $(cat was_run)"

# Triggers of somebody else do nothing; a view of theirs is told, and both are taken away.
sqlite3 .collab/collab.db "CREATE TRIGGER evil AFTER INSERT ON action BEGIN DELETE FROM person; END;
  DROP VIEW unclear_attendance; CREATE VIEW unclear_attendance AS SELECT 1 AS meeting, 2 AS person;
  CREATE VIEW \"od\"\"d\" AS SELECT name FROM person"
"$collab" -q action new "call the zoo" --owner a.ruiz >out.txt 2>err.txt || fail "action: $(cat err.txt)"
[ "$("$collab" person list | wc -l)" -eq 4 ] || fail "a trigger of the file was run"
"$collab" fsck >out.txt 2>err.txt
[ $? -eq 10 ] || fail "fsck did not tell: $(cat out.txt err.txt)"
for part in "trigger evil	is not collab's" "view od\"d	is not collab's" \
  "view unclear_attendance	differs from what it has to be"; do
  grep -q "$part" out.txt || fail "fsck did not tell '$part': $(cat out.txt)"
done
"$collab" -q fsck --fix >out.txt 2>err.txt || fail "fsck --fix: $(cat out.txt err.txt)"
[ "$(sqlite3 .collab/collab.db "SELECT count(*) FROM sqlite_schema WHERE name IN ('evil', 'od\"d')")" -eq 0 ] ||
  fail "what is strange was not taken away"

# Names that lead out of the folder name no template, guide or backup outside it.
printf 'SECRET\n' >outside.md
for line in "guide show ../../outside" "guide show ../outside" "restore ../outside.db"; do
  # shellcheck disable=SC2086
  "$collab" $line >out.txt 2>err.txt
  [ $? -ne 0 ] || fail "'$line' was accepted"
  ! grep -q SECRET out.txt err.txt || fail "'$line' showed a file outside"
done
mkdir sub
sqlite3 .collab/collab.db "PRAGMA ignore_check_constraints = ON;
  UPDATE team SET slug = '../out', kind = '../../outside'"
(cd sub && "$collab" meeting new ../out --on 2026-11-30) >out.txt 2>err.txt
[ $? -lt 70 ] || fail "a team that leads out: $(cat err.txt)"
[ "$(grep -rl SECRET --include="*.md" . | sort)" = ./outside.md ] || fail "a template outside was read"
[ -z "$(ls ./out*_2026* 2>/dev/null)" ] || fail "a file was written outside the folder: $(ls)"
echo "a workspace of somebody else: nothing run, triggers dead, the strange told, no way out"
