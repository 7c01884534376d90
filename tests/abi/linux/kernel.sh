#!/bin/sh
# The headers against the kernel's own: every constant and every structure that both have. Prints TAP.
#
#     TARGET=name CC='clang --target=...' INCLUDES='folder folder ...' tests/abi/linux/kernel.sh
#
# The kernel's come from Debian's linux-libc-dev: what fetch-headers got, /usr/include, or KERNEL_HEADERS, where
# linux/ and <triplet>/asm are; from 6.11 on (bookworm-backports) the one package has all CPUs, before that there is
# one linux-libc-dev-<cpu>-cross each. Without them the test is skipped.
#
# Nothing is listed by hand but what is another value on purpose. The values of our names are read from what the
# compiler makes of them and become static asserts over the kernel's headers; structures are compared by the
# compiler's own dump of their layouts, field by field.
set -u
: "${CC:?}" "${INCLUDES:?}" "${TARGET:?}"
CC="$CC -nostdlibinc" # no header of another C library
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT

cpu=${TARGET%-linux}
case $cpu in mips64*) triplet=$cpu-linux-gnuabi64 ;; *) triplet=$cpu-linux-gnu ;; esac
found=
for root in ${KERNEL_HEADERS:-$PWD/build/linux-libc-dev/usr/include /usr/include /usr/$triplet/include}; do
    for asm in "$root/$triplet/asm" "$root/asm"; do
        [ -z "$found" ] && [ -f "$asm/errno.h" ] && [ -f "$root/linux/version.h" ] && found=$root found_asm=$asm
    done
done
if [ -z "$found" ]; then
    echo "ok 1 - constants are the kernel's # SKIP no linux-libc-dev for $TARGET"
    echo "ok 2 - structures are the kernel's # SKIP no linux-libc-dev for $TARGET"
    echo 1..2
    exit 0
fi
# The headers are 6.12's. With another kernel's, sizes and counts that grow may differ.
other_kernel=$(($(sed -n 's/.*LINUX_VERSION_CODE //p' "$found/linux/version.h") >> 8 != 0x60c))

# Ours on purpose: POSIX's meaning, or musl's size of what the C library fills or passes on.
other_constants='
    NCCS TCSANOW TCSADRAIN TCSAFLUSH O_ACCMODE
    NSIG _NSIG MINSIGSTKSZ SIGSTKSZ SIGRTMIN SIGRTMAX SA_RESTORER
    MAX_ADDR_LEN MB_LEN_MAX'
other_structures='
    stat64 termios sigaction rusage sysinfo ipc_perm shmid_ds shminfo semid_ds msqid_ds user'
# mips: the kernel has 32-bit times in it; stat(2) is translated.
case $cpu in mips64*) other_structures="$other_structures stat" ;; esac

# The kernel's headers alone: not those of the C library beside them. What they ask of one is stated here.
mkdir -p "$work/kernel/sys"
for folder in linux asm-generic scsi mtd misc rdma; do
    [ -d "$found/$folder" ] && ln -s "$found/$folder" "$work/kernel/$folder"
done
ln -s "$found_asm" "$work/kernel/asm"
cat >"$work/kernel/sys/socket.h" <<'STUB'
#include <linux/socket.h>
struct sockaddr { unsigned short sa_family; char sa_data[14]; };
STUB
echo '#include <asm/ioctl.h>' >"$work/kernel/sys/ioctl.h"
: >"$work/kernel/sys/time.h"
: >"$work/kernel/sys/types.h"

# The compile command without our folders.
bare=$(echo "$CC" | sed -E 's/-(isystem|I) *[^ ]+//g')
quiet='-x c -std=gnu11 -w -ferror-limit=0 -fno-caret-diagnostics -fsyntax-only'

for folder in $INCLUDES; do (cd "$folder" && find . -name '*.h'); done |
    sed 's,^\./,,' | grep -vE '^(bits|ring3)/' | sort -u >"$work/names"
{ echo '#define _GNU_SOURCE 1'; sed 's/.*/#include <&>/' "$work/names"; } >"$work/ours.h"

# Every kernel header that has the name of one of ours, and those behind the POSIX names. One that does not compile
# after the others is left out.
{
    for header in errno fcntl mman poll resource siginfo signal socket sockios stat statfs termbits termios \
        ioctls ioctl ipcbuf shmbuf sembuf msgbuf sigcontext ucontext ptrace hwcap auxvec unistd; do
        echo "asm/$header.h"
    done
    for header in types posix_types time time_types stat fcntl in in6 ipv6 ip tcp udp icmp if if_arp route sockios socket \
        un utsname uio resource sched wait times timex utime sem shm msg ipc mqueue limits auxvec elf mman falloc \
        memfd close_range random poll quota fs mount personality ptrace eventpoll eventfd inotify signalfd timerfd \
        sysinfo tty net netdevice xattr capability; do
        echo "linux/$header.h"
    done
    grep '^linux/' "$work/names"
} | awk '!seen[$0]++' >"$work/wanted"
while read -r header; do
    [ -f "$work/kernel/$header" ] || continue
    cp "$work/kernel.h" "$work/try.h" 2>/dev/null || : >"$work/try.h"
    echo "#include <$header>" >>"$work/try.h"
    $bare $quiet -isystem "$work/kernel" "$work/try.h" >/dev/null 2>&1 && mv "$work/try.h" "$work/kernel.h"
