/* Linux man getifaddrs(3): the type of an interface's address. The functions are those of the kernels that have a
 * <bits/ifaddrs_calls.h>. */
#ifndef _IFADDRS_H
#define _IFADDRS_H

#include <features.h>
#include <sys/socket.h>

struct ifaddrs {
    struct ifaddrs  *ifa_next;
    char            *ifa_name;
    unsigned int     ifa_flags;
    struct sockaddr *ifa_addr;
    struct sockaddr *ifa_netmask;
    union {
        struct sockaddr *ifu_broadaddr;
        struct sockaddr *ifu_dstaddr;
    } ifa_ifu;
    void            *ifa_data;
};
#define ifa_broadaddr ifa_ifu.ifu_broadaddr
#define ifa_dstaddr   ifa_ifu.ifu_dstaddr
__R3_PIN_SIZE(struct ifaddrs, 56, 8);

#if __has_include(<bits/ifaddrs_calls.h>)
#include <bits/ifaddrs_calls.h>
#endif

#endif
