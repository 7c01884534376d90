/* Options of IP and IPv6 sockets: netinet/in.h, netinet6/in6.h of the kernel. <netinet/in.h> shows them. */
#ifndef _BITS_IP_OPTION_H
#define _BITS_IP_OPTION_H

/* Level IPPROTO_IP. */
#define IP_OPTIONS                1
#define IP_HDRINCL                2
#define IP_TOS                    3
#define IP_TTL                    4
#define IP_RECVOPTS               5
#define IP_RECVRETOPTS            6
#define IP_RECVDSTADDR            7
#define IP_SENDSRCADDR            7
#define IP_RETOPTS                8
#define IP_MULTICAST_IF           9
#define IP_MULTICAST_TTL          10
#define IP_MULTICAST_LOOP         11
#define IP_ADD_MEMBERSHIP         12
#define IP_DROP_MEMBERSHIP        13
#define IP_MULTICAST_VIF          14
#define IP_RSVP_ON                15
#define IP_RSVP_OFF               16
#define IP_RSVP_VIF_ON            17
#define IP_RSVP_VIF_OFF           18
#define IP_PORTRANGE              19
#define IP_RECVIF                 20
#define IP_RECVTTL                65
#define IP_MINTTL                 66
#define IP_ADD_SOURCE_MEMBERSHIP  70
#define IP_DROP_SOURCE_MEMBERSHIP 71
#define IP_BLOCK_SOURCE           72
#define IP_UNBLOCK_SOURCE         73

#define IP_PORTRANGE_DEFAULT 0
#define IP_PORTRANGE_HIGH    1
#define IP_PORTRANGE_LOW     2

#define IP_DEFAULT_MULTICAST_TTL  1
#define IP_DEFAULT_MULTICAST_LOOP 1
#define IP_MAX_MEMBERSHIPS        20

/* The packet filter and the traffic shaper. */
#define IP_FW_TBL_CREATE      40
#define IP_FW_TBL_DESTROY     41
#define IP_FW_TBL_ADD         42
#define IP_FW_TBL_DEL         43
#define IP_FW_TBL_FLUSH       44
#define IP_FW_TBL_GET         45
#define IP_FW_TBL_ZERO        46
#define IP_FW_TBL_EXPIRE      47
#define IP_FW_X               49
#define IP_FW_ADD             50
#define IP_FW_DEL             51
#define IP_FW_FLUSH           52
#define IP_FW_ZERO            53
#define IP_FW_GET             54
#define IP_FW_RESETLOG        55
#define IP_DUMMYNET_CONFIGURE 60
#define IP_DUMMYNET_DEL       61
#define IP_DUMMYNET_FLUSH     62
#define IP_DUMMYNET_GET       64

/* Level IPPROTO_IPV6. */
#define IPV6_UNICAST_HOPS    4
#define IPV6_MULTICAST_IF    9
#define IPV6_MULTICAST_HOPS  10
#define IPV6_MULTICAST_LOOP  11
#define IPV6_JOIN_GROUP      12
#define IPV6_LEAVE_GROUP     13
#define IPV6_PORTRANGE       14
#define IPV6_CHECKSUM        26
#define IPV6_BINDV6ONLY      27
#define IPV6_V6ONLY          27
#define IPV6_RTHDRDSTOPTS    35
#define IPV6_RECVPKTINFO     36
#define IPV6_RECVHOPLIMIT    37
#define IPV6_RECVRTHDR       38
#define IPV6_RECVHOPOPTS     39
#define IPV6_RECVDSTOPTS     40
#define IPV6_USE_MIN_MTU     42
#define IPV6_RECVPATHMTU     43
#define IPV6_PATHMTU         44
#define IPV6_PKTINFO         46
#define IPV6_HOPLIMIT        47
#define IPV6_NEXTHOP         48
#define IPV6_HOPOPTS         49
#define IPV6_DSTOPTS         50
#define IPV6_RTHDR           51
#define IPV6_PKTOPTIONS      52
#define IPV6_RECVTCLASS      57
#define IPV6_AUTOFLOWLABEL   59
#define IPV6_TCLASS          61
#define IPV6_DONTFRAG        62
#define IPV6_PREFER_TEMPADDR 63
#define IPV6_MSFILTER        74

#define IPV6_ADD_MEMBERSHIP  IPV6_JOIN_GROUP
#define IPV6_DROP_MEMBERSHIP IPV6_LEAVE_GROUP

#define IPV6_PORTRANGE_DEFAULT 0
#define IPV6_PORTRANGE_HIGH    1
#define IPV6_PORTRANGE_LOW     2

#define IPV6_DEFAULT_MULTICAST_HOPS 1
#define IPV6_DEFAULT_MULTICAST_LOOP 1

#define IPV6_RTHDR_LOOSE  0
#define IPV6_RTHDR_STRICT 1
#define IPV6_RTHDR_TYPE_0 0

#endif
