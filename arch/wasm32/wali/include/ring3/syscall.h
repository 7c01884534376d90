/* The door to the kernel, inside WebAssembly: each system call is a function that the engine lends the module.
 *
 * Three levels stand over each other; each is built on the one before it only:
 *
 *   r3_syscallN     the door: arguments as they are, number last; result or -errno
 *   sys_*           typed, inline, result or -errno; internal to ring3 (rt/<kernel>/sys.h)
 *   open, read ...  the POSIX face: -1 and errno
 *
 * A module must import what it uses and nothing that the engine lacks. So the door opens at compile time: with a
 * constant for the number, r3_syscallN is a call of that import, and -ENOSYS where there is none; the compiler picks
 * (clang's enable_if), at any level of optimization. With a number that is computed it is __r3_syscall_by_number, which
 * imports them all.
 *
 * This differs from the other targets: r3_syscallN are macros, there is no object to replace, and arguments and results
 * are 64 bits wide where long has 32, so that an offset passes.
 *
 * Result:  what the kernel returns, or -4095..-1, a negated errno; mmap and mremap, whose failures the engine reports
 *          without a reason, give -ENOMEM. epoll_pwait may ask for any number of events;
 *          recvmsg tells lengths, but not whether something was cut off.
 * Safety:  thread-safe, async-signal-safe; need neither TLS nor errno.
 * Numbers: SYS_* of <sys/syscall.h>, x86_64's.
 * Source:  WALI specification; bits/wali_calls.h. */
#ifndef R3_SYSCALL_H
#define R3_SYSCALL_H

#include <bits/wali_imports.h>

#define r3_syscall0(number) __r3_door(0, 0, 0, 0, 0, 0, number)
#define r3_syscall1(a, number) __r3_door(a, 0, 0, 0, 0, 0, number)
#define r3_syscall2(a, b, number) __r3_door(a, b, 0, 0, 0, 0, number)
#define r3_syscall3(a, b, c, number) __r3_door(a, b, c, 0, 0, 0, number)
#define r3_syscall4(a, b, c, d, number) __r3_door(a, b, c, d, 0, 0, number)
#define r3_syscall5(a, b, c, d, e, number) __r3_door(a, b, c, d, e, 0, number)
#define r3_syscall6(a, b, c, d, e, f, number) __r3_door(a, b, c, d, e, f, number)

#ifdef __cplusplus
extern "C" {
#endif
long long __r3_syscall_by_number(long long a, long long b, long long c, long long d, long long e, long long f, long number);
/* The engine has room for one event: this fetches them one by one (rt/wali/epoll_batch.c). */
long long __r3_wali_epoll_pwait(int fd, int events, int max, int timeout_ms, int mask, int mask_bytes);
/* It writes back no lengths: this works them out (rt/wali/recvmsg.c). */
long long __r3_wali_recvmsg(int fd, int message, int flags);
#ifdef __cplusplus
}
#endif

#define __R3_DOOR_IF(...) \
    static inline __attribute__((__always_inline__, __unused__, __overloadable__)) long long __r3_door( \
        long long a, long long b, long long c, long long d, long long e, long long f, long number) \
        __attribute__((__VA_ARGS__)) \
    { \
        (void)a, (void)b, (void)c, (void)d, (void)e, (void)f, (void)number;

/* Of two that fit, clang takes the one that has the other's condition and more: "a constant" and "this constant". */
#define __R3_DOOR_CONSTANT __enable_if__(__builtin_constant_p(number), "")
#define __R3_DOOR(wanted) __R3_DOOR_IF(__R3_DOOR_CONSTANT, __enable_if__(number == wanted, ""))

__R3_DOOR_IF(__unused__) return __r3_syscall_by_number(a, b, c, d, e, f, number); }
__R3_DOOR_IF(__R3_DOOR_CONSTANT) return -38; /* ENOSYS */ }

/* What the import's result means. */
static inline long long __r3_wali_result_of_map(long long result) { return result == -1 ? -12 /* ENOMEM */ : result; }
#define __R3_WALI_RESULT(number, result) \
    ((number) == 9 || (number) == 25 /* mmap, mremap */ ? __r3_wali_result_of_map(result) : (result))

#define R3_WALI_0(name, n) __R3_DOOR(n) return __syscall_SYS_##name(); }
#define R3_WALI_1(name, n, A) __R3_DOOR(n) return __syscall_SYS_##name((__r3_wali_##A)a); }
#define R3_WALI_2(name, n, A, B) __R3_DOOR(n) return __syscall_SYS_##name((__r3_wali_##A)a, (__r3_wali_##B)b); }
#define R3_WALI_3(name, n, A, B, C) \
    __R3_DOOR(n) \
        if (n == 47) /* recvmsg */ \
            return __r3_wali_recvmsg((int)a, (int)b, (int)c); \
        return __syscall_SYS_##name((__r3_wali_##A)a, (__r3_wali_##B)b, (__r3_wali_##C)c); }
#define R3_WALI_4(name, n, A, B, C, D) \
    __R3_DOOR(n) return __syscall_SYS_##name((__r3_wali_##A)a, (__r3_wali_##B)b, (__r3_wali_##C)c, (__r3_wali_##D)d); }
#define R3_WALI_5(name, n, A, B, C, D, E) \
    __R3_DOOR(n) \
        long long r = __syscall_SYS_##name((__r3_wali_##A)a, (__r3_wali_##B)b, (__r3_wali_##C)c, (__r3_wali_##D)d, \
                                       (__r3_wali_##E)e); \
        return __R3_WALI_RESULT(n, r); \
    }
#define R3_WALI_6(name, n, A, B, C, D, E, F) \
    __R3_DOOR(n) \
        if (n == 281) /* epoll_pwait */ \
            return __r3_wali_epoll_pwait((int)a, (int)b, (int)c, (int)d, (int)e, (int)f); \
        long long r = __syscall_SYS_##name((__r3_wali_##A)a, (__r3_wali_##B)b, (__r3_wali_##C)c, (__r3_wali_##D)d, \
                                           (__r3_wali_##E)e, (__r3_wali_##F)f); \
        return __R3_WALI_RESULT(n, r); \
    }
#include <bits/wali_calls.h>

#undef __R3_DOOR
#undef __R3_DOOR_CONSTANT
#undef __R3_DOOR_IF
#undef __R3_WALI_RESULT

#endif
