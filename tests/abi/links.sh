#!/bin/sh
# Whatever a header declares can be linked: no function and no variable is promised without being there. The list is
# made from the headers each time, by what the compiler understood of them.
. tests/tap.sh

headers=$(for folder in $INCLUDES; do (cd "$folder" && find . -name '*.h'); done | sed 's,^\./,,' | grep -v '^bits/' | sort -u)
echo "$headers" | sed 's/.*/#include <&>/' >"$tmp/all.c"

# Names declared outside of functions, but for those the headers define themselves (static, inline).
declared() {
    $CC -std=gnu11 -ffreestanding -nostdlibinc -fno-builtin -D_GNU_SOURCE -fsyntax-only -Xclang -ast-dump \
        -fno-color-diagnostics "$tmp/all.c" >"$tmp/ast" || return 1
    sed -nE "/^[|\`]-FunctionDecl/{/ (static|inline|implicit)( |\$)/d;s/^.* ([A-Za-z_][A-Za-z_0-9]*) '[^']*'.*\$/\1/p}
             /^[|\`]-VarDecl.* extern\$/s/^.* ([A-Za-z_][A-Za-z_0-9]*) '.*\$/\1/p" "$tmp/ast" | sort -u >"$tmp/names"
    wc -l <"$tmp/names"
    grep -qx printf "$tmp/names" && grep -qx r3_selector_wait "$tmp/names" && grep -qx environ "$tmp/names"
}

program() {
    awk '{ printf "extern char n%d[] __asm__(\"%s\");\n", NR, $1; list = list "n" NR "," }
         END { print "char *volatile names[] = {" list "};"
               print "int main(void) { for (unsigned long i = 0; i < sizeof names / sizeof *names; i++)"
               print "if (!names[i]) return 1; return 0; }" }' "$tmp/names" >"$tmp/program.c"
    cc "$@" "$tmp/program.c" -o "$tmp/program"
}

check "the headers can be read" declared
check "everything declared links into a static PIE" program
check "and none of it is null there" run "$tmp/program"
check "everything declared links into a tiny static file" program --tiny
tap_done
