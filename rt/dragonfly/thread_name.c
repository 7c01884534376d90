/* Names of threads, in the kernel: lwp_setname(2). */
#include "thread/pthread_internal.h"

#include <errno.h>
#include <string.h>

#include "start/start.h"

__r3_needs(__r3_tls);

enum { NAME_SIZE = 24 }; /* MAXCOMLEN and its NUL, rounded up: what the kernel keeps at most */

int pthread_setname_np(pthread_t thread, const char *name)
{
    return (int)-r3_syscall2(__r3_thread_id(thread), (long)name, SYS_lwp_setname);
}

int pthread_getname_np(pthread_t thread, char *name, size_t size)
{
    char kept[NAME_SIZE] = "";
    long r = r3_syscall3(__r3_thread_id(thread), (long)kept, sizeof kept, SYS_lwp_getname);
    if (r < 0)
        return (int)-r;
    size_t len = strlen(kept) + 1;
    if (len > size)
        return ERANGE;
    memcpy(name, kept, len);
    return 0;
}

void pthread_set_name_np(pthread_t thread, const char *name);
void pthread_set_name_np(pthread_t thread, const char *name) { pthread_setname_np(thread, name); }

void pthread_get_name_np(pthread_t thread, char *name, size_t size);
void pthread_get_name_np(pthread_t thread, char *name, size_t size)
{
    if (pthread_getname_np(thread, name, size) && size)
        *name = 0;
}
