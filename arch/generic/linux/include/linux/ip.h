/* The kernel's name of what stands in <netinet/ip.h>. */
#include <netinet/ip.h>
