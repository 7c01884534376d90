#!/bin/sh
# ring3-cc's command line: what it lets through, what it refuses, its exit status.
. tests/tap.sh

cat >"$tmp/main.c" <<'END'
#include <unistd.h>
#ifndef TEXT
#define TEXT "main\n"
#endif
int other(void);
int main(void) { return write(1, TEXT, sizeof TEXT - 1) != sizeof TEXT - 1 || other(); }
END
echo 'int other(void) { return 0; }' >"$tmp/other.c"
cat >"$tmp/alone.c" <<'END'
#include <unistd.h>
int main(void) { return write(1, "alone\n", 6) != 6; }
END

absent() { [ ! -e "$1" ]; }
readelf() { llvm-readelf-19 "$@"; }

check "--help" sh -c '"$0" --help | grep -q "^usage: ring3-cc "' "$RING3_CC"
check "--version names itself and clang" sh -c '"$0" --version | grep -c "ring3-cc\|clang version 19" | grep -qx 2' "$RING3_CC"
check "--targets lists what is built" sh -c '"$0" --targets | grep -qx "$1"' "$RING3_CC" "$TARGET"
check "an unknown target is refused with the list" says " $TARGET" 2 "$RING3_CC" --target=vax-linux "$tmp/alone.c"
check "a target that is no name is refused" says "no target '../x'" 2 "$RING3_CC" --target=../x "$tmp/alone.c"
check "--target without a value is refused" says "needs a value" 2 "$RING3_CC" --target
for option in -shared --shared -dynamic -dynamiclib; do
    check "$option is refused" says "$option: ring3 links static programs only" 2 cc $option "$tmp/alone.c" -o "$tmp/no"
done
check "-Wl,-shared is refused" ends_with 2 cc -Wl,-shared "$tmp/alone.c" -o "$tmp/no"
check "a refusal leaves nothing" absent "$tmp/no"
check "without a file: status 1" ends_with 1 cc
check "-v alone says the version" cc -v
check "-dumpmachine" cc -dumpmachine

check "one file" cc "$tmp/alone.c" -o "$tmp/alone"
check "and it runs" prints alone run "$tmp/alone"
check "-target NAME" "$RING3_CC" -target "$TARGET" "$tmp/alone.c" -o "$tmp/alone"
triple=$(sed -n 's/^TRIPLE *:= *//p' "${RING3_CC%/bin/*}/$TARGET/lib/target.mk")
check "--target=TRIPLE" "$RING3_CC" "--target=$triple" "$tmp/alone.c" -o "$tmp/alone"
check "and it runs, too" prints alone run "$tmp/alone"
check "a.out without -o" sh -c 'cd "$1" && "$0" --target="$2" alone.c && [ -f a.out ]' "$RING3_CC" "$tmp" "$TARGET"

