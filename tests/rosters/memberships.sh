#!/bin/sh
# Six years of the teams of a real organization, which lie outside the project, replayed with commands: the
# report on the network counts its teams, seats and people on each day as they were counted by hand.
# usage: COLLAB=.../collab memberships.sh   (COLLAB_TEST_DATA names the folder)
here=$(cd "$(dirname "$0")" && pwd)
data=${COLLAB_TEST_DATA:-$here/../../../shared/data}/teams/rust-team
[ -d "$data" ] || { echo "skipped: there is no $data"; exit 77; }
python3 -c 'import tomllib' 2>/dev/null || { echo "skipped: there is no python3 that reads TOML"; exit 77; }
exec python3 -B "$here/memberships.py" "$data" "$COLLAB"
