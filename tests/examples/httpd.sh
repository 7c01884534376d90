#!/bin/bash
# examples/httpd as its clients see it: every status, every spelling of a way out of the root, ranges, conditions,
# persistence, slow and broken clients, load, and how it ends.
[ -n "${BASH_VERSION-}" ] || exec bash "$0" "$@"
. tests/examples/server.bash

root=$tmp/root
mkdir -p "$root/sub/deep" "$root/plain" "$root/with index"
echo "outside" >"$tmp/secret"
printf 'hello, world\n' >"$root/a.txt"
printf '<p>index' >"$root/with index/index.html"
: >"$root/empty.css"
head -c 5000000 /dev/urandom >"$root/big.bin"
printf 'x' >"$root/sub/name & <b>\"é.MD"
printf 'percent' >"$root/%2e%2e"
printf 'back' >"$root/a\\b"
ln -s a.txt "$root/inside"
ln -s ../../a.txt "$root/sub/deep/up"
ln -s ../secret "$root/outside"
ln -s .. "$root/parent"
ln -s /etc/passwd "$root/passwd"
mkfifo "$root/fifo"
chmod 755 "$root"

get() { curl -s --max-time 20 --path-as-is "$@"; }
url() { echo "http://127.0.0.1:$port$1"; }
status() { get -o /dev/null -w '%{http_code}' "$@"; }
header() { get -D - -o /dev/null "${@:2}" | tr -d '\r' | sed -n "s/^$1: //p"; }
# The status line's number of what raw gives.
code() { raw "$@" | head -n 1 | cut -d' ' -f2; }
H='Host: x\r\n'
C='Connection: close\r\n'

is "--help prints its usage" 0 "$(program httpd --help >"$tmp/help"; echo $?)"
for flag in --root --listen --idle-seconds --help --version; do
    check "the usage has $flag" grep -q -- $flag "$tmp/help"
done
is "--version prints one line" 1 "$(program httpd --version | wc -l)"
refuses() {
    program httpd "${@:3}" >"$tmp/out1" 2>"$tmp/err1"
    is "$1: status $2" "$2" $?
    is "$1: one line" 1 "$(wc -l <"$tmp/err1")"
    is "$1: nothing on stdout" 0 "$(wc -c <"$tmp/out1")"
}
refuses "a wrong flag" 2 --nonsense
refuses "a flag without its value" 2 --root
refuses "an address that is none" 2 --listen 127.0.0.1:http
refuses "an idle time that is none" 2 --idle-seconds 0
refuses "a missing folder" 1 --root "$tmp/nowhere" --listen 127.0.0.1:0
refuses "a file as root" 1 --root "$root/a.txt" --listen 127.0.0.1:0
refuses "an address of another machine" 1 --root "$root" --listen 192.0.2.1:8080

check "it starts" start httpd --root "$root" --idle-seconds 2
is "it says what it serves" "serving $root on http://127.0.0.1:$port/" "$(cat "$tmp/said")"
refuses "a taken port" 1 --root "$root" --listen "127.0.0.1:$port"
idle_fds=$(fds)

