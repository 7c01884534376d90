#!/bin/sh
# The system call layer by itself: its header, the numbers and one object make a program, without the rest of ring3. The
# start of it is the user's; here the shortest that there is, behind the one instruction or two of crt1.
. tests/tap.sh
object=$(ls "$BUILD"/obj/arch/*/*/syscall.*.o 2>/dev/null)
# The compiler for this CPU, without ring3's headers.
bare=$(echo "$CC" | sed 's/-isystem [^ ]*//g')

mkdir -p "$tmp/include/ring3" "$tmp/include/sys" "$tmp/include/bits"
for folder in $INCLUDES; do
    for header in "$folder"/ring3/syscall.h "$folder"/sys/syscall.h "$folder"/bits/syscall*.h; do
        to=$tmp/include/${header#"$folder"/}
        [ -f "$to" ] || cp "$header" "$to" 2>/dev/null
    done
done
cat >"$tmp/alone.c" <<'END'
#include <ring3/syscall.h>
#include <sys/syscall.h>

void __r3_start(long *stack);
void __r3_start(long *stack)
{
    (void)stack;
    r3_syscall3(1, (long)"alone\n", 6, SYS_write);
    r3_syscall1(0, SYS_exit);
}
END

check "the object needs no other" sh -c '! llvm-nm-19 -u "$1" | grep .' - "$object"
# shellcheck disable=SC2086 # words
check "a program compiles with them alone" $bare -nostdlibinc -ffreestanding -fno-stack-protector -Os -Wall -Werror -I "$tmp/include" \
    -c "$tmp/alone.c" -o "$tmp/alone.o"
check "and links with the object alone" cc --tiny -nostdlib "$tmp/alone.o" "$object" "$BUILD/lib/crt1.o" -o "$tmp/alone"
check "and runs" prints alone run "$tmp/alone"
tap_done
