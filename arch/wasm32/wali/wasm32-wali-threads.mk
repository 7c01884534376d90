# wasm32-wali with threads: the memory is shared, imported so that each thread's instance gets the same one, and exported.
# Table entry 1 stays empty, so that the 1 of a mistaken SIG_IGN is no function.
CPU      := wasm32
FORMAT   := wasm
TRIPLE   := wasm32-unknown-unknown
CFLAGS   := -mcpu=mvp -mbulk-memory -mmutable-globals -msign-ext -matomics
HARDEN   :=
STATIC   :=
LDFLAGS  := -Wl,--entry=_start,--shared-memory,--import-memory,--export-memory,--export-table,--table-base=2,--stack-first,-z,stack-size=262144,--max-memory=268435456
EMULATOR := tests/hosts/wali/node
EMULATOR_NEEDS := build/hosts/wali/wali.node
