#!/bin/bash
# The echo servers of ring3 and of libev under the same load: file, instructions, system calls, speed, memory.
# One run, so read the ratios. Needs libev-dev and a C compiler for the machine's own libc.
set -u
BUILD=${BUILD:-build/$(uname -m)-linux}
RING3_CC=${RING3_CC:-build/bin/ring3-cc}
tmp=$(mktemp -d) || exit 2
pid=
trap '[ -z "$pid" ] || kill -9 $pid 2>/dev/null; rm -rf "$tmp"' EXIT

for tool in steps echo_load; do "$RING3_CC" -O2 "tests/bench/$tool.c" -o "$tmp/$tool" || exit 1; done
"$RING3_CC" -Os -s examples/echo.c tests/bench/counting_door.c -o "$tmp/ring3.counted" || exit 1
cp "$BUILD/examples/echo" "$tmp/ring3" || exit 1
${CC:-cc} -O2 -s -static tests/bench/echo_libev.c -o "$tmp/libev" -lev -lm &&
    ${CC:-cc} -O2 -static -DCOUNT tests/bench/echo_libev.c -o "$tmp/libev.counted" -lev -lm \
        -Wl,--wrap=epoll_wait,--wrap=epoll_ctl,--wrap=read,--wrap=write || { echo "no libev-dev: nothing to compare"; exit 0; }

# serve COMMAND...: sets pid and port.
serve() {
    rm -f "$tmp/said"
    "$@" --listen 127.0.0.1:0 >"$tmp/said" 2>"$tmp/told" &
    pid=$!
    for _ in {1..100}; do
        port=$(sed -n "s/.*127.0.0.1:\([0-9]*\)/\1/p" "$tmp/said" 2>/dev/null)
        [ -n "$port" ] && return
        sleep 0.1
    done
    exit 1
}
finish() {
    kill -TERM "$pid"
    wait "$pid"
    pid=
    tail -n 1 "$tmp/told"
}
load() { "$tmp/echo_load" "127.0.0.1:$port" "$@"; }
# told CONNECTIONS ROUND_TRIPS COMMAND...: what the command tells at its end.
told() {
    serve "${@:3}"
    load "$1" "$2" >/dev/null
    finish
}
per_trip() { awk -v a="$1" -v b="$2" -v n="$3" 'BEGIN { printf "%.2f", (b - a) / n }'; }
rss() { awk '/^VmRSS/ { print $2 }' "/proc/$pid/status"; }

measure() {
    bytes=$(stat -c %s "$tmp/$1")
    few=$(told 64 500 "$tmp/steps" "$tmp/$1") many=$(told 64 3500 "$tmp/steps" "$tmp/$1")
    instructions=$(per_trip "$few" "$many" 3000)
    few=$(told 64 20000 "$tmp/$1.counted") many=$(told 64 220000 "$tmp/$1.counted")
    calls=$(per_trip "$few" "$many" 200000)
    serve "$tmp/$1"
    speed=$(for _ in 1 2 3; do load 64 100000; done | sort -n | sed -n 2p)
    finish >/dev/null
    serve "$tmp/$1"
    load 1 1 >/dev/null
    idle=$(rss)
    rm -f "$tmp/crowd" && mkfifo "$tmp/hold"
    "$tmp/echo_load" "127.0.0.1:$port" "$crowd" "$crowd" hold <"$tmp/hold" >"$tmp/crowd" &
    exec 9>"$tmp/hold"
    for _ in {1..300}; do [ -s "$tmp/crowd" ] && break; sleep 0.1; done
    each=$((($(rss) - idle) * 1024 / crowd))
    exec 9>&-
    finish >/dev/null
    rm -f "$tmp/hold" "$tmp/crowd"
}

ulimit -n "$(ulimit -Hn)"
crowd=$(($(ulimit -n) - 100))
[ "$crowd" -le 10000 ] || crowd=10000
measure ring3
ours=("$bytes" "$instructions" "$calls" "$speed" "$idle" "$each")
measure libev
theirs=("$bytes" "$instructions" "$calls" "$speed" "$idle" "$each")
names=("file bytes" "user instructions a round trip" "system calls a round trip" "round trips a second" "KiB resident, idle"
    "bytes a connection, $crowd idle")
limits=("12000" "45" "2.1" "" "" "16")
printf '%-32s %10s %10s %8s %8s\n' "echo, 64 connections" ring3 libev ratio "at most"
for i in "${!names[@]}"; do
    printf '%-32s %10s %10s %8s %8s\n' "${names[i]}" "${ours[i]}" "${theirs[i]}" \
        "$(awk -v a="${ours[i]}" -v b="${theirs[i]}" 'BEGIN { if (b > 0) printf "%.3f", a / b; else printf "-" }')" "${limits[i]}"
done
