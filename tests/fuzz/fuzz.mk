# Fuzzers, for the machine's own CPU. What they try is the library's own sources and headers under the sanitizers, linked
# with the machine's own C library, whose memory functions the sanitizers watch. Included by tests/tests.mk.
#
#     make test T=fuzz              each on some ten thousand inputs, always the same
#     make fuzz [SECONDS=60]        each by libFuzzer for so long; what it finds and keeps is in build/fuzz/corpus
SECONDS    ?= 60

# The flags of tests/sanitize. Without the package (libclang-rt-19-dev) they run all the same, and see less.
RUNTIME    := $(shell $(CLANG) -print-resource-dir 2>/dev/null)/lib/linux
SANITIZE   := $(if $(wildcard $(RUNTIME)/libclang_rt.fuzzer-*),$(address.flags))
FUZZERS    := $(basename $(notdir $(wildcard tests/fuzz/*.c)))
FUZZERS    := $(filter-out driver,$(FUZZERS))
FUZZED     := $(filter net/% io/% rt/socket/ip_% rt/stdlib/decimal.c,$($(HOST).lib)) examples/httpd/request.c examples/httpd/text.c
FUZZ_FLAGS := -std=gnu11 -g -O1 -nostdlibinc -D_GNU_SOURCE -fno-builtin -fno-strict-aliasing \
              -fno-omit-frame-pointer $(SANITIZE) $($(HOST).harden) $($(HOST).isystem:%=-isystem %) $($(HOST).private:%=-I %)
FUZZ_TESTS := $(if $(filter $(HOST),$(TARGETS)),$(foreach f,$(FUZZERS),$(if $(findstring $(T),tests/fuzz/$f),build/fuzz/$f)))

# libFuzzer's own counters only where it is the driver.
build/fuzz/obj/%.c.o: %.c
	@mkdir -p $(@D)
	$(Q)$(CLANG) $(FUZZ_FLAGS) $(WARN) $(if $(SANITIZE),-fsanitize=fuzzer-no-link) -MD -MP -c $< -o $@
build/fuzz/libfuzzed.a: $(FUZZED:%=build/fuzz/obj/%.o) $(filter %/syscall.asm.o %/syscall.S.o,$($(HOST).obj))
	@rm -f $@
	$(Q)$(AR) rcs $@ $^
$(FUZZERS:%=build/fuzz/%): build/fuzz/%: build/fuzz/obj/tests/fuzz/%.c.o build/fuzz/obj/tests/fuzz/driver.c.o build/fuzz/libfuzzed.a
	$(Q)$(CLANG) $(SANITIZE) $(if $(SANITIZE),-fsanitize=fuzzer-no-link) $^ -o $@
$(FUZZERS:%=build/fuzz/%.long): build/fuzz/%.long: build/fuzz/obj/tests/fuzz/%.c.o build/fuzz/libfuzzed.a
	$(Q)$(CLANG) $(SANITIZE) -fsanitize=fuzzer $^ -o $@

.PHONY: fuzz
fuzz: $(FUZZERS:%=build/fuzz/%) $(if $(SANITIZE),$(FUZZERS:%=build/fuzz/%.long))
	@tests/fuzz/run $(SECONDS) $(FUZZERS)
-include $(wildcard build/fuzz/obj/tests/fuzz/*.d $(FUZZED:%.c=build/fuzz/obj/%.c.d))
