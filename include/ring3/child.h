/* Child: the end of a process as an event of a selector.
 *
 *     r3_child child;
 *     r3_child_open(&child, &selector, 9, pid);
 *     ... on an event with token 9:
 *     int status;
 *     if (r3_child_reap(&child, &status) == 1)
 *         ... WIFEXITED(status), WEXITSTATUS(status), WTERMSIG(status), as after wait(2)
 *
 * A pidfd(2), Linux 5.3. Where there is none, or a sandbox forbids it, SIGCHLD is caught from the first open on: the
 * handler that stood there still runs, any child's end wakes every r3_child, and r3_child_reap tells which it was. So an
 * event is a reason to ask, not an answer. There SIGCHLD must not be blocked or ignored, and nobody may set another
 * handler later.
 * BSD: EVFILT_PROC of kqueue(2).
 * Nobody else may wait for the child (wait(2) for any child, SIGCHLD ignored): its status would go to them.
 * Thread-safe; not async-signal-safe. */
#ifndef R3_CHILD_H
#define R3_CHILD_H

#include <ring3/waker.h>
#include <stdint.h>
#include <sys/types.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Must stay where it is while it is open. */
typedef struct r3_child {
    int fd;                /* the pidfd, or a kqueue; -1 where SIGCHLD is caught */
    pid_t pid;             /* 0: known by the descriptor alone */
    r3_waker waker;        /* there: how the handler tells */
    struct r3_child *next; /* there: the next that is to be told */
} r3_child;

/* Watches a child of this process, edge-triggered; one that has ended already is told at once. Result: 0.
 * -ESRCH: no such process; -EINVAL: pid is not positive; -EMFILE, -ENFILE, -ENOMEM, -ENOSPC: as r3_selector_register. */
int r3_child_open(r3_child *child, r3_selector *selector, uint64_t token, pid_t pid);

/* The same for a child whose pidfd is there (clone(2) with CLONE_PIDFD, pidfd_open(2)). Takes the descriptor over if the
 * result is 0. -EBADF: it is not open; -EOPNOTSUPP: not a kernel with pidfds; the others as above. */
int r3_child_adopt(r3_child *child, r3_selector *selector, uint64_t token, int pidfd);

/* Takes the status of a child that has ended. Result: 1, and *status is as wait(2) gives it; 0: it runs still.
 * -ECHILD: it is not our child, or its status was taken already. */
int r3_child_reap(const r3_child *child, int *status);

/* Ends the watching; the child itself runs on, and is to be waited for still. */
void r3_child_close(r3_child *child);

#ifdef __cplusplus
}
#endif

#endif
