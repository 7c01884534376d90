/* CPUs in a cpu_set_t, which is the kernel's cpumask_t: sys/cpumask.h. */
#define CPU_SETSIZE 256
