/* The kernel's name of what stands in <time.h>, <sys/time.h>. */
#include <time.h>
#include <sys/time.h>
