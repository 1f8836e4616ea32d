#!/bin/sh
# Load on an instrument page and its JSON with wrk: 64 connections, two threads, on the same
# machine as the server. SECONDS_EACH (first argument, 30 unless given; 300 for the long run).
set -eu
. "$(dirname -- "$0")/common.sh"
seconds=${1:-30}
command -v wrk >/dev/null || { echo "requests.sh: install wrk" >&2; exit 69; }
machine
warm
serve 18433
page=http://127.0.0.1:18433/instruments/lobito-corridor-mou-2023
for address in "$page" "$page.json" http://127.0.0.1:18433/instruments; do
  wrk -t2 -c64 -d10s "$address" >/dev/null
  echo "== $address, $seconds s, $(curl -s "$address" | wc -c) bytes"
  wrk -t2 -c64 -d"${seconds}s" --latency "$address" |
    grep -e Requests/sec -e '99%' -e '50%' -e Non-2xx -e 'Socket errors' -e 'requests in'
done
