/* kern.proc: processes as Linux' /proc shows them, in struct kinfo_proc (992 bytes; sys/sys/kinfo.h), arguments, and paths.
 * Source: sys/kern/kern_proc.c. */
#include "sysctl.h"

#include <fcntl.h>

enum { PROC_ALL, PROC_PID, PROC_PGRP, PROC_SESSION, PROC_TTY, PROC_UID, PROC_RUID, PROC_ARGS, PROC_CWD, PROC_PATHNAME, PROC_SIGTRAMP,
    FLAG_LWP = 16 };

#define KINFO 992
enum { /* offsets in struct kinfo_proc, and in its kp_lwp at 664 */
    KP_FLAGS = 8, KP_STAT = 12, KP_START = 96, KP_COMM = 112, KP_UID = 132, KP_NGROUPS = 136, KP_GROUPS = 140, KP_RUID = 204, KP_SVUID = 208,
    KP_RGID = 212, KP_SVGID = 216, KP_PID = 220, KP_PPID = 224, KP_PGID = 228, KP_SID = 236, KP_LOGIN = 240, KP_TDEV = 280,
    KP_NTHREADS = 296, KP_NICE = 300, KP_VM_SIZE = 312, KP_VM_RSS = 320, KP_LWP = 664,
    KL_PID = 0, KL_TID = 4, KL_STAT = 12, KL_COMM = 289,
};

static long file(int pid, const char *name, char *to, size_t size)
{
    char path[64] = "/proc/", digits[12], *p = digits + 11;
    size_t at = 6;
    *p = 0;
    do
        *--p = (char)('0' + pid % 10);
    while (pid /= 10);
    while (*p)
        path[at++] = *p++;
    path[at++] = '/';
    while (*name)
        path[at++] = *name++;
    path[at] = 0;
    if (!size)
        return kernel(SYS_readlinkat, AT_FDCWD, (long)path, (long)to, PATH_SIZE);
    long fd = kernel(SYS_openat, AT_FDCWD, (long)path, O_RDONLY | O_CLOEXEC), len = 0, n;
    if (fd < 0)
        return fd;
    while ((size_t)len < size - 1 && (n = kernel(SYS_read, fd, (long)(to + len), (long)size - 1 - len)) > 0)
        len += n;
    kernel(SYS_close, fd);
    to[len] = 0;
    return len;
}

static long digits(const char **p)
{
    long n = 0, sign = 1;
    while (**p == ' ' || **p == '\t')
        ++*p;
    if (**p == '-')
        sign = -1, ++*p;
    for (; **p >= '0' && **p <= '9'; ++*p)
        n = n * 10 + **p - '0';
    return n * sign;
}

static void put32(char *k, int at, long value) { memcpy(k + at, &(int32_t){(int32_t)value}, 4); }
static void put64(char *k, int at, long value) { memcpy(k + at, &value, 8); }

/* "\nUid:\tr e s f" of /proc/N/status. */
static void ids(const char *status, const char *key, long to[3])
{
    for (const char *p = status; *p; p++)
        if (p[0] == '\n' && memcmp(p + 1, key, 4) == 0) {
            p += 5;
            for (int i = 0; i < 3; i++)
                to[i] = digits(&p);
            return;
        }
}

/* SIDL 1, SACTIVE 2, SSTOP 3, SZOMB 4; a thread: LSRUN 1, LSSTOP 2, LSSLEEP 3 (sys/sys/proc_common.h). */
static void states(char *k, char state)
{
    put32(k, KP_STAT, state == 'Z' ? 4 : state == 'T' || state == 't' ? 3 : 2);
    put32(k, KP_LWP + KL_STAT, state == 'R' ? 1 : state == 'T' ? 2 : 3);
}

/* Fields of /proc/N/stat after the name: 3 state, 4 ppid, 5 pgrp, 6 session, 7 tty, 19 nice, 20 threads, 22 start, 23 vsize,
 * 24 rss. */
