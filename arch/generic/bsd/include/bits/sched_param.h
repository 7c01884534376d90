/* struct sched_param: <sched.h> and <spawn.h>. */
#ifndef _BITS_SCHED_PARAM_H
#define _BITS_SCHED_PARAM_H

struct sched_param {
    int sched_priority;
};

#endif
