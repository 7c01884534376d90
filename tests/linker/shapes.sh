#!/bin/sh
# What is linked, in each shape: that it runs, that it is as safe and as small as promised.
. tests/tap.sh

readelf() { llvm-readelf-19 "$@"; }
has() { readelf -lndhW "$2" 2>/dev/null | tee "$tmp/has" | grep -qE -- "$1" || { cat "$tmp/has"; return 1; }; }
has_not() { readelf -lndhSW "$2" 2>/dev/null | tee "$tmp/has" | grep -E -- "$1" && return 1; return 0; }
at_most() { [ "$(stat -c %s "$2")" -le "$1" ] || { echo "$(stat -c %s "$2") bytes, not $1"; return 1; }; }
factor=2 && [ "$TARGET" = x86_64-linux ] && factor=1
harden=$(sed -n 's/^HARDEN *:= *//p' "${RING3_CC%/bin/*}/$TARGET/lib/target.mk")

check "hello, default" cc -Os -s examples/hello.c -o "$tmp/hello"
check "says hello" prints "hello, world" run "$tmp/hello"
check "is position-independent" has 'Type: +DYN' "$tmp/hello"
check "binds now" has 'NOW PIE' "$tmp/hello"
check "has a stack without code" has 'GNU_STACK .* RW ' "$tmp/hello"
check "has no writable code" has_not 'LOAD .* RWE ' "$tmp/hello"
check "has no interpreter" has_not 'INTERP|NEEDED|TEXTREL' "$tmp/hello"
case $harden in
    *cf-protection*) check "is marked for CET" has 'IBT.*SHSTK' "$tmp/hello" ;;
    *branch-protection*) check "is marked for BTI and PAC" has 'BTI.*PAC' "$tmp/hello" ;;
esac
check "is at most $((4000 * factor)) bytes" at_most $((4000 * factor)) "$tmp/hello"
check "hello, --tiny" cc --tiny examples/hello.c -o "$tmp/tiny"
check "says hello, too" prints "hello, world" run "$tmp/tiny"
check "is at most $((400 * factor)) bytes" at_most $((400 * factor)) "$tmp/tiny"
check "has two program headers" has 'Number of program headers: +2$' "$tmp/tiny"
check "has no section headers" has 'Number of section headers: +0$' "$tmp/tiny"
check "has no writable code, either" has_not 'LOAD .* RWE ' "$tmp/tiny"
check "has a stack without code, too" has 'GNU_STACK .* RW ' "$tmp/tiny"
if [ -z "$EMULATOR" ]; then
    "$RING3_CC" -O1 tests/bench/footprint.c -o "$tmp/footprint"
    costs() { # at most INSTRUCTIONS CALLS
        env -i "$tmp/footprint" "$3" 2>&1 >/dev/null | { read -r instructions calls faults; echo "$instructions $calls $faults"
            [ "$instructions" -le $(($1 * factor)) ] && [ "$calls" -le "$2" ]; }
    }
    check "hello costs at most $((400 * factor)) instructions and 5 system calls" costs 400 5 "$tmp/hello"
    check "tiny hello costs at most $((45 * factor)) instructions and 2 system calls" costs 45 2 "$tmp/tiny"
fi

cat >"$tmp/smash.c" <<'END'
__attribute__((noinline)) static void fill(char *at, int n) { while (n--) ((volatile char *)at)[n] = 'x'; }
int main(int argc, char **argv) { char small[16]; (void)argv; fill(small, argc * 400); return small[0] - 'x'; }
END
smashed() { cc -O1 "$tmp/smash.c" -o "$tmp/smash" && { run "$tmp/smash" 2>"$tmp/err"; [ $? -ge 128 ]; }; }
check "a smashed stack ends the program" smashed

cat >"$tmp/has_objects.cc" <<'END'
#include <stdio.h>
struct object {
    const char *name;
    object(const char *n) : name(n) { printf("+%s ", name); }
    ~object() { printf("-%s ", name); }
};
static object first("first"), second("second");
int main() { static object local("local"); printf("main "); }
END
objects() { cc $1 -std=c++17 -Os "$tmp/has_objects.cc" -o "$tmp/has_objects" && prints "+first +second +local main -local -second -first " run "$tmp/has_objects"; }
check "C++ objects are made before main and end at exit, in reverse" objects
check "--tiny: too" objects --tiny

cat >"$tmp/all.c" <<'END'
#include <string.h>
#include <unistd.h>
extern _Thread_local int in_archive;
static _Thread_local char one = 1, none;
static _Thread_local _Alignas(64) long wide = 64;
static int zero[1000], set = 5;
static const char *const names[] = {"a", "b", "ctor"};
__attribute__((section("mine"))) static int own = 7;
extern int __start_mine[], __stop_mine[];
static int step;
__attribute__((constructor)) static void before(void) { step = set; }
__attribute__((destructor)) static void after(void) { write(1, "after\n", 6); }
int main(int argc, char **argv)
{
    const char *name = names[argc + 1];
    in_archive++, wide++, none += 3, zero[argc] += 9, own++;
    if (one != 1 || none != 3 || wide != 65 || (unsigned long)&wide % 64 || in_archive != 44)
        return 1;
    if (zero[argc] != 9 || own != 8 || __stop_mine - __start_mine != 1 || step != 5 || argc != 1 || !argv[0])
        return 2;
    return write(1, name, strlen(name)) != 4 || write(1, "\n", 1) != 1;
}
END
echo '_Thread_local int in_archive = 43;' >"$tmp/in_archive.c"
cc -c "$tmp/in_archive.c" -o "$tmp/in_archive.o"
llvm-ar-19 rcs "$tmp/libin.a" "$tmp/in_archive.o"
# clang links bit-code for systems it knows to have a linker for it, which is not said of each.
lto=$("$RING3_CC" --target="$TARGET" -### -flto "$tmp/all.c" -o "$tmp/all" 2>&1 | grep 'unable to pass LLVM bit-code')
for shape in -O1 -Os "-O2 -fPIC" -no-pie -fno-pie --tiny "--tiny -O2" "-flto -O2"; do
    if [ "${shape%% *}" = -flto ] && [ -n "$lto" ]; then
        skip "$shape" "${lto#*: }"
        continue
    fi
    check "$shape: TLS, constructors, data, tables, own sections" cc $shape "$tmp/all.c" -L"$tmp" -lin -o "$tmp/all"
    check "$shape: it runs" prints "ctor
after" run "$tmp/all"
    [ "$shape" = -O1 ] && check "constants with addresses are protected (RELRO)" has GNU_RELRO "$tmp/all"
done
check "PIE objects link into --tiny" sh -c '"$0" --target="$1" -c "$2" -o "$3.o" && "$0" --target="$1" --tiny "$3.o" -o "$3"' \
    "$RING3_CC" "$TARGET" examples/hello.c "$tmp/mixed"
check "and run" prints "hello, world" run "$tmp/mixed"
cat "${RING3_CC%/bin/*}/$TARGET/lib/tiny-headers.ld" "${RING3_CC%/bin/*}/$TARGET/lib/tiny.ld" >"$tmp/own.ld"
check "--tiny with a linker script of one's own" cc --tiny -T "$tmp/own.ld" examples/hello.c -o "$tmp/own"
check "and it runs" prints "hello, world" run "$tmp/own"
check "nothing but the outputs is left" sh -c 'ls "$0" | grep -vE "^(hello|tiny|smash|footprint|all|mixed|own|has|err|tap|in_archive|libin)"; [ $? = 1 ]' "$tmp"
tap_done
