# WebAssembly with the Linux system calls of WALI, one thread. The engine takes what WebAssembly 1.0 has and a little more.
# Table entry 1 stays empty, so that the 1 of a mistaken SIG_IGN is no function.
CPU      := wasm32
FORMAT   := wasm
TRIPLE   := wasm32-unknown-unknown
CFLAGS   := -mcpu=mvp -mbulk-memory -mmutable-globals -msign-ext
HARDEN   :=
STATIC   :=
LDFLAGS  := -Wl,--entry=_start,--export-memory,--export-table,--table-base=2,--stack-first,-z,stack-size=262144,--max-memory=268435456
EMULATOR := tests/hosts/wali/wasm2c
EMULATOR_NEEDS := build/hosts/wali/host.a
