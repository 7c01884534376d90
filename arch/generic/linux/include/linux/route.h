/* The kernel's name of what stands in <net/route.h>. */
#include <net/route.h>
