/* netinet6/in6.h, netinet/icmp6.h of the kernels */
#define ICMP6_FILTER 18
#define __R3_ICMP6_SET_PASSES 1
