CPU      := riscv64
TRIPLE   := riscv64-linux-none
CFLAGS   := -march=rv64gc -mabi=lp64d
HARDEN   :=
STATIC   := -fno-pic
LDFLAGS  :=
EMULATOR := qemu-riscv64-static
