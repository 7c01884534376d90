/* The kernel's name of what stands in <netinet/ip_icmp.h>. */
#include <netinet/ip_icmp.h>
