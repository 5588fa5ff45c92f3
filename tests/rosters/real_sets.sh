#!/bin/sh
# Rosters of the world, which lie outside the project: each gives the right staff or is refused, and nothing of
# students, families or passwords is stored. usage: COLLAB=.../collab real_sets.sh   (COLLAB_TEST_DATA names the folder)
here=$(cd "$(dirname "$0")" && pwd)
data=${COLLAB_TEST_DATA:-$here/../../../shared/data}/rosters
[ -d "$data" ] || { echo "skipped: there is no $data"; exit 77; }
command -v python3 >/dev/null || { echo "skipped: there is no python3"; exit 77; }
exec python3 -B "$here/real_sets.py" "$data" "$COLLAB"
