/* The kernel's name of what stands in <sys/timerfd.h>. */
#include <sys/timerfd.h>
