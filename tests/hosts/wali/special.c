/* The imports that need more than their pointers translated, and those beside the system calls. */
#include "host.h"

#include <errno.h>
#include <fcntl.h>
#include <ring3/syscall.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

extern char **environ;

#define WALI struct Z_wali_instance_t *wali

/* Structures with pointers or sizes in them: types_abi.py. */
struct guest_iovec {
    uint32_t base, len;
};
struct guest_msghdr {
    uint32_t name, namelen, iov, iovlen, pad1, control, controllen, pad2;
    int32_t flags;
};
struct guest_stack {
    uint32_t sp;
    int32_t flags;
    uint32_t size;
};
_Static_assert(sizeof(struct guest_msghdr) == 36 && sizeof(struct guest_stack) == 12, "types_abi.py");

static uint64_t call6(long a, long b, long c, long d, long e, long f, long n)
{
    host_enter();
    long result = r3_syscall6(a, b, c, d, e, f, n);
    host_leave();
    return (uint64_t)result;
}

/* Memory. */

uint64_t Z_waliZ_SYS_mmap(WALI, host_P at, host_I len, host_I prot, host_I flags, host_I fd, host_L offset)
{
    (void)wali, (void)at;
    return host_mmap(len, prot, flags & ~(uint32_t)MAP_FIXED, fd, (int64_t)offset);
}

uint64_t Z_waliZ_SYS_mremap(WALI, host_P from, host_I from_len, host_I to_len, host_I flags, host_P to)
{
    (void)wali, (void)flags, (void)to;
    return host_mremap(from, from_len, to_len);
}

/* Given back at the end only; never reused. */
uint64_t Z_waliZ_SYS_munmap(WALI, host_P at, host_I len)
{
    (void)wali;
    return len && !(at & 4095) ? 0 : (uint64_t)-EINVAL;
}

uint64_t Z_waliZ_SYS_brk(WALI, host_P end) { return (void)wali, (void)end, 0; }

/* Vectors. */

enum { VECTORS = 1024 };

static uint32_t vectors_in(struct iovec *to, uint32_t at, uint32_t count)
{
    const struct guest_iovec *from = host_at(at);
    for (uint32_t i = 0; i < count && i < VECTORS; i++)
        to[i] = (struct iovec){host_at(from[i].base), from[i].len};
    return count;
}

static uint64_t vectored(uint32_t fd, uint32_t vectors, uint32_t count, long n)
{
    struct iovec to[VECTORS];
    return call6((int)fd, (long)to, (int)vectors_in(to, vectors, count), 0, 0, 0, n);
}

uint64_t Z_waliZ_SYS_readv(WALI, host_I fd, host_P v, host_I count) { return (void)wali, vectored(fd, v, count, SYS_readv); }
uint64_t Z_waliZ_SYS_writev(WALI, host_I fd, host_P v, host_I count) { return (void)wali, vectored(fd, v, count, SYS_writev); }

/* As the engine does, recvmsg writes back no length and no flags but to the control data, whose headers are the kernel's. */
static uint64_t message(uint32_t fd, uint32_t at, uint32_t flags, long n)
{
    struct iovec vectors[VECTORS];
    const struct guest_msghdr *from = host_at(at);
    if (!from)
        return (uint64_t)-EFAULT;
    struct msghdr to = {.msg_name = host_at(from->name), .msg_namelen = from->namelen, .msg_iov = vectors,
                        .msg_control = host_at(from->control), .msg_controllen = from->controllen, .msg_flags = from->flags};
    to.msg_iovlen = (int)vectors_in(vectors, from->iov, from->iovlen);
    return call6((int)fd, (long)&to, (int)flags, 0, 0, 0, n);
}

uint64_t Z_waliZ_SYS_sendmsg(WALI, host_I fd, host_P m, host_I flags) { return (void)wali, message(fd, m, flags, SYS_sendmsg); }
uint64_t Z_waliZ_SYS_recvmsg(WALI, host_I fd, host_P m, host_I flags) { return (void)wali, message(fd, m, flags, SYS_recvmsg); }

/* A guest whose fork has failed must not, with the -1, signal the whole machine. */
uint64_t Z_waliZ_SYS_kill(WALI, host_I pid, host_I number)
{
    (void)wali;
    return (int32_t)pid == -1 ? (uint64_t)-EPERM : call6((int)pid, (int)number, 0, 0, 0, 0, SYS_kill);
}

/* Arguments that are pointers for some commands. */

