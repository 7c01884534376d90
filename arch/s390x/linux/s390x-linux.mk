CPU      := s390x
TRIPLE   := s390x-linux-none
CFLAGS   :=
HARDEN   :=
STATIC   := -fno-pic
# lld 19 turns loads from the GOT into addresses, finds too late that an odd one cannot be made so (a char array in
# merged constants), and forgets the relocation of the entry it then needs: .dynamic outgrows its room.
LDFLAGS  := -Wl,--no-relax
EMULATOR := qemu-s390x-static
