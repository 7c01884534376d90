/* rtprio(2), lwp_rtprio(2): classes of priority. Values: sys/rtprio.h of the kernel. */
#ifndef _SYS_RTPRIO_H
#define _SYS_RTPRIO_H

#include <sys/types.h>
#include <bits/sys_types.h>
#include <features.h>

#define RTP_LOOKUP        0
#define RTP_PRIO_MIN      0
#define RTP_PRIO_REALTIME 0
#define RTP_PRIO_NORMAL   1
#define RTP_SET           1
#define RTP_PRIO_IDLE     2
#define RTP_PRIO_THREAD   3
#define RTP_PRIO_MAX      31

struct rtprio {
    unsigned short type; /* RTP_PRIO_ class */
    unsigned short prio; /* RTP_PRIO_MIN, the best, .. RTP_PRIO_MAX */
};
__R3_PIN_SIZE(struct rtprio, 4, 2);

__R3_DECLS_BEGIN

/* function: RTP_LOOKUP, RTP_SET. pid 0 is the caller's process; thread -1 all its threads, 0 the caller. 0, or -1 with errno:
 * EINVAL, ESRCH, EPERM. Thread- and signal-safe. */
int rtprio(int function, pid_t pid, struct rtprio *priority);
int lwp_rtprio(int function, pid_t pid, lwpid_t thread, struct rtprio *priority);

__R3_DECLS_END

#endif
