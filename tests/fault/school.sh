# Sourced by the tests beside it: a school in a temporary folder, gone at the end. COLLAB names the
# binary. `fail` ends the test with a reason.
set -u
collab=${COLLAB:?COLLAB names the binary under test}
folder=$(mktemp -d)
trap 'chmod -R u+rwx "$folder"; rm -rf "$folder"' EXIT
cd "$folder" || exit 1
unset COLLAB_NOW COLLAB_TODAY COLLAB_WORKSPACE COLLAB_USER

fail() {
  echo "FAILED: $*" >&2
  exit 1
}

"$collab" -q init --school "Maple Grove Elementary" --code MGE --tz America/New_York \
  --school-year 2026-08-17..2027-06-11 || fail "init"
cat >people.csv <<'CSV'
handle,name,email
a.ruiz,Ana Ruiz,a.ruiz@example.org
b.cole,Ben Cole,b.cole@example.org
c.ng,Cy Ng,c.ng@example.org
d.okafor,Dara Okafor,d.okafor@example.org
CSV
"$collab" -q import people people.csv || fail "import"
"$collab" -q team new grade-3 --name "Grade 3 PLC" --kind plc >team.txt || fail "team"
"$collab" -q team member add grade-3 a.ruiz b.cole c.ng d.okafor --from 2026-08-17 || fail "members"

# The database is whole: SQLite's own check, and no reference that leads nowhere.
is_whole() {
  [ "$(sqlite3 .collab/collab.db 'PRAGMA integrity_check; PRAGMA foreign_key_check')" = ok ]
}
