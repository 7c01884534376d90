/* Names of threads: 15 bytes, in the kernel. Another thread's is a file of /proc. */
#include "thread/pthread_internal.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>

#include "start/start.h"
#include "stdlib/decimal.h"
#include "sys_file.h"
#include "sys_io.h"

__r3_needs(__r3_tls);

enum { NAME_SIZE = 16, PR_SET_NAME = 15, PR_GET_NAME = 16 }; /* TASK_COMM_LEN, linux/prctl.h */

static long open_comm(pthread_t thread, int flags)
{
    char path[sizeof "/proc/self/task/2147483648/comm"];
    char *to = __r3_write_decimal(stpcpy(path, "/proc/self/task/"), (unsigned)__r3_thread_id(thread));
    memcpy(to, "/comm", sizeof "/comm");
    return sys_openat(AT_FDCWD, path, flags | O_CLOEXEC, 0);
}

int pthread_setname_np(pthread_t thread, const char *name)
{
    size_t len = strnlen(name, NAME_SIZE);
    if (len == NAME_SIZE)
        return ERANGE;
    if (thread == __r3_self())
        return (int)-sys_thread_name(PR_SET_NAME, name);
    long fd = open_comm(thread, O_WRONLY);
    if (fd < 0)
        return (int)-fd;
    long result = sys_write((int)fd, name, len);
    sys_close((int)fd);
    return result < 0 ? (int)-result : 0;
}

int pthread_getname_np(pthread_t thread, char *name, size_t size)
{
    if (size < NAME_SIZE)
        return ERANGE;
    if (thread == __r3_self())
        return (int)-sys_thread_name(PR_GET_NAME, name);
    long fd = open_comm(thread, O_RDONLY);
    if (fd < 0)
        return (int)-fd;
    long result = sys_read((int)fd, name, NAME_SIZE);
    sys_close((int)fd);
    if (result <= 0)
        return result ? (int)-result : ESRCH;
    name[result - 1] = 0; /* the newline */
    return 0;
}
