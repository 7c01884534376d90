#!/bin/sh
# The installed tree: from another place, with blanks in its path, by pkg-config, by CMake.
. tests/tap.sh

first="$tmp/first place" prefix="$tmp/second place"
check "make install's step" linker/install "$first" 1.2.3 "$(uname -m)-linux"
mv "$first" "$prefix"
RING3_CC="$prefix/bin/ring3-cc"
check "ring3-cc lists the target where it was moved" sh -c '"$0" --targets | grep -qx "$1"' "$RING3_CC" "$TARGET"
cp examples/hello.c "$tmp/hello.c"
cd "$tmp" || exit 2
check "ring3-cc compiles from there" cc -Os hello.c -o hello
check "hello runs" prints "hello, world" run ./hello
check "ring3-cc --tiny" cc --tiny hello.c -o hello
check "hello runs, tiny" prints "hello, world" run ./hello
mkdir links && ln -s "$RING3_CC" links/cc
check "by a symbolic link" links/cc --target="$TARGET" hello.c -o hello
check "by PATH" sh -c 'PATH="$0:$PATH" && ring3-cc --target="$1" hello.c -o hello' "$prefix/bin" "$TARGET"
check "headers are the installed ones" sh -c '"$0" --target="$1" -M hello.c | grep -q "second.* place/lib/ring3/$1/include/unistd.h"' "$RING3_CC" "$TARGET"

if command -v pkg-config >/dev/null; then
    # pkg-config quotes blanks for a shell.
    check "pkg-config: clang with ring3-cc as its linker" sh -c '
        export PKG_CONFIG_PATH="$0/lib/pkgconfig"
        eval "clang-19 -Os $(pkg-config --cflags "$1") hello.c $(pkg-config --libs "$1") -o hello"' "$prefix" "ring3-$TARGET"
    check "hello runs, by pkg-config" prints "hello, world" run ./hello
    check "pkg-config names the compiler and the version" sh -c '
        export PKG_CONFIG_PATH="$0/lib/pkgconfig"
        eval "cc=$(pkg-config --variable=cc ring3)" && [ -x "$cc" ] && pkg-config --exact-version=1.2.3 ring3' "$prefix"
else
    skip "pkg-config" "there is no pkg-config"
fi

if command -v cmake >/dev/null; then
    mkdir project && cp hello.c project/
    cat >project/CMakeLists.txt <<'END'
cmake_minimum_required(VERSION 3.18)
project(hello C CXX ASM)
include(CheckFunctionExists)
check_function_exists(write HAS_WRITE)
check_function_exists(no_such_function HAS_NONE)
if(NOT HAS_WRITE OR HAS_NONE)
    message(FATAL_ERROR "configure checks are wrong")
endif()
find_package(Threads REQUIRED)
add_library(other other.c)
add_executable(hello hello.c)
target_link_libraries(hello other m Threads::Threads)
enable_testing()
add_test(NAME hello COMMAND hello)
END
    echo 'int other;' >project/other.c
    emulator=
    case $EMULATOR in */*) emulator=-DCMAKE_CROSSCOMPILING_EMULATOR=$EMULATOR ;; esac
    check "CMake configures" cmake -S project -B out "-DCMAKE_TOOLCHAIN_FILE=$prefix/share/cmake/ring3/ring3-toolchain.cmake" "-DRING3_TARGET=$TARGET" $emulator
    check "CMake builds" cmake --build out
    check "CMake tests" cmake --build out --target test
    check "hello runs, by CMake" prints "hello, world" run out/hello
    check "an unknown target is refused" sh -c '! cmake -S project -B out2 "-DCMAKE_TOOLCHAIN_FILE=$0/share/cmake/ring3/ring3-toolchain.cmake" -DRING3_TARGET=vax' "$prefix"
else
    skip "CMake" "there is no cmake"
fi
tap_done
