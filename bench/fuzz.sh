#!/bin/sh
# Fuzzes the readers of documents with Jazzer, one after another, ten minutes each; arguments name
# those wanted (pdf docx html). What it finds lands in text/src/test/resources as an input of the
# fuzz tests: turn it into a named test. A run that is interrupted leaves its last input there, too.
set -eu
cd -- "$(dirname -- "$0")/.."
[ $# -gt 0 ] || set -- pdf docx html
for reader in "$@"; do
  echo "== $reader"
  JAZZER_FUZZ=1 mvn -B -q -pl text -am test -Dtest="ReadersFuzzTest#$reader" \
    -Dsurefire.failIfNoSpecifiedTests=false
done
