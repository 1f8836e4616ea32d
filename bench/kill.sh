#!/bin/sh
# Kills a process that writes to a ledger, 500 times or as often as the first argument says, and
# checks after each time that the ledger opens, that nothing acknowledged is lost, and that no
# import is half written. Fails with the seed and the round otherwise. Takes about ten minutes.
set -eu
cd -- "$(dirname -- "$0")/.."
exec mvn -B -pl registry -am test -Dtest=LedgerCrashTest \
  -Dsurefire.failIfNoSpecifiedTests=false -Dtellurion.crash.rounds="${1:-500}"
