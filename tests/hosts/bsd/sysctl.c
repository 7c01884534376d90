/* __sysctl (202): a small tree. A number is a path of ints; 0.3 takes a name and gives its path (sys/kern/kern_sysctl.c,
 * CTL_SYSCTL_NAME2OID). Numbers of leaves: sys/sys/sysctl.h; those that the kernel hands out itself (OID_AUTO) begin at 0x100
 * there and here, but are not the same. */
#include "sysctl.h"
#include "call_list.h"

#include <sys/sysinfo.h>

static long give(struct sysctl_out *out, const void *value, size_t len)
{
    memcpy(out->text, value, len);
    out->len = len;
    return 0;
}

static long text(struct sysctl_out *out, const char *s) { return give(out, s, strlen(s) + 1); }
static long number(struct sysctl_out *out, int value) { return give(out, &value, sizeof value); }
static long large(struct sysctl_out *out, uint64_t value) { return give(out, &value, sizeof value); }

static long hostname(struct sysctl_out *out)
{
    struct { char s[6][65]; } l;
    kernel(SYS_uname, (long)&l);
    return text(out, l.s[1]);
}

static long limit_of(struct sysctl_out *out, int which)
{
    uint64_t limit[2] = {0, 0};
    kernel(SYS_prlimit64, 0, which, 0, (long)limit);
    return number(out, limit[0] > INT32_MAX ? INT32_MAX : (int)limit[0]);
}

static long boot_time(struct sysctl_out *out)
{
    int64_t real[2], up[2];
    kernel(SYS_clock_gettime, 0, (long)real);
    kernel(SYS_clock_gettime, 7 /* CLOCK_BOOTTIME */, (long)up);
    return give(out, (int64_t[2]){real[0] - up[0], real[1] / 1000}, 16);
}

static int cpus(void)
{
    uint64_t set[128];
    long len = kernel(SYS_sched_getaffinity, 0, sizeof set, (long)set);
    int n = 0;
    for (long i = 0; i < len / 8; i++)
        n += __builtin_popcountl(set[i]);
    return n ? n : 1;
}

static uint64_t memory(void)
{
    struct sysinfo info;
    kernel(SYS_sysinfo, (long)&info);
    return (uint64_t)info.totalram * info.mem_unit;
}

/* struct loadavg: three fixpt_t, which are as wide as a long, then their scale. */
static long load(struct sysctl_out *out)
{
    struct sysinfo info;
    kernel(SYS_sysinfo, (long)&info);
    const uint64_t l[4] = {info.loads[0] >> 5, info.loads[1] >> 5, info.loads[2] >> 5, 2048};
    return give(out, l, sizeof l);
}

enum what {
    OSTYPE, OSRELEASE, OSREVISION, VERSION, HOSTNAME, HOSTID, MAXPROC, MAXFILES, ARGMAX, NGROUPS, POSIX1, JOBS, SAVED_IDS, BOOTTIME,
    DOMAIN, OSRELDATE, CLOCKRATE, IOVMAX, SOMAXCONN, NCPU, MACHINE, MODEL, BYTEORDER, PHYSMEM, PAGESIZE, LOADAVG, SECURELEVEL,
    MAXSOCKBUF, USRSTACK,
};

static const struct leaf { const char *name; int oid[4]; int depth; enum what what; } leaves[] = {
    {"kern.ostype", {1, 1}, 2, OSTYPE}, {"kern.osrelease", {1, 2}, 2, OSRELEASE}, {"kern.osrevision", {1, 3}, 2, OSREVISION},
    {"kern.version", {1, 4}, 2, VERSION}, {"kern.maxproc", {1, 6}, 2, MAXPROC}, {"kern.maxfiles", {1, 7}, 2, MAXFILES},
    {"kern.argmax", {1, 8}, 2, ARGMAX}, {"kern.securelevel", {1, 9}, 2, SECURELEVEL}, {"kern.hostname", {1, 10}, 2, HOSTNAME},
    {"kern.hostid", {1, 11}, 2, HOSTID}, {"kern.clockrate", {1, 12}, 2, CLOCKRATE}, {"kern.posix1version", {1, 17}, 2, POSIX1},
    {"kern.ngroups", {1, 18}, 2, NGROUPS}, {"kern.job_control", {1, 19}, 2, JOBS}, {"kern.saved_ids", {1, 20}, 2, SAVED_IDS},
    {"kern.boottime", {1, 21}, 2, BOOTTIME}, {"kern.domainname", {1, 22}, 2, DOMAIN}, {"kern.osreldate", {1, 24}, 2, OSRELDATE},
    {"kern.maxfilesperproc", {1, 27}, 2, MAXFILES}, {"kern.maxprocperuid", {1, 28}, 2, MAXPROC}, {"kern.usrstack", {1, 33}, 2, USRSTACK},
    {"kern.iov_max", {1, 35}, 2, IOVMAX}, {"kern.ipc.somaxconn", {1, 30, 3}, 3, SOMAXCONN}, {"kern.ipc.maxsockbuf", {1, 30, 1}, 3, MAXSOCKBUF},
    {"hw.machine", {6, 1}, 2, MACHINE}, {"hw.model", {6, 2}, 2, MODEL}, {"hw.ncpu", {6, 3}, 2, NCPU}, {"hw.byteorder", {6, 4}, 2, BYTEORDER},
    {"hw.physmem", {6, 5}, 2, PHYSMEM}, {"hw.usermem", {6, 6}, 2, PHYSMEM}, {"hw.pagesize", {6, 7}, 2, PAGESIZE},
    {"hw.machine_arch", {6, 11}, 2, MACHINE}, {"hw.machine_platform", {6, 12}, 2, MACHINE}, {"vm.loadavg", {2, 2}, 2, LOADAVG},
};

