#!/bin/sh
# Replays one transcript with the built binary in an environment that is the same everywhere:
#   run.sh FOLDER_OF_COLLAB TRANSCRIPT.t
# The clock stands at Monday 2026-11-23 20:00 UTC, 15:00 in New York. Ends with 77 (skipped) without cram.
set -u
cram=$(command -v cram3 || command -v cram) || {
  echo "skipped: cram is not installed (Debian: python3-cram, Homebrew: cram)"
  exit 77
}
programs=$(cd "$1" && pwd) || exit 1
home=$(mktemp -d) || exit 1
trap 'rm -rf "$home"' EXIT INT TERM
env -i PATH="$programs:$PATH" HOME="$home" TMPDIR="${TMPDIR:-/tmp}" LANG=C.UTF-8 TERM=dumb SHELL=/bin/sh \
  COLLAB_NOW=1795464000 COLLAB_USER=tester ASAN_OPTIONS="${ASAN_OPTIONS:-}" \
  UBSAN_OPTIONS="${UBSAN_OPTIONS:-}" \
  "$cram" --preserve-env --shell=/bin/sh "$2"
