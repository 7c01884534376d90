#!/bin/bash
# examples/echo: bytes come back, slow readers lose nothing and hold up no one, it ends as it is told.
[ -n "${BASH_VERSION-}" ] || exec bash "$0" "$@"
. tests/examples/server.bash

is "--help prints its usage" 0 "$(program echo --help >"$tmp/help"; echo $?)"
check "the usage names the options" grep -q -- --listen "$tmp/help"
check "--version prints one line" test "$(program echo --version | wc -l)" = 1
one_line() { [ "$(wc -l <"$tmp/err1")" = 1 ] && grep -q '^echo: ' "$tmp/err1"; }
is "a wrong flag is status 2" 2 "$(program echo --nonsense 2>"$tmp/err1"; echo $?)"
check "and one line" one_line
is "a wrong address is status 2" 2 "$(program echo --listen nowhere 2>"$tmp/err1"; echo $?)"
check "and one line, too" one_line

check "it starts" start echo
idle_fds=$(fds)
is "a taken port is status 1" 1 "$(program echo --listen "127.0.0.1:$port" 2>"$tmp/err1"; echo $?)"
check "and one line that says so" grep -q 'taken' "$tmp/err1"

exec 4<>"/dev/tcp/127.0.0.1/$port"
echo "hello" >&4
read -r -t 5 line <&4
is "a line comes back" hello "$line"
exec 4>&-

# More than the buffers of both ends hold is sent before anything is read.
head -c 30000000 /dev/urandom >"$tmp/bytes"
exec 4<>"/dev/tcp/127.0.0.1/$port"
cat "$tmp/bytes" >&4 &
writer=$!
sleep 1
exec 5<>"/dev/tcp/127.0.0.1/$port"
echo "others" >&5
read -r -t 5 line <&5
is "others are served while one does not read" others "$line"
exec 5>&-
head -c 30000000 <&4 >"$tmp/back"
wait $writer
check "a slow reader loses nothing" cmp "$tmp/bytes" "$tmp/back"
exec 4>&-
check "no descriptor leaks" until_fds "$idle_fds"

# Three at once, 3 MB each.
head -c 3000000 "$tmp/bytes" >"$tmp/part"
for i in 1 2 3; do
    (
        exec 4<>"/dev/tcp/127.0.0.1/$port"
        cat "$tmp/part" >&4 &
        head -c 3000000 <&4 >"$tmp/back$i"
        wait
    ) &
    clients[i]=$!
done
for i in 1 2 3; do
    wait "${clients[i]}"
    check "client $i of three at once loses nothing" cmp "$tmp/part" "$tmp/back$i"
done
answered=0
for _ in {1..1000}; do
    exec 4<>"/dev/tcp/127.0.0.1/$port" && echo again >&4 && read -r -t 5 line <&4 && [ "$line" = again ] && answered=$((answered + 1))
    exec 4>&-
done
is "1,000 connections are answered" 1000 "$answered"
check "and their descriptors go" until_fds "$idle_fds"

if [ -n "$native" ]; then
    before=$(rss_kib)
    idle=()
    for _ in {1..500}; do
        exec {fd}<>"/dev/tcp/127.0.0.1/$port" && idle+=("$fd")
    done
    echo x >&"${idle[499]}"
    read -r -t 5 line <&"${idle[499]}"
    is "500 idle connections leave the last one served" x "$line"
    check "and take no memory worth a page each 256" test $(($(rss_kib) - before)) -le 8
    for fd in "${idle[@]}"; do exec {fd}>&-; done
    check "and their descriptors go with them" until_fds "$idle_fds"
fi

stops "SIGTERM stops it with status 0" TERM 5
check "it starts again" start echo
stops "SIGINT stops it with status 0" INT 5
done_testing
