# ring3-cc, what it finds beside the library (lib/, include/), and `make install`. Included by the Makefile, which
# has the targets' own rules.

VERSION := 0.1.0
PREFIX  ?= /usr/local

# Names that build systems ask for by habit; all they would hold is in libring3.a.
EMPTY_LIBS := $(patsubst %,lib%.a,c m pthread rt dl util)

# $(call linker_files,TARGET): what ring3-cc needs of a target besides the library and the start files.
linker_files = $(addprefix build/$1/lib/,target.mk $(notdir $(wildcard linker/*.ld)) $(EMPTY_LIBS)) build/$1/include/.staged

# $1 target, $2 build folder, $3 its facts, $4 kernel, $5 header folders, the most special last
define linker_rules
$2/lib/target.mk: $3 $(wildcard arch/generic/$4/*.mk)
	@mkdir -p $$(@D)
	@cat $$^ >$$@
$2/lib/%.ld: linker/%.ld
	@mkdir -p $$(@D)
	@cp $$< $$@
$(EMPTY_LIBS:%=$2/lib/%):
	@mkdir -p $$(@D)
	@printf '!<arch>\n' >$$@
# Times are kept, so that only those who include a header that changed are built again.
$2/include/.staged: $(shell find $5 -name '*.h')
	@rm -rf $$(@D) && mkdir -p $$(@D)
	@for from in $5; do cp -pR $$$$from/. $$(@D)/; done
	@rm -f $$(@D)/*.md && touch $$@
endef

facts_of  = $(wildcard arch/*/*/$(call base_of,$1).mk)
kernel_of = $(notdir $(patsubst %/,%,$(dir $(call facts_of,$1))))
# Empty if it is called as the kernel is.
family_of = $(filter-out $(call kernel_of,$1),$(shell sed -n 's/^FAMILY *:= *//p' arch/generic/$(call kernel_of,$1)/*.mk))
$(foreach t,$(sort $(HOST) $(TARGETS) $(ALSO) $(foreach t,$(TARGETS),$(call base_of,$t))),$(eval $(call linker_rules,$t,build/$t,$(call facts_of,$t),$(call kernel_of,$t),\
    include $(wildcard $(patsubst %,arch/generic/%/include,$(call family_of,$t) $(call kernel_of,$t))) $(dir $(call facts_of,$t))include $(wildcard $(patsubst %,arch/generic/%/include,$(call variants_of,$t))))))

# By clang alone, as ring3-cc would: it is the first program made with the library, and runs on it.
build/bin/ring3-cc: $(wildcard linker/*.c linker/*.h) linker/install.mk build/$(HOST)/lib/rcrt1.o build/$(HOST)/lib/libring3.a
	@mkdir -p $(@D)
	$(Q)$($(HOST).cc) $($(HOST).harden) -std=gnu11 $(WARN) -D_GNU_SOURCE -nostdlibinc -fPIE -fstack-protector-strong -Os \
	    -ffunction-sections -fdata-sections -fno-asynchronous-unwind-tables \
	    '-DRING3_HOST="$(HOST)"' '-DRING3_VERSION="$(VERSION)"' -nostdlib -static-pie -fuse-ld=lld -s \
	    -Wl,-e,_start,--gc-sections,-z,now,-z,text,-z,noexecstack,--pack-dyn-relocs=relr $(filter %.o %.c %.a,$^) -o $@

# What is in place at the end: PREFIX/bin/ring3-cc, PREFIX/lib/ring3/TARGET/{lib,include} of every target in build/.
.PHONY: install
install: all
	linker/install '$(DESTDIR)$(PREFIX)' $(VERSION) $(HOST)
