# io/ and net/ built for the machine's own C library and watched by clang's sanitizers, with each selector: part of
# `make test`, or `make test T=sanitize` for these alone (T=sanitize/io/race: one of them). Included by tests.mk.
SANITIZERS := thread address
thread.flags  := -fsanitize=thread
address.flags := -fsanitize=address,undefined -fno-sanitize-recover=undefined
SANITIZED_SELECTORS := epoll poll
# What of rt/ they need beside the C library.
SANITIZED_RT  := rt/stdlib/decimal.c rt/socket/ip_read.c rt/socket/ip_write.c rt/thread/wait_futex.c tests/sanitize/door.c
# Not many.c: it looks at memory, of which the sanitizers take more.
SANITIZED     := $(call suited,$(HOST),$(filter-out %/many.c,$(wildcard tests/io/*.c tests/net/*.c tests/io/*/*.c tests/net/*/*.c)))
ifneq ($(T),)
SANITIZED     := $(if $(findstring sanitize,$(T)),$(foreach t,$(SANITIZED),$(if $(findstring $(T),$(t:tests/%=sanitize/%)),$t)))
endif

# $1 sanitizer, $2 target whose headers and sources these are, $3 build folder
define sanitize_rules
$3.obj := $$(patsubst %,$3/obj/%.o,$$(filter io/% net/%,$$($2.lib)) $(SANITIZED_RT))
$3.cc  := $(CLANG) -std=gnu11 -nostdlibinc -O1 -g $($1.flags) -D_GNU_SOURCE -fno-builtin $(WARN) -Wno-ignored-attributes \
    $$($2.isystem:%=-isystem %)
$3/obj/%.c.o: %.c
	@mkdir -p $$(@D)
	$(Q)$$($3.cc) -fPIE $$($2.private:%=-I %) -MD -MP -c $$< -o $$@
$3/tests/%: tests/%.c $$($3.obj)
	@mkdir -p $$(@D)
	$(Q)$$($3.cc) -fuse-ld=lld-19 -I tests $$($2.private:%=-I %) -MD -MP -MF $$@.d -MT $$@ $$< $$($3.obj) -o $$@
.SECONDARY: $$($3.obj)
-include $$($3.obj:.o=.d) $(SANITIZED:tests/%.c=$3/tests/%.d)
$1.runs += $(SANITIZED:tests/%.c=$(notdir $3)::$3/tests/%)
endef

ifneq ($(filter $(HOST),$(TARGETS)),)
$(if $($(HOST)+poll.lib),,$(eval $(call target,$(HOST)+poll)))
$(foreach s,$(SANITIZERS),$(foreach v,$(SANITIZED_SELECTORS),$(eval $(call sanitize_rules,$s,$(HOST)$(if $(filter poll,$v),+poll),build/sanitize/$s+$v))))
SANITIZED_RUNS := $(foreach s,$(SANITIZERS),$($s.runs))
endif

# The whole library with a trap wherever C says nothing of what happens (UBSan without its runtime), under the tests of rt,
# io and net on the machine itself: T=sanitize/trap. TRAPPED="..." takes other targets, too. Left out: types of functions,
# which assembly does not carry.
TRAP    := -fsanitize=undefined -fno-sanitize=function -fsanitize-trap=undefined
TRAPPED ?= $(filter $(HOST),$(TARGETS))
TRAPS   := $(call suited,$(HOST),$(wildcard tests/rt/*/*.c tests/io/*.c tests/net/*.c tests/io/*/*.c tests/net/*/*.c))
ifneq ($(T),)
TRAPS   := $(if $(findstring sanitize/trap,$(T)),$(foreach t,$(TRAPS),$(if $(findstring $(T),$(t:tests/%=sanitize/trap/%)),$t)))
endif

# $1 target, $2 build folder
define trap_rules
$2/obj/%.c.o: %.c
	@mkdir -p $$(@D)
	$(Q)$(CLANG) $$($1.flags) $$($1.harden) $(RT) $(RT.elf) -Os $(TRAP) $$($1.private:%=-I %) -MD -MP -c $$< -o $$@
$2/libring3.a: $$(patsubst %,$2/obj/%.o,$$(filter %.c,$$($1.lib)))
	@rm -f $$@
	$(Q)$(AR) rcs $$@ $$^
$2/tests/%: tests/%.c $2/libring3.a $$($1.libs) | build/bin/ring3-cc
	@mkdir -p $$(@D)
	$(Q)$$($1.link) -O1 -g -fno-builtin -I tests $$($1.private:%=-I %) -MD -MP -MF $$@.d -MT $$@ $$< $2/libring3.a -o $$@
.SECONDARY: $$(patsubst %,$2/obj/%.o,$$(filter %.c,$$($1.lib)))
-include $$(patsubst %,$2/obj/%.d,$$(filter %.c,$$($1.lib))) $(TRAPS:tests/%.c=$2/tests/%.d)
SANITIZED_RUNS += $(TRAPS:tests/%.c=trap+$1:$(if $(filter $1,$(HOST)),,$$($1.emulator)):$2/tests/%)
endef
$(foreach t,$(TRAPPED),$(eval $(call trap_rules,$t,build/sanitize/trap/$t)))