done <"$work/wanted"

# Our constants: macros and enumerators, with the numbers they stand for.
ours="$CC $quiet"
{
    $CC -x c -std=gnu11 -E -dM "$work/ours.h" | sed -nE 's/^#define ([A-Z_][A-Za-z0-9_]*) .*/\1/p'
    $CC -x c -std=gnu11 -E -P "$work/ours.h" | grep -oE '\b[A-Z][A-Za-z0-9_]*\b'
} | grep -vE '^(__|_[A-Z]+_H$|_(BITS|LINUX|SYS|NET|NETINET)_)' | sort -u >"$work/candidates"
{
    cat "$work/ours.h"
    sed 's/.*/const long long value_& = (long long)(&);/' "$work/candidates"
} >"$work/values.c"
first=$(($(wc -l <"$work/ours.h") + 1))
$ours "$work/values.c" 2>&1 | sed -nE 's/^[^:]*values\.c:([0-9]+):.*error:.*/\1/p' | sort -nu >"$work/bad"
awk -v first=$first 'NR == FNR { bad[$1]; next } FNR < first || !(FNR in bad)' "$work/bad" "$work/values.c" >"$work/good.c"
$CC -x c -std=gnu11 -w -S -emit-llvm -o - "$work/good.c" |
    sed -nE 's/^@value_([A-Za-z0-9_]+) = .*constant i64 (-?[0-9]+).*/\1 \2/p' >"$work/values"

# ... become asserts over the kernel's.
{
    cat "$work/kernel.h"
    awk '{ v = $2 == "-9223372036854775808" ? "(-9223372036854775807LL - 1)" : $2 "LL"
           printf "_Static_assert((long long)(%s) == %s || ((unsigned)(%s) == (unsigned)(%s) && %s >= -2147483648LL && %s < 4294967296LL), \"%s\");\n",
                  $1, v, $1, v, v, v, $1 }' "$work/values"
} >"$work/asserts.c"
first=$(($(wc -l <"$work/kernel.h") + 1))
$bare $quiet -isystem "$work/kernel" "$work/asserts.c" >"$work/said" 2>&1
awk -v first=$first -v other="$other_constants" -v other_kernel=$other_kernel '
    BEGIN { n = split(other, list); for (i = 1; i <= n; i++) skip[list[i]] }
    FILENAME ~ /said$/ {
        if (match($0, /asserts\.c:[0-9]+:/)) {
            line = substr($0, RSTART + 10, RLENGTH - 11) + 0
            if (/static assertion failed/) wrong[line]; else if (/error:/) absent[line]
        }
        next
    }
    {
        line = first + FNR - 1
        if ((line in absent) || ($1 in skip)) next
        compared++
        # Counts and masks grow from one kernel to the next.
        if ((line in wrong) && !(other_kernel && $1 ~ /(_MAX|_CNT|_ALL|_MASK|_COUNT|_VERSION|_LAST|_FLAGS)$/)) { print "# " $1 " is " $2 " here"; bad = 1 }
    }
    END {
        if (compared < 2000) { print "# only " compared + 0 " constants were compared"; bad = 1 }
        print (bad ? "not ok" : "ok") " 1 - " compared + 0 " constants are the kernel'\''s"
        exit bad
    }' "$work/said" "$work/values"
failed=$?

# layouts COMMAND FILE: lines "structure field offset" and "structure = size".
layouts() {
    "$@" -Xclang -fdump-record-layouts-complete 2>/dev/null | awk '
        /^ +0 \| (struct|union) [A-Za-z0-9_]+$/ { name = $4; next }
        /^\*\*\*/ { name = "" }
        name == "" { next }
        /\[sizeof=/ { match($0, /sizeof=[0-9]+/); print name, "=", substr($0, RSTART + 7, RLENGTH - 7); name = ""; next }
        /^ +[0-9]+ \|   [^ ]/ { sub(/\[[0-9]+\]$/, "", $NF); if ($NF ~ /^[a-zA-Z]/) print name, $NF, $1 }' | sort -u
}
layouts $ours "$work/ours.h" >"$work/ours.layout"
layouts $bare $quiet -isystem "$work/kernel" "$work/kernel.h" >"$work/kernel.layout"
awk -v other="$other_structures" -v other_kernel=$other_kernel '
    BEGIN { n = split(other, list); for (i = 1; i <= n; i++) skip[list[i]] }
    NR == FNR { theirs[$1, $2] = $3; next }
    ($1 in skip) || !(($1, $2) in theirs) { next }
    $2 == "=" { compared++ }
    theirs[$1, $2] != $3 && !(other_kernel && $2 ~ /^(=|.*(resv|rsv|reserved|pad|spare).*)$/) {
        print "# struct " $1 ": " $2 " is " $3 " here, " theirs[$1, $2] " in the kernel"
        bad = 1
    }
    END {
        if (compared < 100) { print "# only " compared + 0 " structures were compared"; bad = 1 }
        print (bad ? "not ok" : "ok") " 2 - " compared + 0 " structures are the kernel'\''s"
        exit bad
    }' "$work/kernel.layout" "$work/ours.layout" || failed=1

echo 1..2
exit $failed
