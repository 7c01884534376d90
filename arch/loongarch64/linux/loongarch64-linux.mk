# LSX is clang's default, but optional in the architecture (and absent from qemu 7.2).
CPU      := loongarch64
TRIPLE   := loongarch64-linux-none
CFLAGS   := -mno-lsx
HARDEN   :=
STATIC   := -fno-pic
LDFLAGS  :=
EMULATOR := qemu-loongarch64-static
