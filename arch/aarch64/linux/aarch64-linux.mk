# Outlined atomics need a runtime that asks the kernel for LSE.
CPU      := aarch64
TRIPLE   := aarch64-linux-none
CFLAGS   := -mno-outline-atomics
HARDEN   := -mbranch-protection=standard
STATIC   := -fno-pic
LDFLAGS  :=
EMULATOR := qemu-aarch64-static
