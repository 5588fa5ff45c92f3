#!/bin/sh
# Rosters that were spoilt on their way, the world's and some of our own: read whole or refused, never by half.
# usage: COLLAB=.../collab spoilt.sh   (COLLAB_TEST_DATA names the folder of the world's)
here=$(cd "$(dirname "$0")" && pwd)
command -v python3 >/dev/null || { echo "skipped: there is no python3"; exit 77; }
exec python3 -B "$here/spoilt.py" "$COLLAB" "${COLLAB_TEST_DATA:-$here/../../../shared/data}/rosters"
