/* The kernel's name of what stands in <signal.h>. */
#include <signal.h>
