#!/bin/sh
# init, the example, as a user of tini or dumb-init would try it. Prints TAP.
#
#     BUILD=build/TARGET EMULATOR=qemu-... tests/examples/init.sh
set -u
: "${BUILD:?}"
init="${EMULATOR:+$EMULATOR }$BUILD/examples/init"
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT
count=0 failed=0
# Not pid 1 here, so a subreaper, where the emulator has that (qemu-user 7.2 has not).
s=-s
$init -s true >"$work/out" 2>&1 || s='-v'

result() { # status, name
    count=$((count + 1))
    if [ "$1" = 0 ]; then echo "ok $count - $2"; else
        failed=1
        echo "not ok $count - $2"
        sed 's/^/# /' "$work/out" 2>/dev/null | head -20
    fi
}

skip() { # name, reason
    count=$((count + 1))
    echo "ok $count - $1 # SKIP $2"
}

# status WANTED NAME COMMAND...: the exit status.
status() {
    wanted=$1 name=$2
    shift 2
    timeout 20 "$@" >"$work/out" 2>&1 </dev/null
    got=$?
    [ $got = "$wanted" ] || echo "status $got, not $wanted" >>"$work/out"
    [ $got = "$wanted" ]
    result $? "$name"
}

says() { # text NAME: the last command's output holds it
    grep -q -- "$1" "$work/out"
    result $? "$2"
}

# shellcheck disable=SC2086 # $init is a command line
{
status 7 'the exit status is the command'\''s' $init $s -- sh -c 'exit 7'
status 143 'a command that a signal ended gives 128 and its number' $init $s -- sh -c 'kill -TERM $$'
status 0 '-e takes an exit code as success' $init $s -e 3 -e 143 -- sh -c 'exit 3'
status 0 '-e takes the code of a signal as success' $init $s -e 3 -e 143 -- sh -c 'kill -TERM $$'
status 127 'a command that does not exist gives 127' $init $s -- no-such-command
says 'cannot run no-such-command: no such file' 'and says so'
status 126 'a file that cannot be run gives 126' $init $s -- /etc/passwd
status 1 'an unknown option is refused' $init --frobnicate true
says 'unknown option' 'and named'
status 1 'an exit code out of range is refused' $init -e 256 true
says '0 to 255' 'and the range told'
status 1 'no command is an error' $init $s
says 'usage:' 'and the usage told'
status 0 '--version is known' $init --version
status 0 '--help is known' $init --help
says '--rewrite' 'and lists the options'
status 0 'options of the command are not init'\''s' $init $s sh -c 'exit 0' -e 999
TINI_VERBOSITY=9 status 1 'a verbosity out of range is refused' $init true
TINI_VERBOSITY=0 status 0 'silent when told so' $init true
[ ! -s "$work/out" ]
result $? 'nothing is printed at verbosity 0'

# forwarded OPTIONS...: sends TERM to init once its command, which traps it and says so, is ready. Sets got.
forwarded() {
    $init $s "$@" -- sh -c 'trap "echo got TERM; exit 3" TERM; trap "echo got HUP; exit 4" HUP; echo ready; while :; do sleep 0.05; done' >"$work/out" 2>&1 &
    pid=$!
    for _ in $(seq 200); do grep -q ready "$work/out" && break; sleep 0.05; done
    kill -TERM $pid
    wait $pid
    got=$?
    [ $got = "$wanted" ] || echo "status $got" >>"$work/out"
}
# forwards STATUS NAME OPTIONS...
forwards() {
    wanted=$1 name=$2
    shift 2
    forwarded "$@"
    # qemu-user at times takes a signal for itself that its guest has blocked and waits for.
    if [ -n "${EMULATOR:-}" ] && [ $got = 143 ]; then forwarded "$@"; fi
    [ $got = "$wanted" ]
    result $? "$name"
}
forwards 3 'a signal is forwarded to the command'
forwards 3 'a signal is forwarded to the process group (-g)' -g
forwards 3 'a signal is forwarded to the command alone' --single-child
forwards 4 'a signal is rewritten' --rewrite TERM:HUP
forwards 4 'a signal is rewritten by number' -r 15:1

if [ -z "${EMULATOR:-}" ]; then
    $init $s -- sh -c 'trap "exit 9" 34; while :; do sleep 0.05; done' &
    pid=$!
    sleep 0.5
    kill -34 $pid
    wait $pid
    [ $? = 9 ]
    result $? 'the first real-time signals are forwarded, too'
fi

# Orphans: the command leaves a grandchild behind, which a subreaper adopts.
$init -s -w -- sh -c '(sh -c "exec sleep 0.4" & ) ; sleep 0.8' >"$work/out" 2>&1
if grep -q 'cannot be a subreaper' "$work/out"; then
    skip 'an orphan is reaped while the command runs' 'qemu-user 7.2 has no PR_SET_CHILD_SUBREAPER'
else
    grep -q 'reaped orphan' "$work/out"
    result $? 'an orphan is reaped while the command runs'
fi
}

