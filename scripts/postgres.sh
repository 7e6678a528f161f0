# shellcheck shell=bash
# A PostgreSQL of its own for one run of ./test: a new cluster in a temporary directory, on a free port, that forgets
# everything at the end. It never touches a PostgreSQL that the machine already runs. Sourced by ./test and ./bench.

postgres_dir=""
postgres_bin=""

# Finds the newest installed server programs; Debian keeps them off the PATH.
find_postgres() {
  local pg_ctl
  for pg_ctl in $(printf '%s\n' /usr/lib/postgresql/*/bin/pg_ctl | sort -rV) "$(command -v pg_ctl || true)"; do
    if [ -x "$pg_ctl" ] && [ -x "${pg_ctl%/*}/initdb" ]; then
      postgres_bin=${pg_ctl%/*}
      return
    fi
  done
  return 1
}

# PostgreSQL refuses to run as root: then it runs as the user its package made.
as_postgres() {
  if [ "$(id -u)" -eq 0 ]; then
    (cd / && runuser -u postgres -- "$@")
  else
    "$@"
  fi
}

free_port() {
  node -e 'const s = require("node:net").createServer().listen(0, "127.0.0.1", () => { console.log(s.address().port); s.close(); })'
}

# start_postgres [durable]: exports VICINO_TEST_POSTGRES_URL. Without the word, nothing is flushed: the data live for minutes.
start_postgres() {
  local port try flush="-c fsync=off -c synchronous_commit=off -c full_page_writes=off"
  [ "${1:-}" = durable ] && flush=""
  postgres_dir=$(mktemp -d "${TMPDIR:-/tmp}/vicino-postgres.XXXXXX") || return
  if [ "$(id -u)" -eq 0 ]; then chown postgres: "$postgres_dir" || return; fi
  as_postgres "$postgres_bin/initdb" -D "$postgres_dir/data" -U vicino -A trust -E UTF8 --locale=C.UTF-8 --no-sync \
    >"$postgres_dir/initdb.log" 2>&1 </dev/null || { cat "$postgres_dir/initdb.log" >&2; return 1; }
  for try in 1 2 3; do
    port=$(free_port) || return
    if as_postgres "$postgres_bin/pg_ctl" -D "$postgres_dir/data" -l "$postgres_dir/postgres.log" -w -t 60 -o "\
        -c listen_addresses=127.0.0.1 -c port=$port -c unix_socket_directories= -c max_connections=300 \
        $flush" start >/dev/null 2>&1 </dev/null; then
      export VICINO_TEST_POSTGRES_URL="postgres://vicino@127.0.0.1:$port/postgres"
      say "PostgreSQL $("$postgres_bin/postgres" --version | cut -d ' ' -f 3) on port $port, in $postgres_dir"
      return
    fi
  done
  warn "PostgreSQL did not start (attempt $try):"
  tail -n 20 "$postgres_dir/postgres.log" >&2
  return 1
}

stop_postgres() {
  [ -n "$postgres_dir" ] || return 0
  if [ -f "$postgres_dir/data/postmaster.pid" ]; then
    as_postgres "$postgres_bin/pg_ctl" -D "$postgres_dir/data" -m immediate -w stop >/dev/null 2>&1 </dev/null || true
  fi
  rm -rf "$postgres_dir"
  postgres_dir=""
}
