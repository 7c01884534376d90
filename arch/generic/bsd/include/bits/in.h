/* Internet addresses and options of the BSDs: netinet/in.h, netinet6/in6.h of the kernels. */
struct sockaddr_in {
    uint8_t        sin_len;
    sa_family_t    sin_family;
    in_port_t      sin_port;
    struct in_addr sin_addr;
    char           sin_zero[8];
};
__R3_PIN_SIZE(struct sockaddr_in, 16, 4);

struct sockaddr_in6 {
    uint8_t         sin6_len;
    sa_family_t     sin6_family;
    in_port_t       sin6_port;
    uint32_t        sin6_flowinfo;
    struct in6_addr sin6_addr;
    uint32_t        sin6_scope_id;
};
__R3_PIN_SIZE(struct sockaddr_in6, 28, 4);

#if __R3_BSD
struct ip_mreq_source {
    struct in_addr imr_multiaddr;
    struct in_addr imr_sourceaddr;
    struct in_addr imr_interface;
};
__R3_PIN_SIZE(struct ip_mreq_source, 12, 4);

#define INADDR_CARP_GROUP    ((in_addr_t)0xe0000012)
#define INADDR_PFSYNC_GROUP  ((in_addr_t)0xe00000f0)
#define INADDR_ALLMDNS_GROUP ((in_addr_t)0xe00000fb)

/* Below the first a port is for the superuser; IP_PORTRANGE_HIGH is what lies between the AUTOs. */
#define IPPORT_RESERVED      1024
#define IPPORT_USERRESERVED  5000
#define IPPORT_RESERVEDSTART 600
#define IPPORT_HIFIRSTAUTO   49152
#define IPPORT_HILASTAUTO    65535
#define IPPORT_MAX           65535
#endif

#include <bits/ip_protocol.h>
#include <bits/ip_option.h>
