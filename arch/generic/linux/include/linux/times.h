/* The kernel's name of what stands in <sys/times.h>. */
#include <sys/times.h>
