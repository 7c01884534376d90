# The suite as one program that needs nothing but a kernel: `make system` makes build/TARGET/tests/system/suite.
# Included by tests/tests.mk.
OBJCOPY ?= llvm-objcopy-19
# All but the tests that replace the door, and those of the hosts.
IN_SUITE := $(filter-out $(NOT_TESTS) tests/fault/% tests/hosts/%,$(sort $(wildcard tests/*/*.c tests/*/*/*.c)))
# `make test` runs it where no CPU is emulated, and under the test host: the tests have run one by one before.
SUITES := $(if $(findstring $(T),tests/system/suite),$(filter $(HOST) x86_64-dragonfly,$(TARGETS)))

# $1 target, $2 build folder, $3 kernel
define suite_rules
# Each program keeps its own names: all are hidden, and hidden ones are made local. The list of them is kept by the linker and
# not by a mark of its section (retain), which would brand the file as GNU's: DragonFly does not load that.
$1.parts := $(patsubst tests/%.c,$2/tests/system/parts/%.o,$(call suited,$1,$(IN_SUITE)))
$2/tests/system/parts/%.o: tests/%.c tests/tap.h tests/system/entry.h $$($1.libs) | build/bin/ring3-cc
	@mkdir -p $$(@D)
	$(Q)$$($1.link) -O1 -fno-builtin -fvisibility=hidden '-DSYSTEM_ENTRY="$$*"' -include tests/system/entry.h \
	    -I tests $$($1.private:%=-I %) -MD -MP -MF $$(@:.o=.d) -MT $$@ -c $$< -o $$@
	$(Q)$(OBJCOPY) --localize-hidden $$@
$2/tests/system/suite: tests/system/suite.c $(wildcard tests/system/$3/*.c tests/system/*.h) $$($1.parts) $$($1.libs)
	$(Q)$$($1.link) -O1 -s -Wl,-z,nostart-stop-gc tests/system/suite.c $(wildcard tests/system/$3/*.c) $$($1.parts) -o $$@
-include $(IN_SUITE:tests/%.c=$2/tests/system/parts/%.d)
endef
$(foreach t,$(TARGETS),$(eval $(call suite_rules,$t,build/$t,$(call kernel_of,$(call base_of,$t)))))
$(foreach t,$(SUITES),$(eval $t.run += $t:$(if $(filter $t,$(HOST)),,$($t.emulator)):build/$t/tests/system/suite))

.PHONY: system
system: $(TARGETS:%=build/%/tests/system/suite)
