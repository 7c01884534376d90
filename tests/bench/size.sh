#!/bin/bash
# The four example programs: file sizes in both shapes on every target that is built, and what hello and init cost from
# entry to end beside the same hello made with other C libraries. All stripped. Peers that are not installed are left out.
set -u
RING3_CC=${RING3_CC:-build/bin/ring3-cc}
tmp=$(mktemp -d) || exit 2
trap 'rm -rf "$tmp"' EXIT

bytes() { stat -c %s "$1" 2>/dev/null || echo -; }
version=$("$RING3_CC" --version | sed -n 's/^ring3-cc \([^ ]*\).*/\1/p')
sources() { if [ -d "examples/$1" ]; then echo examples/"$1"/*.c; else echo "examples/$1.c"; fi; }
# build TARGET NAME OPTION...: its size.
build() {
    # shellcheck disable=SC2046 # one word a file
    "$RING3_CC" --target="$1" -Oz -s "-DVERSION=\"$version\"" "${@:3}" $(sources "$2") -o "$tmp/$2" 2>"$tmp/why" || head -n 1 "$tmp/why" >&2
    bytes "$tmp/$2"
    rm -f "$tmp/$2"
}

printf '%-20s %8s %8s %8s %8s   %s\n' "file bytes" hello echo httpd init "--tiny: the same"
for target in $("$RING3_CC" --targets); do
    row=()
    for shape in "" --tiny; do
        for name in hello echo httpd init; do row+=("$(build "$target" $name $shape)"); done
    done
    printf '%-20s %8s %8s %8s %8s   %8s %8s %8s %8s\n' "$target" "${row[@]}"
done
printf '%-20s %8s %8s %8s %8s   %8s\n\n' "x86_64: at most" 4000 12000 32000 12000 400

"$RING3_CC" -O2 tests/bench/footprint.c -o "$tmp/footprint" || exit 1
# cost NAME FILE [LIMITS]: one line.
cost() {
    read -r instructions calls faults < <(env -i "$tmp/footprint" "$2" 2>&1 >/dev/null | tail -n 1)
    printf '%-20s %10s %12s %12s %12s   %s\n' "$1" "$(bytes "$2")" "$instructions" "$calls" "$faults" "${3-}"
}
hello=examples/hello.c
printf '%-20s %10s %12s %12s %12s   %s\n' "hello, entry to end" bytes instructions "system calls" "page faults" "at most (x86_64)"
"$RING3_CC" --tiny $hello -o "$tmp/h" && cost "ring3 --tiny" "$tmp/h" "400 45 2 3"
"$RING3_CC" -Oz -s $hello -o "$tmp/h" && cost "ring3" "$tmp/h" "4000 400 5 6"
command -v diet >/dev/null && diet -Os gcc -Os -s $hello -o "$tmp/h" 2>/dev/null && cost dietlibc "$tmp/h"
command -v musl-gcc >/dev/null && musl-gcc -static -Os -s $hello -o "$tmp/h" && cost musl "$tmp/h"
command -v gcc >/dev/null && gcc -static -Os -s $hello -o "$tmp/h" 2>/dev/null && cost glibc "$tmp/h"
echo "(page faults: those of exec included, and one of the child before it)"

# pss COMMAND...: KiB of the process's own share once it waits.
pss() {
    "$@" &
    sleep 0.5
    awk '/^Pss:/ { print $2 }' "/proc/$!/smaps_rollup"
    kill "$!" && wait "$!"
} 2>/dev/null
# until_child NAME LIMITS FILE OPTION...: as a subreaper where it can, like pid 1.
until_child() {
    read -r instructions calls < <(env -i "$tmp/footprint" -e "${@:3}" -- "$child" 2>&1 >/dev/null | tail -n 1)
    printf '%-20s %10s %12s %12s %12s   %s\n' "$1" "$(bytes "$3")" "$instructions" "$calls" "$(pss "${@:3}" -- "$sleeper" 9)" "$2"
}
child=$(command -v true) sleeper=$(command -v sleep)
printf '\n%-20s %10s %12s %12s %12s   %s\n' "init, to the child" bytes instructions "system calls" "PSS, KiB" "at most (x86_64)"
until_child ring3 "12000 1000 12 40" "build/$(uname -m)-linux/examples/init" -s
for peer in "tini-static -s" "tini -s" dumb-init "catatonit"; do
    # shellcheck disable=SC2086 # a name and options
    set -- $peer
    found=$(command -v "$1") && until_child "$1" "" "$found" "${@:2}"
done
exit 0
