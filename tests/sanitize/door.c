/* What io/ and net/ stand on where clang's sanitizers watch them: the door to the kernel and a few words of rt/, on the
 * machine's own C library. Its headers are not used: ring3's have the same layouts on x86_64 and aarch64, and the sources
 * under test are compiled with them.
 *
 * Calls that the sanitizers know by name go by that name. So ThreadSanitizer learns that what one thread did before a
 * write comes before what another does after the wait that it ended, and lets signal handlers run in a wait;
 * AddressSanitizer looks at the buffers. The others go by syscall(2). */
#include "signal/action.h"

#include <errno.h>
#include <poll.h>
#include <ring3/syscall.h>
#include <sys/epoll.h>
#include <sys/syscall.h>
#include <unistd.h>

const char *__asan_default_options(void);
const char *__tsan_default_options(void);
const char *__ubsan_default_options(void);

/* The runner tells a program that broke from a test that failed (1) by its status. Leaks are not looked for: that takes
 * the right to ptrace, and nothing here allocates. */
const char *__asan_default_options(void) { return "exitcode=66:detect_leaks=0:detect_stack_use_after_return=1"; }
const char *__tsan_default_options(void) { return "exitcode=66:halt_on_error=1"; }
const char *__ubsan_default_options(void) { return "print_stacktrace=1"; }

static long result(long r) { return r < 0 ? -errno : r; }

static long named(long a, long b, long c, long d, long e, long n)
{
    switch (n) {
    case SYS_read: return read((int)a, (void *)b, (size_t)c);
    case SYS_write: return write((int)a, (const void *)b, (size_t)c);
    case SYS_close: return close((int)a);
    case SYS_epoll_ctl: return epoll_ctl((int)a, (int)b, (int)c, (struct epoll_event *)d);
    case SYS_epoll_pwait: return epoll_pwait((int)a, (struct epoll_event *)b, (int)c, (int)d, (const sigset_t *)e);
    case SYS_epoll_pwait2:
        return epoll_pwait2((int)a, (struct epoll_event *)b, (int)c, (const struct timespec *)d, (const sigset_t *)e);
    case SYS_ppoll: return ppoll((struct pollfd *)a, (nfds_t)b, (const struct timespec *)c, (const sigset_t *)d);
    default: return -2;
    }
}

/* errno is the caller's: native functions leave it alone. */
long r3_syscall6(long a, long b, long c, long d, long e, long f, long n)
{
    int before = errno;
    long r = named(a, b, c, d, e, n);
    r = result(r == -2 ? syscall(n, a, b, c, d, e, f) : r);
    errno = before;
    return r;
}

long r3_syscall0(long n) { return r3_syscall6(0, 0, 0, 0, 0, 0, n); }
long r3_syscall1(long a, long n) { return r3_syscall6(a, 0, 0, 0, 0, 0, n); }
long r3_syscall2(long a, long b, long n) { return r3_syscall6(a, b, 0, 0, 0, 0, n); }
long r3_syscall3(long a, long b, long c, long n) { return r3_syscall6(a, b, c, 0, 0, 0, n); }
long r3_syscall4(long a, long b, long c, long d, long n) { return r3_syscall6(a, b, c, d, 0, 0, n); }
long r3_syscall5(long a, long b, long c, long d, long e, long n) { return r3_syscall6(a, b, c, d, e, 0, n); }

/* The C library's own, so that ThreadSanitizer hears of handlers. */
long __r3_sigaction(int signal, const struct sigaction *action, struct sigaction *old)
{
    return result(sigaction(signal, action, old));
}

void __r3_errno_set(int error) { errno = error; }
