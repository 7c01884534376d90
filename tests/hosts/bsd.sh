#!/bin/sh
# The host of DragonFly programs by itself: small guests that need nothing of ring3, each at a fixed address and as a PIE,
# with both ways of catching system calls.
. tests/tap.sh
host=$BUILD/tests/hosts/bsd/bsd
[ "$TARGET" = x86_64-linux ] && [ -x "$host" ] || { echo "1..0 # SKIP the host is a program of x86_64-linux"; exit; }

# guest NAME: builds it twice, as DragonFly's own tools would.
guest() {
    for shape in "" "-fPIE -Wl,-pie,--no-dynamic-linker,-z,text"; do
        clang-19 --target=x86_64-unknown-dragonfly -std=gnu11 -O1 -ffreestanding -fno-stack-protector -fno-builtin -Wall -Wextra \
            -Werror -Wno-unused-function -nostdlib -static -fuse-ld=lld-19 -Wl,-e,_start $shape "tests/hosts/bsd/guest/$1.c" \
            -o "$tmp/$1.guest${shape:+.pie}" || return 1
    done
}

under_host() { timeout 60 "$host" "$@" </dev/null; }

for name in core kqueue; do
    check "$name: builds" guest "$name"
    check "$name: at a fixed address" under_host "$tmp/$name.guest"
    check "$name: as a PIE" under_host "$tmp/$name.guest.pie"
    check "$name: caught by seccomp" under_host --filter "$tmp/$name.guest"
done

check "a call without an answer: builds" guest unknown
check "a call without an answer ends the program by its name" says "26 ptrace" 71 "$host" "$tmp/unknown.guest"
check "or, if so told, gives ENOSYS" "$host" --lenient "$tmp/unknown.guest"

# Files are named in the folder it runs in; its calls are made as nobody.
mkdir "$tmp/fuzz" && chmod 777 "$tmp/fuzz"
check "fuzz: builds" guest fuzz
random_calls() { (host=$PWD/$host; cd "$tmp/fuzz" && timeout 120 "$host" --lenient "$@" </dev/null); }
check "10,000 random calls" random_calls "$tmp/fuzz.guest"
check "10,000 random calls in a PIE, caught by seccomp" random_calls --filter "$tmp/fuzz.guest.pie" 4711

check "another kernel's program is refused" says "not a DragonFly program" 72 "$host" /bin/sh
check "a missing program is refused" says "not a DragonFly program" 72 "$host" "$tmp/none"
tap_done
