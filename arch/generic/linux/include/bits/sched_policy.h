/* Scheduling policies: sched(7). <sched.h> and <linux/sched.h> show them. */
#ifndef _BITS_SCHED_POLICY_H
#define _BITS_SCHED_POLICY_H

#define SCHED_OTHER         0
#define SCHED_NORMAL        SCHED_OTHER
#define SCHED_FIFO          1
#define SCHED_RR            2
#define SCHED_BATCH         3
#define SCHED_ISO           4
#define SCHED_IDLE          5
#define SCHED_DEADLINE      6
#define SCHED_EXT           7
#define SCHED_RESET_ON_FORK 0x40000000

/* sched_setattr: flags */
#define SCHED_FLAG_RESET_ON_FORK  0x01
#define SCHED_FLAG_RECLAIM        0x02
#define SCHED_FLAG_DL_OVERRUN     0x04
#define SCHED_FLAG_KEEP_POLICY    0x08
#define SCHED_FLAG_KEEP_PARAMS    0x10
#define SCHED_FLAG_UTIL_CLAMP_MIN 0x20
#define SCHED_FLAG_UTIL_CLAMP_MAX 0x40

#define SCHED_FLAG_KEEP_ALL   (SCHED_FLAG_KEEP_POLICY | SCHED_FLAG_KEEP_PARAMS)
#define SCHED_FLAG_UTIL_CLAMP (SCHED_FLAG_UTIL_CLAMP_MIN | SCHED_FLAG_UTIL_CLAMP_MAX)
#define SCHED_FLAG_ALL \
    (SCHED_FLAG_RESET_ON_FORK | SCHED_FLAG_RECLAIM | SCHED_FLAG_DL_OVERRUN | SCHED_FLAG_KEEP_ALL | \
     SCHED_FLAG_UTIL_CLAMP)

#endif
