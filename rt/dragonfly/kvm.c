/* kvm(3) of the running kernel. */
#include "internal.h"

#include <errno.h>
#include <fcntl.h>
#include <kvm.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/sysctl.h>
#include <sys/user.h>
#include <unistd.h>

enum { MESSAGE_BYTES = 2048, NO_MEMORY = -1 };

struct __kvm {
    int memory; /* descriptor, or NO_MEMORY */
    const char *program;
    struct kinfo_proc *processes;
    char **argv; /* and behind it their text */
    char message[MESSAGE_BYTES];
};

static void fail(kvm_t *kd, const char *what)
{
    snprintf(kd->message, sizeof kd->message, "%s: %s", what, strerror(errno));
    if (kd->program)
        dprintf(STDERR_FILENO, "%s: %s\n", kd->program, kd->message);
}

/* False with errno. */
static int open_memory(kvm_t *kd, const char *core, int flags)
{
    if (core && !strcmp(core, "/dev/null"))
        return 1;
    if (core && strcmp(core, "/dev/mem")) {
        __r3_errno_set(EOPNOTSUPP);
        return 0;
    }
    kd->memory = open("/dev/kmem", (flags & O_ACCMODE) | O_CLOEXEC);
    return kd->memory >= 0;
}

static kvm_t *open_kernel(const char *core, int flags, const char *program, char *message)
{
    kvm_t *kd = calloc(1, sizeof *kd);
    if (message)
        *message = 0;
    if (!kd)
        return 0;
    kd->memory = NO_MEMORY;
    kd->program = program;
    if (open_memory(kd, core, flags))
        return kd;
    fail(kd, core ? core : "/dev/kmem");
    if (message)
        strcpy(message, kd->message);
    free(kd);
    return 0;
}

kvm_t *kvm_openfiles(const char *kernel, const char *core, const char *swap, int flags, char *message)
{
    (void)kernel, (void)swap;
    return open_kernel(core, flags, 0, message);
}

kvm_t *kvm_open(const char *kernel, const char *core, const char *swap, int flags, const char *program)
{
    (void)kernel, (void)swap;
    return open_kernel(core, flags, program, 0);
}

int kvm_close(kvm_t *kd)
{
    if (kd->memory >= 0)
        close(kd->memory);
    free(kd->processes);
    free(kd->argv);
    free(kd);
    return 0;
}

char *kvm_geterr(kvm_t *kd) { return kd->message; }

/* A state of the kernel that may grow while it is asked for, `skip` bytes into a block of malloc's. Null with errno. */
static void *read_state(const int *name, unsigned count, size_t skip, size_t *size)
{
    char *block = 0;
    int r;
    do {
        *size = 0;
        r = sysctl(name, count, 0, size, 0, 0);
        *size += *size / 8 + 1;
        char *more = r < 0 ? 0 : realloc(block, skip + *size);
        if (!more) {
            r = -1;
            break;
        }
        block = more;
        r = sysctl(name, count, block + skip, size, 0, 0);
    } while (r < 0 && errno == ENOMEM);
    if (r == 0)
        return block;
    free(block);
    return 0;
}

struct kinfo_proc *kvm_getprocs(kvm_t *kd, int what, int argument, int *count)
{
    const int name[] = {CTL_KERN, KERN_PROC, what, argument};
    size_t size;
    free(kd->processes);
    kd->processes = read_state(name, (what & ~KERN_PROC_FLAGMASK) == KERN_PROC_ALL ? 3 : 4, 0, &size);
    if (!kd->processes)
        return fail(kd, "kvm_getprocs"), NULL;
    *count = (int)(size / sizeof *kd->processes);
    return kd->processes;
}

/* The kernel gives the texts one behind the other: the pointers go in front of them. There cannot be more than bytes. */
char **kvm_getargv(kvm_t *kd, const struct kinfo_proc *process, int bytes)
{
    const int name[] = {CTL_KERN, KERN_PROC, KERN_PROC_ARGS, process->kp_pid};
    size_t size, count = 0;
    char *text = read_state(name, 4, 0, &size);
    if (!text)
        return fail(kd, "kvm_getargv"), NULL;
    if (bytes > 0 && size > (size_t)bytes)
        size = (size_t)bytes;
    for (size_t i = 0; i < size; i++)
        count += !text[i];
    free(kd->argv);
    char **argv = kd->argv = size ? malloc((count + 2) * sizeof *argv + size + 1) : 0;
    if (argv) {
        char *at = memcpy(argv + count + 2, text, size), *end = at + size;
        for (*end = 0; at < end; at += strlen(at) + 1)
            *argv++ = at;
        *argv = 0;
    }
    free(text);
    return kd->argv;
}

int kvm_getloadavg(kvm_t *kd, double *averages, int count)
{
    int r = getloadavg(averages, count);
    if (r < 0)
        fail(kd, "kvm_getloadavg");
    return r;
}

/* The kernel's half of the addresses is negative as an offset: pread(2) has a meaning of its own for that, lseek(2) has not. */
static int is_there(kvm_t *kd, unsigned long address) { return lseek(kd->memory, (off_t)address, SEEK_SET) != -1; }

__ssize_t kvm_read(kvm_t *kd, unsigned long address, void *buffer, size_t size)
{
    ssize_t n = is_there(kd, address) ? read(kd->memory, buffer, size) : -1;
    if (n < 0)
        fail(kd, "kvm_read");
    return n;
}

__ssize_t kvm_write(kvm_t *kd, unsigned long address, const void *buffer, size_t size)
{
    ssize_t n = is_there(kd, address) ? write(kd->memory, buffer, size) : -1;
    if (n < 0)
        fail(kd, "kvm_write");
    return n;
}
