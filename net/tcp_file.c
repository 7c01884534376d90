/* A file into a stream without a copy: <ring3/tcp.h>. sendfile(2) raises SIGPIPE like write and cannot be told not to.
 * The signal goes to the calling thread, so blocking it there and taking it off again leaves no trace. Where it was
 * blocked before, one more pending SIGPIPE cannot be told from the caller's own and is left. */
#include <ring3/tcp.h>

#include <bits/ring3_used_up.h>

#include "sys.h"
#include "sys_event.h"

#include <signal.h>

ssize_t r3_tcp_send_file(int fd, int file, off_t *offset, size_t len_bytes)
{
    sigset_t pipe = {0}, before = {0};
    struct timespec now = {0};
    pipe.__bits[0] = 1UL << (SIGPIPE - 1);
    sys_rt_sigprocmask(SIG_BLOCK, &pipe, &before);
    ssize_t r = sys_sendfile(fd, file, offset, len_bytes);
    __r3_write_gave(fd, r, len_bytes);
    if (before.__bits[0] & pipe.__bits[0])
        return r;
    /* Bytes may have gone before the peer did: then the signal comes with a short count, not with EPIPE. */
    if (r != (ssize_t)len_bytes)
        sys_rt_sigtimedwait(&pipe, 0, &now);
    sys_rt_sigprocmask(SIG_SETMASK, &before, 0);
    return r;
}