# Files
check "a file comes byte for byte" cmp "$root/a.txt" <(get "$(url /a.txt)")
check "a large file, too" cmp "$root/big.bin" <(get "$(url /big.bin)")
is "an empty file" 200:0 "$(status "$(url /empty.css)" -w '%{http_code}:%{size_download}')"
is "its type by its name" "text/css; charset=utf-8" "$(header Content-Type "$(url /empty.css)")"
is "text has its character set" "text/plain; charset=utf-8" "$(header Content-Type "$(url /a.txt)")"
is "capitals in the ending" "text/markdown; charset=utf-8" "$(header Content-Type "$(url '/sub/name%20&%20%3Cb%3E%22%C3%A9.MD')")"
is "other types are just bytes" application/octet-stream "$(header Content-Type "$(url /big.bin)")"
is "length" 13 "$(header Content-Length "$(url /a.txt)")"
is "HEAD has the same length" 13 "$(header Content-Length -I "$(url /a.txt)")"
is "HEAD has no body" 0 "$(raw "HEAD /a.txt HTTP/1.1\r\n$H$C\r\n" | sed '1,/^\r$/d' | wc -c)"
check "a date" grep -qE '^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), [0-9]{2} [A-Z][a-z]{2} [0-9]{4} [0-9:]{8} GMT$' <(header Date "$(url /a.txt)")
is "a query is not part of the name" 200 "$(status "$(url '/a.txt?x=/../')")"
is "a missing file" 404 "$(status "$(url /nope)")"
is "a file is not a folder" 404 "$(status "$(url /a.txt/)")"
is "a name longer than names are" 404 "$(status "$(url "/$(printf 'n%.0s' {1..300})")")"
is "a FIFO is not served" 403 "$(status "$(url /fifo)")"
is "the target as a whole URL" 200 "$(code "GET http://x:80/a.txt HTTP/1.1\r\n$H$C\r\n")"
is "the target as a URL without path" 200 "$(code "GET http://x HTTP/1.1\r\n$H$C\r\n")"

