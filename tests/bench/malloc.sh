#!/bin/sh
# The allocator of ring3 beside musl's and glibc's: malloc.c built against each by the same compiler, run in turn ROUNDS
# times (default 3), the best time of each. Prints ring3's ns for one malloc with its free and the others' time over it:
# above 1 ring3 is faster; then the peak of memory in the same way, and the futex calls of eight threads that free each
# other's objects (strace). A libc that is not installed is left out, which is
# said.
#
#     tests/bench/malloc.sh [work [threads [shorter]]]
set -e
cd "$(dirname "$0")/../.."
flags='-O2 -fno-builtin -fPIE -D_GNU_SOURCE -w'
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
. tests/bench/peers.inc
build_libcs "$flags" tests/bench/malloc.c ring3 musl glibc

# A process for each work, or the peaks would be those of the work before.
[ $# -gt 0 ] && works=$1 && shift || works='churn mixed stack exchange build buffers'
for _ in $(seq "${ROUNDS:-3}"); do
    for one in $works; do
        for libc in $libcs; do
            "$tmp/$libc" "$one" "$@" | sed "s/^/$libc /"
        done
    done
done | awk -v libcs="$libcs" '
    { key = $2 " " $3; if (!(key in seen)) { seen[key] = 1; order[++rows] = key } }
    !(($1, key) in best) || $4 < best[$1, key] { best[$1, key] = $4 }
    !(($1, key) in peak) || $5 < peak[$1, key] { peak[$1, key] = $5 }
    END {
        n = split(libcs, name, " ")
        printf "%-10s %8s %12s", "work", "threads", "ring3_ns"
        for (i = 2; i <= n; i++) printf " %8s", name[i]
        printf " %12s", "ring3_kb"
        for (i = 2; i <= n; i++) printf " %8s", name[i]
        print ""
        for (r = 1; r <= rows; r++) {
            key = order[r]; split(key, part, " ")
            printf "%-10s %8d %12.2f", part[1], part[2], best["ring3", key]
            for (i = 2; i <= n; i++) printf " %8.2f", best[name[i], key] / best["ring3", key]
            printf " %12d", peak["ring3", key]
            for (i = 2; i <= n; i++) printf " %8.2f", peak[name[i], key] / peak["ring3", key]
            print ""
        }
    }'

command -v strace >/dev/null || exit 0
for libc in $libcs; do
    strace -f -c -o "$tmp/calls" "$tmp/$libc" exchange 8 20 >/dev/null
    echo "$libc: $(awk '$NF == "futex" { n = $4 } END { print n + 0 }' "$tmp/calls") futex calls for 600,000 objects exchanged by 8 threads"
done
