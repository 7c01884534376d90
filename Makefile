# ring3: GNU make 4.3, clang 19, lld 19, nasm. `make help` lists what can be asked for.

HOST     := $(subst ppc64,powerpc64,$(shell uname -m))-linux
KNOWN    := $(sort $(basename $(notdir $(filter-out arch/generic/%,$(wildcard arch/*/*/*.mk)))))
# Tests are for all targets unless told otherwise; everything else is for the machine's own.
TARGETS  ?= $(if $(filter test all-targets,$(MAKECMDGOALS)),$(KNOWN),$(HOST))
T        ?=

CLANG    ?= clang-19
AR       ?= llvm-ar-19
NASM     ?= nasm
ifeq ($(origin AR),default)
AR       := llvm-ar-19
endif

UNKNOWN := $(filter-out $(KNOWN),$(TARGETS))
ifneq ($(UNKNOWN),)
$(error unknown target: $(UNKNOWN); the targets are: $(KNOWN))
endif

# `make V=1` shows the commands.
Q := $(if $(V),,@)

.DEFAULT_GOAL := all
.DELETE_ON_ERROR:
.SUFFIXES:

# Every file named X_<mechanism>.c stands beside its siblings; a kernel's file says which of them it has.
ALL_MECHANISMS := futex umtx epoll kqueue poll eventfd pidfd timerfd signalfd inotify
FOLDERS := $(patsubst %/,%,$(sort $(filter-out rt/linux/ rt/dragonfly/ rt/bsd/ rt/wali/,$(dir $(wildcard rt/*.c rt/*/*.c io/*.c net/*.c)))))

WARN   := -Wall -Wextra -Wpedantic -Wno-gnu-statement-expression
COMMON := -std=gnu11 -ffreestanding -nostdlibinc -fno-ident
RT     := $(COMMON) $(WARN) -D_GNU_SOURCE -fPIE -fvisibility=hidden -fdirect-access-external-data -fno-builtin -fno-math-errno -fno-strict-aliasing -fstack-protector \
          -fno-asynchronous-unwind-tables -fno-unwind-tables -ffunction-sections -fdata-sections

# $(call target,NAME): reads the target's facts and states its rules.
define target
CPU :=
include $$(wildcard arch/*/*/$1.mk)
include $$(wildcard arch/generic/$$(notdir $$(patsubst %/,%,$$(dir $$(wildcard arch/*/*/$1.mk))))/*.mk)
$$(eval $$(call target_rules,$1,build/$1,arch/$$(CPU),$$(KERNEL)))
endef

# $1 target, $2 build folder, $3 arch/<cpu>, $4 kernel
define target_rules
$1.mechanisms := $(MECHANISMS)
$1.arch := $(wildcard $3/*.c $3/*.S $3/*.asm $3/$4/*.c $3/$4/*.S $3/$4/*.asm)
$1.crt  := $$(filter $3/$4/crt1.% $3/$4/rcrt1.%,$$($1.arch))
$1.lib  := $$(filter-out $$($1.crt),$$($1.arch)) $$(wildcard arch/generic/$4/*.c)
$1.own  := $$(basename $$(notdir $$($1.lib)))
$1.lib  += $$(filter-out $$(foreach o,$$($1.own),%/$$o.c) \
    $$(foreach m,$$(filter-out $(MECHANISMS),$(ALL_MECHANISMS)),%_$$m.c), \
    $$(wildcard $(FOLDERS:=/*.c) rt/$4/*.c))
$1.obj  := $$(patsubst %,$2/obj/%.o,$$($1.lib))
# The CPU first: a small file of its own overrides the shared one (include/README.md).
$1.isystem := $3/$4/include arch/generic/$4/include include
$1.flags := --target=$(TRIPLE) $(CFLAGS) $$($1.isystem:%=-isystem %)
$1.cc   := $(CLANG) $$($1.flags)
$1.emulator := $(EMULATOR)

# Vectors and unrolling are in the sources where they pay; elsewhere they would only bloat loops over a few bytes.
$2/obj/rt/string/%.c.o: OPT := -O2 -fno-vectorize -fno-slp-vectorize -fno-unroll-loops
$2/obj/%.c.o: %.c
	@mkdir -p $$(@D)
	$(Q)$(CLANG) $$($1.flags) $(HARDEN) $(RT) $$(or $$(OPT),-Os -fno-vectorize -fno-slp-vectorize) -I rt -I rt/$4 -I . -I $3 -I $3/$4 -I arch/generic/$4 -I arch/generic -MMD -MP -c $$< -o $$@
$2/obj/%.S.o: %.S
	@mkdir -p $$(@D)
	$(Q)$(CLANG) $$($1.flags) $(HARDEN) -I . -MMD -MP -c $$< -o $$@
$2/obj/%.asm.o: %.asm
	@mkdir -p $$(@D)
	$(Q)$(NASM) -f elf64 -w+all -MD $$(@:.o=.d) -MP -o $$@ $$<

$2/lib/libring3.a: $$($1.obj)
	@mkdir -p $$(@D)
	@rm -f $$@
	$(Q)$(AR) rcs $$@ $$^
$2/lib/crt1.o: $2/obj/$$(filter $3/$4/crt1.%,$$($1.crt)).o
	@mkdir -p $$(@D)
	@cp $$< $$@
$2/lib/rcrt1.o: $2/obj/$$(filter $3/$4/rcrt1.%,$$($1.crt)).o
	@mkdir -p $$(@D)
	@cp $$< $$@

$1.libs := $2/lib/libring3.a $2/lib/crt1.o $2/lib/rcrt1.o $(call linker_files,$1)
# The headers where they are edited, not where they are staged: so dependencies are on the sources.
$1.link := build/bin/ring3-cc --target=$1 -nostdlibinc $$($1.isystem:%=-isystem %) -std=gnu11 -Wall -Wextra

$1.testsrc := $$(filter-out tests/bench/% tests/fuzz/% tests/hosts/%,$$(wildcard tests/*/*.c tests/*/*/*.c))
$1.testsrc := $$(if $(T),$$(foreach t,$$($1.testsrc),$$(if $$(findstring $(T),$$t),$$t)),$$($1.testsrc))
$1.tests := $$(patsubst %.c,$2/%,$$($1.testsrc))
# Tests of faults stand between the library and the kernel (tests/fault/door.h).
$2/tests/fault/%: DOOR := $(foreach n,0 1 2 3 4 5 6,-Wl,--wrap=r3_syscall$n)
$2/tests/%: tests/%.c tests/tap.h $$($1.libs) | build/bin/ring3-cc
	@mkdir -p $$(@D)
	$(Q)$$($1.link) -O1 -g -fno-builtin -I tests -I rt -I $3 -I $3/$4 -I arch/generic/$4 -MMD -MP -MF $$@.d -MT $$@ $$< $$(DOOR) -o $$@

$2/examples/%: examples/%.c $$($1.libs) | build/bin/ring3-cc
	@mkdir -p $$(@D)
	$(Q)$$($1.link) -Os -s -MMD -MP -MF $$@.d -MT $$@ $$< -o $$@

.PHONY: $1
$1: build/bin/ring3-cc $$($1.libs) $$(patsubst examples/%.c,$2/examples/%,$$(wildcard examples/*.c))

-include $$($1.obj:.o=.d) $$(addsuffix .d,$$($1.tests)) $(wildcard $2/examples/*.d)
endef

include linker/install.mk
# The machine's own too: ring3-cc runs on it.
$(foreach t,$(sort $(HOST) $(TARGETS)),$(eval $(call target,$t)))

.PHONY: all all-targets test clean
all: $(TARGETS)
all-targets: $(TARGETS)

test: $(foreach t,$(TARGETS),$($t.tests))
	tests/run $(foreach t,$(TARGETS),$($t.tests:%=$t:$($t.emulator):%))

clean:
	rm -rf build

# What the commands above need, by Debian's names. The second line is only for `make bench`.
DEPS := clang-19 lld-19 llvm-19 nasm make perl qemu-user-static curl wrk strace procps iproute2 pkg-config cmake
DEPS_BENCH := musl-tools dietlibc-dev libev-dev gcc libc6-dev

.PHONY: deps
deps:
	@if ! command -v apt-get >/dev/null; then \
	    echo "make deps knows apt-get only. Install by your system's means:"; \
	    echo "  clang, lld and llvm-ar 19, nasm, GNU make, perl (prove), qemu-user static, curl, wrk, strace"; exit 1; fi
	@missing=$$(dpkg-query -W -f '$${db:Status-Abbrev}$${Package}\n' $(DEPS) $(DEPS_BENCH) 2>/dev/null | sed -n 's/^ii *//p' | sort -u); \
	need=; for p in $(DEPS) $(DEPS_BENCH); do echo "$$missing" | grep -qx "$$p" || need="$$need $$p"; done; \
	if [ -n "$$need" ]; then \
	    as_root=; [ "$$(id -u)" = 0 ] || as_root=sudo; \
	    $$as_root apt-get update -q && \
	    DEBIAN_FRONTEND=noninteractive $$as_root apt-get install -q -y --no-install-recommends $$need; fi