check "-c" cc -c "$tmp/other.c" -o "$tmp/other.o"
check "-c gives an object" sh -c 'llvm-readelf-19 -h "$0" | grep -q "REL (Reloc"' "$tmp/other.o"
check "-S" cc -S "$tmp/other.c" -o "$tmp/other.s"
check "assembly to an object" cc -c "$tmp/other.s" -o "$tmp/other_s.o"
check "-E" sh -c '"$@" | grep -q "^int other"' - "$RING3_CC" --target="$TARGET" -E "$tmp/other.c"
check "-fsyntax-only" cc -fsyntax-only "$tmp/main.c"
check "-fsyntax-only sees a fault" ends_with 1 cc -fsyntax-only -Werror -DTEXT=missing "$tmp/main.c"
check "-M" sh -c '"$@" | grep -q unistd.h' - "$RING3_CC" --target="$TARGET" -M "$tmp/main.c"
check "-MMD and -MF at a link" cc -MMD -MF "$tmp/main.d" "$tmp/main.c" "$tmp/other.o" -o "$tmp/main"
check "-MF was written" grep -q main.c "$tmp/main.d"
check "source and object" prints main run "$tmp/main"
check "several sources" cc "$tmp/main.c" "$tmp/other.c" -o "$tmp/main"
check "they run" prints main run "$tmp/main"
check "source and assembly" cc "$tmp/main.c" "$tmp/other.s" -o "$tmp/main"
check "they run, too" prints main run "$tmp/main"
check "-D with spaces reaches clang" cc '-DTEXT="a b\n"' "$tmp/main.c" "$tmp/other.o" -o "$tmp/main"
check "as it was" prints "a b" run "$tmp/main"
llvm-ar-19 rcs "$tmp/libother.a" "$tmp/other.o"
check "-L and -l" cc -L "$tmp" "$tmp/main.c" -lother -o "$tmp/main"
check "an archive before its user" cc "$tmp/libother.a" "$tmp/main.c" -o "$tmp/main"
check "-lc -lm -lpthread -lrt -ldl are there" cc "$tmp/alone.c" -lc -lm -lpthread -lrt -ldl -o "$tmp/alone"
check "-static -static-pie -pie -rdynamic say nothing new" cc -static -static-pie -pie -rdynamic "$tmp/alone.c" -o "$tmp/alone"
check "it runs all the same" prints alone run "$tmp/alone"
check "-r joins objects" cc -r "$tmp/main.c" "$tmp/other.o" -o "$tmp/joined.o"
check "which link" cc "$tmp/joined.o" -o "$tmp/main"
check "and run" prints main run "$tmp/main"
check "-x c -" sh -c '"$0" --target="$1" -x c - -o "$2" <"$3"' "$RING3_CC" "$TARGET" "$tmp/alone" "$tmp/alone.c"
check "- was compiled" prints alone run "$tmp/alone"
check "-- ends the options" cc -o "$tmp/alone" -- "$tmp/alone.c"
printf '%s\n' "-o '$tmp/a b'" "\"$tmp/alone.c\"" >"$tmp/args"
check "@FILE" cc "@$tmp/args"
check "with its quotes" prints alone run "$tmp/a b"
echo 'struct a { virtual ~a() {} int i = 3; }; extern "C" int other(void) { static a x; return x.i - 3; }' >"$tmp/other.cc"
echo 'void operator delete(void *, unsigned long) noexcept {}' >>"$tmp/other.cc"
check "C++ without its runtime" cc "$tmp/main.c" "$tmp/other.cc" -o "$tmp/main"
check "and it runs" prints main run "$tmp/main"

check "-v shows clang and lld, and links" sh -c '"$@" 2>&1 | grep -q "rcrt1.o.*libring3.a"' - \
    "$RING3_CC" --target="$TARGET" -v "$tmp/alone.c" -o "$tmp/alone"
rm -f "$tmp/no"
check "a fault in the source: status 1" ends_with 1 cc -DTEXT=missing "$tmp/main.c" "$tmp/other.c" -o "$tmp/no"
check "an undefined symbol: status 1" ends_with 1 cc "$tmp/main.c" -o "$tmp/no"
check "nothing was left" absent "$tmp/no"
cat >"$tmp/bare.c" <<'END'
void _start(void) { for (;;) __builtin_trap(); }
END
check "-nostartfiles: an own _start" cc -nostartfiles "$tmp/bare.c" -o "$tmp/bare"
check "-nostdlib: no library" ends_with 1 cc -nostdlib "$tmp/alone.c" -o "$tmp/no"
check "RING3_CLANG that is not there: one line" says "cannot run" 1 env PATH=/nowhere RING3_CLANG=/nowhere/clang "$RING3_CC" "$tmp/alone.c"
check "no warning for flags that a step has no use for" sh -c '[ -z "$("$@" 2>&1)" ]' - \
    "$RING3_CC" --target="$TARGET" -Wall -c "$tmp/other.s" -o "$tmp/o.o"
tap_done
