# TAP from shell: `. tests/tap.sh`, then for each test `check "what holds" command...` and at the end `tap_done`.
# The runner gives TARGET, EMULATOR (empty: the machine itself) and RING3_CC. A folder of the test's own is in $tmp and gone at the end.
tap_count=0 tap_failed=0
case $RING3_CC in /*) ;; *) RING3_CC=$PWD/$RING3_CC ;; esac
case ${EMULATOR-} in [!/]*/*) EMULATOR=$PWD/$EMULATOR ;; esac
tmp=$(mktemp -d) || exit 2
trap 'rm -rf "$tmp"' EXIT
trap 'exit 3' INT TERM HUP

# What the command printed is shown if it fails.
check() {
    tap_name=$1
    shift
    tap_count=$((tap_count + 1))
    if "$@" >"$tmp/tap.out" 2>&1; then
        echo "ok $tap_count - $tap_name"
    else
        echo "not ok $tap_count - $tap_name"
        echo "# $*"
        sed 's/^/# /' "$tmp/tap.out"
        tap_failed=$((tap_failed + 1))
    fi
}

skip() {
    tap_count=$((tap_count + 1))
    echo "ok $tap_count - $1 # SKIP $2"
}

tap_done() {
    echo "1..$tap_count"
    [ "$tap_failed" = 0 ]
    exit
}

# ends_with STATUS command...: the command's exit status.
ends_with() {
    tap_want=$1
    shift
    "$@"
    tap_got=$?
    [ $tap_got = "$tap_want" ] || { echo "status $tap_got, not $tap_want"; return 1; }
}

# prints TEXT command...: status 0 and exactly this on stdout.
prints() {
    tap_want=$1
    shift
    tap_got=$("$@") || { echo "status $?"; return 1; }
    [ "$tap_got" = "$tap_want" ] || { echo "printed: $tap_got"; return 1; }
}

# says TEXT STATUS command...: exactly one line on stderr, with the text in it, and the status.
says() {
    tap_text=$1 tap_want=$2
    shift 2
    "$@" 2>"$tmp/tap.err"
    tap_got=$?
    cat "$tmp/tap.err"
    [ $tap_got = "$tap_want" ] && [ "$(wc -l <"$tmp/tap.err")" = 1 ] && grep -qF -- "$tap_text" "$tmp/tap.err"
}

# Runs a program of the target.
run() { ${EMULATOR:+"$EMULATOR"} "$@"; }

cc() { "$RING3_CC" --target="$TARGET" "$@"; }
