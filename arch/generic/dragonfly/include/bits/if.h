/* Network interfaces: net/if.h of the kernel. */
#include <bits/timeval.h>

#define IF_MAXUNIT 0x7fff

/* ifi_link_state */
#define LINK_STATE_UNKNOWN 0
#define LINK_STATE_DOWN    1
#define LINK_STATE_UP      2
#define LINK_STATE_IS_UP(state) ((state) >= LINK_STATE_UP)

#define IFF_UP             0x1
#define IFF_BROADCAST      0x2
#define IFF_DEBUG          0x4
#define IFF_LOOPBACK       0x8
#define IFF_POINTOPOINT    0x10
#define IFF_SMART          0x20
#define IFF_RUNNING        0x40
#define IFF_NOARP          0x80
#define IFF_PROMISC        0x100
#define IFF_ALLMULTI       0x200
#define IFF_OACTIVE_COMPAT 0x400
#define IFF_SIMPLEX        0x800
#define IFF_LINK0          0x1000
#define IFF_LINK1          0x2000
#define IFF_LINK2          0x4000
#define IFF_MULTICAST      0x8000
#define IFF_POLLING_COMPAT 0x10000
#define IFF_PPROMISC       0x20000
#define IFF_MONITOR        0x40000
#define IFF_STATICARP      0x80000
#define IFF_NPOLLING       0x100000
#define IFF_IDIRECT        0x200000
#define IFF_ALTPHYS        IFF_LINK2
#define IFF_OACTIVE        IFF_OACTIVE_COMPAT
#define IFF_POLLING        IFF_POLLING_COMPAT
#define IFF_CANTCHANGE \
    (IFF_BROADCAST | IFF_POINTOPOINT | IFF_RUNNING | IFF_OACTIVE | IFF_SIMPLEX | IFF_MULTICAST | IFF_ALLMULTI | \
     IFF_SMART | IFF_POLLING | IFF_NPOLLING | IFF_IDIRECT)

/* ifr_reqcap, ifr_curcap */
#define IFCAP_RXCSUM         0x1
#define IFCAP_TXCSUM         0x2
#define IFCAP_HWCSUM         0x3
#define IFCAP_NETCONS        0x4
#define IFCAP_VLAN_MTU       0x8
#define IFCAP_VLAN_HWTAGGING 0x10
#define IFCAP_JUMBO_MTU      0x20
#define IFCAP_RSS            0x40
#define IFCAP_VLAN_HWCSUM    0x80
#define IFCAP_TSO            0x100
#define IFCAP_TSO4           0x100
#define IFCAP_TSO6           0x200

struct if_data {
    unsigned char  ifi_type; /* IFT_ value of <net/if_types.h> */
    unsigned char  ifi_physical;
    unsigned char  ifi_addrlen;
    unsigned char  ifi_hdrlen;
    unsigned char  ifi_recvquota;
    unsigned char  ifi_xmitquota;
    unsigned long  ifi_mtu;
    unsigned long  ifi_metric;
    unsigned long  ifi_link_state;
    __UINT64_TYPE__ ifi_baudrate;
    unsigned long  ifi_ipackets;
    unsigned long  ifi_ierrors;
    unsigned long  ifi_opackets;
    unsigned long  ifi_oerrors;
    unsigned long  ifi_collisions;
    unsigned long  ifi_ibytes;
    unsigned long  ifi_obytes;
    unsigned long  ifi_imcasts;
    unsigned long  ifi_omcasts;
    unsigned long  ifi_iqdrops;
    unsigned long  ifi_noproto;
    unsigned long  ifi_hwassist;
    unsigned long  ifi_oqdrops;
    struct timeval ifi_lastchange;
};
__R3_PIN_SIZE(struct if_data, 160, 8);
__R3_PIN_FIELD(struct if_data, ifi_baudrate, 32);
__R3_PIN_FIELD(struct if_data, ifi_lastchange, 144);

#define IF_Kbps(n) ((n) * 1000ULL) /* ifi_baudrate */
#define IF_Mbps(n) (IF_Kbps((n) * 1000ULL))
#define IF_Gbps(n) (IF_Mbps((n) * 1000ULL))

/* What a socket of PF_ROUTE and sysctl NET_RT_IFLIST tell: RTM_IFINFO, RTM_NEWADDR and RTM_DELADDR, RTM_NEWMADDR and
 * RTM_DELMADDR, RTM_IFANNOUNCE. The sockaddrs whose RTA_ bits ..._addrs has set follow. */
struct if_msghdr {
    unsigned short ifm_msglen;
    unsigned char  ifm_version;
    unsigned char  ifm_type;
    unsigned short ifm_index;
    int            ifm_flags;
    int            ifm_addrs;
    struct if_data ifm_data;
};
__R3_PIN_SIZE(struct if_msghdr, 176, 8);
__R3_PIN_FIELD(struct if_msghdr, ifm_data, 16);

struct ifa_msghdr {
    unsigned short ifam_msglen;
    unsigned char  ifam_version;
    unsigned char  ifam_type;
    unsigned short ifam_index;
    int            ifam_flags;
    int            ifam_addrs;
    int            ifam_addrflags;
    int            ifam_metric;
};
__R3_PIN_SIZE(struct ifa_msghdr, 24, 4);

struct ifma_msghdr {
    unsigned short ifmam_msglen;
    unsigned char  ifmam_version;
    unsigned char  ifmam_type;
    unsigned short ifmam_index;
    int            ifmam_flags;
    int            ifmam_addrs;
};
__R3_PIN_SIZE(struct ifma_msghdr, 16, 4);

