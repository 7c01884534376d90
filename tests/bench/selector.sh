#!/bin/bash
# User instructions of the selector's operations, by single steps; the loop around them counts too. The peers' numbers
# were measured with glibc's epoll_ctl (raw), mio 1.2.2, libev 4.33 and libuv 1.44, on Debian 12.
set -u
RING3_CC=${RING3_CC:-build/bin/ring3-cc}
tmp=$(mktemp -d) || exit 2
trap 'rm -rf "$tmp"' EXIT
for tool in steps selector; do "$RING3_CC" -O2 "tests/bench/$tool.c" -o "$tmp/$tool" || exit 1; done
steps() { "$tmp/steps" "$tmp/selector" "$1" "$2" 2>&1; }
each() { awk -v a="$(steps "$1" 10)" -v b="$(steps "$1" 2010)" -v less="${2:-0}" 'BEGIN { printf "%.1f", (b - a) / 2000 - less }'; }
row() { printf '%-14s %8s %8s %8s %8s %8s %8s\n' "$@"; }
row instructions ring3 "at most" raw mio libev libuv
remove=$(each deregister)
row register "$(each register "$remove")" 15 19 20 215 428
row deregister "$remove" 15 16 18 97 74
row reregister "$(each reregister)" 15 19 20 209 259
row "wake + wait" "$(each wake)" 35 40 71 537 632
