#!/bin/bash
# The echo servers of ring3, of plain epoll and of the event libraries under the same load, all in this run: file,
# instructions, system calls, speed, memory. Read the ratios. Needs a C compiler for the machine's own libc.
set -u
BUILD=${BUILD:-build/$(uname -m)-linux}
tmp=$(mktemp -d) || exit 2
pid=
trap '[ -z "$pid" ] || kill -9 $pid 2>/dev/null; rm -rf "$tmp"' EXIT
. tests/bench/peers.inc

for tool in steps echo_load; do "$RING3_CC" -O2 "tests/bench/$tool.c" -o "$tmp/$tool" || exit 1; done
"$RING3_CC" -Os -s examples/echo.c tests/bench/counting_door.c -o "$tmp/ring3.counted" || exit 1
cp "$BUILD/examples/echo" "$tmp/ring3" || exit 1
servers=(ring3)
wrapped=$(printf -- ' -Wl,--wrap=%s' epoll_wait epoll_pwait epoll_ctl read write writev sendmsg)
for peer in raw libev libevent libuv; do
    source=tests/bench/echo_$peer.c
    # shellcheck disable=SC2086 # a list
    build_peer "$peer" "$tmp/$peer" -s "$source" &&
        build_peer "$peer" "$tmp/$peer.counted" -DCOUNT "$source" $wrapped && servers+=("$peer")
done

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
    few=$(told 64 200 "$tmp/steps" "$tmp/$1") many=$(told 64 1200 "$tmp/steps" "$tmp/$1")
    instructions=$(per_trip "$few" "$many" 1000)
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
declare -A figure
for server in "${servers[@]}"; do
    measure "$server"
    figure[$server]="$bytes $instructions $calls $speed $idle $each"
done
# mio, a Rust library, is not built here: its 1.2.2 with rustc 1.96 on Debian 12, x86_64, under a load of this kind; its
# speed, on another machine, says nothing here.
[ "$(uname -m)" = x86_64 ] && figure[mio]="1157856 243 3.02 - 988 81" && servers+=(mio)

names=("file bytes" "user instructions a round trip" "system calls a round trip" "round trips a second" "KiB resident, idle"
    "bytes a connection, $crowd idle")
limits=(12000 45 2.1 - - 16)
printf '%-34s %8s' "echo, 64 connections" "at most"
printf ' %9s' "${servers[@]/#mio/mio,table}"
echo
for i in "${!names[@]}"; do
    values=() ratios=()
    for server in "${servers[@]}"; do
        read -ra of <<<"${figure[$server]}"
        values+=("${of[i]}")
        ratios+=("$(ratio "${values[0]}" "${of[i]}")")
    done
    printf '%-34s %8s' "${names[i]}" "${limits[i]}"
    printf ' %9s' "${values[@]}"
    printf '\n%-34s %8s' "  ring3 over it" ""
    printf ' %9s' "${ratios[@]}"
    echo
done
