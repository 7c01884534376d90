/* Pipes: <ring3/pipe.h>. Not every CPU has the older pipe(2), and those that have it disagree about how it returns two
 * numbers; a pair of Unix sockets is the same everywhere. */
#include <ring3/pipe.h>

#include "io/fd.h"
#include "sys.h"

#include <errno.h>
#include <stdatomic.h>

static _Atomic(char) no_pipe2;

static int socket_pair(int fds[2])
{
    long r = sys_socketpair(AF_UNIX, SOCK_STREAM, 0, fds);
    if (r < 0)
        return (int)r;
    int first = __r3_fd_adopt_or_close(fds[0]);
    int second = __r3_fd_adopt_or_close(fds[1]);
    if (first >= 0 && second >= 0)
        return 0;
    if (first >= 0)
        sys_close(first);
    if (second >= 0)
        sys_close(second);
    return first < 0 ? first : second;
}

int r3_pipe_open(int fds[2])
{
    if (!atomic_load_explicit(&no_pipe2, memory_order_relaxed)) {
        int r = (int)sys_pipe2(fds, O_CLOEXEC | O_NONBLOCK);
        /* EPERM: what a filter that does not know the call says. */
        if (r != -ENOSYS && r != -EPERM)
            return r;
        atomic_store_explicit(&no_pipe2, 1, memory_order_relaxed);
    }
    return socket_pair(fds);
}
