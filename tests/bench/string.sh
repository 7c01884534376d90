#!/bin/sh
# mem* and str* of ring3 beside musl, dietlibc and glibc: string.c built against each by the same compiler, run in turn
# ROUNDS times (default 5), the best time of each: where ASLR puts a function decides on a cycle of a short call. Prints
# ring3's ns per call and the others' time over ring3's: above 1 ring3 is faster. A libc that is not installed is
# left out, which is said.
#
#     tests/bench/string.sh [function [size]]
set -e
cd "$(dirname "$0")/../.."
# Position-independent in all, since ring3's default is, and the calling loops laid out alike, down to their place in a
# cache line, so that only the functions differ.
flags='-O2 -falign-functions=64 -falign-loops=64 -fcf-protection=none -fno-stack-protector -fno-builtin -fPIE -D_GNU_SOURCE -w'
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
. tests/bench/peers.inc
build_libcs "$flags" tests/bench/string.c ring3 musl diet glibc

for _ in $(seq "${ROUNDS:-5}"); do
    for libc in $libcs; do
        "$tmp/$libc" "$@" | sed "s/^/$libc /"
    done
done | awk -v libcs="$libcs" '
    { key = $2 " " $3; if (!(key in seen)) { seen[key] = 1; order[++rows] = key } }
    !(($1, key) in best) || $4 < best[$1, key] { best[$1, key] = $4 }
    END {
        n = split(libcs, name, " ")
        printf "%-14s %8s %12s", "function", "size", "ring3_ns"
        for (i = 2; i <= n; i++) printf " %8s", name[i]
        print ""
        for (r = 1; r <= rows; r++) {
            key = order[r]; split(key, part, " "); own = best["ring3", key]
            printf "%-14s %8d %12.2f", part[1], part[2], own
            for (i = 2; i <= n; i++) printf " %8.2f", best[name[i], key] / own
            print ""
        }
    }'
