# Sourced by mvnw: points JAVA_HOME to a JDK 25 or newer. Looks at JAVA_HOME, then PATH, then the folders where
# Debian, Fedora, macOS and SDKMAN keep JDKs.

plumbline_jdk=25

# Whether the folder holds a JDK of the version needed.
is_wanted_jdk() {
  [ -x "$1/bin/javac" ] || return 1
  version=$("$1/bin/javac" -version 2>&1 | sed -n 's/^javac \([0-9][0-9]*\).*/\1/p')
  [ "${version:-0}" -ge "$plumbline_jdk" ]
}

find_jdk() {
  if [ -n "${JAVA_HOME-}" ] && is_wanted_jdk "$JAVA_HOME"; then
    return 0
  fi
  onpath=$(command -v javac || true)
  if [ -n "$onpath" ]; then
    onpath=$(readlink -f "$onpath" 2>/dev/null || printf %s "$onpath")
    onpath=${onpath%/bin/javac}
    if is_wanted_jdk "$onpath"; then
      JAVA_HOME=$onpath
      return 0
    fi
  fi
  set +f
  for candidate in /usr/lib/jvm/*"$plumbline_jdk"* /usr/lib/jvm/* /usr/java/* /opt/java/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home "${HOME-}"/.sdkman/candidates/java/* "${HOME-}"/.jdks/*; do
    if is_wanted_jdk "$candidate"; then
      set -f
      JAVA_HOME=$candidate
      return 0
    fi
  done
  set -f
  echo "Plumbline needs a JDK $plumbline_jdk or newer: install one (for example Temurin $plumbline_jdk) or set JAVA_HOME to it." >&2
  return 1
}

find_jdk || exit 1
export JAVA_HOME
