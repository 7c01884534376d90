#!/bin/sh
# The headers against the DragonFly kernel's own: kernel.facts beside this file is what those say. Only compiles.
#
#     TARGET=name CC='clang --target=...' INCLUDES='folder folder ...' tests/abi/dragonfly/kernel.sh
set -u
: "${CC:?}" "${INCLUDES:?}"
: "${RING3_CC:=build/bin/ring3-cc}"
. tests/tap.sh
facts=tests/abi/dragonfly/kernel.facts

for folder in $INCLUDES; do (cd "$folder" && find . -name '*.h'); done |
    sed 's,^\./,,' | grep -vE '^(bits|ring3)/' | sort -u |
    sed '1i #define _GNU_SOURCE 1
         s/.*/#include <&>/' >"$tmp/headers"

# section NAME: its lines.
section() { awk -v wanted="[$1]" '/^\[/ { on = $0 == wanted; next } on && NF' "$facts"; }

# holds FILE: static asserts over the headers hold; each says in its text what it is about.
holds() {
    [ -s "$1" ] || { echo "nothing to compare"; return 1; }
    { cat "$tmp/headers"; echo '#line 1 "facts"'; cat "$1"; } >"$1.c"
    $CC -nostdlibinc -x c -std=gnu11 -w -fno-builtin -ferror-limit=0 -fno-caret-diagnostics -fsyntax-only "$1.c" 2>"$1.said" && return 0
    grep error: "$1.said" | head -20
    return 1
}

# A value may be of fewer bits than the one it is compared with.
values() {
    section "$1" | awk '{
        printf "_Static_assert((unsigned long long)(%s) == (unsigned long long)%s || " \
               "(unsigned)(unsigned long long)(%s) == (unsigned)%s, \"%s is %s\");\n", $1, $2, $1, $2, $1, $2 }' >"$tmp/$1"
    holds "$tmp/$1"
}

types() {
    section types | awk '{
        sign = $3 == "-" ? "" : sprintf(" && ((%s)-1 < 0) == %d", $1, $3 == "signed")
        printf "_Static_assert(sizeof(%s) == %s%s, \"%s\");\n", $1, $2, sign, $0 }' >"$tmp/types"
    holds "$tmp/types"
}

structures() {
    section structures | awk '{
        name = $1; gsub("~", " ", name)
        printf "_Static_assert(sizeof(%s) == %s && _Alignof(%s) == %s, \"%s: %s bytes\");\n", name, $2, name, $3, name, $2
        for (i = 4; i <= NF; i++) {
            split($i, field, ":")
            printf "_Static_assert(__builtin_offsetof(%s, %s) == %s && sizeof((*(%s *)0).%s) == %s, \"%s: %s\");\n", \
                name, field[1], field[2], name, field[1], field[3], name, $i
        }
    }' >"$tmp/structures"
    holds "$tmp/structures"
}

# Linux's own headers are not there, so that a program can ask.
tells_the_truth() {
    printf '%s\n' '#if __has_include(<sys/epoll.h>) || __has_include(<linux/types.h>) || __has_include(<sys/prctl.h>)' \
        '#error' '#endif' '#if !__has_include(<sys/event.h>) || !__has_include(<sys/sysctl.h>)' '#error' '#endif' |
        $CC -nostdlibinc -x c -fsyntax-only -
}

check "constants are the kernel's" values constants
check "numbers of system calls are the kernel's" values calls
check "types are the kernel's" types
check "structures are the kernel's" structures
check "headers that only Linux has are absent" tells_the_truth
tap_done
