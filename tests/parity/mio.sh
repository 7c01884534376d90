#!/bin/sh
# Every applicable test of mio has one of ours (mio.txt), which stands in its source and passed in this run: what the
# runner wrote beside each program is looked at. Programs and scripts run side by side, so the last may still be at it;
# one that was not built (make test T=...) is passed over. 166 names: mio's 168 less the two of aio.rs, for BSD kernels.
set -u
. tests/tap.sh
list=tests/parity/mio.txt

complete() { [ "$(grep '^tests/' $list | awk '{ print $1 }' | sort -u | wc -l)" -eq 166 ]; }

# ended LOG: the program has printed its plan, within a minute.
ended() {
    tries=0
    until grep -q '^1\.\.' "$1" 2>/dev/null; do
        tries=$((tries + 1))
        [ $tries -le 60 ] || return 1
        sleep 1
    done
}

# ours SOURCE: the tests of it that mio.txt names are run by it, and are among those that passed.
ours() {
    [ -f "$1" ] || { echo "there is no $1"; return 1; }
    log=$BUILD/${1%.c}${EMULATOR:+.$EMULATOR}.tap
    ended "$log" || { echo "no result in $log"; return 1; }
    bad=0
    for name in $(awk -v source="$1:" 'index($2, source) == 1 { sub(/.*:/, "", $2); print $2 }' $list | sort -u); do
        grep -q "RUN($name)" "$1" || { echo "$1 does not run $name"; bad=1; }
        grep -q "^ok [0-9]* - $(echo "$name" | tr _ ' ')\( # .*\)\{0,1\}\$" "$log" || { echo "$name did not pass"; bad=1; }
    done
    return $bad
}

check "mio.txt has all of mio's applicable tests, each once" complete
for source in $(awk '/^tests\// { sub(/:.*/, "", $2); print $2 }' $list | sort -u); do
    if [ ! -f "$source" ] || [ -x "$BUILD/${source%.c}" ]; then
        check "mio's tests in $source" ours "$source"
    else
        skip "mio's tests in $source" "not built in this run"
    fi
done
tap_done