static bool fill(char *k, int pid)
{
    char stat[1024], status[4096];
    long uid[3] = {0}, gid[3] = {0}, value[25] = {0};
    if (file(pid, "stat", stat, sizeof stat) <= 0 || file(pid, "status", status, sizeof status) <= 0)
        return false;
    const char *name = strchr(stat, '('), *p = strrchr(stat, ')');
    if (!name || !p)
        return false;
    memset(k, 0, KINFO);
    size_t len = (size_t)(p - name - 1) < 16 ? (size_t)(p - name - 1) : 16;
    memcpy(k + KP_COMM, name + 1, len), memcpy(k + KP_LWP + KL_COMM, name + 1, len);
    p += 2;
    states(k, *p++);
    for (int i = 4; i < 25; i++)
        value[i] = digits(&p);
    ids(status, "Uid:", uid), ids(status, "Gid:", gid);
    put32(k, KP_PID, pid), put32(k, KP_PPID, value[4]), put32(k, KP_PGID, value[5]), put32(k, KP_SID, value[6]);
    put32(k, KP_TDEV, value[7] ? value[7] : -1), put32(k, KP_NICE, value[19]), put32(k, KP_NTHREADS, value[20]);
    put64(k, KP_START, value[22] / 100), put64(k, KP_VM_SIZE, value[23]), put64(k, KP_VM_RSS, value[24]);
    put32(k, KP_RUID, uid[0]), put32(k, KP_UID, uid[1]), put32(k, KP_SVUID, uid[2]);
    put32(k, KP_RGID, gid[0]), put32(k, KP_GROUPS, gid[1]), put32(k, KP_SVGID, gid[2]);
    k[KP_NGROUPS] = 1;
    memcpy(k + KP_LOGIN, "root", 5);
    put32(k, KP_LWP + KL_PID, pid), put32(k, KP_LWP + KL_TID, pid);
    return true;
}

static long field(const char *k, int at)
{
    int32_t value;
    memcpy(&value, k + at, 4);
    return value;
}

static bool wanted(const char *k, int what, int arg)
{
    switch (what) {
    case PROC_PGRP: return field(k, KP_PGID) == arg;
    case PROC_SESSION: return field(k, KP_SID) == arg;
    case PROC_TTY: return field(k, KP_TDEV) == arg;
    case PROC_UID: return field(k, KP_UID) == arg;
    case PROC_RUID: return field(k, KP_RUID) == arg;
    default: return true;
    }
}

static void add(struct sysctl_out *out, int pid, int what, int arg)
{
    char *k = out->text + out->len;
    if (out->len + KINFO <= sizeof out->text && fill(k, pid) && wanted(k, what, arg))
        out->len += KINFO;
}

struct entry { uint64_t ino; int64_t next; uint16_t len; unsigned char type; char name[]; };

static long all(struct sysctl_out *out, int what, int arg)
{
    char list[4096];
    long fd = kernel(SYS_openat, AT_FDCWD, (long)"/proc", O_RDONLY | O_DIRECTORY | O_CLOEXEC), len;
    if (fd < 0)
        return fd;
    while ((len = kernel(SYS_getdents64, fd, (long)list, sizeof list)) > 0)
        for (long at = 0; at < len;) {
            struct entry *e = (void *)(list + at);
            const char *p = e->name;
            long pid = digits(&p);
            if (pid > 0 && !*p)
                add(out, (int)pid, what, arg);
            at += e->len;
        }
    kernel(SYS_close, fd);
    return 0;
}

static long path(struct sysctl_out *out, int pid, const char *name)
{
    long len = file(pid == -1 || pid == 0 ? (int)kernel(SYS_getpid, 0) : pid, name, out->text, 0);
    if (len < 0)
        return len == -ENOENT ? -ESRCH : len;
    out->text[len] = 0;
    out->len = (size_t)len + 1;
    return 0;
}

long sysctl_proc(const int *oid, unsigned count, struct sysctl_out *out)
{
    int what = oid[0] & ~FLAG_LWP, arg = count > 1 ? oid[1] : 0;
    if (what > PROC_PATHNAME || (what != PROC_ALL && count < 2))
        return -EINVAL;
    switch (what) {
    case PROC_PID:
        add(out, arg, what, arg);
        return 0;
    case PROC_ARGS: {
        long len = file(arg, "cmdline", out->text, sizeof out->text);
        out->len = len > 0 ? (size_t)len : 0;
        return len < 0 ? -ESRCH : 0;
    }
    case PROC_CWD: return path(out, arg, "cwd");
    case PROC_PATHNAME: return path(out, arg, "exe");
    default: return all(out, what, arg);
    }
}

long sysctl_proc_name(const char *name, struct sysctl_out *out)
{
    static const struct { const char *name; int what; } names[] = {
        {"kern.proc.all", PROC_ALL}, {"kern.proc.pid", PROC_PID}, {"kern.proc.pgrp", PROC_PGRP}, {"kern.proc.tty", PROC_TTY},
        {"kern.proc.uid", PROC_UID}, {"kern.proc.ruid", PROC_RUID}, {"kern.proc.args", PROC_ARGS}, {"kern.proc.cwd", PROC_CWD},
        {"kern.proc.pathname", PROC_PATHNAME}, {"kern.proc.session", PROC_SESSION},
    };
    for (unsigned i = 0; i < LENGTH(names); i++)
        if (strcmp(names[i].name, name) == 0) {
            memcpy(out->text, (int[3]){1, 14, names[i].what}, 12);
            out->len = 12;
            return 0;
        }
    return -ENOENT;
}
