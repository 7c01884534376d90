/* Network interfaces on Linux: linux/if.h; netdevice(7). */
#define IFHWADDRLEN 6
#define IFALIASZ    256
#define ALTIFNAMSIZ 128

/* ifr_flags: linux/if.h. */
#define IFF_UP          0x1
#define IFF_BROADCAST   0x2
#define IFF_DEBUG       0x4
#define IFF_LOOPBACK    0x8
#define IFF_POINTOPOINT 0x10
#define IFF_NOTRAILERS  0x20
#define IFF_RUNNING     0x40
#define IFF_NOARP       0x80
#define IFF_PROMISC     0x100
#define IFF_ALLMULTI    0x200
#define IFF_MASTER      0x400
#define IFF_SLAVE       0x800
#define IFF_MULTICAST   0x1000
#define IFF_PORTSEL     0x2000
#define IFF_AUTOMEDIA   0x4000
#define IFF_DYNAMIC     0x8000
#define IFF_LOWER_UP    0x10000
#define IFF_DORMANT     0x20000
#define IFF_ECHO        0x40000
#define IFF_VOLATILE    (IFF_LOOPBACK | IFF_POINTOPOINT | IFF_BROADCAST | IFF_ECHO | IFF_MASTER | \
                         IFF_SLAVE | IFF_RUNNING | IFF_LOWER_UP | IFF_DORMANT)

#define IF_OPER_UNKNOWN        0
#define IF_OPER_NOTPRESENT     1
#define IF_OPER_DOWN           2
#define IF_OPER_LOWERLAYERDOWN 3
#define IF_OPER_TESTING        4
#define IF_OPER_DORMANT        5
#define IF_OPER_UP             6

#define IF_LINK_MODE_DEFAULT 0
#define IF_LINK_MODE_DORMANT 1
#define IF_LINK_MODE_TESTING 2

struct ifmap {
    __kulong_t     mem_start;
    __kulong_t     mem_end;
    unsigned short base_addr;
    unsigned char  irq;
    unsigned char  dma;
    unsigned char  port;
};
__R3_PIN_SIZE(struct ifmap, 24, 8);

/* What SIOCGIFADDR and its like speak of. */
struct ifreq {
    union {
        char ifrn_name[IFNAMSIZ];
    } ifr_ifrn;
    union {
        struct sockaddr ifru_addr;
        struct sockaddr ifru_dstaddr;
        struct sockaddr ifru_broadaddr;
        struct sockaddr ifru_netmask;
        struct sockaddr ifru_hwaddr;
        short           ifru_flags;
        int             ifru_ivalue;
        int             ifru_mtu;
        struct ifmap    ifru_map;
        char            ifru_slave[IFNAMSIZ];
        char            ifru_newname[IFNAMSIZ];
        char           *ifru_data;
    } ifr_ifru;
};
__R3_PIN_SIZE(struct ifreq, 40, 8);
#define ifr_name      ifr_ifrn.ifrn_name
#define ifr_hwaddr    ifr_ifru.ifru_hwaddr
#define ifr_addr      ifr_ifru.ifru_addr
#define ifr_dstaddr   ifr_ifru.ifru_dstaddr
#define ifr_broadaddr ifr_ifru.ifru_broadaddr
#define ifr_netmask   ifr_ifru.ifru_netmask
#define ifr_flags     ifr_ifru.ifru_flags
#define ifr_metric    ifr_ifru.ifru_ivalue
#define ifr_mtu       ifr_ifru.ifru_mtu
#define ifr_map       ifr_ifru.ifru_map
#define ifr_slave     ifr_ifru.ifru_slave
#define ifr_data      ifr_ifru.ifru_data
#define ifr_ifindex   ifr_ifru.ifru_ivalue
#define ifr_bandwidth ifr_ifru.ifru_ivalue
#define ifr_qlen      ifr_ifru.ifru_ivalue
#define ifr_newname   ifr_ifru.ifru_newname

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
