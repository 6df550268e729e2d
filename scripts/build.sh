#!/usr/bin/env bash
# Builds the product that ./run starts: scripts/build.sh JAVA_HOME
set -euo pipefail
here=$(cd "$(dirname "$0")/.." && pwd)
java_home=$1
for tool in mvn node npm; do
  command -v $tool >/dev/null || { echo "Longtable is built with $tool, which is not installed (Maven 3.8+, Node 20+)." >&2; exit 1; }
done

echo "Building Longtable (the first time this takes some minutes: libraries are downloaded) …"
log=$(mktemp)
(cd "$here" && exec mvn -B -DskipTests -pl standalone -am package) >"$log" 2>&1 </dev/null &
build=$!
shown=0
while kill -0 $build 2>/dev/null; do
  sleep 1
  now=$(grep -c '^\[INFO\] Building Longtable' "$log" || true)
  if [ "$now" -gt "$shown" ]; then grep '^\[INFO\] Building Longtable' "$log" | tail -n 1 | sed 's/^\[INFO\] Building /  /'; shown=$now; fi
done
wait $build || { grep -E '^\[ERROR\]' "$log" | head -n 30 >&2; echo "The whole log: $log" >&2; exit 1; }
rm -f "$log"

exec "$here/scripts/unpack.sh" "$java_home"
