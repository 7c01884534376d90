# What the commands need, by Debian's names. The second list is only for `make bench`.
DEPS       := clang-19 lld-19 llvm-19 nasm make perl qemu-user-static curl wrk strace procps iproute2 pkg-config cmake wabt
# The sanitizers, for tests/fuzz and tests/sanitize.
DEPS += libclang-rt-19-dev libc6-dev
# The kernels' own headers, which tests/abi compares with: the release's, and the newest, which have loongarch64 too.
DEPS += linux-libc-dev $(foreach c,arm64 riscv64 ppc64 ppc64el mips64 mips64el s390x,linux-libc-dev-$c-cross)
DEPS_BENCH := musl-tools dietlibc-dev libev-dev libevent-dev libuv1-dev gcc tini dumb-init

.PHONY: deps
deps:
	@linker/deps $(DEPS) $(DEPS_BENCH)
	@tests/abi/fetch-headers build/linux-libc-dev
