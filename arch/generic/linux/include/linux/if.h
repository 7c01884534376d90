/* The kernel's name of what stands in <net/if.h>. */
#include <net/if.h>
