# What the commands need, by Debian's names. The second list is only for `make bench`.
DEPS       := clang-19 lld-19 llvm-19 nasm make perl qemu-user-static curl wrk strace procps iproute2 pkg-config cmake
DEPS_BENCH := musl-tools dietlibc-dev libev-dev gcc libc6-dev tini dumb-init

.PHONY: deps
deps:
	@linker/deps $(DEPS) $(DEPS_BENCH)
