#!/bin/bash
# examples/echo and examples/httpd under a supervisor: its sockets are taken, it is told what it wants to know, and a
# program without one is left in peace.
[ -n "${BASH_VERSION-}" ] || exec bash "$0" "$@"
. tests/examples/server.bash

log=$tmp/log
# supervised NAMES WATCHDOG_USEC KIND NAME: starts it so; "-": none.
supervised() {
    rm -f "$log" "$log.socket"
    EMULATOR="perl tests/examples/supervisor.pl $log $1 $2 $3 $EMULATOR" start "$4"
}
given() { sed -n "s/^$1 //p" "$log"; }
heard() { grep -cx "$1" "$log"; }
# hears MESSAGE COUNT: waits for so many.
hears() {
    for _ in {1..100}; do
        [ "$(heard "$1")" -ge "$2" ] && return 0
        sleep 0.1
    done
    cat "$log"
    return 1
}
last_said() { tail -n 1 "$log"; }
serves_echo() {
    exec 4<>"/dev/tcp/127.0.0.1/$port"
    echo "hello" >&4
    read -r -t 5 line <&4
    exec 4>&-
    [ "$line" = hello ]
}
serves_httpd() { raw 'GET /README.md HTTP/1.0\r\n\r\n' | grep -q '^HTTP/1.1 200'; }
sleeps() { awk '/^voluntary_ctxt/ { print $2 }' "/proc/$pid/status"; }
still() {
    local before
    before=$(sleeps)
    sleep 1
    same "$before" "$(sleeps)"
}

for name in echo httpd; do
    own=${name/httpd/http}
    check "$name starts under a supervisor" supervised "other:$own" 300000 listening $name
    is "$name takes the socket of its name" "$(given 4)" "$port"
    check "$name serves there" serves_$name
    check "$name says that it is ready" hears READY=1 1
    check "$name gives signs of life, again and again" hears WATCHDOG=1 4
    is "$name says once that it is ready" 1 "$(heard READY=1)"
    is "$name says nothing of stopping meanwhile" 0 "$(heard STOPPING=1)"
    stops "$name stops as ever" TERM 10
    check "$name says so" hears STOPPING=1 1

    check "$name starts under one that knows no names and no watchdog" supervised - - listening $name
    is "$name takes the first socket" "$(given 3)" "$port"
    check "$name says that it is ready" hears READY=1 1
    if [ -n "$native" ]; then
        check "$name is never woken without a watchdog" still
    else
        skip "$name is never woken without a watchdog" "the emulator has wakes of its own"
    fi
    is "$name gives no signs of life that nobody asked for" 0 "$(heard WATCHDOG=1)"
    stops "$name stops there, too" INT 10
    check "$name says so there, too" hears STOPPING=1 1

    check "$name starts with the sockets of another process" supervised "$own:$own" - foreign $name
    check "$name leaves them alone" test "$(given 3)" != "$port" -a "$(given 4)" != "$port"
    check "$name serves at its own" serves_$name
    stops "$name stops at its own" TERM 10

    rm -f "$log" "$log.socket"
    is "$name with sockets that do not listen is status 1" 1 \
        "$(timeout -k 1 20 perl tests/examples/supervisor.pl "$log" - - idle $EMULATOR "$BUILD/examples/$name" 2>"$tmp/err1"; echo $?)"
    check "$name says why in one line" test "$(grep -c 'does not listen' "$tmp/err1")" = 1 -a "$(wc -l <"$tmp/err1")" = 1
done
done_testing
