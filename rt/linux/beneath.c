/* r3_file_beneath by openat2, Linux 5.6, or else by walking. */
#include "file/walk.h"

#include <errno.h>
#include <linux/openat2.h>
#include <ring3/file.h>
#include <ring3/syscall.h>
#include <sys/syscall.h>

enum { TRIES = 8 }; /* EAGAIN: something was renamed during the walk; openat2(2) */

int r3_file_beneath(int folder, const char *path, int flags)
{
    static int absent;
    struct open_how how = {.flags = (unsigned)flags, .resolve = RESOLVE_BENEATH | RESOLVE_NO_MAGICLINKS};
    long fd = -EAGAIN;
    if (__atomic_load_n(&absent, __ATOMIC_RELAXED))
        return (int)__r3_file_walk(folder, path, flags);
    for (int i = 0; i < TRIES && fd == -EAGAIN; i++)
        fd = r3_syscall4(folder, (long)path, (long)&how, sizeof how, SYS_openat2);
    if (fd == -ENOSYS)
        __atomic_store_n(&absent, 1, __ATOMIC_RELAXED);
    /* EPERM: what filters say to calls they do not know. */
    return (int)(fd == -ENOSYS || fd == -EPERM ? __r3_file_walk(folder, path, flags) : fd);
}
