#!/bin/sh
# What a WALI module must not do, and that the checks and hosts here would tell: the reference engine's limits, which other
# engines do not have. Then what the examples need of the engine.
. tests/tap.sh
case $TARGET in wasm32-wali*) ;; *) echo "1..0 # SKIP not a target of WALI"; exit ;; esac

# guest NAME: a module from the C on standard input.
guest() { cat >"$tmp/$1.c" && "$RING3_CC" --target="$TARGET" -Wno-everything "$tmp/$1.c" -o "$tmp/$1"; }
run() { timeout 60 "$EMULATOR" "$@" </dev/null; }

check "a module that keeps the limits runs" guest good <<'C'
#include <sys/epoll.h>
#include <signal.h>
int main(void) { struct epoll_event e[8]; signal(SIGPIPE, SIG_IGN); return epoll_wait(epoll_create1(0), e, 8, 0); }
C
check "and ends well" ends_with 0 run "$tmp/good"

check "more than one event at a time: built" guest events <<'C'
#include <sys/epoll.h>
#include <bits/wali_imports.h>
int main(void) { struct epoll_event e[8]; __syscall_SYS_epoll_pwait(epoll_create1(0), (int)e, 8, 0, 0, 8); return 0; }
C
check "more than one event at a time is caught" says "maxevents" 70 run "$tmp/events"

check "memory.grow: built" guest grow <<'C'
int main(void) { return __builtin_wasm_memory_grow(0, 1) == 0; }
C
check "memory.grow is caught" says "memory.grow" 70 run "$tmp/grow"

check "SIG_IGN as on Linux: built" guest ignore <<'C'
#include <signal.h>
int main(void) { signal(SIGPIPE, (void (*)(int))1); return 0; }
C
check "SIG_IGN as on Linux is caught" says "SIG_IGN" 70 run "$tmp/ignore"

check "__deinit before the end: built" guest deinit <<'C'
__attribute__((import_module("wali"), import_name("__deinit"))) int deinit(void);
int main(void) { deinit(); return 0; }
C
check "__deinit before the end is caught" says "__deinit" 70 run "$tmp/deinit"
check "__deinit is not among the imports" says "__deinit: the engine" 1 tests/hosts/wali/imports "$tmp/deinit"

check "an import that the engine lacks: built" guest lacks <<'C'
__attribute__((import_module("wali"), import_name("SYS_timerfd_create"))) long long create(int, int);
int main(void) { return create(0, 0); }
C
check "an import that the engine lacks is told" says "SYS_timerfd_create: the engine has no such import" 1 \
    tests/hosts/wali/imports "$tmp/lacks"
check "an import of another type: built" guest typed <<'C'
__attribute__((import_module("wali"), import_name("SYS_lseek"))) long long seek(int, int, int);
int main(void) { return seek(0, 0, 0); }
C
check "an import of another type is told" says "SYS_lseek: (i32, i32, i32) -> i64" 1 tests/hosts/wali/imports "$tmp/typed"

check "a call that the engine lacks is -ENOSYS and no import" guest absent <<'C'
#include <errno.h>
#include <ring3/syscall.h>
#include <sys/syscall.h>
int main(void) { return r3_syscall2(0, 0, SYS_timerfd_create) != -ENOSYS || r3_syscall0(SYS_getpid) <= 0; }
C
check "and says so" ends_with 0 run "$tmp/absent"
two_imports() { [ "$(wasm-objdump -x "$tmp/absent" | grep -c '<- wali\.')" = 3 ]; }
check "only what is called is imported" two_imports

for name in hello echo httpd; do
    check "$name: the engine has all imports" tests/hosts/wali/imports "$BUILD/examples/$name"
done
no_more_than() { [ "$(wc -c <"$1")" -le "$2" ] || { wc -c "$1"; false; }; }
check "hello: at most 2 KB" no_more_than "$BUILD/examples/hello" 2048
check "echo: at most 12 KB" no_more_than "$BUILD/examples/echo" 12288
check "httpd: at most 40 KB" no_more_than "$BUILD/examples/httpd" 40960
tap_done
