#!/usr/bin/env bash
# Two of each service and the gateway as plain processes of this machine, on loopback only, for tests:
#   scripts/cluster.sh start FOLDER [PORT]   starts them; FOLDER gets their data, secrets and logs; PORT and the four after it are used (default 18080)
#   scripts/cluster.sh kill FOLDER NAME      ends one as a power cut does: store, council-1, council-2, projection-1, projection-2, gateway
#   scripts/cluster.sh stop FOLDER           stops all of them
# The store is the embedded server in a process of its own, in a folder that only its owner can read. LONGTABLE_MONGODB_URI names another one
# instead, for example FerretDB. Status 3: there is no Caddy and none can be had, so there is no gateway.
set -euo pipefail
here=$(cd "$(dirname "$0")/.." && pwd)
. "$here/scripts/java.sh"
umask 077

usage() { sed -n '2,7s/^# \{0,1\}//p' "$0" >&2; exit 2; }
[ $# -ge 2 ] || usage
what=$1
mkdir -p "$2"
folder=$(cd "$2" && pwd)

# Caddy: an installed one, or the one of Debian's package, unpacked into the build folder.
find_caddy() {
  local unpacked=$here/target/caddy
  if command -v caddy; then return; fi
  if [ ! -x "$unpacked/usr/bin/caddy" ] && command -v apt-get >/dev/null && command -v dpkg >/dev/null; then
    mkdir -p "$unpacked"
    (cd "$unpacked" && { apt-get download -qq caddy || { apt-get update -qq && apt-get download -qq caddy; }; } && dpkg -x caddy_*.deb .) >/dev/null 2>&1 || true
  fi
  [ -x "$unpacked/usr/bin/caddy" ] && echo "$unpacked/usr/bin/caddy"
}

# Starts a program in the background: its process id, output and name are kept in the folder.
launch() {
  local name=$1
  shift
  "$@" >"$folder/$name.log" 2>&1 </dev/null &
  echo $! >"$folder/$name.pid"
}

running() { [ -f "$folder/$1.pid" ] && kill -0 "$(cat "$folder/$1.pid")" 2>/dev/null; }

# Waits at most five minutes for a command to succeed while a program runs.
wait_for() {
  local name=$1 until=$((SECONDS + 300))
  shift
  while [ $SECONDS -lt $until ]; do
    "$@" >/dev/null 2>&1 && return
    running "$name" || break
    sleep 0.2
  done
  echo "$name did not start; its last lines:" >&2
  tail -n 20 "$folder/$name.log" >&2
  stop
  exit 1
}

ready() { curl -fsS -m 2 "http://127.0.0.1:$1/readyz" || curl -fsS -m 2 "http://127.0.0.1:$1/actuator/health/readiness"; }

start_store() {
  if [ -n "${LONGTABLE_MONGODB_URI:-}" ]; then return; fi
  launch store "$java" -Xmx256m --enable-native-access=ALL-UNNAMED -cp "$here/standalone/target/app/lib/*" "$here/scripts/cluster/TestStore.java" "$folder/store"
  wait_for store grep -q '^mongodb:' "$folder/store.log"
  LONGTABLE_MONGODB_URI=$(grep -m 1 '^mongodb:' "$folder/store.log")
}

start_service() {
  local name=$1 port=$2 jar=$3
  LONGTABLE_PORT=$port SERVER_ADDRESS=127.0.0.1 LONGTABLE_MONGODB_URI=$LONGTABLE_MONGODB_URI LONGTABLE_URL=http://localhost:$first \
    LONGTABLE_MASTER_KEY_FILE=$folder/master.key LONGTABLE_SIGNING_KEY_FILE=$folder/signing.key LONGTABLE_MANAGEMENT_TOKEN_FILE=$folder/management.token \
    launch "$name" "$java" -Xmx320m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 --enable-native-access=ALL-UNNAMED -jar "$jar"
}

start() {
  local caddy council projection java
  caddy=$(find_caddy) || { echo "The gateway is skipped: Caddy is not installed and its package cannot be had here (apt-get install caddy)." >&2; exit 3; }
  java=$(find_jdk 21)/bin/java
  council=$(ls "$here"/council-service/target/council-service-*-app.jar)
  projection=$(ls "$here"/projection-service/target/projection-service-*-app.jar)
  head -c 32 /dev/urandom | base64 >"$folder/master.key"
  head -c 32 /dev/urandom | base64 >"$folder/management.token"
  "$java" -jar "$here/standalone/target/app/longtable-app.jar" signing-key | tail -n 1 >"$folder/signing.key"
  start_store
  start_service council-1 $((first + 1)) "$council"
  # The first one lays out an empty store; the others find it so.
  wait_for council-1 ready $((first + 1))
  start_service council-2 $((first + 2)) "$council"
  start_service projection-1 $((first + 3)) "$projection"
  start_service projection-2 $((first + 4)) "$projection"
  wait_for council-2 ready $((first + 2))
  wait_for projection-1 ready $((first + 3))
  wait_for projection-2 ready $((first + 4))
  # Debian's version has another name for it.
  case $("$caddy" version) in
    2.6.* | v2.6.*) export LONGTABLE_GATEWAY_BUFFERS=buffer_requests ;;
  esac
  LONGTABLE_GATEWAY_OPTIONS="default_bind 127.0.0.1" LONGTABLE_GATEWAY_PORT=$first LONGTABLE_GATEWAY_ROOT=$here/web-ui/target/classes/META-INF/resources \
    LONGTABLE_COUNCIL_SERVICES="127.0.0.1:$((first + 1)) 127.0.0.1:$((first + 2))" \
    LONGTABLE_PROJECTION_SERVICES="127.0.0.1:$((first + 3)) 127.0.0.1:$((first + 4))" \
    XDG_DATA_HOME=$folder XDG_CONFIG_HOME=$folder launch gateway "$caddy" run --config "$here/web-ui/gateway/Caddyfile" --adapter caddyfile
  wait_for gateway curl -fsS -m 2 "http://localhost:$first/"
  echo "The cluster is ready: http://localhost:$first"
}

stop() {
  local name pid
  for name in gateway projection-1 projection-2 council-1 council-2 store; do
    if running "$name"; then
      pid=$(cat "$folder/$name.pid")
      kill "$pid" 2>/dev/null || true
      for _ in $(seq 150); do kill -0 "$pid" 2>/dev/null || break; sleep 0.2; done
      kill -9 "$pid" 2>/dev/null || true
    fi
    rm -f "$folder/$name.pid"
  done
}

case $what in
  start)
    first=${3:-18080}
    start
    ;;
  kill)
    [ $# -eq 3 ] && running "$3" || usage
    kill -9 "$(cat "$folder/$3.pid")"
    rm "$folder/$3.pid"
    ;;
  stop) stop ;;
  *) usage ;;
esac
