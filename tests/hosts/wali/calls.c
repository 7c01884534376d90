/* The imports whose arguments pass as they are, pointers translated: all lines of the import table but those that special.c
 * and signal.c define by hand. Layouts are x86_64's, so that nothing else is to be done. */
#include "host.h"

#include <ring3/syscall.h>

typedef struct Z_wali_instance_t wali;

/* Each letter as the kernel wants it: a signed int, a 64-bit number, a pointer. */
#define TO_I(x) (long)(int32_t)(x)
#define TO_L(x) (long)(x)
#define TO_P(x) (long)host_at(x)

/* The strong definitions by hand win. */
#define CALL(name) __attribute__((__weak__)) uint64_t Z_waliZ_SYS_##name
#define RUN(call) \
    { \
        (void)unused; \
        host_enter(); \
        long result = call; \
        host_leave(); \
        return (uint64_t)result; \
    }

#define R3_WALI_0(name, n) \
    CALL(name)(wali *unused); \
    CALL(name)(wali *unused) RUN(r3_syscall0(n))
#define R3_WALI_1(name, n, A) \
    CALL(name)(wali *unused, host_##A a); \
    CALL(name)(wali *unused, host_##A a) RUN(r3_syscall1(TO_##A(a), n))
#define R3_WALI_2(name, n, A, B) \
    CALL(name)(wali *unused, host_##A a, host_##B b); \
    CALL(name)(wali *unused, host_##A a, host_##B b) RUN(r3_syscall2(TO_##A(a), TO_##B(b), n))
#define R3_WALI_3(name, n, A, B, C) \
    CALL(name)(wali *unused, host_##A a, host_##B b, host_##C c); \
    CALL(name)(wali *unused, host_##A a, host_##B b, host_##C c) RUN(r3_syscall3(TO_##A(a), TO_##B(b), TO_##C(c), n))
#define R3_WALI_4(name, n, A, B, C, D) \
    CALL(name)(wali *unused, host_##A a, host_##B b, host_##C c, host_##D d); \
    CALL(name)(wali *unused, host_##A a, host_##B b, host_##C c, host_##D d) \
    RUN(r3_syscall4(TO_##A(a), TO_##B(b), TO_##C(c), TO_##D(d), n))
#define R3_WALI_5(name, n, A, B, C, D, E) \
    CALL(name)(wali *unused, host_##A a, host_##B b, host_##C c, host_##D d, host_##E e); \
    CALL(name)(wali *unused, host_##A a, host_##B b, host_##C c, host_##D d, host_##E e) \
    RUN(r3_syscall5(TO_##A(a), TO_##B(b), TO_##C(c), TO_##D(d), TO_##E(e), n))
#define R3_WALI_6(name, n, A, B, C, D, E, F) \
    CALL(name)(wali *unused, host_##A a, host_##B b, host_##C c, host_##D d, host_##E e, host_##F f); \
    CALL(name)(wali *unused, host_##A a, host_##B b, host_##C c, host_##D d, host_##E e, host_##F f) \
    RUN(r3_syscall6(TO_##A(a), TO_##B(b), TO_##C(c), TO_##D(d), TO_##E(e), TO_##F(f), n))

#include "arch/wasm32/wali/include/bits/wali_calls.h"
