#!/bin/sh
# The check after a link, on files made wrong on purpose, and what a failed link leaves behind.
. tests/tap.sh

clang() { clang-19 --target="$triple" $cflags -fuse-ld=lld-19 -nostdlib "$@"; }
check_file() { "$RING3_CC" --check "$@"; }
facts=${RING3_CC%/bin/*}/$TARGET/lib/target.mk
triple=$(sed -n 's/^TRIPLE *:= *//p' "$facts")
cflags=$(sed -n 's/^CFLAGS *:= *//p' "$facts")

echo 'int data = 1; void _start(void) { for (;;) data++; }' >"$tmp/bare.c"
clang -c -fPIE "$tmp/bare.c" -o "$tmp/bare.o"
echo 'int shared(void) { return 1; }' >"$tmp/shared.c"
clang -shared -fPIC "$tmp/shared.c" -o "$tmp/libshared.so"
echo 'int shared(void); void _start(void) { for (;;) shared(); }' >"$tmp/user.c"
clang -c -fPIC "$tmp/user.c" -o "$tmp/user.o"
link() { ld.lld-19 -e _start "$@"; }

link -static "$tmp/bare.o" -o "$tmp/good"
check "a static file passes" check_file "$tmp/good"
check "of its own target, too" check_file --target="$TARGET" "$tmp/good"
link -pie --no-dynamic-linker "$tmp/bare.o" -o "$tmp/good_pie"
check "a static PIE passes" check_file "$tmp/good_pie"
link -pie -dynamic-linker /lib/ld.so "$tmp/bare.o" -o "$tmp/interp"
check "PT_INTERP is a fault" says "loaded by /lib/ld.so (PT_INTERP)" 1 check_file "$tmp/interp"
link -pie --no-dynamic-linker "$tmp/user.o" "$tmp/libshared.so" -soname x -o "$tmp/needed"
check "DT_NEEDED is a fault" says "libshared.so (DT_NEEDED)" 1 check_file "$tmp/needed"
echo 'PHDRS { all PT_LOAD FLAGS(7); stack PT_GNU_STACK FLAGS(6); } SECTIONS { . = 0x400000; .all : { *(.text* .data*) } :all }' >"$tmp/wx.ld"
link -static -T "$tmp/wx.ld" "$tmp/bare.o" -o "$tmp/wx"
check "writable code is a fault" says "both writable and executable" 1 check_file "$tmp/wx"
link -static -z execstack "$tmp/bare.o" -o "$tmp/stack"
check "an executable stack is a fault" says "executable stack" 1 check_file "$tmp/stack"
link -static -z nognustack "$tmp/bare.o" -o "$tmp/nostack"
check "a stack of which nothing is said is a fault" says "no PT_GNU_STACK" 1 check_file "$tmp/nostack"
printf '.text\n.globl _start\n_start: .quad _start\n' >"$tmp/textrel.s"
clang -c "$tmp/textrel.s" -o "$tmp/textrel.o"
link -pie -z notext --no-dynamic-linker "$tmp/textrel.o" -o "$tmp/textrel"
check "relocations in code are a fault" says "DT_TEXTREL" 1 check_file "$tmp/textrel"
check "an object is no program" says "not a program" 1 check_file "$tmp/bare.o"
check "a text is no program" says "not a 64-bit ELF file" 1 check_file "$tmp/bare.c"
head -c 100 "$tmp/good" >"$tmp/cut"
check "a file cut short is a fault" ends_with 1 check_file "$tmp/cut"
check "a missing file is a fault" says "No such file" 1 check_file "$tmp/missing"
check "each file is told of" sh -c '"$0" --check "$1" "$2" "$1" 2>&1 | wc -l | grep -qx 2' "$RING3_CC" "$tmp/interp" "$tmp/good"
check "--check without a file" says "needs a file" 2 check_file
other=$("$RING3_CC" --targets | grep -v "^${TARGET%%-*}-" | head -1)
if [ -n "$other" ]; then
    check "another machine is a fault" says "another machine" 1 check_file --target="$other" "$tmp/good"
else
    skip "another machine is a fault" "targets of one CPU are built"
fi

cat >"$tmp/hello.c" <<'END'
#include <unistd.h>
int main(void) { return write(1, "hello\n", 6) != 6; }
END
absent() { [ ! -e "$1" ]; }
check "a link that fails the check has status 1" ends_with 1 cc -Wl,-z,execstack "$tmp/hello.c" -o "$tmp/no"
check "and leaves no file" absent "$tmp/no"
check "writing to /dev/null leaves it" sh -c '"$0" --target="$1" "$2" -o /dev/null && [ -c /dev/null ]' "$RING3_CC" "$TARGET" "$tmp/hello.c"

# A linker that does its work the first time and hangs the second.
cat >"$tmp/slow-lld" <<END
#!/bin/sh
[ -e "$tmp/once" ] || { touch "$tmp/once"; exec ld.lld-19 "\$@"; }
touch "$tmp/twice"
exec sleep 20
END
chmod +x "$tmp/slow-lld"
echo '_Thread_local int t = 1; int main(void) { return t - 1; }' >"$tmp/tls.c"
cc -c "$tmp/tls.c" -o "$tmp/tls.o"
emulation=$(cc -v "$tmp/tls.c" -o "$tmp/tls" 2>&1 | sed -n 's/.* "-m" "\([^"]*\)".*/\1/p' | head -1)
interrupted_link() {
    RING3_LLD="$tmp/slow-lld" "$RING3_CC" -static -pie ${emulation:+-m "$emulation"} "--ring3-link=$TARGET,pie" "$tmp/tls.o" -o "$tmp/half" &
    pid=$!
    while [ ! -e "$tmp/twice" ]; do kill -0 $pid || return 1; sleep 0.1; done
    [ -e "$tmp/half" ] || return 1
    kill -TERM $pid
    wait $pid
    [ $? = 143 ] && [ ! -e "$tmp/half" ]
}
check "a signal between two links leaves no half-made file" interrupted_link
tap_done
