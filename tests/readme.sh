#!/bin/sh
# Checks of the real thing: what a stranger types from the README, with the launcher, the build and
# the data of this tree and an empty ledger. Prints one line a check and, at the end,
# `N passed, N failed, N skipped`. Exits 1 when a check failed.
set -u

project=$(CDPATH='' cd -P -- "$(dirname -- "$0")/.." && pwd -P) || exit 1
work=$(mktemp -d) || exit 1
server=''
trap '[ -z "$server" ] || kill "$server" 2>/dev/null; rm -rf "$work"' EXIT
trap 'exit 130' INT TERM
export TELLURION_DATA="$work/data"

passed=0
failed=0

# check SENTENCE COMMAND…: passes when COMMAND succeeds.
check() {
  sentence=$1
  shift
  if "$@" >"$work/said" 2>&1; then
    passed=$((passed + 1))
    echo "ok      $sentence"
  else
    failed=$((failed + 1))
    echo "FAILED  $sentence"
    tail -n 15 "$work/said" | sed 's/^/        /'
  fi
}

# lists PATTERN ARGUMENTS…: the command succeeds and PATTERN stands in its standard output.
lists() {
  pattern=$1
  shift
  "$project/tellurion" "$@" >"$work/out" || return 1
  grep -q -e "$pattern" "$work/out" || {
    head -n 5 "$work/out"
    return 1
  }
}

# Waits up to a minute for the address that the server prints.
serve_and_read() {
  "$project/tellurion" serve --port 0 >"$work/serve" 2>&1 </dev/null &
  server=$!
  waited=0
  address=''
  while [ -z "$address" ]; do
    if [ "$waited" -ge 600 ] || ! kill -0 "$server" 2>/dev/null; then
      cat "$work/serve"
      return 1
    fi
    waited=$((waited + 1))
    sleep 0.1
    address=$(sed -n 's/.*\(http:[^ ]*\).*/\1/p' "$work/serve" | head -n 1)
  done
  node -e 'fetch(process.argv[1]).then(async (answer) => {
    const text = await answer.text();
    console.log(answer.status, text.slice(0, 200));
    process.exit(answer.ok && text.includes("Tellurion") ? 0 : 1);
  }).catch((error) => { console.log(error); process.exit(1); })' "$address"
}

stop_server() {
  kill -TERM "$server" && {
    wait "$server"
    stopped=$?
    server=''
    # 143 is how a JVM reports the signal after an orderly end.
    [ "$stopped" -eq 0 ] || [ "$stopped" -eq 143 ]
  }
}

cd "$work" || exit 1
check 'it builds' "$project/tellurion" build
check 'both start-up caches are made' grep -qx 'trained=cli serve' "$project/.tellurion/current"
check 'the version is that of the pom' lists "$(sed -n 's/^  <version>\(.*\)<.*/\1/p' "$project/pom.xml")" --version
check 'help names the command serve' lists serve --help
check 'instruments of Zambia are listed' lists eu-zmb-raw-materials-mou-2023 instruments list --party ZMB
check 'the list comes as JSON' lists '"id" *: *"eu-zmb-raw-materials-mou-2023"' instruments list --format json
check 'the list comes as CSV' lists '^eu-zmb-raw-materials-mou-2023,' instruments list --format csv
check 'gaps are listed' lists . gaps
check 'the front page is served' serve_and_read
check 'the server stops when asked' stop_server

echo "readme: $passed passed, $failed failed, 0 skipped"
[ "$failed" -eq 0 ]
