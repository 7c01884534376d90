CPU      := s390x
TRIPLE   := s390x-linux-none
CFLAGS   :=
HARDEN   :=
STATIC   := -fno-pic
LDFLAGS  :=
EMULATOR := qemu-s390x-static
