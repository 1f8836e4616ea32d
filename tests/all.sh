#!/bin/sh
# The whole test command, run by `./tellurion test` with JAVA_HOME at a JDK 25:
#   1. `mvn verify`: every module's tests, the format check, the data gates
#   2. the launcher's checks, and what the README says to type
#   3. a closing line that adds them up: `N passed, N failed, N skipped`
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

# run_script FILE: runs it and adds the counts in its last line, for example
# `launcher: 42 passed, 0 failed, 0 skipped`, to passed, failed and skipped.
run_script() {
  echo
  script_out=$(sh "$1")
  script_status=$?
  printf '%s\n' "$script_out"
  # shellcheck disable=SC2046 # numbers
  set -- $(printf '%s\n' "$script_out" | tail -n 1 | tr -cd '0-9 \n')
  passed=$((passed + ${1:-0}))
  failed=$((failed + ${2:-1}))
  skipped=$((skipped + ${3:-0}))
  # It may also have ended before it could count.
  if [ "$script_status" -ne 0 ] && [ "${2:-1}" -eq 0 ]; then
    failed=$((failed + 1))
  fi
}

# shellcheck disable=SC2046 # numbers
set -- $(count_reports)
ran=$1
passed=$(($1 - $2 - $3))
failed=$2
skipped=$3
run_script tests/launcher.sh
run_script tests/readme.sh
echo

status=0
if [ "$ran" -eq 0 ]; then
  say 'Maven ran no test; see its output above'
  status=1
fi
if [ "$maven_status" -ne 0 ]; then
  say "mvn verify ended with $maven_status; see its output above"
  status=1
fi
if [ "$failed" -ne 0 ]; then
  status=1
fi
echo "$passed passed, $failed failed, $skipped skipped"
exit "$status"
