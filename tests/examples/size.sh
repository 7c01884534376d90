#!/bin/sh
# The examples on every CPU are of one size class: on x86_64 within these bytes, elsewhere within twice as many, since
# instructions of a fixed length take more.
. tests/tap.sh
factor=2 && [ "$TARGET" = x86_64-linux ] && factor=1

within() { # NAME BYTES
    [ "$(wc -c <"$BUILD/examples/$1")" -le $(($2 * factor)) ] || { ls -l "$BUILD/examples/$1"; return 1; }
}

check "hello is within its size" within hello 4000
check "echo is within its size" within echo 12000
check "init is within its size" within init 12000
check "httpd is within its size" within httpd 32000
tap_done
