#!/bin/sh
# A year of weekly imports, with hires, leavers, returns, marriages, mixed-up files and files cut off: in the end
# everybody is who they were. usage: COLLAB=.../collab year.sh [STAFF [WEEKS [SEED]]]
here=$(cd "$(dirname "$0")" && pwd)
command -v python3 >/dev/null || { echo "skipped: there is no python3"; exit 77; }
exec python3 -B "$here/year.py" "$COLLAB" "${1:-400}" "${2:-52}" "${3:-2026}"
