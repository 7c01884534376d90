/* ip6tables: the socket option for where a packet was to go before it was redirected.
 * Kernel: include/uapi/linux/netfilter_ipv6/ip6_tables.h. */
#ifndef _LINUX_NETFILTER_IPV6_IP6_TABLES_H
#define _LINUX_NETFILTER_IPV6_IP6_TABLES_H

#define IP6T_SO_ORIGINAL_DST 80

#endif
