/* The kernel's name of what stands in <netinet/udp.h>. */
#include <netinet/udp.h>
