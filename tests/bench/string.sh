#!/bin/sh
# mem* and str* of ring3 beside musl, dietlibc and glibc: string.c built against each by the same compiler, run in turn
# ROUNDS times (default 5), the best time of each: where ASLR puts a function decides on a cycle of a short call. Prints
# ring3's ns per call and the others' time over ring3's: above 1 ring3 is faster. A libc that is not installed
# (musl-tools, dietlibc-dev, libc6-dev) is left out.
#
#     tests/bench/string.sh [function [size]]
set -e
cd "$(dirname "$0")/../.."
cc=${CLANG:-clang-19}
# Position-independent in all, since ring3's default is, and the calling loops laid out alike, down to their place in a
# cache line, so that only the functions differ.
flags='-O2 -falign-functions=64 -falign-loops=64 -fcf-protection=none -fno-stack-protector -fno-builtin -fPIE -D_GNU_SOURCE -w'
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
source=tests/bench/string.c

# shellcheck disable=SC2086
build() {
    case $1 in
    ring3) build/bin/ring3-cc $flags $source -o "$2" ;;
    musl) $cc $flags -nostdlibinc -isystem "/usr/include/$(uname -m)-linux-musl" -c $source -o "$2.o" &&
        musl-gcc -static -no-pie "$2.o" -o "$2" ;;
    diet) diet $cc $flags -c $source -o "$2.o" && diet gcc -no-pie "$2.o" -o "$2" ;;
    glibc) $cc $flags -static $source -o "$2" ;;
    esac
}

libcs=
for libc in ring3 musl diet glibc; do
    if build $libc "$work/$libc" 2>"$work/log"; then
        libcs="$libcs $libc"
    elif [ $libc = ring3 ]; then
        cat "$work/log" >&2
        exit 1
    else
        echo "$libc: not here, left out" >&2
    fi
done

for _ in $(seq "${ROUNDS:-5}"); do
    for libc in $libcs; do
        "$work/$libc" "$@" | sed "s/^/$libc /"
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
