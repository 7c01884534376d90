#!/bin/sh
# What others test and ask for, and the test of ours that shows it: mio.txt for the tests of mio (all of them:
# mio-1.2.2.list), asks.txt for behaviours and what users asked for. Each test named there passed in this run: what the
# runner wrote beside each program is looked at. One that was skipped has to be in skips.txt, and its condition has to
# hold here. Programs and scripts run side by side, so the last may still be at it; what was not built (make test T=...)
# is passed over.
#
# A line of a list: NAME, spaces, SOURCE:TEST or "none", and perhaps "  @KERNEL,KERNEL": it is for these kernels alone.
set -u
. tests/tap.sh
here=tests/parity
kernel=${TARGET##*-} kernel=${kernel%%+*}

# Names in both, each once.
complete() {
    grep '^tests/' $here/mio-1.2.2.list | sort >"$tmp/theirs"
    awk '/^tests\// { print $1 }' $here/mio.txt | sort >"$tmp/mapped"
    diff "$tmp/theirs" "$tmp/mapped"
}

# behaviour-1, behaviour-2 ... and ask-1, ask-2 ...: several lines may show one, none is left out.
counted() {
    awk '/^[a-z]+-[0-9]/ { split($1, part, "-")
             if (part[2] != last[part[1]] && part[2] != last[part[1]] + 1) { print "before " $1 " something is missing"; bad = 1 }
             last[part[1]] = part[2] }
         END { if (!last["behaviour"] || !last["ask"]) bad = 1; exit bad }' $here/asks.txt
}

# The lists as SOURCE, tab, TEST of what this kernel is to show.
wanted() {
    awk -v kernel="$kernel" '
        /^#/ || !NF { next }
        { only = ""
          if (match($0, /  @[a-z,]+$/)) { only = substr($0, RSTART + 3); $0 = substr($0, 1, RSTART - 1) }
          if (only != "" && index("," only ",", "," kernel ",") == 0) next
          sub(/^[^ ]+ +/, "")
          at = index($0, ":")
          print (at ? substr($0, 1, at - 1) : $0) "\t" substr($0, at + 1) }' $here/mio.txt $here/asks.txt | sort -u
}

# holds CONDITION: of skips.txt.
holds() {
    case $1 in
        no-ipv6) ! grep -q ' lo$' /proc/net/if_inet6 2>/dev/null ;;
        no-multicast) ! ip link show up 2>/dev/null | grep -q MULTICAST ;;
        no-vsock-loopback) [ ! -e /sys/module/vsock_loopback ] ;;
        no-abstract) case $TARGET in *-linux*) false ;; esac ;;
        no-exclusive) case $TARGET in *-linux) false ;; esac ;;
        emulator) [ -n "$EMULATOR" ] ;;
        no-pid-namespace) ! unshare --pid --fork --mount-proc true 2>/dev/null ;;
        *) echo "unknown condition $1"; return 1 ;;
    esac
}

# may_skip SOURCE:TEST REASON
may_skip() {
    for condition in $(awk -F '  ' -v test="$1" -v reason="$2" '$1 == test && $3 == reason { print $2 }' $here/skips.txt); do
        holds "$condition" && return 0
    done
    echo "$1 was skipped: $2"
    return 1
}

# ended LOG: the program has printed its plan, within a minute.
ended() {
    tries=0
    until grep -q '^1\.\.' "$1" 2>/dev/null; do
        tries=$((tries + 1))
        [ $tries -le 60 ] || return 1
        sleep 1
    done
}

# ours SOURCE: the tests of it that the lists name are among those that passed.
ours() {
    [ -f "$1" ] || { echo "there is no test on this kernel: $1"; return 1; }
    log=$BUILD/${1%.c}${EMULATOR:+.${EMULATOR##*/}}.tap
    ended "$log" || { echo "no result in $log"; return 1; }
    awk -F '\t' -v source="$1" '
        FILENAME == "-" { if ($1 == source) wanted[$2]; next }
        /^ok / {
            sub(/^ok [0-9]+ - /, "")
            at = index($0, " # SKIP ")
            skip = at ? substr($0, at + 8) : ""
            said[at ? substr($0, 1, at - 1) : $0] = skip
        }
        END {
            for (name in wanted) {
                shown = name
                if (source ~ /\.c$/) gsub("_", " ", shown)
                if (!(shown in said)) print name " did not pass"
                else if (said[shown] != "") print "skipped\t" source ":" name "\t" said[shown]
            }
        }' - "$log" <"$tmp/wanted" >"$tmp/faults"
    bad=0
    tab=$(printf '\t')
    while IFS=$tab read -r fault test reason; do
        [ "$fault" = skipped ] || { echo "$fault"; bad=1; continue; }
        may_skip "$test" "$reason" || bad=1
    done <"$tmp/faults"
    return $bad
}

check "mio.txt has all tests of mio, each once, and no other" complete
check "asks.txt leaves no number out" counted
wanted >"$tmp/wanted"
for source in $(cut -f 1 "$tmp/wanted" | sort -u); do
    if [ ! -f "$source" ] || [ -x "$BUILD/${source%.c}" ]; then
        check "what $source is to show" ours "$source"
    else
        skip "what $source is to show" "not built in this run"
    fi
done
tap_done
