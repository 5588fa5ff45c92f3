#!/bin/sh
# Makes the Debian package and the tarball, puts each into an empty root and does the main job there; the
# package is also walked through the tour, and removed again. usage: package.sh CMAKE BUILD
set -eu
PATH=$PATH:/usr/sbin:/sbin
here=$(cd "$(dirname "$0")" && pwd)
cmake=$1
build=$2
for tool in dpkg dpkg-deb dpkg-shlibdeps cpack; do
  command -v $tool >/dev/null 2>&1 || { echo "skipped: no $tool here"; exit 77; }
done
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
fail() { echo "$*"; exit 1; }

# Runs collab alone in a root, with no file of this machine in sight.
alone() {
  root=$1
  shift
  env -i PATH="$PATH" HOME=/ COLLAB_USER=tester COLLAB_TODAY=2026-11-23 $enter chroot "$root" "$@"
}
enter=""
[ "$(id -u)" -eq 0 ] || enter="unshare --map-root-user"
mkdir -p "$work/try"
can_enter=yes
$enter chroot "$work/try" /none 2>"$work/why" || grep -q 'none' "$work/why" || can_enter=no
[ "$can_enter" = yes ] || echo "not tried alone in its root: this user may not change it"
main_job() {
  [ "$can_enter" = yes ] || return 0
  alone "$1" "$2" -C /school init --example >/dev/null 2>"$work/said" || fail "$(cat "$work/said")"
  alone "$1" "$2" -C /school report weekly --period last-week | grep -q '^Needs you' || fail "no weekly report in $1"
}

version=$("$build/collab" --version | cut -d ' ' -f 2)
(cd "$work" && cpack --config "$build/CPackConfig.cmake" -G DEB -B "$work/made" >"$work/log" 2>&1) || fail "$(cat "$work/log")"
deb=$(ls "$work"/made/*.deb)
case $(basename "$deb") in
collab_"$version"_*.deb) ;;
*) fail "the package is called $(basename "$deb"), the program $version" ;;
esac
field() { dpkg-deb --field "$deb" "$1"; }
[ "$(field Package) $(field Version)" = "collab $version" ] || fail "the package calls itself $(field Package) $(field Version)"
case $(field Maintainer) in *example.*) fail "nobody answers for the package: $(field Maintainer)" ;; esac

# A root in which there is nothing but what the package says it needs, and what that needs in turn.
root=$work/root
mkdir -p "$root/var/lib/dpkg/info" "$root/var/lib/dpkg/updates" "$root/school" "$root/tmp"
: >"$root/var/lib/dpkg/status"
names() { tr ',' '\n' | sed 's/|.*//; s/(.*//; s/:.*//; s/ //g' | grep . || true; }
wanted=$(field Depends | names)
had=" "
while [ -n "$wanted" ]; do
  next=""
  for package in $wanted; do
    case $had in *" $package "*) continue ;; esac
    had="$had$package "
    dpkg-query -s "$package" >>"$root/var/lib/dpkg/status" || fail "$package, of which the package speaks, is not there"
    echo >>"$root/var/lib/dpkg/status"
    for file in $(dpkg-query -L "$package" | grep -v -e /gconv/ -e '^/usr/share/[dlm]'); do
      [ -f "$file" ] || continue
      mkdir -p "$root$(dirname "$file")"
      cp -L "$file" "$root$file"
    done
    next="$next $(dpkg-query -W -f '${Depends},${Pre-Depends}' "$package" | names)"
  done
  wanted=$(echo $next)
done
dpkg --root="$root" --force-not-root --force-script-chrootless --install "$deb" >"$work/log" 2>&1 || fail "$(cat "$work/log")"
dpkg --root="$root" --verify collab
main_job "$root" /usr/bin/collab
"$here/readme.sh" "$root/usr/bin" "$root/usr/share/man/man7/collab-tour.7" >"$work/log" 2>&1 || fail "$(cat "$work/log")"
dpkg --root="$root" --force-not-root --force-script-chrootless --purge collab >"$work/log" 2>&1 || fail "$(cat "$work/log")"
left=$(find "$root/usr" -name '*collab*')
[ -z "$left" ] || fail "left behind by a removal: $left"

# The tarball, where there is nothing at all but the world's time zones.
"$cmake" --build "$build" --target tarball >"$work/log" 2>&1 || fail "$(cat "$work/log")"
mkdir -p "$work/bare/school" "$work/bare/tmp" "$work/bare/usr/share"
cp -R /usr/share/zoneinfo "$work/bare/usr/share/"
tar -C "$work/bare" -xzf "$build/collab-$version-linux-$(uname -m).tar.gz" --strip-components=1
main_job "$work/bare" /bin/collab
[ -s "$work/bare/share/man/man7/collab-tour.7" ] || fail "no manual in the tarball"
