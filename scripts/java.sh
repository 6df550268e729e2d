# Finds what the two commands need. Sourced, never run.

# The home of a JDK of at least this release: JAVA_HOME first, then PATH, then the usual places, newest first.
find_jdk() {
  local least=$1 home on_path
  on_path=$(command -v javac 2>/dev/null || true)
  [ -z "$on_path" ] || on_path=$(dirname "$(dirname "$(readlink -f "$on_path")")")
  while IFS= read -r home; do
    if [ -n "$home" ] && [ -x "$home/bin/javac" ] && [ "$(release_of "$home")" -ge "$least" ]; then
      echo "$home"
      return 0
    fi
  done <<PLACES
${JAVA_HOME:-}
$on_path
$(usual_places)
PLACES
  return 1
}

usual_places() {
  local home
  for home in /usr/lib/jvm/* /opt/java/* /opt/jdk* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    if [ -x "$home/bin/javac" ]; then echo "$(release_of "$home") $home"; fi
  done | sort -rn | cut -d' ' -f2-
}

# The feature release of a JDK, 0 when it cannot be told.
release_of() {
  local version=
  if [ -r "$1/release" ]; then version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"); fi
  echo "${version:-0}"
}

# The first source file that is newer than a stamp; nothing when the build is current.
changed_since() {
  # The one page of docs/ that the programs read.
  find "$1/docs/access.md" -newer "$2" -print
  find "$1" \( -name target -o -name node_modules -o -name data -o -name .git -o -path "*/src/test" -o -name docs -o -name acceptance \) -prune \
    -o -type f \( -name '*.java' -o -name '*.ts' -o -name '*.tsx' -o -name '*.json' -o -name '*.css' -o -name '*.html' \
      -o -name '*.properties' -o -name '*.yaml' -o -name '*.txt' -o -name 'pom.xml' -o -name '*.mjs' -o -name '*.sh' \) -newer "$2" -print -quit
}
