/* The kernel's name of what stands in <utime.h>. */
#include <utime.h>
