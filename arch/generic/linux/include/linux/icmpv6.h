/* The kernel's name of what stands in <netinet/icmp6.h>. */
#include <netinet/icmp6.h>
