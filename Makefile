# ring3: GNU make 4.3, clang 19, lld 19, nasm. `make help` lists what can be asked for.

HOST     := $(subst ppc64,powerpc64,$(shell uname -m))-linux
KNOWN    := $(sort $(basename $(notdir $(filter-out arch/generic/%,$(wildcard arch/*/*/*.mk)))))
# Targets that are built and tested only when asked for by name.
ON_DEMAND := x86_64-dragonfly wasm32-wali wasm32-wali-threads
# Tests are for all targets unless told otherwise; everything else is for the machine's own.
TARGETS  ?= $(if $(filter test all-targets,$(MAKECMDGOALS)),$(filter-out $(ON_DEMAND),$(KNOWN)),$(HOST))
T        ?=

CLANG    ?= clang-19
AR       ?= llvm-ar-19
NASM     ?= nasm
ifeq ($(origin AR),default)
AR       := llvm-ar-19
endif

# A target may stand with another mechanism than its kernel's first: TARGET+poll, TARGET+pipe, TARGET+poll+pipe. It is
# a target of its own (its headers differ), which shares the objects of rt/ and arch/ with the plain one.
# SELECTOR=poll and WAKER=pipe say it for all of TARGETS.
VARIANTS := poll pipe
poll.replaces := epoll kqueue user
pipe.replaces := eventfd user
base_of     = $(firstword $(subst +, ,$1))
variants_of = $(wordlist 2,9,$(subst +, ,$1))
VARIANT := $(patsubst %,+%,$(filter poll,$(SELECTOR)))$(patsubst %,+%,$(filter pipe,$(WAKER)))
override TARGETS := $(TARGETS:%=%$(VARIANT))
# What `make test` runs besides: its io/ and net/ with the other selector, its wakers with the other waker.
ALSO := $(if $(filter test,$(MAKECMDGOALS)),$(foreach t,$(TARGETS),$(if $(findstring +,$t),,$t+poll $(if $(filter $t,$(ON_DEMAND)),,$t+pipe $t+poll+pipe))))

UNKNOWN := $(foreach t,$(TARGETS),$(if $(filter $(KNOWN),$(call base_of,$t)),$(filter-out $(VARIANTS),$(call variants_of,$t)),$t)) \
    $(filter-out epoll kqueue poll,$(SELECTOR)) $(filter-out eventfd user pipe,$(WAKER))
UNKNOWN := $(strip $(UNKNOWN))
ifneq ($(UNKNOWN),)
$(error unknown target: $(UNKNOWN); the targets are: $(KNOWN), each also with $(VARIANTS:%=+%))
endif

# `make V=1` shows the commands.
Q := $(if $(V),,@)

# All cores, unless told otherwise.
ifeq ($(filter -j%,$(MAKEFLAGS)),)
MAKEFLAGS += -j$(shell nproc)
endif

.DEFAULT_GOAL := all
.DELETE_ON_ERROR:
.SUFFIXES:

