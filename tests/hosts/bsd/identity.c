/* Who and what: ids, limits, priorities, names, the scheduler, the reaper. Source: sys/kern/kern_prot.c, kern_resource.c,
 * kern_exit.c (procctl). */
#include "host.h"
#include "call_list.h"

#include <linux/capability.h>
#include <sys/prctl.h>
#include <sys/resource.h>

#define NONE(name, number) long call_##name(struct call *c) { (void)c; return kernel(number, 0); }
#define ONE(name, number) long call_##name(struct call *c) { return kernel(number, ARG(c, 0, int)); }
#define TWO(name, number) long call_##name(struct call *c) { return kernel(number, ARG(c, 0, int), ARG(c, 1, int)); }
#define THREE(name, number) \
    long call_##name(struct call *c) { return kernel(number, ARG(c, 0, int), ARG(c, 1, int), ARG(c, 2, int)); }

long call_getpid(struct call *c) { return c->thread->process->pid = (int)kernel(SYS_getpid, 0); }
NONE(getppid, SYS_getppid)
NONE(getuid, SYS_getuid)
NONE(geteuid, SYS_geteuid)
NONE(getgid, SYS_getgid)
NONE(getegid, SYS_getegid)
NONE(setsid, SYS_setsid)
NONE(sched_yield, SYS_sched_yield)
long call_getpgrp(struct call *c) { (void)c; return kernel(SYS_getpgid, 0); }
ONE(getpgid, SYS_getpgid)
ONE(getsid, SYS_getsid)
TWO(setpgid, SYS_setpgid)
ONE(setuid, SYS_setuid)
ONE(setgid, SYS_setgid)
TWO(setreuid, SYS_setreuid)
TWO(setregid, SYS_setregid)
THREE(setresuid, SYS_setresuid)
THREE(setresgid, SYS_setresgid)
long call_seteuid(struct call *c) { return kernel(SYS_setresuid, -1, ARG(c, 0, int), -1); }
long call_setegid(struct call *c) { return kernel(SYS_setresgid, -1, ARG(c, 0, int), -1); }
long call_issetugid(struct call *c)
{
    (void)c;
    return kernel(SYS_getuid, 0) != kernel(SYS_geteuid, 0) || kernel(SYS_getgid, 0) != kernel(SYS_getegid, 0);
}

static long three_ids(struct call *c, long number)
{
    uint32_t id[3];
    long r = kernel(number, (long)&id[0], (long)&id[1], (long)&id[2]);
    for (int i = 0; i < 3 && r == 0; i++)
        r = c->a[i] ? guest_write(c->a[i], &id[i], 4) : 0;
    return r;
}

long call_getresuid(struct call *c) { return three_ids(c, SYS_getresuid); }
long call_getresgid(struct call *c) { return three_ids(c, SYS_getresgid); }

long call_getgroups(struct call *c)
{
    uint32_t groups[1024];
    long n = kernel(SYS_getgroups, LENGTH(groups), (long)groups);
    unsigned size = ARG(c, 0, unsigned);
    if (n < 0 || size == 0)
        return n;
    if (size < (unsigned)n)
        return -EINVAL;
    return guest_write(c->a[1], groups, (size_t)n * 4) < 0 ? -EFAULT : n;
}

long call_setgroups(struct call *c)
{
    uint32_t groups[16];
    unsigned n = ARG(c, 0, unsigned);
    if (n > LENGTH(groups)) /* NGROUPS_MAX */
        return -EINVAL;
    long r = guest_read(groups, c->a[1], n * 4);
    return r < 0 ? r : kernel(SYS_setgroups, n, (long)groups);
}

/* DragonFly's numbers for Linux' resources; SBSIZE and POSIXLOCKS have none and are without limit. */
static int resource_of(unsigned resource)
{
    static const signed char to[] = {RLIMIT_CPU, RLIMIT_FSIZE, RLIMIT_DATA, RLIMIT_STACK, RLIMIT_CORE, RLIMIT_RSS,
        RLIMIT_MEMLOCK, RLIMIT_NPROC, RLIMIT_NOFILE, -1, RLIMIT_AS, -1};
    return resource < LENGTH(to) ? to[resource] : -2;
}

#define DF_INFINITY 0x7fffffffffffffffUL

static void no_more(uint64_t *value, int which)
{
    if (*value > DF_INFINITY)
        *value = DF_INFINITY;
    if (which == RLIMIT_NOFILE && *value > PRIVATE_FDS)
        *value = PRIVATE_FDS;
}

