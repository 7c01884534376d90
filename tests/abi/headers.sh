#!/bin/sh
# Every header compiles: alone, twice, in any order, in each language, without a warning; and shows what the
# feature-test macros ask for, no more. Prints TAP.
#
#     TARGET=name CC='clang --target=... -isystem ...' INCLUDES='folder folder ...' tests/abi/headers.sh
#
# CC is the whole compile command; INCLUDES are the folders whose headers are tried.
set -u
: "${CC:?}" "${INCLUDES:?}"
CC="$CC -nostdlibinc" # no header of another C library
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT
# The folders are system folders to the compiler: without -Wsystem-headers it would keep quiet.
strict='-Wall -Wextra -Wpedantic -Werror -Wsystem-headers -Wno-empty-translation-unit -fsyntax-only'
count=0 failed=0

# result STATUS NAME: one line of TAP, with what the compiler said.
result() {
    count=$((count + 1))
    if [ "$1" = 0 ]; then echo "ok $count - $2"; else
        failed=1
        echo "not ok $count - $2"
        head -20 "$work/said" | sed 's/^/# /'
    fi
}

headers=$(for folder in $INCLUDES; do (cd "$folder" && find . -name '*.h'); done |
    sed 's,^\./,,' | grep -v '^bits/' | sort -u)

language() { # standard -> what the compiler wants
    case $1 in c++*) echo "-x c++ -std=$1" ;; *) echo "-x c -std=$1" ;; esac
}

alone() { # standard
    flags="$(language "$1") $strict"
    export CC flags
    echo "$headers" | xargs -P 2 -n 20 sh -c '
        for header; do
            said=$(printf "#include <%s>\n#include <%s>\n" "$header" "$header" | $CC $flags - 2>&1) ||
                printf "%s:\n%s\n" "$header" "$said"
        done' sh >"$work/said"
    [ ! -s "$work/said" ]
    result $? "each header compiles alone and twice as $1"
}

together() { # order, standard
    echo "$headers" | sort $1 | sed 's/.*/#include <&>/' |
        $CC $(language "$2") $strict ${3-} - >"$work/said" 2>&1
    result $? "all headers compile together as $2${1:+, in reverse}${3:+ with $3}"
}

# shows FLAGS HEADER NAME..., hides FLAGS HEADER NAME...: a declared function can be taken the address of.
shows() {
    flags=$1 header=$2
    shift 2
    for name; do
        printf '#include <%s>\nvoid *f(void);\nvoid *f(void) { return (void *)&%s; }\n' "$header" "$name" |
            $CC -x c $flags -w -fsyntax-only - >"$work/said" 2>&1
        result $? "$header shows $name with ${flags:-nothing asked for}"
    done
}
hides() {
    flags=$1 header=$2
    shift 2
    for name; do
        ! printf '#include <%s>\nvoid *f(void);\nvoid *f(void) { return (void *)&%s; }\n' "$header" "$name" |
            $CC -x c $flags -w -fno-builtin -fsyntax-only - >"$work/said" 2>&1
        result $? "$header hides $name with ${flags:-nothing asked for}"
    done
}

for standard in c11 c17 c2x c++17; do alone $standard; done
for standard in c11 c2x c++17; do
    together '' $standard
    together -r $standard
done
for asked in -D_GNU_SOURCE -D_DEFAULT_SOURCE -D_XOPEN_SOURCE=700 -D_POSIX_C_SOURCE=200809L; do
    together '' c11 "$asked"
done
together '' c++17 -D_GNU_SOURCE

strict_c='-std=c11'
shows "$strict_c" stdlib.h malloc strtol
hides "$strict_c" stdlib.h setenv realpath
hides "$strict_c" string.h strdup strsep
hides "$strict_c" stdio.h fdopen
posix='-std=c11 -D_POSIX_C_SOURCE=200809L'
shows "$posix" string.h strdup strtok_r
shows "$posix" stdlib.h setenv
hides "$posix" stdlib.h realpath clearenv
hides "$posix" string.h strsep
hides "$posix" unistd.h vfork gettid
shows "$posix" time.h nanosleep
hides "$posix" time.h timegm
xopen='-std=c11 -D_XOPEN_SOURCE=700'
shows "$xopen" stdlib.h realpath putenv
hides "$xopen" stdlib.h clearenv
bsd='-std=c11 -D_DEFAULT_SOURCE'
shows "$bsd" string.h strsep
shows "$bsd" unistd.h vfork
hides "$bsd" unistd.h gettid
gnu='-std=c11 -D_GNU_SOURCE'
shows "$gnu" unistd.h gettid
shows "$gnu" sched.h sched_getcpu sched_setaffinity
# Without -std=c* and without a wish: what _DEFAULT_SOURCE shows.
shows '-std=gnu11' string.h strsep
hides '-std=gnu11' unistd.h gettid

echo "1..$count"
exit $failed
