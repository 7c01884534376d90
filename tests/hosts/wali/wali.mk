# The host that runs WALI modules in the tests: an archive that each module, made C by wasm2c, is linked with.
WALI_HOST := build/hosts/wali/host.a

build/hosts/wali/%.o: tests/hosts/wali/%.c tests/hosts/wali/host.h arch/wasm32/wali/include/bits/wali_calls.h \
    $($(HOST).libs) | build/bin/ring3-cc
	@mkdir -p $(@D)
	$(Q)build/bin/ring3-cc -std=gnu11 -Wall -Wextra -D_GNU_SOURCE -O2 -no-pie -I . -idirafter /usr/include -c $< -o $@
$(WALI_HOST): $(patsubst %,build/hosts/wali/%.o,calls memory signal special)
	@rm -f $@
	$(Q)$(AR) rcs $@ $^

# The add-on of the Node host. Node's headers: Debian's libnode-dev, or beside a Node of one's own.
NODE_HEADERS := $(firstword $(dir $(wildcard /usr/include/nodejs/src/node_api.h /usr/include/node/node_api.h)))
build/hosts/wali/wali.node: tests/hosts/wali/addon.c build/$(HOST)/obj/arch/x86_64/linux/syscall.asm.o
	@mkdir -p $(@D)
	$(Q)$($(HOST).cc) -std=gnu11 -ffreestanding -nostdlibinc -D_GNU_SOURCE -Wall -Wextra -O2 -fPIC -fno-stack-protector -I $(NODE_HEADERS) \
	    -shared -nostdlib -fuse-ld=lld $^ -o $@
