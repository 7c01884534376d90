/* rtprio(2), lwp_rtprio(2): classes of priority. Values: sys/rtprio.h of the kernel. */
#ifndef _SYS_RTPRIO_H
#define _SYS_RTPRIO_H

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

#endif
