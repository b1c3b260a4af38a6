# shellcheck shell=bash
# A demo clinic on this machine: its folder, its server, its device. Sourced after build.sh; stops only what it started.

server_pid='' server_url='' app_pid=''
wazeh=$(program build wazeh)
clinic=$(program build wazeh-clinic)

# alive PID: runs, and is not just waiting to be buried.
alive() { kill -0 "$1" 2>/dev/null && ! grep -q '^State:[[:space:]]*Z' "/proc/$1/status" 2>/dev/null; }

# stop PID: TERM, then KILL after ten seconds; returns when it is gone.
stop() {
  local pid=$1 tries=100
  [ -n "$pid" ] && kill -TERM "$pid" 2>/dev/null || return 0
  while [ "$tries" -gt 0 ] && alive "$pid"; do
    sleep 0.1
    tries=$((tries - 1))
  done
  kill -KILL "$pid" 2>/dev/null || true
  wait "$pid" 2>/dev/null || true
}
stop_all() {
  stop "$app_pid"
  stop "$server_pid"
  app_pid='' server_pid=''
}

private_folder() {
  mkdir -p "$1"
  chmod 700 "$1"
}

# The clinic's day: the sample visits are those of the day they were imported on.
clinic_day() { TZ=Asia/Karachi date +%F; }

# make_clinic DIR: a sample clinic, once. What init said (people and their PIN) stays in DIR.txt.
make_clinic() {
  local dir=$1
  [ -d "$dir" ] && return
  rm -f "$dir.enrolled"
  "$clinic" init --data "$dir" >"$dir.txt" 2>&1 || { cat "$dir.txt" >&2; return 2; }
  clinic_day >"$dir.day"
}

# refresh_day DIR: on another day than last time the sample visits come again; where they cannot, the old clinic is set aside.
refresh_day() {
  local dir=$1 last
  last=$(cat "$dir.day" 2>/dev/null || echo before)
  [ "$last" != "$(clinic_day)" ] || return 0
  if "$clinic" import visits assets/demo/visits.csv --data "$dir" >"$dir.import" 2>&1; then
    clinic_day >"$dir.day"
    return
  fi
  echo "The sample visits are those of $last: that clinic is set aside as $dir-$last and a new one made." >&2
  rm -rf "$dir-$last"
  mv "$dir" "$dir-$last"
  make_clinic "$dir"
}

# stop_left_over DIR: a server of this very folder that outlived a run which was killed.
stop_left_over() {
  local pid
  pid=$(cat "$1.pid" 2>/dev/null) || return 0
  rm -f "$1.pid"
  [ "$(readlink "/proc/$pid/cwd")" = "$PWD" ] || return 0
  case $(tr '\0' ' ' <"/proc/$pid/cmdline") in *" serve --data $1 "*) stop "$pid" ;; esac
}

answers() { (exec 9<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; }

# start_server DIR: on the port of last time where it is still free. Sets server_pid and server_url.
start_server() {
  local dir=$1 port tries=0
  stop_left_over "$dir"
  port=$(cat "$dir.port" 2>/dev/null || echo 0)
  while [ "$tries" -lt 20 ]; do
    tries=$((tries + 1))
    if [ "$port" -lt 1024 ] || answers "$port"; then
      port=$((20000 + RANDOM % 12000))
      continue
    fi
    "$clinic" serve --data "$dir" --listen "127.0.0.1:$port" >"$dir.log" 2>&1 </dev/null 8>&- & # 8: the lock of platform/run
    server_pid=$!
    echo "$server_pid" >"$dir.pid"
    if comes_up "$port"; then
      echo "$port" >"$dir.port"
      server_url="https://127.0.0.1:$port"
      return
    fi
    stop "$server_pid"
    server_pid='' port=0
    grep -qi 'address already in use' "$dir.log" || break
  done
  echo "the clinic server does not start:" >&2
  cat "$dir.log" >&2
  return 2
}

comes_up() {
  local tries=300
  while [ "$tries" -gt 0 ]; do
    alive "$server_pid" || return 1
    answers "$1" && return
    sleep 0.1
    tries=$((tries - 1))
  done
  return 1
}

# enrol DIR STATE: makes STATE a device of the clinic in DIR, once. The text is the line of `device add` that is a JSON object.
enrol() {
  local dir=$1 state=$2 text
  [ -d "$state" ] && [ "$(cat "$dir.enrolled" 2>/dev/null)" = "$state" ] && return
  rm -rf "$state"
  private_folder "$state"
  text=$("$clinic" device add "Tablet $(date +%H%M%S)" --data "$dir" 2>>"$dir.log" | grep -m1 -o '^{.*}$') ||
    { echo "wazeh-clinic device add printed no enrolment text" >&2; return 2; }
  QT_QPA_PLATFORM=offscreen QT_QUICK_BACKEND=software \
    "$wazeh" --state "$state" --server "$server_url" --enrol "$text" --self-test >&2 </dev/null ||
    { echo "this device could not be enrolled" >&2; return 2; }
  echo "$state" >"$dir.enrolled"
}

# sample_pin DIR: the PIN that init said.
sample_pin() { sed -n 's/.*PIN[^0-9]*\([0-9]\{4,8\}\).*/\1/p' "$1.txt" | head -n 1; }
