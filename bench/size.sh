#!/bin/sh
# A made-up registry of INSTRUMENTS instruments (50,000 unless given) with 40 claims each: writes
# the ledger, then measures how long a server takes to load it, its list page, and its memory.
set -eu
. "$(dirname -- "$0")/common.sh"
instruments=${1:-50000}
machine
warm
java_home=${JAVA_HOME:?set JAVA_HOME to a JDK 25}
mvn -B -q -Pbench -pl bench -am package -DskipTests
began=$(now)
"$java_home/bin/java" -Xmx2g --enable-native-access=ALL-UNNAMED -cp "bench/target/classes:cli/target/lib/*" \
  org.tellurion.bench.SyntheticRegistry "$TELLURION_DATA/ledger.sqlite" "$instruments"
echo "written in $(($(now) - began)) ms, $(du -m "$TELLURION_DATA/ledger.sqlite" | cut -f1) MB"
export TELLURION_JAVA_OPTS="-Xmx2g"
serve 18434
echo "first page after $waited ms, with $instruments instruments to load"
for address in /instruments '/instruments?party=USA' '/instruments?mineral=lithium&sort=title'; do
  curl -s -o /dev/null "http://127.0.0.1:18434$address"
  run=0
  while [ "$run" -lt 100 ]; do
    # A word that is new every time, so that no kept page answers.
    curl -s -o /dev/null -w '%{time_total}\n' "http://127.0.0.1:18434$address$(case $address in *\?*) echo '&' ;; *) echo '?' ;; esac)q=deal+$run"
    run=$((run + 1))
  done | sort -n | awk -v a="$address" '{v[NR]=$1} END {printf "%s: median %.0f ms, p99 %.0f ms of %d\n", a, v[50]*1000, v[99]*1000, NR}'
done
grep -e VmRSS -e VmHWM "/proc/$server/status"
jcmd=$java_home/bin/jcmd
"$jcmd" "$server" GC.run >/dev/null 2>&1 || true
"$jcmd" "$server" GC.heap_info | grep -i -e 'used' | head -4
