#!/bin/sh
# Installs into an empty folder and looks at what is there. usage: install.sh CMAKE BUILD
set -eu
root=$(mktemp -d)
trap 'rm -rf "$root"' EXIT
DESTDIR=$root "$1" --install "$2" --prefix /usr >/dev/null
cd "$root/usr"
for file in bin/collab share/man/man1/collab.1 share/man/man1/collab-meeting.1 \
  share/man/man5/collab-workspace.5 share/man/man7/collab-documents.7 share/man/man7/collab-indicators.7 \
  share/bash-completion/completions/collab share/zsh/site-functions/_collab \
  share/fish/vendor_completions.d/collab.fish share/collab/templates/plc.md \
  share/collab/examples/weekly-report; do
  [ -s "$file" ] || { echo "not installed: $file"; exit 1; }
done
bin/collab --version
# The reader of calendars, where libical was there to build it, is found by the installed program.
if [ -x "$2/collab-calendar-read" ]; then
  [ -x libexec/collab/collab-calendar-read ] || { echo "not installed: collab-calendar-read"; exit 1; }
  bin/collab init "$root/school" --school "Test" --code TST --tz UTC -q
  printf 'BEGIN:VCALENDAR\nEND:VCALENDAR\n' | bin/collab -w "$root/school" calendar import - -q
fi
