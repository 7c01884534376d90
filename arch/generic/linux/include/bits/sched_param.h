/* struct sched_param: <sched.h> and <spawn.h>. Linux has no sporadic server and reads the priority only;
 * the other words are musl's ABI. */
#ifndef _BITS_SCHED_PARAM_H
#define _BITS_SCHED_PARAM_H

#include <features.h>
#include <bits/timespec.h>

struct sched_param {
    int             sched_priority;
    int             sched_ss_low_priority;
    struct timespec sched_ss_repl_period;
    struct timespec sched_ss_init_budget;
    int             sched_ss_max_repl;
};
__R3_PIN_SIZE(struct sched_param, 48, 8);

#endif