uint64_t Z_waliZ_SYS_fcntl(WALI, host_I fd, host_I command, host_L argument)
{
    (void)wali;
    if (command == F_SETLKW)
        return (uint64_t)-EFAULT; /* the engine's own fault */
    int is_pointer = command == F_GETLK || command == F_SETLK || command == F_OFD_GETLK || command == F_OFD_SETLK ||
                     command == F_OFD_SETLKW || command == F_GETOWN_EX || command == F_SETOWN_EX;
    return call6((int)fd, (int)command, is_pointer ? (long)host_at((uint32_t)argument) : (long)argument, 0, 0, 0, SYS_fcntl);
}

uint64_t Z_waliZ_SYS_prctl(WALI, host_I option, host_L a, host_L b, host_L c, host_L d)
{
    (void)wali;
    int is_pointer = option == PR_SET_NAME || option == PR_GET_NAME || option == PR_GET_PDEATHSIG ||
                     option == PR_GET_CHILD_SUBREAPER;
    return call6((int)option, is_pointer ? (long)host_at((uint32_t)a) : (long)a, (long)b, (long)c, (long)d, 0, SYS_prctl);
}

uint64_t Z_waliZ_SYS_sigaltstack(WALI, host_P set, host_P old)
{
    (void)wali, (void)set;
    struct guest_stack *to = host_at(old);
    if (to)
        *to = (struct guest_stack){.flags = 2 /* SS_DISABLE: handlers run on the module's stack */};
    return 0;
}

uint64_t Z_waliZ_SYS_execve(WALI, host_P path, host_P argv, host_P envp)
{
    (void)wali;
    static char *lists[2][8192];
    const uint32_t from[2] = {argv, envp};
    for (int list = 0; list < 2; list++) {
        const uint32_t *words = host_at(from[list]);
        unsigned i = 0;
        for (; words && words[i] && i < 8191; i++)
            lists[list][i] = host_at(words[i]);
        lists[list][i] = 0;
    }
    return call6((long)host_at(path), (long)lists[0], (long)lists[1], 0, 0, 0, SYS_execve);
}

uint64_t Z_waliZ_SYS_epoll_pwait(WALI, host_I fd, host_P events, host_I max, host_I timeout, host_P mask, host_I size)
{
    (void)wali;
    if ((int32_t)max > 1)
        host_die("epoll_pwait with maxevents > 1: the engine has room for one event");
    return call6((int)fd, (long)host_at(events), (int)max, (int)timeout, (long)host_at(mask), size, SYS_epoll_pwait);
}

uint64_t Z_waliZ_SYS_rt_sigreturn(WALI, host_L unused) { return (void)wali, (void)unused, (uint64_t)-ENOSYS; }

/* Start and end. */

static int is_initialized, is_deinitialized, argument_count;
static char **arguments;

uint32_t Z_waliZ___init(WALI) { return (void)wali, is_initialized = 1, 0; }
uint32_t Z_waliZ___deinit(WALI) { return (void)wali, is_deinitialized = 1, 0; }

void Z_waliZ___proc_exit(WALI, host_I status)
{
    (void)wali;
    if (is_deinitialized)
        host_die("__deinit before __proc_exit: on the engine that would return");
    _exit((int)status);
}

static void need_init(void)
{
    if (!is_initialized)
        host_die("__init must come first");
}

uint32_t Z_waliZ___cl_get_argc(WALI) { return (void)wali, need_init(), (uint32_t)argument_count; }
uint32_t Z_waliZ___cl_get_argv_len(WALI, host_I i) { return (void)wali, (uint32_t)strlen(arguments[i]); }

uint32_t Z_waliZ___cl_copy_argv(WALI, host_P to, host_I i)
{
    (void)wali;
    strcpy(host_at(to), arguments[i]);
    return 0;
}

/* The engine is told the file on its command line; here it is the host's own environment, in memory, under a descriptor that is
 * out of the guest's way. */
uint32_t Z_waliZ___get_init_envfile(WALI, host_P path, host_I size)
{
    enum { HIGH = 1000 };
    static const char file[] = "/proc/self/fd/1000";
    (void)wali;
    int fd = memfd_create("environment", MFD_CLOEXEC);
    if (fd < 0 || size < sizeof file || dup3(fd, HIGH, O_CLOEXEC) < 0)
        return 0;
    for (char **entry = environ; *entry; entry++)
        dprintf(HIGH, "%s\n", *entry);
    close(fd);
    strcpy(host_at(path), file);
    return 1;
}

uint32_t Z_waliZ___wasm_thread_spawn(WALI, host_P entry, host_P argument)
{
    return (void)wali, (void)entry, (void)argument, (uint32_t)-ENOSYS;
}

/* The module, whose structure only wasm2c's header knows. */
struct Z_guest_instance_t;
extern void host_instantiate_and_start(void);

int main(int argc, char **argv)
{
    argument_count = argc;
    arguments = argv;
    host_instantiate_and_start();
    host_die("_start has returned");
}