# Folders
is "a folder without its slash moves" 301 "$(status "$(url /sub)")"
is "to the same with a slash" /sub/ "$(header Location "$(url /sub)")"
is "keeping its spelling and query" "/with%20index/?q" "$(header Location "$(url '/with%20index?q')")"
is "and never to another server" /sub/ "$(header Location "$(url //sub)")"
is "its index is its page" "<p>index" "$(get "$(url '/with%20index/')")"
is "or else a listing" "text/html; charset=utf-8" "$(header Content-Type "$(url /sub/)")"
get "$(url /sub/)" >"$tmp/listing"
check "names are escaped as text" grep -qF 'name &amp; &lt;b&gt;&quot;é.MD</a>' "$tmp/listing"
check "and as links" grep -qF '"./name%20%26%20%3Cb%3E%22%C3%A9.MD"' "$tmp/listing"
check "folders have a slash" grep -qF '"./deep/"' "$tmp/listing"
check "the way up is shown" grep -qF '"../"' "$tmp/listing"
is "the root has none" 0 "$(get "$(url /)" | grep -cF '"../"')"
is "an empty folder is a page" 200 "$(status "$(url /plain/)")"

# Ways out
for path in /../secret /sub/../../secret /.. /../ /sub/.. /%2e%2e/secret /%2E%2e/secret /.%2e/secret /%2e./secret \
    /..%2fsecret /%2e%2e%2fsecret '/..\secret' '/sub\..\..\secret' /..%5csecret /sub/..%5c..%5csecret //../secret \
    /./../secret /outside /parent/secret /parent/ /passwd; do
    refusal=$(status "$(url "$path")")
    # Without openat2 (qemu-user 7.2) a link on the way is no folder.
    [ -z "$native" ] && [ "${path:0:8}" = /parent/ ] && [ "$refusal" = 404 ] && refusal=403
    is "refused: $path" 403 "$refusal"
done
is "double encoding stays literal" percent "$(get "$(url /%252e%252e)")"
is "and leads nowhere" 404 "$(status "$(url /%252e%252e/secret)")"
is "an overlong encoding of a dot is another name" 404 "$(status "$(url /%c0%ae%c0%ae/secret)")"
is "a NUL in the path" 400 "$(status "$(url /a.txt%00.html)")"
is "a broken percent" 400 "$(status "$(url /a%2)")"
is "a wrong percent" 400 "$(status "$(url /a%zz)")"
is "a backslash is a letter" back "$(get "$(url '/a%5cb')")"
followed=$(status "$(url /inside)")
check "a link inside is followed, where the kernel has openat2" test "$followed" = 200 -o \( -z "$native" -a "$followed" = 403 \)
is "and one that goes up inside" "$followed" "$(status "$(url /sub/deep/up)")"
is "a path too long" 414 "$(status "$(url "/$(printf 'n/%.0s' {1..2500})")")"

# Ranges
is "first bytes" hello "$(get -r 0-4 "$(url /a.txt)")"
is "are 206" 206 "$(status -r 0-4 "$(url /a.txt)")"
is "and say where they are from" "bytes 0-4/13" "$(header Content-Range -r 0-4 "$(url /a.txt)")"
is "from the middle on" world "$(get -r 7- "$(url /a.txt)")"
is "the last bytes" world "$(get -r -6 "$(url /a.txt)")"
is "more last bytes than there are" 13 "$(get -r -600 "$(url /a.txt)" | wc -c)"
is "an end beyond the end" "bytes 7-12/13" "$(header Content-Range -r 7-600 "$(url /a.txt)")"
check "of a large file" cmp <(get -r 1000000-3999999 "$(url /big.bin)") <(tail -c +1000001 "$root/big.bin" | head -c 3000000)
is "beyond the end" 416 "$(status -r 13- "$(url /a.txt)")"
is "says how long it is" "bytes */13" "$(header Content-Range -r 13- "$(url /a.txt)")"
is "no last bytes" 416 "$(status -H 'Range: bytes=-0' "$(url /a.txt)")"
is "of an empty file" 416 "$(status -r 0-0 "$(url /empty.css)")"
for range in 'bytes=4-2' 'bytes=a-b' 'bytes=-' 'bytes=' 'lines=1-2' 'bytes=0-1,3-4' 'bytes=99999999999999999999-'; do
    is "the whole for: $range" 200 "$(status -H "Range: $range" "$(url /a.txt)")"
done

# Conditions
modified=$(header Last-Modified "$(url /a.txt)") etag=$(header ETag "$(url /a.txt)")
seconds=$(stat -c %Y "$root/a.txt")
is "modified when it was" "$(TZ=UTC LC_ALL=C date -d "@$seconds" '+%a, %d %b %Y %H:%M:%S GMT')" "$modified"
is "not modified since" 304 "$(status -H "If-Modified-Since: $modified" "$(url /a.txt)")"
is "without a body" 0 "$(get -H "If-Modified-Since: $modified" "$(url /a.txt)" | wc -c)"
is "in RFC 850's form" 304 "$(status -H "If-Modified-Since: $(TZ=UTC LC_ALL=C date -d "@$seconds" '+%A, %d-%b-%y %H:%M:%S GMT')" "$(url /a.txt)")"
is "in asctime's form" 304 "$(status -H "If-Modified-Since: $(TZ=UTC LC_ALL=C date -d "@$seconds" '+%a %b %e %H:%M:%S %Y')" "$(url /a.txt)")"
is "modified since a second before" 200 "$(status -H "If-Modified-Since: $(TZ=UTC LC_ALL=C date -d "@$((seconds - 1))" '+%a, %d %b %Y %H:%M:%S GMT')" "$(url /a.txt)")"
is "a date that is none" 200 "$(status -H "If-Modified-Since: yesterday at noon, more or less" "$(url /a.txt)")"
is "the tag" 304 "$(status -H "If-None-Match: \"x\", W/$etag" "$(url /a.txt)")"
is "any tag" 304 "$(status -H 'If-None-Match: *' "$(url /a.txt)")"
is "another tag counts more than the date" 200 "$(status -H 'If-None-Match: "x"' -H "If-Modified-Since: $modified" "$(url /a.txt)")"
is "a tag that must match" 412 "$(status -H 'If-Match: "x"' "$(url /a.txt)")"
is "and does" 200 "$(status -H "If-Match: $etag" "$(url /a.txt)")"
is "unmodified since long ago" 412 "$(status -H "If-Unmodified-Since: Sun, 06 Nov 1994 08:49:37 GMT" "$(url /a.txt)")"
is "a range of this version" 206 "$(status -r 0-1 -H "If-Range: $etag" "$(url /a.txt)")"
is "a range of this date" 206 "$(status -r 0-1 -H "If-Range: $modified" "$(url /a.txt)")"
is "a range of another version" 200 "$(status -r 0-1 -H 'If-Range: "x"' "$(url /a.txt)")"

# Requests as a whole
for method in POST PUT DELETE OPTIONS PATCH TRACE; do
    is "$method is not allowed" 405 "$(status -X $method "$(url /a.txt)")"
