#!/usr/bin/env bash
# The ledger beside its peers, on this machine: scripts/bench.sh [SECONDS-OF-A-TURN [ROUNDS [EVENTS-IN-THE-LARGE-LEDGER [appends|commands|reads|latency|opening|micro…]]]]
set -euo pipefail
here=$(cd "$(dirname "$0")/.." && pwd)
. "$here/scripts/java.sh"
java_home=$(find_jdk 21) || { echo "The benchmarks need a JDK 21 or newer." >&2; exit 1; }
cd "$here"
mvn -q -B -DskipTests -pl acceptance/benchmarks -am package dependency:build-classpath \
  -Dmdep.outputFile=target/classpath -Dmdep.includeScope=runtime
modules=acceptance/benchmarks/target/classes:event-store/target/classes
quiet=()
[ "$(release_of "$java_home")" -ge 24 ] && quiet=(--sun-misc-unsafe-memory-access=allow)
exec "$java_home/bin/java" -Xmx1g -XX:+UseParallelGC --enable-native-access=ALL-UNNAMED "${quiet[@]}" \
  -cp "$modules:$(cat acceptance/benchmarks/target/classpath)" org.longtable.benchmarks.BenchmarkRunner "$@"
