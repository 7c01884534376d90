/* procctl(2): who reaps orphans. Values: sys/procctl.h of the kernel. */
#ifndef _SYS_PROCCTL_H
#define _SYS_PROCCTL_H

#include <sys/types.h>
#include <sys/wait.h>
#include <stdint.h>

#define PROC_REAP_ACQUIRE     1
#define PROC_REAP_RELEASE     2
#define PROC_REAP_STATUS      3
#define PROC_PDEATHSIG_CTL    4
#define PROC_PDEATHSIG_STATUS 5

#define REAPER_STAT_OWNED    0x1 /* the process reaps */
#define REAPER_STAT_REALINIT 0x2 /* and is the first process */

struct reaper_status {
    uint32_t flags;
    uint32_t refs;
    long     reserved1[15];
    pid_t    pid_head; /* a child of the reaper, or -1 */
    int      reserved2[15];
};
__R3_PIN_SIZE(struct reaper_status, 192, 8);
__R3_PIN_FIELD(struct reaper_status, pid_head, 128);

union reaper_info {
    struct reaper_status status;
};

#define _PROCCTL_PRESENT

__R3_DECLS_BEGIN

/* 0, or -1 with errno: EINVAL (another process than the caller's; an unknown command), EALREADY (is one), ENOTCONN (is none).
 * `argument`: a union reaper_info, or null. Thread- and signal-safe. */
int procctl(idtype_t type, id_t id, int command, void *argument);

__R3_DECLS_END

#endif
