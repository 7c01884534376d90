/* linux/icmpv6.h */
#define ICMP6_FILTER 1
#define __R3_ICMP6_SET_PASSES 0
