CPU      := mips64
TRIPLE   := mips64-linux-none
CFLAGS   := -mabi=64
HARDEN   :=
STATIC   :=
LDFLAGS  :=
EMULATOR := qemu-mips64-static
