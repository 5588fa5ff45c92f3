#!/bin/sh
# Rosters of many rows take time and memory in proportion. usage: COLLAB=.../collab large.sh [ROWS]
here=$(cd "$(dirname "$0")" && pwd)
command -v python3 >/dev/null || { echo "skipped: there is no python3"; exit 77; }
exec python3 -B "$here/large.py" "$COLLAB" "${1:-100000}"
