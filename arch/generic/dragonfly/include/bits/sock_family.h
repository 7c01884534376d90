/* Families of sockets: sys/socket.h of the kernel. A protocol family has the number of its address family; those that
 * begin with pseudo have no addresses. */
#ifndef _BITS_SOCK_FAMILY_H
#define _BITS_SOCK_FAMILY_H

#define AF_UNSPEC          0
#define AF_LOCAL           1
#define AF_UNIX            1
#define AF_INET            2
#define AF_IMPLINK         3
#define AF_PUP             4
#define AF_CHAOS           5
#define AF_NETBIOS         6
#define AF_ISO             7
#define AF_OSI             7
#define AF_ECMA            8
#define AF_DATAKIT         9
#define AF_CCITT           10
#define AF_SNA             11
#define AF_DECnet          12
#define AF_DLI             13
#define AF_LAT             14
#define AF_HYLINK          15
#define AF_APPLETALK       16
#define AF_ROUTE           17
#define AF_LINK            18
#define pseudo_AF_XTP      19
#define AF_COIP            20
#define AF_CNT             21
#define pseudo_AF_RTIP     22
#define AF_IPX             23
#define AF_SIP             24
#define pseudo_AF_PIP      25
#define AF_E164            26
#define AF_ISDN            26
#define pseudo_AF_KEY      27
#define AF_INET6           28
#define AF_NATM            29
#define AF_ATM             30
#define pseudo_AF_HDRCMPLT 31
#define AF_NETGRAPH        32
#define AF_BLUETOOTH       33
#define AF_MPLS            34
#define AF_IEEE80211       35
#define AF_MAX             36

#define PF_UNSPEC    AF_UNSPEC
#define PF_LOCAL     AF_LOCAL
#define PF_UNIX      AF_UNIX
#define PF_INET      AF_INET
#define PF_IMPLINK   AF_IMPLINK
#define PF_PUP       AF_PUP
#define PF_CHAOS     AF_CHAOS
#define PF_NETBIOS   AF_NETBIOS
#define PF_ISO       AF_ISO
#define PF_OSI       AF_OSI
#define PF_ECMA      AF_ECMA
#define PF_DATAKIT   AF_DATAKIT
#define PF_CCITT     AF_CCITT
#define PF_SNA       AF_SNA
#define PF_DECnet    AF_DECnet
#define PF_DLI       AF_DLI
#define PF_LAT       AF_LAT
#define PF_HYLINK    AF_HYLINK
#define PF_APPLETALK AF_APPLETALK
#define PF_ROUTE     AF_ROUTE
#define PF_LINK      AF_LINK
#define PF_COIP      AF_COIP
#define PF_CNT       AF_CNT
#define PF_IPX       AF_IPX
#define PF_SIP       AF_SIP
#define PF_ISDN      AF_ISDN
#define PF_INET6     AF_INET6
#define PF_NATM      AF_NATM
#define PF_ATM       AF_ATM
#define PF_NETGRAPH  AF_NETGRAPH
#define PF_BLUETOOTH AF_BLUETOOTH
#define PF_MAX       AF_MAX
#define PF_XTP       pseudo_AF_XTP
#define PF_RTIP      pseudo_AF_RTIP
#define PF_PIP       pseudo_AF_PIP
#define PF_KEY       pseudo_AF_KEY

#endif