done
is "and says what is" "GET, HEAD" "$(header Allow -X POST "$(url /a.txt)")"
is "CONNECT" 405 "$(code "CONNECT x:80 HTTP/1.1\r\n$H\r\n")"
is "a method unknown" 501 "$(code "BREW / HTTP/1.1\r\n$H\r\n")"
is "methods have capitals" 501 "$(code "get / HTTP/1.1\r\n$H\r\n")"
is "no host in 1.1" 400 "$(code 'GET / HTTP/1.1\r\n\r\n')"
is "no host in 1.0" 200 "$(code 'GET / HTTP/1.0\r\n\r\n')"
is "two hosts" 400 "$(code "GET / HTTP/1.1\r\n$H$H\r\n")"
is "a host that is none" 400 "$(code 'GET / HTTP/1.1\r\nHost: a b\r\n\r\n')"
is "another major version" 505 "$(code "GET / HTTP/2.0\r\n$H\r\n")"
is "a later minor version" 200 "$(code "GET / HTTP/1.2\r\n$H$C\r\n")"
is "a version that is none" 400 "$(code "GET / HTTP/1\r\n$H\r\n")"
is "a version in small letters" 400 "$(code "GET / http/1.1\r\n$H\r\n")"
is "no version" 400 "$(code 'GET /\r\n\r\n')"
is "two blanks" 400 "$(code "GET  / HTTP/1.1\r\n$H\r\n")"
is "a target that is no path" 400 "$(code "GET a.txt HTTP/1.1\r\n$H\r\n")"
is "a star" 400 "$(code "GET * HTTP/1.1\r\n$H\r\n")"
is "a fragment" 400 "$(code "GET /a.txt#x HTTP/1.1\r\n$H\r\n")"
is "a folded field" 400 "$(code "GET / HTTP/1.1\r\n${H}X: a\r\n b\r\n\r\n")"
is "a blank before the colon" 400 "$(code "GET / HTTP/1.1\r\n${H}X : a\r\n\r\n")"
is "a field without a colon" 400 "$(code "GET / HTTP/1.1\r\n${H}X\r\n\r\n")"
is "a field without a name" 400 "$(code "GET / HTTP/1.1\r\n${H}: a\r\n\r\n")"
is "a NUL in a field" 400 "$(code "GET / HTTP/1.1\r\n${H}X: a\\x00b\r\n\r\n")"
is "a line that ends with LF alone" 400 "$(code "GET / HTTP/1.1\n${H}\r\n")"
is "a CR in a line" 400 "$(code "GET / HTTP/1.1\r\n${H}X: a\rb\r\n\r\n")"
is "a CR behind the version" 400 "$(code "GET / HTTP/1.1\rX${H}\r\n")"
is "empty lines before the request" 200 "$(code "\r\n\r\nGET / HTTP/1.1\r\n$H$C\r\n")"
is "an expectation unknown" 417 "$(status -H 'Expect: wonders' "$(url /a.txt)")"
long=$(printf 'n%.0s' {1..9000})
is "a line too long" 414 "$(code "GET /$long HTTP/1.1\r\n$H\r\n")"
is "a head too long" 431 "$(code "GET / HTTP/1.1\r\n${H}A: $long\r\nB: $long\r\n\r\n")"
is "a head of 12 KB is not" 200 "$(code "GET / HTTP/1.1\r\n$H${C}A: $long\r\nB: ${long:0:3000}\r\n\r\n")"

# Bodies and smuggling
is "a transfer coding" 501 "$(code "GET / HTTP/1.1\r\n${H}Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n")"
is "a transfer coding and a length" 400 "$(code "GET / HTTP/1.1\r\n${H}Transfer-Encoding: chunked\r\nContent-Length: 5\r\n\r\n0\r\n\r\n")"
is "two lengths" 400 "$(code "GET / HTTP/1.1\r\n${H}Content-Length: 5\r\nContent-Length: 6\r\n\r\n")"
for length in -1 +5 5,5 0x5 '' ' ' 5a 99999999999999999999; do
    is "a length that is none: '$length'" 400 "$(code "GET / HTTP/1.1\r\n${H}Content-Length: $length\r\n\r\n")"
