#!/bin/sh
# Calendars of the world, which lie outside the project: each is read, or refused with its place; none crashes,
# whatever is done to it. usage: COLLAB=.../collab real_feeds.sh   (COLLAB_TEST_DATA names the folder)
here=$(cd "$(dirname "$0")" && pwd)
data=${COLLAB_TEST_DATA:-$here/../../../shared/data}/calendars
reader=$(dirname "$COLLAB")/collab-calendar-read
[ -d "$data" ] || { echo "skipped: there is no $data"; exit 77; }
[ -x "$reader" ] || { echo "skipped: built without libical"; exit 77; }
command -v python3 >/dev/null || { echo "skipped: there is no python3"; exit 77; }
exec python3 "$here/real_feeds.py" "$data" "$COLLAB" "$reader"
