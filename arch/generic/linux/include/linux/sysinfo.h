/* The kernel's name of what stands in <sys/sysinfo.h>. */
#include <sys/sysinfo.h>
