#!/bin/sh
# Fuzzes the readers of documents with Jazzer, one after another, MINUTES each (10 unless the first
# argument says otherwise); further arguments name the readers (pdf docx html). What it finds
# lands in text/src/test/resources as input of the fuzz tests; turn it into a named test.
set -eu
cd -- "$(dirname -- "$0")/.."
minutes=${1:-10}
[ $# -eq 0 ] || shift
[ $# -gt 0 ] || set -- pdf docx html
for reader in "$@"; do
  echo "== $reader, $minutes minutes"
  status=0
  JAZZER_FUZZ=1 timeout "${minutes}m" mvn -B -q -pl text -am test \
    -Dtest="ReadersFuzzTest#$reader" -Dsurefire.failIfNoSpecifiedTests=false || status=$?
  # 124: the time is up and nothing was found.
  case $status in
    0 | 124) ;;
    *) exit "$status" ;;
  esac
done
