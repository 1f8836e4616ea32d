#!/bin/sh
# Milliseconds from the command to the first page of a warm `serve`, and of whole `instruments list`
# commands: minimum, median and maximum of RUNS (15 unless the first argument says otherwise).
set -eu
. "$(dirname -- "$0")/common.sh"
runs=${1:-15}
machine
warm

spread() { sort -n | awk '{v[NR]=$1} END {printf "%d / %d / %d ms (min / median / max of %d)\n", v[1], v[int((NR+1)/2)], v[NR], NR}'; }

run=0
while [ "$run" -lt "$runs" ]; do
  serve 18431
  echo "$waited"
  stop
  run=$((run + 1))
done | spread | sed 's/^/first page of serve: /'

for format in table json csv; do
  run=0
  while [ "$run" -lt "$runs" ]; do
    began=$(now)
    ./tellurion instruments list --format "$format" >/dev/null 2>&1
    echo $(($(now) - began))
    run=$((run + 1))
  done | spread | sed "s/^/instruments list, $format: /"
done
