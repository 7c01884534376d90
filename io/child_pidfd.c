/* The end of a child as an event, on pidfd_open(2), Linux 5.3: <ring3/child.h>. */
#include <ring3/child.h>

#include <ring3/fd.h>

#include "io/child.h"
#include "sys.h"
#include "sys_event.h"
#include "sys_process.h"

#include <errno.h>
#include <sys/wait.h>

int r3_child_open(r3_child *child, r3_selector *selector, uint64_t token, pid_t pid)
{
    *child = (r3_child){.fd = -1, .pid = pid};
    if (pid <= 0)
        return -EINVAL;
    int fd = (int)sys_pidfd_open(pid, 0);
    /* EPERM: a container's seccomp filter that is older than the call. */
    if (fd == -ENOSYS || fd == -EPERM)
        return __r3_child_catch(child, selector, token);
    if (fd < 0)
        return fd;
    int r = r3_child_adopt(child, selector, token, fd);
    child->pid = pid;
    if (r < 0)
        sys_close(fd);
    return r;
}

int r3_child_adopt(r3_child *child, r3_selector *selector, uint64_t token, int pidfd)
{
    *child = (r3_child){.fd = -1};
    int r = r3_selector_register(selector, pidfd, token, R3_READABLE, R3_EDGE);
    if (r >= 0)
        child->fd = pidfd;
    return r;
}

/* What waitid says, as wait says it: the coding is the kernel's, see WIFEXITED and the others in <sys/wait.h>. */
static int status_of(const siginfo_t *info)
{
    if (info->si_code == CLD_EXITED)
        return (info->si_status & 0xff) << 8;
    return (info->si_status & 0x7f) | (info->si_code == CLD_DUMPED ? 0x80 : 0);
}

int r3_child_reap(const r3_child *child, int *status)
{
    long r;
    if (child->pid) {
        do
            r = sys_wait4(child->pid, status, WNOHANG, 0);
        while (r == -EINTR);
        return r > 0 ? 1 : (int)r;
    }
    siginfo_t info;
    info.si_pid = 0;
    do
        r = sys_waitid(P_PIDFD, child->fd, &info, WEXITED | WNOHANG, 0);
    while (r == -EINTR);
    if (r < 0 || !info.si_pid)
        return (int)r;
    *status = status_of(&info);
    return 1;
}

void r3_child_close(r3_child *child)
{
    __r3_child_forget(child);
    if (child->fd >= 0)
        r3_fd_close(child->fd);
    child->fd = -1;
}
