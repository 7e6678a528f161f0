# shellcheck shell=bash
# What ./run and ./test have in common. Sourced, never run: the caller has set `root` and stands in it.

say() { printf '%s\n' "$*"; }
warn() { printf '%s\n' "$*" >&2; }
have() { command -v "$1" >/dev/null 2>&1; }

# at_least 1.95 1.96.0 → true: the second version is the first or newer.
at_least() { [ "$(printf '%s\n%s\n' "$1" "$2" | sort -V | head -n 1)" = "$1" ]; }

# One line for each thing that is missing; `stop_if_missing` tells them all at once.
missing=()
lack() { missing+=("missing: $1. $2"); }
stop_if_missing() {
  [ ${#missing[@]} -eq 0 ] && return
  warn "$(printf '%s\n' "${missing[@]}")"
  exit 1
}

# apt_install PACKAGE...: true when apt put them in place, which it may only as root.
apt_install() {
  [ "$(id -u)" -eq 0 ] && have apt-get || return 1
  say "installing with apt: $*"
  local log
  log=$(mktemp)
  if ! {
    apt-get update -qq || true
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@"
  } </dev/null >"$log" 2>&1; then
    warn "apt could not install $*: $(grep -m 1 '^E:' "$log" || tail -n 1 "$log")"
    rm -f "$log"
    return 1
  fi
  rm -f "$log"
  hash -r
}

# Rust, Node and a C compiler: what both commands need. need_toolchain NODE_VERSION
need_toolchain() {
  local rust=1.95 node=$1 found
  # a Rust installed a moment ago is not yet on the PATH of this shell
  have cargo || PATH="${CARGO_HOME:-${HOME:-/root}/.cargo}/bin:$PATH"
  local get_rust="Get it with rustup, see https://rustup.rs (rustup update stable, where it is there)."
  if have cargo && have rustc; then
    found=$(rustc --version | cut -d ' ' -f 2)
    at_least "$rust" "${found%%-*}" || lack "Rust $rust or newer (found $found)" "$get_rust"
  else
    lack "Rust $rust or newer" "$get_rust"
  fi

  local get_node="Get the packages of https://nodejs.org/en/download (Debian 12's own are too old)."
  if have node; then
    found=$(node --version)
    at_least "$node" "${found#v}" || lack "Node $node or newer (found ${found#v})" "$get_node"
    have npm || lack "npm" "It comes with Node. $get_node"
  else
    lack "Node $node or newer, with npm" "$get_node"
  fi

  have cc || apt_install build-essential ||
    lack "a C compiler (SQLite is built with it)" "Get it with: sudo apt-get install build-essential"
}

# Where cargo puts what it builds, whatever says so: CARGO_TARGET_DIR, its settings, or its default.
target_directory() {
  cargo metadata --format-version 1 --no-deps --offline | sed -n 's/.*"target_directory":"\([^"]*\)".*/\1/p'
}

# A fingerprint of files' names and contents: fingerprint PATH...
fingerprint() {
  find "$@" \( -name node_modules -o -name dist \) -prune -o -type f -print0 2>/dev/null |
    sort -z | xargs -0 -r sha256sum | sha256sum | cut -d ' ' -f 1
}

# npm_ready DIRECTORY: its node_modules are those of its lockfile. Does nothing when they are.
npm_ready() {
  local stamp="$1/node_modules/.vicino-installed" want
  want="$(node --version) $(sha256sum <"$1/package-lock.json")"
  [ "$(cat "$stamp" 2>/dev/null)" = "$want" ] && return
  say "npm ci in $1/"
  (cd "$1" && npm ci --prefer-offline --no-audit --no-fund --loglevel=error </dev/null) || return
  mkdir -p "$1/node_modules"
  printf '%s\n' "$want" >"$stamp"
}

# wasm_tools: finds what makes WebAssembly of the islands, or puts it in place, and says where wasm-bindgen is in
# `wasm_bindgen`. It must be of the very version that the code is linked with, so it is built, once, beside what cargo builds.
wasm_tools() {
  local libraries version tools log
  libraries=$(rustc --print target-libdir --target wasm32-unknown-unknown)
  if [ ! -d "$libraries" ]; then
    have rustup && rustup --quiet target add wasm32-unknown-unknown </dev/null ||
      { warn "missing: Rust for wasm32-unknown-unknown. Get it with: rustup target add wasm32-unknown-unknown"; return 1; }
  fi

  version=$(sed -n '/^name = "wasm-bindgen"$/{n;s/^version = "\(.*\)"$/\1/p}' Cargo.lock)
  for wasm_bindgen in wasm-bindgen "$(target_directory)/tools/bin/wasm-bindgen"; do
    [ "$("$wasm_bindgen" --version 2>/dev/null)" = "wasm-bindgen $version" ] && return
  done
  tools=$(target_directory)/tools
  say "wasm-bindgen $version: cargo install (minutes, the first time only)"
  log=$(mktemp)
  # Its own lockfile may name what the registry at hand does not have.
  cargo install wasm-bindgen-cli --version "$version" --locked --root "$tools" </dev/null >"$log" 2>&1 ||
    cargo install wasm-bindgen-cli --version "$version" --root "$tools" </dev/null >"$log" 2>&1 || {
    warn "missing: wasm-bindgen $version. cargo could not install it: $(grep -m 1 '^error' "$log" || tail -n 1 "$log")"
    rm -f "$log"
    return 1
  }
  rm -f "$log"
}

# The islands of staff pages as WebAssembly, in style/islands/, from where build_style takes them. A build of its own: together
# with that of the server, each would get what is meant for the other.
build_islands() {
  npm_ready style || return
  local stamp=style/node_modules/.vicino-islands want out wasm_bindgen
  want="$(rustc --version) $(fingerprint crates/islands crates/frontend Cargo.toml Cargo.lock)"
  if [ "$(cat "$stamp" 2>/dev/null)" = "$want" ] && [ -f style/islands/frontend.wasm ]; then
    say "islands: unchanged"
    return
  fi
  wasm_tools || return
  say "islands: cargo build -p frontend for WebAssembly"
  cargo build --locked -p frontend --profile wasm-release --target wasm32-unknown-unknown || return
  out=$(mktemp -d)
  mkdir -p style/islands
  "$wasm_bindgen" --target web --no-typescript --out-dir "$out" \
    "$(target_directory)/wasm32-unknown-unknown/wasm-release/frontend.wasm" &&
    style/node_modules/.bin/wasm-opt -Oz --output style/islands/frontend.wasm "$out/frontend_bg.wasm" &&
    mv "$out/frontend.js" style/islands/frontend.js || { rm -rf "$out"; return 1; }
  rm -rf "$out"
  printf '%s\n' "$want" >"$stamp"
}

# The sheets and scripts that the server embeds. Unused rules are dropped by reading the pages, so these are an input too.
build_style() {
  npm_ready style || return
  local stamp=style/node_modules/.vicino-built want
  want=$(fingerprint style public app/src crates/islands/src)
  if [ "$(cat "$stamp" 2>/dev/null)" = "$want" ] && [ -d style/dist ]; then
    say "style: unchanged"
    return
  fi
  say "style: building"
  (cd style && npm run --silent build </dev/null) || return
  printf '%s\n' "$want" >"$stamp"
}