struct if_announcemsghdr {
    unsigned short ifan_msglen;
    unsigned char  ifan_version;
    unsigned char  ifan_type;
    unsigned short ifan_index;
    char           ifan_name[IFNAMSIZ];
    unsigned short ifan_what;
};
__R3_PIN_SIZE(struct if_announcemsghdr, 24, 2);
#define IFAN_ARRIVAL   0
#define IFAN_DEPARTURE 1

/* What SIOCGIFADDR and its like speak of. */
struct ifreq {
    char ifr_name[IFNAMSIZ];
    union {
        struct sockaddr ifru_addr;
        struct sockaddr ifru_dstaddr;
        struct sockaddr ifru_broadaddr;
        short           ifru_flags[2];
        short           ifru_index;
        int             ifru_metric;
        int             ifru_mtu;
        int             ifru_phys;
        int             ifru_media;
        void           *ifru_data;
        int             ifru_cap[2];
        int             ifru_pollcpu;
        int             ifru_tsolen;
    } ifr_ifru;
};
__R3_PIN_SIZE(struct ifreq, 32, 8);
#define ifr_addr      ifr_ifru.ifru_addr
#define ifr_dstaddr   ifr_ifru.ifru_dstaddr
#define ifr_broadaddr ifr_ifru.ifru_broadaddr
#define ifr_flags     ifr_ifru.ifru_flags[0] /* the low 16 */
#define ifr_flagshigh ifr_ifru.ifru_flags[1]
#define ifr_index     ifr_ifru.ifru_index
#define ifr_metric    ifr_ifru.ifru_metric
#define ifr_mtu       ifr_ifru.ifru_mtu
#define ifr_phys      ifr_ifru.ifru_phys
#define ifr_media     ifr_ifru.ifru_media
#define ifr_data      ifr_ifru.ifru_data
#define ifr_reqcap    ifr_ifru.ifru_cap[0]
#define ifr_curcap    ifr_ifru.ifru_cap[1]
#define ifr_pollcpu   ifr_ifru.ifru_pollcpu
#define ifr_tsolen    ifr_ifru.ifru_tsolen

/* A struct ifreq of SIOCGIFCONF is longer where the address is. */
#define _SIZEOF_ADDR_IFREQ(ifr) \
    ((ifr).ifr_addr.sa_len > sizeof(struct sockaddr) \
         ? sizeof(struct ifreq) - sizeof(struct sockaddr) + (ifr).ifr_addr.sa_len \
         : sizeof(struct ifreq))

struct ifaliasreq {
    char            ifra_name[IFNAMSIZ];
    struct sockaddr ifra_addr;
    struct sockaddr ifra_broadaddr;
    struct sockaddr ifra_mask;
};
__R3_PIN_SIZE(struct ifaliasreq, 64, 1);

struct ifmediareq {
    char ifm_name[IFNAMSIZ];
    int  ifm_current;
    int  ifm_mask;
    int  ifm_status;
    int  ifm_active;
    int  ifm_count; /* of ifm_ulist */
    int *ifm_ulist;
};
__R3_PIN_SIZE(struct ifmediareq, 48, 8);

struct ifdrv {
    char          ifd_name[IFNAMSIZ];
    unsigned long ifd_cmd;
    __SIZE_TYPE__ ifd_len;
    void         *ifd_data;
};
__R3_PIN_SIZE(struct ifdrv, 40, 8);

#define IFSTATMAX 800
struct ifstat {
    char ifs_name[IFNAMSIZ];
    char ascii[IFSTATMAX + 1];
};

struct ifconf {
    int ifc_len; /* bytes */
    union {
        char         *ifcu_buf;
        struct ifreq *ifcu_req;
    } ifc_ifcu;
};
__R3_PIN_SIZE(struct ifconf, 16, 8);
#define ifc_buf ifc_ifcu.ifcu_buf
#define ifc_req ifc_ifcu.ifcu_req

struct if_clonereq {
    int   ifcr_total; /* how many there are */
    int   ifcr_count; /* how many ifcr_buffer holds, of IFNAMSIZ bytes each */
    char *ifcr_buffer;
};

#define IFG_ALL    "all"
#define IFG_EGRESS "egress"

struct ifg_req {
    union {
        char ifgrqu_group[IFNAMSIZ];
        char ifgrqu_member[IFNAMSIZ];
    } ifgrq_ifgrqu;
};
#define ifgrq_group  ifgrq_ifgrqu.ifgrqu_group
#define ifgrq_member ifgrq_ifgrqu.ifgrqu_member

struct ifgroupreq {
    char         ifgr_name[IFNAMSIZ];
    unsigned int ifgr_len;
    union {
        char            ifgru_group[IFNAMSIZ];
        struct ifg_req *ifgru_groups;
    } ifgr_ifgru;
};
__R3_PIN_SIZE(struct ifgroupreq, 40, 8);
#define ifgr_group  ifgr_ifgru.ifgru_group
#define ifgr_groups ifgr_ifgru.ifgru_groups

struct if_laddrreq {
    char                    iflr_name[IFNAMSIZ];
    unsigned int            flags;
    unsigned int            prefixlen;
    struct sockaddr_storage addr;
    struct sockaddr_storage dstaddr;
};
__R3_PIN_SIZE(struct if_laddrreq, 280, 8);
#define IFLR_PREFIX 0x8000 /* flags: addr is a prefix, the kernel fills in the rest */
