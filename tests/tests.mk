# `make test` and `make bench`. Included by the Makefile, which has the targets' own rules.
#
# Every tests/**/*.c is a program, linked by ring3-cc like a user's; every tests/**/*.sh a script. Both print TAP and
# mirror the tree they test. Left out: tests/bench, tests/fuzz, tests/hosts/{bsd,wali}, tests/sanitize and tests/system, which
# other rules use.
NOT_TESTS := tests/bench/% tests/fuzz/% tests/hosts/bsd/% tests/hosts/wali/% tests/sanitize/% tests/system/%
TESTS     := $(sort $(filter-out $(NOT_TESTS),$(wildcard tests/*/*.c tests/*/*/*.c)))
# Those of io and net once more, with failing system calls: tests/fault/linux/io/X is tests/io/X.c by tests/fault/suite, which
# knows what Linux answers.
TESTS     += $(patsubst tests/%,tests/fault/linux/%,$(wildcard tests/io/*.c tests/net/*.c))
SCRIPTS   := $(sort $(filter-out $(NOT_TESTS),$(wildcard tests/*/*.sh tests/*/*/*.sh)))
ifneq ($(T),)
TESTS     := $(foreach t,$(TESTS),$(if $(findstring $(T),$t),$t))
SCRIPTS   := $(foreach t,$(SCRIPTS),$(if $(findstring $(T),$t),$t))
endif

# Tests of faults stand between the library and the kernel (tests/fault/door.h).
DOOR := $(foreach n,0 1 2 3 4 5 6 7 _pair,-Wl,--wrap=r3_syscall$n)

# $(call suited,TARGET,TESTS): without those in folders of other kernels (tests/rt/linux/) and of mechanisms that the target
# has not (X_<mechanism>).
suited = $(filter-out $(foreach m,$(filter-out $($1.mechanisms),$(ALL_MECHANISMS)),%_$m.c %_$m.sh) \
    $(foreach k,$(filter-out $(patsubst rt/%,%,$(filter rt/%,$($1.private))),$(KERNEL_FOLDERS)),$(foreach d,abi arch fault rt io net,tests/$d/$k/%)),$2)

# What a variant that runs beside its plain target repeats: all that waits.
REPEATED := tests/io/% tests/net/% tests/parity/%
# And those with another waker: what wakes.
REPEATED_PIPE := tests/io/waker.c tests/io/trigger.c tests/io/race.c
repeated = $(filter $(if $(findstring +pipe,$1),$(REPEATED_PIPE),$(REPEATED)),$2)

# $1 target, $2 build folder, $3 programs, $4 scripts
define test_rules
$2/tests/fault/%: WRAP := $(DOOR)
$2/tests/%: tests/%.c tests/tap.h $$($1.libs) | build/bin/ring3-cc
	@mkdir -p $$(@D)
	$(Q)$$($1.link) -O1 -g -fno-builtin -I tests $$($1.private:%=-I %) -MD -MP -MF $$@.d -MT $$@ $$< $$(WRAP) -o $$@
$2/tests/fault/linux/io/%: tests/io/%.c $(wildcard tests/fault/suite/*) $$($1.libs) | build/bin/ring3-cc
	$$(suite_program)
$2/tests/fault/linux/net/%: tests/net/%.c $(wildcard tests/fault/suite/*) $$($1.libs) | build/bin/ring3-cc
	$$(suite_program)
# Realigned, as qemu-user enters handlers of x86_64 with a stack that is not (arch/README.md).
$2/tests/fault/linux/io/% $2/tests/fault/linux/net/%: suite_program = @mkdir -p $$(@D); \
	$$($1.link) -O1 -g -fno-builtin -mstackrealign -D_GNU_SOURCE -DLOOP_SHORT_NS=R3_MILLISECOND_NS -I tests/fault/suite -I tests \
	$$($1.private:%=-I %) -MD -MP -MF $$@.d -MT $$@ $$< $$(WRAP) -o $$@
# Programs and scripts that the target cannot run at all: a line "NAME | * | reason" in tests/absent/TARGET or
# tests/absent/KERNEL (NAME may hold a %) makes of each a test that is skipped for that reason. Other lines name single tests for tests/run.
$1.absences := $(wildcard tests/absent/$(call base_of,$1) tests/absent/$(word 2,$(subst -, ,$1)))
$1.absent := $(patsubst %,tests/%,$(shell awk -F ' *[|] *' '$$2 == "*" { print $$1 }' $(wildcard tests/absent/$(call base_of,$1) tests/absent/$(word 2,$(subst -, ,$1))) /dev/null))
$2/tests/%.absent: $$($1.absences) tests/tests.mk
	@mkdir -p $$(@D)
	@awk -F ' *[|] *' -v name='$$*' '$$$$2 == "*" { p = $$$$1; gsub(/[.]/, "[.]", p); sub(/%/, ".*", p); \
	    if (name ~ "^" p "$$$$" && !done++) print "#!/bin/sh\necho \"1..1\nok 1 - " name " # SKIP " $$$$3 "\"" }' $$($1.absences) >$$@
	@chmod +x $$@
# The runner's words: target, emulator (none: the machine itself), file. The machine's own CPU is emulated as well.
$1.programs := $$(filter-out $$($1.absent:%=%.c),$3)
$1.scripts := $$(filter-out $$($1.absent:%=%.sh),$4)
$1.run := $$($1.programs:tests/%.c=$1:$(if $(filter $(call base_of,$1),$(HOST)),,$$($1.emulator)):$2/tests/%) \
    $(if $(filter $1,$(HOST)),$(3:tests/%.c=$1:$$($1.emulator):$2/tests/%)) \
    $$($1.scripts:tests/%=$1:$(if $(filter $(call base_of,$1),$(HOST)),,$$($1.emulator)):$2/tests/%) \
    $$(patsubst tests/%,$1::$2/tests/%.absent,$$(basename $$(filter $$($1.absent:%=%.c),$3) $$(filter $$($1.absent:%=%.sh),$4)))
$2/tests/%.sh: tests/%.sh
	@mkdir -p $$(@D)
	@{ echo '#!/bin/sh'; \
	   echo "export TARGET='$1' EMULATOR='$(if $(filter $(call base_of,$1),$(HOST)),,$$($1.emulator))' BUILD='$2' RING3_CC='build/bin/ring3-cc'"; \
	   echo "export CC='$$($1.cc)' INCLUDES='$$($1.isystem)'"; \
	   echo 'exec $$<'; } >$$@
	@chmod +x $$@
-include $(3:tests/%.c=$2/tests/%.d)
endef
$(foreach t,$(TARGETS),$(eval $(call test_rules,$t,build/$t,$(call suited,$t,$(TESTS)),$(call suited,$t,$(SCRIPTS)))))
$(foreach t,$(ALSO),$(eval $(call test_rules,$t,build/$t,$(call suited,$t,$(call repeated,$t,$(TESTS))),$(call suited,$t,$(call repeated,$t,$(SCRIPTS))))))

include tests/hosts/hosts.mk
include tests/system/system.mk
include tests/sanitize/sanitize.mk
include tests/fuzz/fuzz.mk
include tests/hosts/wali/wali.mk

.PHONY: test bench
RUNS = $(foreach t,$(TARGETS) $(ALSO),$($t.run)) $(FUZZ_TESTS:%=$(HOST)::%) $(SANITIZED_RUNS)
test: $(TARGETS) $(foreach t,$(TARGETS) $(ALSO),$($t.emulator_needs)) $(foreach run,$(RUNS),$(lastword $(subst :, ,$(run))))
	@tests/run $(RUNS)

bench: $(HOST)
	@tests/bench/run
