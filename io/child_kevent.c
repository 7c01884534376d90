/* The end of a child as an event, on EVFILT_PROC of kqueue(2): <ring3/child.h>. DragonFly 5. */
#include <ring3/child.h>

#include <ring3/fd.h>

#include "io/source_kevent.h"
#include "sys.h"
#include "sys_process.h"

#include <errno.h>
#include <sys/wait.h>

/* Of a process that has ended, or is about to, and has not been waited for, it is told at once. */
static int ask(const r3_child *child)
{
    struct kevent change;
    EV_SET(&change, child->pid, EVFILT_PROC, EV_ADD | EV_ONESHOT, NOTE_EXIT, 0, 0);
    return __r3_source_change(child->fd, &change, 1);
}

int r3_child_open(r3_child *child, r3_selector *selector, uint64_t token, pid_t pid)
{
    *child = (r3_child){.fd = -1, .pid = pid};
    if (pid <= 0)
        return -EINVAL;
    int r = child->fd = __r3_source_open(selector, token);
    if (r < 0)
        return r;
    r = ask(child);
    if (r < 0)
        r3_child_close(child);
    return r;
}

int r3_child_adopt(r3_child *child, r3_selector *selector, uint64_t token, int pidfd)
{
    (void)selector, (void)token, (void)pidfd;
    *child = (r3_child){.fd = -1};
    return -EOPNOTSUPP;
}

/* The end may be told a moment before wait4 has the status; then it is asked for again, so that it is told again. */
int r3_child_reap(const r3_child *child, int *status)
{
    long r = __r3_source_empty(child->fd);
    if (r < 0)
        return (int)r;
    do
        r = sys_wait4(child->pid, status, WNOHANG, 0);
    while (r == -EINTR);
    if (r == 0)
        r = ask(child);
    return r > 0 ? 1 : (int)r;
}

void r3_child_close(r3_child *child)
{
    if (child->fd >= 0)
        r3_fd_close(child->fd);
    child->fd = -1;
}
