/* DragonFly man kvm(3): the running kernel, by sysctl(3) and by its memory. Crash dumps cannot be read. A handle is for one
 * thread at a time. */
#ifndef _KVM_H
#define _KVM_H

#include <features.h>
#include <bits/types.h>

typedef struct __kvm kvm_t;
struct kinfo_proc;

__R3_DECLS_BEGIN

/* A handle. The core file is null or "/dev/mem" for the kernel with its memory, "/dev/null" for sysctl alone; the others are not
 * looked at. The flags are open(2)'s: O_RDONLY, or O_RDWR for kvm_write. The memory is opened here: without the right to, null.
 * What failed is written to `message` (null, or 2,048 bytes) by kvm_openfiles, to descriptor 2 after "program: " by kvm_open if
 * `program` is not null, which tells later errors so too. Null: a dump, EACCES, EPERM, ENOENT, no memory. */
kvm_t *kvm_openfiles(const char *kernel, const char *core, const char *swap, int flags, char *message);
kvm_t *kvm_open(const char *kernel, const char *core, const char *swap, int flags, const char *program);
int kvm_close(kvm_t *kd); /* 0. What the handle gave away is gone then */

/* Of the last function that failed; "" before. */
char *kvm_geterr(kvm_t *kd);

/* The processes that KERN_PROC_x of <sys/sysctl.h> and its argument choose; KERN_PROC_FLAG_LWP besides: an entry a thread. How
 * many in *count. Null: an error. Memory of the handle's until the next call. */
struct kinfo_proc *kvm_getprocs(kvm_t *kd, int what, int argument, int *count);
/* A process's arguments, and a null pointer; so many bytes of text at most (0: all). Null: an error, or none (a thread of the
 * kernel). Memory of the handle's until the next call. */
char **kvm_getargv(kvm_t *kd, const struct kinfo_proc *process, int bytes);
int kvm_getloadavg(kvm_t *kd, double averages[], int count); /* as getloadavg */

/* The kernel's memory at an address: bytes read or written, or -1 (EFAULT: not mapped). */
__ssize_t kvm_read(kvm_t *kd, unsigned long address, void *buffer, __SIZE_TYPE__ size);
__ssize_t kvm_write(kvm_t *kd, unsigned long address, const void *buffer, __SIZE_TYPE__ size);

__R3_DECLS_END

#endif