# Every file named X_<mechanism>.c stands beside its siblings; a kernel's file says which of them it has.
ALL_MECHANISMS := futex umtx epoll kqueue kevent poll eventfd user pipe pidfd sigchld timerfd signalfd inotify
# Folders of rt/ that hold what one kernel, or one family of kernels, has of its own.
KERNEL_FOLDERS := linux wali bsd dragonfly freebsd
FOLDERS := $(patsubst %/,%,$(sort $(filter-out $(addprefix rt/,$(addsuffix /,$(KERNEL_FOLDERS))),$(dir $(wildcard rt/*.c rt/*/*.c io/*.c net/*.c)))))

EXAMPLE_FOLDERS := $(patsubst examples/%/,%,$(sort $(dir $(wildcard examples/*/*.c))))
EXAMPLES := $(basename $(notdir $(wildcard examples/*.c))) $(EXAMPLE_FOLDERS)

WARN   := -Wall -Wextra -Wpedantic -Wno-gnu-statement-expression
COMMON := -std=gnu11 -ffreestanding -nostdlibinc -fno-ident
RT     := $(COMMON) $(WARN) -D_GNU_SOURCE -fvisibility=hidden -fno-builtin \
          -fno-math-errno -fno-strict-aliasing -fno-asynchronous-unwind-tables -fno-unwind-tables -ffunction-sections -fdata-sections
# What the format of the file allows: an ELF file is a static PIE with canaries; a module is neither, its return addresses
# are out of reach.
RT.elf  := -fPIE -fdirect-access-external-data -fstack-protector
RT.wasm :=

# $(call target,NAME): reads the target's facts and states its rules.
define target
FORMAT := elf
WITHOUT :=
EMULATOR_NEEDS :=
EMULATOR_EXECS :=
NO_EXAMPLES :=
include $$(call facts_of,$1)
include $$(wildcard arch/generic/$$(call kernel_of,$1)/*.mk)
MECHANISMS := $$(filter-out $(foreach v,$(call variants_of,$1),$($v.replaces)),$$(MECHANISMS)) $(call variants_of,$1)
# What tells of a wake, where the kernel's own needs the selector that poll has replaced.
MECHANISMS += $$(if $$(filter eventfd user pipe,$$(MECHANISMS)),,pipe)
$$(eval $$(call target_rules,$1,build/$1,arch/$$(CPU),$$(KERNEL),$$(filter-out $$(KERNEL),$$(FAMILY)),$(call variants_of,$1),build/$(call base_of,$1)))
endef

# $(call override,PARTICULAR,GENERAL): the first, and of the second what has no namesake (same base name) among them.
override = $1 $(filter-out $(foreach name,$(basename $(notdir $1)),%/$(name).c),$2)

# Sources of rt/ that a variant compiles anew, since they include what it replaces.
VARIED := io/% net/%

# $1 target, $2 build folder, $3 arch/<cpu>, $4 kernel, $5 its family if that has another name, $6 its variants, $7 build
# folder of the plain target
define target_rules
$1.mechanisms := $(MECHANISMS)
$1.arch := $(wildcard $(foreach d,$3 $(addprefix $3/,$4 $5),$d/*.c $d/*.S $d/*.asm))
$1.crt  := $$(filter %/crt1.asm %/crt1.S %/crt1.c %/rcrt1.asm %/rcrt1.S,$$($1.arch))
$1.starts := $$(foreach c,$$($1.crt),$2/lib/$$(basename $$(notdir $$c)).o)
# The most particular wins: CPU, kernel, family, all.
$1.lib  := $$(filter-out $$($1.crt),$$($1.arch))
$1.lib  := $$(call override,$$($1.lib),$(wildcard $(patsubst %,arch/generic/%/*.c,$4 $5)))
$1.lib  := $$(call override,$$($1.lib),$(wildcard rt/$4/*.c))
$(if $5,$1.lib  := $$(call override,$$($1.lib),$(wildcard rt/$5/*.c)))
$1.lib  := $$(call override,$$($1.lib),$(wildcard $(FOLDERS:=/*.c)))
$1.lib  := $$(filter-out $$(foreach m,$$(filter-out $(MECHANISMS),$(ALL_MECHANISMS)),%_$$m.c) $(WITHOUT),$$(sort $$($1.lib)))
$1.obj  := $$(patsubst %,$2/obj/%.o,$$(filter $(VARIED),$$($1.lib))) $$(patsubst %,$7/obj/%.o,$$(filter-out $(VARIED),$$($1.lib)))
# The CPU first: a small file of its own overrides the shared one (include/README.md).
$1.isystem := $(patsubst %,arch/generic/%/include,$6) $3/$4/include $(patsubst %,arch/generic/%/include,$4 $5) include
$1.private := $(addprefix rt/,$4 $5) rt . $3 $(addprefix $3/,$4 $5) $(addprefix arch/generic/,$4 $5) arch/generic
$1.flags := --target=$(TRIPLE) $(CFLAGS) $$($1.isystem:%=-isystem %)
$1.cc   := $(CLANG) $$($1.flags)
$1.emulator := $(EMULATOR)
$1.emulator_needs := $(EMULATOR_NEEDS)
$1.emulator_execs := $(EMULATOR_EXECS)
$1.harden := $(HARDEN)
$1.no_examples := $(NO_EXAMPLES)

# Vectors and unrolling are in the sources where they pay; elsewhere they would only bloat loops over a few bytes.
$(foreach k,$4 $5,$2/obj/rt/$k/%.c.o): OPT := -Oz
$2/obj/io/%.c.o: OPT := -Oz
$2/obj/net/%.c.o: OPT := -Oz
$2/obj/rt/file/walk.c.o: OPT := -Oz
$2/obj/rt/process/%.c.o: OPT := -Oz
$2/obj/rt/signal/%.c.o: OPT := -Oz
$2/obj/rt/memory/%.c.o: OPT := -Oz
$2/obj/rt/start/atexit.c.o $2/obj/rt/start/auxv.c.o $2/obj/rt/start/tls.c.o: OPT := -Oz
$2/obj/rt/stdlib/%.c.o: OPT := -Oz
$2/obj/net/%_io.c.o: OPT :=
$2/obj/rt/socket/%.c.o: OPT := -Oz
$2/obj/rt/string/%.c.o: OPT := -O2 -fno-vectorize -fno-slp-vectorize -fno-unroll-loops
$2/obj/%.c.o: %.c
	@mkdir -p $$(@D)
	$(Q)$(CLANG) $$($1.flags) $(HARDEN) $(RT) $(RT.$(FORMAT)) $$(or $$(OPT),-Os -fno-vectorize -fno-slp-vectorize) $$($1.private:%=-I %) -MD -MP -c $$< -o $$@
$2/obj/%.S.o: %.S
	@mkdir -p $$(@D)
	$(Q)$(CLANG) $$($1.flags) $(HARDEN) -I . -MD -MP -c $$< -o $$@
$2/obj/%.asm.o: %.asm
	@mkdir -p $$(@D)
	$(Q)$(NASM) -f elf64 -w+all -MD $$(@:.o=.d) -MP -o $$@ $$<

$2/lib/libring3.a: $$($1.obj)
	@mkdir -p $$(@D)
	@rm -f $$@
	$(Q)$(AR) rcs $$@ $$^
$$($1.starts): $2/lib/%.o: $$($1.crt:%=$7/obj/%.o)
	@mkdir -p $$(@D)
	@cp $$(filter %/$$*.asm.o %/$$*.S.o %/$$*.c.o,$$^) $$@

$1.libs := $2/lib/libring3.a $$($1.starts) $(call linker_files,$1)
# The headers where they are edited, not where they are staged: so dependencies are on the sources.
$1.link := build/bin/ring3-cc --target=$1 -nostdlibinc $$($1.isystem:%=-isystem %) -std=gnu11 -Wall -Wextra

# A program is a file, or a folder of files.
$2/examples/%: examples/%.c $$($1.libs) | build/bin/ring3-cc
	@mkdir -p $$(@D)
	$(Q)$$($1.link) $$(or $$(OPT),-Oz) -s '-DVERSION="$(VERSION)"' -MD -MP -MF $$@.d -MT $$@ $$< -o $$@
# What echo does for each message is five instructions longer with -Oz.
$2/examples/echo: OPT := -Os
$$(foreach f,$(EXAMPLE_FOLDERS),$2/examples/$$f): $2/examples/%: $$(wildcard $(EXAMPLE_FOLDERS:%=examples/%/*)) $$($1.libs) | build/bin/ring3-cc
	@mkdir -p $$(@D)
	$(Q)$$($1.link) -Oz -s '-DVERSION="$(VERSION)"' $$(wildcard examples/$$*/*.c) -o $$@

.PHONY: $1
$1: build/bin/ring3-cc $$($1.libs) $(patsubst %,$2/examples/%,$(filter-out $(NO_EXAMPLES),$(EXAMPLES))) $(EMULATOR_NEEDS)

-include $$($1.obj:.o=.d) $(wildcard $2/examples/*.d)
endef

include linker/install.mk
# The machine's own too: ring3-cc runs on it.
$(foreach t,$(sort $(HOST) $(TARGETS) $(ALSO) $(foreach t,$(TARGETS),$(call base_of,$t))),$(eval $(call target,$t)))

.PHONY: all all-targets run clean help
all: $(TARGETS)
all-targets: $(TARGETS)

include tests/tests.mk
include linker/deps.mk

# The main job: this folder, or ROOT=folder, served by httpd under init (the machine's own where the target has none) until
# Ctrl-C.
ROOT   ?= .
LISTEN ?= 127.0.0.1:8080
run: $(firstword $(TARGETS)) $(if $(filter init,$($(firstword $(TARGETS)).no_examples)),build/$(HOST)/examples/init)
	@TINI_VERBOSITY=0 $(if $(filter init,$($(firstword $(TARGETS)).no_examples)),build/$(HOST)/examples/init,$(call program,init)) -- $(if $($(firstword $(TARGETS)).emulator_execs),build/$(firstword $(TARGETS))/examples/httpd,$(call program,httpd)) --root '$(ROOT)' --listen '$(LISTEN)'

# $(call program,NAME): an example of the first target, as this machine runs it.
program = $(if $(filter $(HOST),$(firstword $(TARGETS))),,$($(firstword $(TARGETS)).emulator) )build/$(firstword $(TARGETS))/examples/$1

clean:
	rm -rf build

help:
	@echo 'make deps              install the packages that the rest needs (Debian, Ubuntu)'
	@echo 'make                   library, headers, ring3-cc and examples for this machine, in build/$(HOST)/'
	@echo 'make all-targets       the same for every target; TARGETS="..." for some of'
	@echo '                       $(KNOWN)'
	@echo '                       TARGET+poll: on poll(2), TARGET+pipe: wakers of pipes; SELECTOR=poll WAKER=pipe for all'
	@echo 'make run               serve this folder on http://$(LISTEN)/ until Ctrl-C (ROOT=, LISTEN=)'
	@echo 'make test              all tests of all targets; TARGETS="..." and T=name narrow it'
	@echo 'make system            the suite as one program for a real kernel: build/TARGET/tests/system/suite'
	@echo 'make bench             sizes, instructions, system calls, memory and speed beside the peers'
	@echo 'make fuzz              the parsers on endless inputs under the sanitizers, each for SECONDS= (60)'
	@echo 'make install           PREFIX= (/usr/local) DESTDIR='
	@echo 'V=1                    show the commands'
