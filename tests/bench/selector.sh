#!/bin/bash
# User instructions of the selector's operations beside other loops, by single steps, all in this run, without the way
# through the descriptors (selector_work.h). A library that keeps changes until its next turn has one turn for all.
set -u
tmp=$(mktemp -d) || exit 2
trap 'rm -rf "$tmp"' EXIT
. tests/bench/peers.inc
for tool in steps selector; do "$RING3_CC" -O2 "tests/bench/$tool.c" -o "$tmp/$tool" || exit 1; done
mv "$tmp/selector" "$tmp/ring3"
loops=(ring3)
for peer in raw libev libevent libuv; do
    build_peer "$peer" "$tmp/$peer" "tests/bench/selector_$peer.c" && loops+=("$peer")
done

TIMES=128
declare -A cost
for loop in "${loops[@]}"; do
    # What marking and the way cost comes first, and off the others.
    read -r mark pass register reregister deregister wake < <("$tmp/steps" -m "$tmp/$loop" $TIMES 2>&1 | tr "\n" " ")
    for operation in register reregister deregister wake; do
        less=$pass
        [ $operation = wake ] && less=$mark
        cost[$operation,$loop]=$(awk -v a="${!operation}" -v b="$less" -v n=$TIMES 'BEGIN { printf "%.1f", (a - b) / n }')
    done
done
# mio, a Rust library, is not built here: its 1.2.2 with rustc 1.96 on Debian 12, x86_64, counted by perf.
[ "$(uname -m)" = x86_64 ] && cost[register,mio]=20 cost[deregister,mio]=18 cost[reregister,mio]=20 cost[wake,mio]=71
declare -A most=([register]=15 [deregister]=15 [reregister]=15 [wake]=35)

loops+=(mio)
cell() { printf ' %9s' "$@"; }
line() { printf '%-14s' "$1"; cell "${@:2}"; echo; }
line instructions ring3 "at most" "${loops[@]:1:${#loops[@]}-2}" "mio, table"
for operation in register deregister reregister wake; do
    values=() ratios=()
    own=${cost[$operation,ring3]}
    for loop in "${loops[@]}"; do
        values+=("${cost[$operation,$loop]:--}")
        ratios+=("$(ratio "$own" "${cost[$operation,$loop]:-}")")
    done
    line "${operation/#wake/wake + wait}" "${values[0]}" "${most[$operation]}" "${values[@]:1}"
    line "  ratio" 1 "" "${ratios[@]:1}"
done

# The states of a selector. Off the counts: what the bench itself does for each, three instructions, and five where it
# says that a thread sleeps.
"$RING3_CC" -O2 tests/bench/selector_states.c -o "$tmp/states" || exit 1
state() { # OPERATION INSTRUCTIONS-OF-THE-BENCH
    awk -v a="$("$tmp/steps" "$tmp/states" "$1" 512 2>&1)" -v b="$("$tmp/steps" "$tmp/states" "$1" 2048 2>&1)" -v own="$2" \
        'BEGIN { printf "%.1f", (b - a) / 1536 - own }'
}
echo
printf '%-34s %9s %9s  %s\n' "instructions" ring3 "at most" "system calls"
printf '%-34s %9s %9s  %s\n' "wake + wait, nobody sleeps" "$(state wake 3)" 35 "1 in 64"
printf '%-34s %9s %9s  %s\n' "wake + wait, a thread sleeps" "$(state asleep 5)" 35 2

# On poll(2) a wait costs what the kernel's call costs. One run, so read the ratio.
poll=$(uname -m)-linux+poll
if ! "$RING3_CC" --target="$poll" -O2 tests/bench/selector_states.c -o "$tmp/idle" 2>/dev/null; then
    echo "no $poll: make SELECTOR=poll"
    exit 0
fi
ulimit -n "$(ulimit -Hn)"
echo
printf '%-34s %9s %9s %9s\n' "ns a wait on poll, 1 ready" ring3 ppoll ratio
for count in 10 1000 10000; do
    read -r ours theirs < <("$tmp/idle" idle 200 $count) || continue
    printf '%-34s %9s %9s %9s\n' "  of $count" "$ours" "$theirs" "$(ratio "$ours" "$theirs")"
done
