# The host that runs WALI modules in the tests: an archive that each module, made C by wasm2c, is linked with.
WALI_HOST := build/hosts/wali/host.a

build/hosts/wali/%.o: tests/hosts/wali/%.c tests/hosts/wali/host.h arch/wasm32/wali/include/bits/wali_calls.h \
    $($(HOST).libs) | build/bin/ring3-cc
	@mkdir -p $(@D)
	$(Q)build/bin/ring3-cc -std=gnu11 -Wall -Wextra -D_GNU_SOURCE -O2 -no-pie -I . -idirafter /usr/include -c $< -o $@
$(WALI_HOST): $(patsubst %,build/hosts/wali/%.o,calls memory signal special)
	@rm -f $@
	$(Q)$(AR) rcs $@ $^
