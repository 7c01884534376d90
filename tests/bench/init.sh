#!/bin/bash
# init beside tini and dumb-init: the file, what happens until the command runs, and what stays in memory.
set -u
BUILD=${BUILD:-build/$(uname -m)-linux}
RING3_CC=${RING3_CC:-build/bin/ring3-cc}
tmp=$(mktemp -d) || exit 2
trap 'rm -rf "$tmp"' EXIT
"$RING3_CC" -O2 tests/bench/steps.c -o "$tmp/steps" || exit 1
export TINI_VERBOSITY=0

# until_exec COMMAND...: system calls from init's own exec to the command's, both included.
until_exec() {
    strace -f -qq -e trace=all -e signal=none -o "$tmp/calls" "$@" -- /bin/true
    awk '/execve\(/ && ++n == 2 { print NR; exit }' "$tmp/calls"
}

# instructions COMMAND...: of init itself, from entry to end, with five variables in the environment.
instructions() {
    env -i PATH=/bin HOME=/root TERM=dumb LANG=C TINI_VERBOSITY=0 "$tmp/steps" "$@" -- /bin/true 2>&1 >/dev/null | tail -n 1
}

memory() { # PSS and private dirty memory while the command runs
    "$@" -- sleep 5 &
    pid=$!
    sleep 0.3
    awk '/^Pss:/ { pss = $2 } /^Private_Dirty:/ { dirty = $2 } END { printf "%s %s", pss, dirty }' "/proc/$pid/smaps_rollup"
    kill -TERM "$pid"
    wait "$pid"
}

printf '%-12s %9s %9s %8s %8s %9s %9s\n' init file_B to_exec insn PSS_KiB dirty_KiB us_a_run
row() {
    name=$1 command=$2
    [ -x "$command" ] || { echo "$name: not installed"; return; }
    read -r pss dirty < <(memory "$command")
    start=$(date +%s%N)
    for _ in {1..200}; do "$command" -- /bin/true; done
    us=$((($(date +%s%N) - start) / 200000))
    printf '%-12s %9s %9s %8s %8s %9s %9s\n' "$name" "$(stat -Lc %s "$command")" "$(until_exec "$command")" \
        "$(instructions "$command")" "$pss" "$dirty" "$us"
}
row ring3 "$BUILD/examples/init" 2>/dev/null
row tini-static /usr/bin/tini-static 2>/dev/null
row tini /usr/bin/tini 2>/dev/null
row dumb-init /usr/bin/dumb-init 2>/dev/null