done
is "a body too large" 413 "$(code "GET / HTTP/1.1\r\n${H}Content-Length: 99999999\r\n\r\n")"
is "a body is passed over, and no request in it is answered" 2 "$(raw "GET /a.txt HTTP/1.1\r\n${H}Content-Length: 34\r\n\r\nGET /nope HTTP/1.1\r\nHost: evil\r\n\r\nGET /a.txt HTTP/1.1\r\n$H$C\r\n" | grep -c '^HTTP/1.1 200')"
check "an answer reaches who still sends" test "$(head -c 800000 /dev/zero | status -X POST --data-binary @- -H Expect: "$(url /)")" = 405

# Persistence
is "pipelined requests are answered in order" "200 404 206 200" "$(raw "GET /a.txt HTTP/1.1\r\n$H\r\nGET /nope HTTP/1.1\r\n$H\r\nGET /a.txt HTTP/1.1\r\n${H}Range: bytes=0-1\r\n\r\nHEAD /a.txt HTTP/1.1\r\n$H$C\r\n" | sed -n 's/.*HTTP\/1.1 \([0-9]*\).*/\1/p' | paste -sd' ')"
many=$(for _ in {1..300}; do printf 'GET /a.txt HTTP/1.1\\r\\nHost: x\\r\\n\\r\\n'; done)
is "300 of them at once" 301 "$(raw "${many}GET / HTTP/1.1\r\n$H$C\r\n" | grep -ac 'HTTP/1.1 200')"
large='GET /big.bin HTTP/1.1\r\nHost: x\r\n\r\n'
raw "$large$large${large}GET /a.txt HTTP/1.1\r\n$H$C\r\n" 20 >"$tmp/many"
is "behind large files, too" "hello, world" "$(tail -n 1 "$tmp/many")"
check "which all came" test "$(stat -c %s "$tmp/many")" -gt 15000000
is "a connection is kept" "1 0" "$(get -o /dev/null -o /dev/null -w '%{num_connects}\n' "$(url /a.txt)" "$(url /a.txt)" | paste -sd' ')"
is "HTTP/1.0 closes" 200 "$(code 'GET /a.txt HTTP/1.0\r\n\r\n')"
is "unless told to keep" 2 "$(raw 'GET /a.txt HTTP/1.0\r\nConnection: Keep-Alive\r\n\r\nGET /a.txt HTTP/1.0\r\n\r\n' | grep -c '^HTTP/1.1 200')"
byte_by_byte() {
    exec 3<>"/dev/tcp/127.0.0.1/$port"
    local request=$'GET /a.txt HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n'
    for ((i = 0; i < ${#request}; i++)); do printf %s "${request:i:1}" >&3; done
    timeout 5 cat <&3 | grep -q '^hello, world'
}
check "a request that comes byte by byte" byte_by_byte
exec 3>&-

# Slow clients
is "who sends half a request is told so" 408 "$(code 'GET / HTTP/1.1\r\nHo' 8)"
trickle() {
    exec 3<>"/dev/tcp/127.0.0.1/$port"
    for _ in {1..30}; do printf 'X' >&3 2>/dev/null || return 0; sleep 0.2; done 2>/dev/null
    return 1
}
check "dripping does not help" trickle
exec 3>&-
check "who sends nothing is let go" raw '' 8
check "who is done is let go" raw "GET / HTTP/1.1\r\n$H\r\n" 8
exec 3<>"/dev/tcp/127.0.0.1/$port"
printf "$large$large$large" >&3
check "who takes nothing is let go" until_fds "$idle_fds"
exec 3>&-

# What is no request
for i in {1..40}; do
    head -c 3000 /dev/urandom | timeout 5 bash -c "exec 3<>/dev/tcp/127.0.0.1/$port; cat >&3; exec 3>&-" 2>/dev/null
done
request="GET /a.txt?x HTTP/1.1\r\nHost: x\r\nRange: bytes=0-4\r\nIf-None-Match: \"a\"\r\n\r\n"
request=$(printf "$request.")
request=${request%.}
for i in {1..150}; do
    at=$((RANDOM % ${#request}))
    { printf %s "${request:0:at}"; head -c 2 /dev/urandom; printf %s "${request:at+1}"; } >"$tmp/broken"
    timeout 5 bash -c "exec 3<>/dev/tcp/127.0.0.1/$port; cat $tmp/broken >&3; exec 3>&-" 2>/dev/null
done
check "random and broken bytes do not end it" running
is "nor what comes after" 200 "$(status "$(url /a.txt)")"
check "no descriptor leaks" until_fds "$idle_fds"

# Load
if [ -n "$native" ] && command -v wrk >/dev/null; then
    load() { wrk -t2 -c"$1" -d"$2" "$(url "$3")" >"$tmp/wrk" && cat "$tmp/wrk" && ! grep -qE 'Socket errors|Non-2xx' "$tmp/wrk"; }
    check "64 connections" load 64 2 /a.txt
    if [ "$(ulimit -Hn)" -ge 3000 ]; then
        ulimit -n 3000
        check "1,000 connections" load 1000 2 /a.txt
        before=$(rss_kib)
        check "1,000 connections again" load 1000 2 /sub/
        check "no descriptor leaks under load" until_fds "$idle_fds"
        check "memory stays flat" test $(($(rss_kib) - before)) -le 256
    fi
    load 64 1 /big.bin >/dev/null
    check "clients that leave in the middle do not end it" running
    check "and leave nothing behind" until_fds "$idle_fds"
fi

# The end
get --limit-rate 2M "$(url /big.bin)" >"$tmp/slow" &
download=$!
sleep 0.5
exec 3<>"/dev/tcp/127.0.0.1/$port"
stops "SIGTERM: the answers under way are finished" TERM 8
wait $download
check "and whole" cmp "$root/big.bin" "$tmp/slow"
exec 3>&-
check "it starts again" start httpd --root "$root"
exec 3<>"/dev/tcp/127.0.0.1/$port"
stops "SIGTERM without clients at work: at once" TERM 1
exec 3>&-
check "it starts for a kept connection" start httpd --root "$root"
truncate -s 40M "$root/huge.bin"
exec 3<>"/dev/tcp/127.0.0.1/$port"
printf "GET /huge.bin HTTP/1.1\r\n$H\r\n" >&3
sleep 0.5
kill -TERM $pid
check "SIGTERM: a kept connection ends with the answer under way" timeout 8 cat <&3
wait $pid
is "and the server with it" 0 $?
exec 3>&-
check "it starts once more" start httpd --root "$root"
get --limit-rate 100k "$(url /big.bin)" >"$tmp/slow" &
sleep 0.5
stops "SIGINT: at once, with status 0" INT 1

# No descriptors left: those that wait are all served later, and the server does not spin meanwhile.
few() { EMULATOR="prlimit --nofile=40" start httpd --root "$root" --idle-seconds 20; }
if [ -n "$native" ]; then
    (
        failed=0
        few || exit 1
        held=()
        for _ in {1..60}; do
            exec {fd}<>"/dev/tcp/127.0.0.1/$port" 2>/dev/null && held+=("$fd")
        done 2>/dev/null
        sleep 0.3
        used=$(awk '{ print $14 + $15 }' "/proc/$pid/stat")
        sleep 1
        spent=$(($(awk '{ print $14 + $15 }' "/proc/$pid/stat") - used))
        for fd in "${held[@]}"; do printf "GET /a.txt HTTP/1.1\r\n$H$C\r\n" >&"$fd"; done
        served=0
        for fd in "${held[@]}"; do
            timeout 5 cat <&"$fd" | grep -q '^hello, world' && served=$((served + 1))
            exec {fd}>&-
        done
        sleep 0.3
        [ "$spent" -le 10 ] && [ "$served" = 60 ] && [ "$(status "$(url /a.txt)")" = 200 ]
        result=$?
        kill -9 $pid
        exit $result
    ) >/dev/null 2>&1
    is "without descriptors it waits, does not spin, and goes on" 0 $?
fi
done_testing
