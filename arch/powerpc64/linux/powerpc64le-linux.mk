# 64-bit long double, as musl has it.
CPU      := powerpc64
TRIPLE   := powerpc64le-linux-none
CFLAGS   := -mlong-double-64
HARDEN   :=
STATIC   := -fno-pic
LDFLAGS  :=
EMULATOR := qemu-ppc64le-static
