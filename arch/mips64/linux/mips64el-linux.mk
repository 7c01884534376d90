CPU      := mips64
TRIPLE   := mips64el-linux-none
CFLAGS   := -mabi=64
HARDEN   :=
STATIC   :=
LDFLAGS  :=
EMULATOR := qemu-mips64el-static
