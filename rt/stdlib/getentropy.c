/* getentropy: all of it or none, once the kernel has been seeded. Linux 3.17. */
#include "internal.h"

#include <errno.h>
#include <ring3/syscall.h>
#include <sys/syscall.h>
#include <unistd.h>

int getentropy(void *buffer, size_t size)
{
    if (size > 256)
        return (int)__r3_ret(-EIO);
    for (size_t done = 0; done < size;) {
        long r = r3_syscall3((long)buffer + (long)done, (long)(size - done), 0, SYS_getrandom);
        if (r < 0 && r != -EINTR)
            return (int)__r3_ret(r);
        done += r > 0 ? (size_t)r : 0;
    }
    return 0;
}
