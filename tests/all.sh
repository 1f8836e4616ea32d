#!/bin/sh
# The whole test command, run by `./tellurion test` with JAVA_HOME at a JDK 25:
#   1. `mvn verify`: every module's tests, the format check, the data gates
#   2. the launcher's checks
#   3. a closing line that adds up both: `N passed, N failed, N skipped`
# It installs nothing. What is missing is said in one line each; with CI=true that is an error.
#
# Arguments are passed on to Maven, for example: ./tellurion test -pl registry -am
set -u

readonly EX_UNAVAILABLE=69

root=$(CDPATH='' cd -P -- "$(dirname -- "$0")/.." && pwd -P) || exit 1
cd "$root" || exit 1

say() {
  printf 'tellurion: %s\n' "$*" >&2
}

# Playwright drives the browser of the machine; TELLURION_CHROMIUM tells the tests where it is.
find_chromium() {
  if [ -n "${TELLURION_CHROMIUM:-}" ]; then
    return
  fi
  for chromium in chromium chromium-browser google-chrome-stable google-chrome; do
    if TELLURION_CHROMIUM=$(command -v "$chromium"); then
      export TELLURION_CHROMIUM
      return
    fi
  done
  unset TELLURION_CHROMIUM
  say 'no Chromium found, so the browser tests are skipped; remedy: apt-get install chromium'
  [ "${CI:-}" != true ] || exit "$EX_UNAVAILABLE"
}

# Adds up the attributes of every <testsuite> in the reports: prints `run failed skipped`.
count_reports() {
  find . \( -name node_modules -o -name .git \) -prune -o \
    \( -path '*/target/surefire-reports/TEST-*.xml' -o -path '*/target/failsafe-reports/TEST-*.xml' \) \
    -exec cat {} + | awk '
      # The attributes of the suite stand in one tag, which may run over several lines.
      /<testsuite[ >]/ { tag = ""; open = 1 }
      open { tag = tag " " $0 }
      open && />/ {
        open = 0
        run += number(tag, "tests"); bad += number(tag, "failures") + number(tag, "errors")
        skipped += number(tag, "skipped")
      }
      function number(text, name) {
        if (!match(text, " " name "=\"[0-9]+\"")) return 0
        return substr(text, RSTART + length(name) + 3, RLENGTH - length(name) - 4) + 0
      }
      END { print run + 0, bad + 0, skipped + 0 }'
}

find_chromium
# Reports of an earlier run would be counted again.
find . -name node_modules -prune -o \
  \( -path '*/target/surefire-reports/*.xml' -o -path '*/target/failsafe-reports/*.xml' \) -exec rm -f {} +

mvn -B -ntp --fail-at-end verify "$@" </dev/null
maven_status=$?

echo
launcher_out=$(sh tests/launcher.sh)
launcher_status=$?
printf '%s\n\n' "$launcher_out"

# The launcher's own last line, for example: launcher: 42 passed, 0 failed, 0 skipped
# shellcheck disable=SC2046 # numbers
set -- $(printf '%s\n' "$launcher_out" | tail -n 1 | tr -cd '0-9 \n')
launcher_passed=${1:-0}
launcher_failed=${2:-1}
launcher_skipped=${3:-0}
# shellcheck disable=SC2046 # numbers
set -- $(count_reports)
passed=$(($1 - $2 - $3 + launcher_passed))
failed=$(($2 + launcher_failed))
skipped=$(($3 + launcher_skipped))

status=0
if [ "$1" -eq 0 ]; then
  say 'Maven ran no test; see its output above'
  status=1
fi
if [ "$maven_status" -ne 0 ]; then
  say "mvn verify ended with $maven_status; see its output above"
  status=1
fi
if [ "$launcher_status" -ne 0 ] || [ "$failed" -ne 0 ]; then
  status=1
fi
echo "$passed passed, $failed failed, $skipped skipped"
exit "$status"
