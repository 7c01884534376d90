/* Scheduling policies: sys/sched.h. */
#ifndef _BITS_SCHED_POLICY_H
#define _BITS_SCHED_POLICY_H

#define SCHED_FIFO  1
#define SCHED_OTHER 2
#define SCHED_RR    3

#endif
