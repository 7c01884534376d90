# The hosts that carry out another kernel's calls on this machine. Included by tests.mk. They are Linux programs of x86_64,
# built once whatever the targets are; on another machine their targets' tests say that they cannot run.
BSD_HOST := build/x86_64-linux/tests/hosts/bsd/bsd

ifeq ($(HOST),x86_64-linux)
# The guest owns the thread pointer: no canary, nothing thread-local.
$(BSD_HOST): $(wildcard tests/hosts/bsd/*.c tests/hosts/bsd/*.h) $(BSD_HOST).entry.o $($(HOST).libs) | build/bin/ring3-cc
	@mkdir -p $(@D)
	$(Q)$($(HOST).link) -Os -D_GNU_SOURCE -fno-stack-protector -ffunction-sections -Wl,--gc-sections $(filter %.c %.o,$(filter-out build/$(HOST)/lib/%,$^)) -o $@
$(BSD_HOST).entry.o: tests/hosts/bsd/entry.asm
	@mkdir -p $(@D)
	$(Q)$(NASM) -f elf64 -w+all -o $@ $<
build/$(HOST)/tests/hosts/bsd.sh: | $(BSD_HOST)

# What runs under the host needs it: the programs are made, then the host.
test: $(if $(filter x86_64-dragonfly,$(TARGETS)),$(BSD_HOST))
endif