long call_getrlimit(struct call *c)
{
    uint64_t limit[2] = {DF_INFINITY, DF_INFINITY};
    int which = resource_of(ARG(c, 0, unsigned));
    if (which == -2)
        return -EINVAL;
    if (which >= 0)
        kernel(SYS_prlimit64, 0, which, 0, (long)limit);
    no_more(&limit[0], which);
    no_more(&limit[1], which);
    return guest_write(c->a[1], limit, sizeof limit);
}

/* A hard limit on descriptors stays what it is to Linux, or the host could make none of its own. */
long call_setrlimit(struct call *c)
{
    uint64_t limit[2], old[2];
    int which = resource_of(ARG(c, 0, unsigned));
    long r = guest_read(limit, c->a[1], sizeof limit);
    if (r < 0 || which == -2)
        return r < 0 ? r : -EINVAL;
    if (which < 0)
        return 0;
    kernel(SYS_prlimit64, 0, which, 0, (long)old);
    for (int i = 0; i < 2; i++)
        if (limit[i] == DF_INFINITY)
            limit[i] = ~0UL;
    if (limit[0] > limit[1])
        return -EINVAL;
    if (which == RLIMIT_NOFILE && limit[1] <= old[1])
        limit[1] = old[1];
    return kernel(SYS_prlimit64, 0, which, (long)limit, 0);
}

long call_getrusage(struct call *c)
{
    long usage[18];
    int who = ARG(c, 0, int);
    if (who != 0 && who != -1)
        return -EINVAL;
    long r = kernel(SYS_getrusage, who, (long)usage);
    return r < 0 ? r : guest_write(c->a[1], usage, sizeof usage);
}

/* -20..20, as the call's result; Linux has it as 40..1. */
long call_getpriority(struct call *c)
{
    long r = kernel(SYS_getpriority, ARG(c, 0, int), ARG(c, 1, int));
    c->plain = r > 0;
    return r > 0 ? 20 - r : r;
}
THREE(setpriority, SYS_setpriority)

static void field(char to[32], const char *from)
{
    size_t i = 0;
    for (; from[i] && i < 31; i++)
        to[i] = from[i];
}

long call_uname(struct call *c)
{
    struct { char s[6][65]; } l;
    struct df_utsname u;
    memset(&u, 0, sizeof u);
    kernel(SYS_uname, (long)&l);
    field(u.sysname, "DragonFly");
    field(u.nodename, l.s[1]);
    field(u.release, "5.9-DEVELOPMENT");
    field(u.version, "DragonFly test host");
    field(u.machine, "x86_64");
    return guest_write(c->a[0], &u, sizeof u);
}

long call_getdomainname(struct call *c)
{
    return ARG(c, 1, int) > 0 ? guest_write(c->a[0], "", 1) : -EINVAL;
}

long call_getlogin(struct call *c)
{
    static const char name[] = "root";
    size_t len = ARG(c, 1, unsigned) < sizeof name ? ARG(c, 1, unsigned) : sizeof name;
    return guest_write(c->a[0], name, len);
}

/* PROC_REAP_ACQUIRE 1 (the subreaper, seen), RELEASE 2, STATUS 3. Linux tells whether one is it, not who is below. */
long call_procctl(struct call *c)
{
    struct { uint32_t flags, refs; uint32_t reserved1[30]; int32_t pid_head; uint32_t reserved2[15]; } status;
    int on = 0, id_type = ARG(c, 0, int), command = ARG(c, 2, int), id = ARG(c, 1, int);
    if (id_type != 0 || (id != 0 && id != kernel(SYS_getpid, 0)))
        return id_type == 0 ? -ESRCH : -EINVAL;
    kernel(SYS_prctl, PR_GET_CHILD_SUBREAPER, (long)&on);
    switch (command) {
    case 1: return on ? -EALREADY : kernel(SYS_prctl, PR_SET_CHILD_SUBREAPER, 1);
    case 2: return on ? kernel(SYS_prctl, PR_SET_CHILD_SUBREAPER, 0) : -ENOTCONN;
    case 3:
        memset(&status, 0, sizeof status);
        status.flags = on ? 1 : 0;
        status.pid_head = -1;
        return guest_write(c->a[3], &status, sizeof status);
    default: return -EINVAL;
    }
}

/* getrandom (550): sys/kern/kern_nrandom.c; flags GRND_RANDOM 1, GRND_NONBLOCK 2. */
long call_getrandom(struct call *c)
{
    unsigned flags = ARG(c, 2, unsigned);
    if (flags & ~3U)
        return -EINVAL;
    return guest_range(c->a[0], c->a[1]) ? blocking(c, SYS_getrandom, (long)c->a[0], (long)c->a[1], flags & 2 ? 1 : 0) : -EFAULT;
}
