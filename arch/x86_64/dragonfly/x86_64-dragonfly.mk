# The plain language of these files: `KEY := value`, read by the Makefile and by ring3-cc.
# CFLAGS are for every object, HARDEN for all but --tiny, STATIC for the user's code at a fixed address (--tiny, -no-pie).
CPU      := x86_64
TRIPLE   := x86_64-unknown-dragonfly
CFLAGS   := -fomit-frame-pointer
HARDEN   := -fcf-protection=full
STATIC   := -fno-pic
LDFLAGS  :=
EMULATOR := build/x86_64-linux/tests/hosts/bsd/bsd
# The host carries out execve itself: what a guest starts is a program of the target, without the host before it.
EMULATOR_EXECS := yes
