# Big-endian with the ELFv2 ABI and 64-bit long double, as musl has it.
# lld does not learn the ABI from bitcode (LLVM 19), so it is told for link-time optimization.
CPU      := powerpc64
TRIPLE   := powerpc64-linux-none
CFLAGS   := -mabi=elfv2 -mlong-double-64
HARDEN   :=
STATIC   := -fno-pic
LDFLAGS  := -Wl,-mllvm,-target-abi=elfv2
EMULATOR := qemu-ppc64-static
