/* The kernel's name of what stands in <sys/timex.h>. */
#include <sys/timex.h>
