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

app=$here/standalone/target/app
rm -rf "$app"
"$java_home/bin/java" -Djarmode=tools -jar "$here/standalone/target/longtable-app.jar" extract --destination "$app" >/dev/null
# A trained start is several times faster where this JDK can do it (25 and newer); everywhere else nothing is lost.
if [ "$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$java_home/release")" -ge 25 ]; then
  training=$(mktemp -d)
  # The jar is named as ./run names it: a cache trained under another path is silently of no use.
  "$java_home/bin/java" -XX:AOTCacheOutput="$app/longtable.aot" -XX:+UseParallelGC -XX:TieredStopAtLevel=1 --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow \
    -jar "$app/longtable-app.jar" --data "$training" --port 0 --train >/dev/null 2>&1 || rm -f "$app/longtable.aot"
  rm -rf "$training"
fi
touch "$app/.built"
