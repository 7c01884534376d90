/* Sets of CPUs under the kernel's names: sys/cpumask.h. <sched.h> has CPU_SET and its like. */
#ifndef _SYS_CPUMASK_H
#define _SYS_CPUMASK_H

#include <bits/cpu_set_type.h>

typedef cpu_set_t cpumask_t;
typedef cpu_set_t cpuset_t;

#endif
