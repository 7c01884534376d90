/* The kernel's name of what stands in <mqueue.h>. */
#include <mqueue.h>
