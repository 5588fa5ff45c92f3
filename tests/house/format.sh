#!/bin/sh
# Every source is as clang-format 14 leaves it with .clang-format. usage: tests/house/format.sh [SOURCE]
set -u
cd "${1:-$(dirname "$0")/../..}" || exit 1
command -v clang-format-14 >/dev/null || { echo "skipped: clang-format-14 is not installed"; exit 77; }
said=$(mktemp)
trap 'rm -f "$said"' EXIT
find cmd lib tests \( -name "*.h" -o -name "*.cpp" \) -exec clang-format-14 --dry-run --Werror {} + 2>"$said" || {
  grep -E ': error:|^[^ ]*format' "$said" | sort | head -n 40
  echo "mend it so: clang-format-14 -i FILE"
  exit 1
}
echo "formatted"
