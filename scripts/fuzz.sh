#!/usr/bin/env bash
# Sends generated requests (Schemathesis) to a fresh sample, signed in as each role and as nobody, and fails for every answer that is a fault,
# has an undeclared status or breaks its schema:   scripts/fuzz.sh [SECONDS]
# Afterwards the ledger verifies, a backup restores, every view is at the head and nothing is parked. Needs a packaged product, Python 3.10+
# and its package index; where one is missing it says that it is skipped, with status 3.
set -euo pipefail
here=$(cd "$(dirname "$0")/.." && pwd)
. "$here/scripts/java.sh"
# Of each role's two phases.
seconds=${1:-8}
work=$here/target/fuzz
app=$here/standalone/target/app/longtable-app.jar
skip() { echo "Fuzzing is skipped: $1." >&2; exit 3; }

python=$(command -v python3) && "$python" -c 'import sys, venv; sys.exit(sys.version_info < (3, 10))' 2>/dev/null || skip "it needs Python 3.10 or newer with venv"
[ -f "$app" ] || skip "the product is not packaged; ./verify and ./run package it"
mkdir -p "$work"
if ! cmp -s "$here/scripts/fuzz/requirements.txt" "$work/venv/installed.txt"; then
  rm -rf "$work/venv"
  { "$python" -m venv "$work/venv" && "$work/venv/bin/pip" install -q --disable-pip-version-check -r "$here/scripts/fuzz/requirements.txt"; } >"$work/install.log" 2>&1 ||
    skip "Schemathesis cannot be installed ($work/install.log says why)"
  cp "$here/scripts/fuzz/requirements.txt" "$work/venv/installed.txt"
fi

java_home=$(find_jdk 21)
quiet=()
[ "$(release_of "$java_home")" -ge 24 ] && quiet=(--enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow)
program=("$java_home/bin/java" -XX:+UseParallelGC -XX:TieredStopAtLevel=1 -Xmx768m "${quiet[@]}" -jar "$app")
data=$(mktemp -d)
product=
end() {
  if [ -n "$product" ]; then kill "$product" 2>/dev/null || true; wait "$product" 2>/dev/null || true; fi
  product=
}
trap 'end; rm -rf "$data"' EXIT

"${program[@]}" --data "$data/store" --port 0 --sample >"$work/product.log" 2>&1 </dev/null &
product=$!
until url=$(sed -n 's/^Longtable is ready: \(http[^ ]*\).*/\1/p' "$work/product.log" | head -n 1) && [ -n "$url" ]; do
  kill -0 "$product" 2>/dev/null || { cat "$work/product.log" >&2; exit 1; }
  sleep 0.5
done

status=0
FUZZ_STORE=$data/store "$work/venv/bin/python" "$here/scripts/fuzz/fuzz.py" "$url" "$work/reports" "$seconds" || status=1
"${program[@]}" backup "$data/fuzzed.backup" --data "$data/store" >"$work/check.log" 2>&1 &&
  "${program[@]}" restore "$data/fuzzed.backup" --data "$data/restored" >>"$work/check.log" 2>&1 ||
  { echo "After fuzzing, the backup does not restore:" >&2; cat "$work/check.log" >&2; status=1; }
end
"${program[@]}" verify --data "$data/store" >"$work/check.log" 2>&1 ||
  { echo "After fuzzing, the ledger does not verify:" >&2; cat "$work/check.log" >&2; status=1; }
exit $status
