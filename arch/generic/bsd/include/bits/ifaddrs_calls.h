/* <ifaddrs.h>: the functions. */
__R3_DECLS_BEGIN

/* All interfaces and their addresses as a list, which freeifaddrs gives back as a whole. Each interface comes first as a
 * sockaddr_dl with its struct if_data in ifa_data, then as often as it has addresses. 0, or -1 with errno: ENOBUFS, ENOMEM.
 * Thread-safe. Source: getifaddrs(3). */
int getifaddrs(struct ifaddrs **list);
void freeifaddrs(struct ifaddrs *list); /* may be null */

__R3_DECLS_END
