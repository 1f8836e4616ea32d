#!/bin/sh
# Fuzzes the readers of documents with Jazzer, one after another, MINUTES each (10 unless the first
# argument says otherwise); further arguments name the readers (pdf docx html text). What it finds
# lands in text/src/test/resources as input of the fuzz tests; turn it into a named test.
set -eu
cd -- "$(dirname -- "$0")/.."
minutes=${1:-10}
[ $# -eq 0 ] || shift
[ $# -gt 0 ] || set -- pdf docx html
for reader in "$@"; do
  echo "== $reader, $minutes minutes"
  JAZZER_FUZZ=1 mvn -B -q -pl text -am test -Dtest="ReadersFuzzTest#$reader" \
    -Dsurefire.failIfNoSpecifiedTests=false -DargLine.unused=1
done
