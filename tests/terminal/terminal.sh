# Sourced by the tests on a real terminal: a school, a terminal of 100 columns, and how to type and look.
command -v tmux >/dev/null 2>&1 || {
  echo "skipped: no tmux (apt-get install tmux)"
  exit 77
}
. "$(dirname "$0")/../fault/school.sh"
unset NO_COLOR COLLAB_PAGER PAGER TMUX
export COLLAB_NOW=1795464000 COLLAB_USER=tester LESS=FRX
socket=$folder/tmux
trap 'tmux -S "$socket" kill-server 2>/dev/null; rm -rf "$folder"' EXIT
TERM=xterm-256color tmux -S "$socket" -f /dev/null new-session -d -x 100 -y 24 \
  "PS1='ready> ' exec sh" || fail "tmux does not start"
tmux -S "$socket" set-option -g default-terminal screen-256color

type_in() { tmux -S "$socket" send-keys "$@"; }
screen() { tmux -S "$socket" capture-pane -p -J; }

# Waits until the screen shows the text, half a minute at most.
wait_for() {
  tries=0
  until screen | grep -qF -- "$1"; do
    tries=$((tries + 1))
    [ $tries -lt 600 ] || fail "the screen never showed '$1': $(screen)"
    sleep 0.05
  done
}

# Begins a command on a fresh screen; `ended` waits for its end and puts its exit code into $status.
begin() {
  rm -f status
  type_in "clear" Enter
  type_in -l "$1; echo \$? >status.new; mv status.new status"
  type_in Enter
}
ended() {
  tries=0
  until [ -f status ]; do
    tries=$((tries + 1))
    [ $tries -lt 600 ] || fail "'$1' does not end: $(screen)"
    sleep 0.05
  done
  status=$(cat status)
}
