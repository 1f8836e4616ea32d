# Shared by the benchmarks: where the program is, an own ledger, a server on a free port.
# Sourced, never run.
cd -- "$(dirname -- "$0")/.."
TELLURION_DATA=$(mktemp -d)
export TELLURION_DATA
server=''
finish() {
  if [ -n "$server" ]; then
    kill "$server" 2>/dev/null || true
    wait "$server" 2>/dev/null || true
  fi
  rm -rf "$TELLURION_DATA"
}
trap finish EXIT INT TERM

# now: milliseconds since the epoch.
now() { echo $(($(date +%s%N) / 1000000)); }

# machine: one line on what this is measured on.
machine() {
  printf 'machine: %s cores, %s, %s\n' "$(nproc)" \
    "$(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo | head -1)" "$(uname -sr)"
}

# warm: builds what is stale and fills the ledger, so that neither is measured.
warm() { ./tellurion instruments list >/dev/null; }

# serve PORT [ARGUMENTS…]: starts the server and waits for its first page; sets `server`, `waited`.
serve() {
  port=$1
  shift
  began=$(now)
  ./tellurion serve --port "$port" "$@" 2>"$TELLURION_DATA/serve.log" &
  server=$!
  until curl -sf -o /dev/null "http://127.0.0.1:$port/"; do
    kill -0 "$server" || { cat "$TELLURION_DATA/serve.log" >&2; exit 1; }
    # Asking without a pause would take one of the two cores from the server.
    sleep 0.01
  done
  waited=$(($(now) - began))
}

stop() {
  kill "$server"
  wait "$server" 2>/dev/null || true
  server=''
}
