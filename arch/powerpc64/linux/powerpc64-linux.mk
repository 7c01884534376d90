# Big-endian with the ELFv2 ABI and 64-bit long double, as musl has it.
CPU      := powerpc64
TRIPLE   := powerpc64-linux-none
CFLAGS   := -mabi=elfv2 -mlong-double-64
HARDEN   :=
STATIC   := -fno-pic
LDFLAGS  :=
EMULATOR := qemu-ppc64-static
