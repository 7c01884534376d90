/* CPUs in a cpu_set_t: CPU_SET(3). */
#define CPU_SETSIZE 1024