# A terminal that goes away: the kernel tells the leader of its session, and nobody else.
if [ -z "${EMULATOR:-}" ] && command -v script >/dev/null; then
    cat >"$work/on-hup" <<END
trap "echo hung up >$work/hup; exit" HUP
echo ready >$work/hup
while :; do sleep 0.05; done
END
    : >"$work/hup"
    script -qc "exec $init -- sh $work/on-hup" /dev/null >/dev/null 2>&1 </dev/null &
    pid=$!
    for _ in $(seq 100); do grep -q ready "$work/hup" && break; sleep 0.05; done
    kill -KILL $pid
    wait $pid 2>/dev/null
    for _ in $(seq 100); do grep -q 'hung up' "$work/hup" && break; sleep 0.05; done
    grep -q 'hung up' "$work/hup"
    result $? 'the hang-up of a terminal reaches the command'
else
    skip 'the hang-up of a terminal reaches the command' 'an emulator, or no script(1)'
fi

# As pid 1 of a namespace of its own.
if unshare --pid --fork --mount-proc true 2>/dev/null; then
    in_namespace="unshare --pid --fork --kill-child --mount-proc"
    # shellcheck disable=SC2086
    {
    status 5 'as pid 1: the status is passed on' $in_namespace $init -- sh -c 'exit 5'
    $in_namespace $init -- sh -c '(trap "echo asked; exit" TERM; echo ready; while :; do sleep 0.05; done) & sleep 0.5' >"$work/out" 2>&1
    grep -q asked "$work/out"
    result $? 'as pid 1: what the command leaves behind gets TERM, and is waited for'
    start=$(date +%s)
    timeout 20 $in_namespace $init --grace 1 -- sh -c 'trap "" TERM; (while :; do sleep 0.1; done) & sleep 0.2' >"$work/out" 2>&1
    [ $(($(date +%s) - start)) -lt 10 ] && grep -q 'killing what is left' "$work/out"
    result $? 'as pid 1: what ignores TERM is killed after the grace'
    }
else
    for name in 'the status is passed on' 'what the command leaves behind gets TERM, and is waited for' \
        'what ignores TERM is killed after the grace'; do
        skip "as pid 1: $name" 'no right to make a pid namespace'
    done
fi

# Zero wake-ups while idle: context switches of a waiting init do not grow.
if [ -z "${EMULATOR:-}" ]; then
    $init $s -- sleep 3 >"$work/out" 2>&1 &
    pid=$!
    sleep 0.5
    before=$(grep ctxt /proc/$pid/status)
    sleep 1.5
    after=$(grep ctxt /proc/$pid/status)
    [ "$before" = "$after" ]
    result $? 'an idle init is never woken'
    kill -TERM $pid
    wait $pid
fi

echo "1..$count"
exit $failed
