# The plain language of these files: `KEY := value`, read by the Makefile and by ring3-cc.
CPU      := x86_64
TRIPLE   := x86_64-linux-none
CFLAGS   :=
HARDEN   := -fcf-protection=full
STATIC   :=
LDFLAGS  :=
EMULATOR := qemu-x86_64-static
