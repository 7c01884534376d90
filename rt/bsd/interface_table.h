/* The kernel's list of network interfaces and their addresses, by sysctl(3) (net/route.h, NET_RT_IFLIST). */
#ifndef R3_RT_INTERFACE_TABLE_H
#define R3_RT_INTERFACE_TABLE_H

/* In memory of malloc's, its end in *end; null, with errno. */
char *__r3_interface_table(char **end);

#endif
