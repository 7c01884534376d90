CPU      := s390x
TRIPLE   := s390x-linux-none
CFLAGS   :=
HARDEN   :=
STATIC   :=
LDFLAGS  :=
EMULATOR := qemu-s390x-static
