#!/usr/bin/env bash
# Makes of the packaged jar what ./run starts, unless that is done: scripts/unpack.sh [JAVA_HOME]
set -euo pipefail
here=$(cd "$(dirname "$0")/.." && pwd)
. "$here/scripts/java.sh"
java_home=${1:-$(find_jdk 21)}
jar=$here/standalone/target/longtable-app.jar
app=$here/standalone/target/app
# A build that stops before packaging has none.
[ -f "$jar" ] || exit 0
# The jar's own time says nothing: it is the same in every build.
sum=$(sha256sum "$jar" | cut -d' ' -f1)
if [ "$(cat "$app/.built" 2>/dev/null)" = "$sum" ]; then touch "$app/.built"; exit 0; fi

rm -rf "$app"
"$java_home/bin/java" -Djarmode=tools -jar "$jar" extract --destination "$app" >/dev/null
# A trained start is several times faster where this JDK can do it (25 and newer); everywhere else nothing is lost.
if [ "$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$java_home/release")" -ge 25 ]; then
  training=$(mktemp -d)
  # The jar is named as ./run names it: a cache trained under another path is silently of no use.
  "$java_home/bin/java" -XX:AOTCacheOutput="$app/longtable.aot" -XX:+UseParallelGC -XX:TieredStopAtLevel=1 --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow \
    -jar "$app/longtable-app.jar" --data "$training" --port 0 --train >/dev/null 2>&1 || rm -f "$app/longtable.aot"
  rm -rf "$training"
fi
echo "$sum" >"$app/.built"
