# For the tests of servers: TAP, a server of the target on a free port of the loopback, raw connections.
# The runner gives TARGET, EMULATOR and BUILD; by hand, the machine's own is taken.
TARGET=${TARGET:-$(uname -m)-linux}
BUILD=${BUILD:-build/$TARGET}
native=$([ "$TARGET" = "$(uname -m)-linux" ] && echo yes)
[ -n "$native" ] && EMULATOR=
count=0 failed=0 pid=
tmp=$(mktemp -d) || exit 2
trap '[ -z "$pid" ] || kill -9 $pid 2>/dev/null; rm -rf "$tmp"' EXIT
trap 'exit 3' INT TERM HUP
trap : PIPE # servers close on this script; they themselves start with the default

# check NAME command...: shows what the command printed if it fails.
check() {
    local name=$1
    shift
    count=$((count + 1))
    if "$@" >"$tmp/check.out" 2>&1; then
        echo "ok $count - $name"
    else
        failed=1
        echo "not ok $count - $name"
        { echo "$*"; head -c 2000 "$tmp/check.out"; } | cat -v | sed 's/^/# /'
    fi
}

# is NAME WANT GOT
is() { check "$1" same "$2" "$3"; }
same() { [ "$1" = "$2" ] || { echo "want: $1"; echo "got:  $2"; return 1; }; }

skip() {
    count=$((count + 1))
    echo "ok $count - $1 # SKIP $2"
}

done_testing() {
    echo "1..$count"
    exit $failed
}

program() { timeout -k 1 20 $EMULATOR "$BUILD/examples/$@"; }

# start NAME argument...: sets pid and port once it says that it listens.
start() {
    : >"$tmp/said"
    $EMULATOR "$BUILD/examples/$1" --listen 127.0.0.1:0 "${@:2}" >"$tmp/said" 2>"$tmp/err" &
    pid=$!
    for _ in {1..100}; do
        port=$(sed -n 's/.*127\.0\.0\.1:\([0-9]*\).*/\1/p' "$tmp/said")
        [ -n "$port" ] && return 0
        sleep 0.1
    done
    cat "$tmp/err"
    return 1
}

# stops NAME SIGNAL SECONDS: it ends with status 0 within that time.
stops() {
    kill -"$2" "$pid"
    for ((i = 0; i < $3 * 20; i++)); do
        kill -0 "$pid" 2>/dev/null || break
        sleep 0.05
    done
    if kill -0 "$pid" 2>/dev/null; then
        is "$1" 0 "still there"
        return
    fi
    wait "$pid"
    is "$1" 0 $?
    pid=
}

running() { kill -0 "$pid"; }
fds() { ls "/proc/$pid/fd" | wc -l; }
rss_kib() { awk '/^VmRSS/ { print $2 }' "/proc/$pid/status"; }

# until_fds N: waits until the server is back at N descriptors.
until_fds() {
    for _ in {1..100}; do
        [ "$(fds)" -le "$1" ] && return 0
        sleep 0.1
    done
    echo "$(fds) descriptors, not $1"
    return 1
}

# raw BYTES [SECONDS]: sends them as printf makes them, prints what comes until the server closes.
raw() {
    exec 3<>"/dev/tcp/127.0.0.1/$port" || return 1
    printf "$1" >&3 2>/dev/null
    timeout "${2:-10}" cat <&3
    local ended=$?
    exec 3>&-
    return $ended
}