static long leaf_read(enum what what, struct sysctl_out *out)
{
    switch (what) {
    case OSTYPE: return text(out, "DragonFly");
    case OSRELEASE: return text(out, "5.9-DEVELOPMENT");
    case OSREVISION: return number(out, 200204);
    case VERSION: return text(out, "DragonFly 5.9-DEVELOPMENT\n    test host\n");
    case HOSTNAME: return hostname(out);
    case DOMAIN: return text(out, "");
    case HOSTID: case SECURELEVEL: return number(out, what == HOSTID ? 0 : -1);
    case MAXPROC: return limit_of(out, 6 /* RLIMIT_NPROC */);
    case MAXFILES: return limit_of(out, 7 /* RLIMIT_NOFILE */);
    case ARGMAX: return number(out, 262144);
    case NGROUPS: return number(out, 16);
    case POSIX1: return number(out, 200112);
    case JOBS: case SAVED_IDS: return number(out, 1);
    case BOOTTIME: return boot_time(out);
    case OSRELDATE: return number(out, 500901);
    case CLOCKRATE: return give(out, (int[5]){100, 10000, 5, 128, 8192}, 20);
    case IOVMAX: return number(out, 1024);
    case SOMAXCONN: return number(out, 128);
    case MAXSOCKBUF: return number(out, 524288);
    case NCPU: return number(out, cpus());
    case MACHINE: return text(out, "x86_64");
    case MODEL: return text(out, "test host");
    case BYTEORDER: return number(out, 1234);
    case PHYSMEM: return large(out, memory());
    case PAGESIZE: return number(out, (int)PAGE);
    case USRSTACK: return large(out, guest_stack_top);
    case LOADAVG: return load(out);
    }
    return -ENOENT;
}

static const struct leaf *leaf_named(const char *name)
{
    for (unsigned i = 0; i < LENGTH(leaves); i++)
        if (strcmp(leaves[i].name, name) == 0)
            return &leaves[i];
    return 0;
}

/* 0.3: the name is what is written; the answer is its path. */
static long name_to_oid(struct call *c, struct sysctl_out *out)
{
    char name[128] = "";
    if (c->a[5] == 0 || c->a[5] >= sizeof name)
        return c->a[5] ? -ENAMETOOLONG : -ENOENT;
    long r = guest_read(name, c->a[4], c->a[5]);
    if (r < 0)
        return r;
    const struct leaf *leaf = leaf_named(name);
    if (leaf)
        return give(out, leaf->oid, (size_t)leaf->depth * 4);
    return sysctl_proc_name(name, out);
}

static long find(struct call *c, const int *oid, unsigned count, struct sysctl_out *out)
{
    if (count >= 2 && oid[0] == 0 && oid[1] == 3)
        return name_to_oid(c, out);
    if (count >= 3 && oid[0] == 1 && oid[1] == 14)
        return sysctl_proc(oid + 2, count - 2, out);
    if (count >= 5 && oid[0] == 4 && oid[1] == 17)
        return sysctl_route(oid + 2, count - 2, out);
    for (unsigned i = 0; i < LENGTH(leaves); i++)
        if (leaves[i].depth == (int)count && memcmp(leaves[i].oid, oid, count * 4) == 0)
            return c->a[4] ? sysctl_write(leaves[i].oid, c, out) : leaf_read(leaves[i].what, out);
    return -ENOENT;
}

/* Nothing here can be set but the host's name, and that by Linux' leave. */
long sysctl_write(const int *oid, struct call *c, struct sysctl_out *out)
{
    char name[65];
    out->len = 0;
    if (kernel(SYS_geteuid, 0) != 0 || oid[0] != 1 || (oid[1] != 10 && oid[1] != 22) || c->a[5] > sizeof name)
        return -EPERM;
    long r = guest_read(name, c->a[4], c->a[5]);
    return r < 0 ? r : kernel(oid[1] == 10 ? SYS_sethostname : SYS_setdomainname, (long)name, (long)c->a[5]);
}

/* What fits is written; ENOMEM says that it was not all (sysctl_old_user). Without a place for it, its size is told. */
static long answer(struct call *c, struct sysctl_out *out)
{
    uint64_t room = 0;
    long r = 0;
    if (!c->a[3])
        return 0;
    if (c->a[2])
        r = guest_read(&room, c->a[3], sizeof room);
    uint64_t len = c->a[2] && room < out->len ? room : out->len;
    if (r == 0 && c->a[2])
        r = guest_write(c->a[2], out->text, len);
    if (r == 0)
        r = guest_write(c->a[3], &len, sizeof len);
    return r == 0 && len < out->len ? -ENOMEM : r;
}

long call___sysctl(struct call *c)
{
    int oid[12];
    unsigned count = ARG(c, 1, unsigned);
    if (count > LENGTH(oid) || count < 2)
        return -EINVAL;
    long r = guest_read(oid, c->a[0], count * sizeof *oid);
    if (r < 0)
        return r;
    host_lock();
    struct sysctl_out *out = arena_get(sizeof *out);
    host_unlock();
    if (!out)
        return -ENOMEM;
    r = find(c, oid, count, out);
    if (r == 0)
        r = answer(c, out);
    host_lock();
    arena_put(out, sizeof *out);
    host_unlock();
    return r;
}
