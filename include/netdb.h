/* POSIX.1-2024 <netdb.h>: names of hosts and services. Hosts and services as <ring3/resolver.h> finds
 * them: /etc/hosts, /etc/resolv.conf, DNS, /etc/services. Of the lists of networks and protocols, and of the functions that
 * answer in static memory, only the types are here. */
#ifndef _NETDB_H
#define _NETDB_H

#include <features.h>
#include <netinet/in.h>

typedef __SIZE_TYPE__ size_t;

struct addrinfo {
    int              ai_flags;
    int              ai_family;
    int              ai_socktype;
    int              ai_protocol;
    socklen_t        ai_addrlen;
    struct sockaddr *ai_addr;
    char            *ai_canonname;
    struct addrinfo *ai_next;
};
__R3_PIN_SIZE(struct addrinfo, 48, 8);
__R3_PIN_FIELD(struct addrinfo, ai_addr, 24);

#define AI_PASSIVE     0x001
#define AI_CANONNAME   0x002
#define AI_NUMERICHOST 0x004
#define AI_V4MAPPED    0x008
#define AI_ALL         0x010
#define AI_ADDRCONFIG  0x020
#define AI_NUMERICSERV 0x400

#define NI_NUMERICHOST  0x01
#define NI_NUMERICSERV  0x02
#define NI_NOFQDN       0x04
#define NI_NAMEREQD     0x08
#define NI_DGRAM        0x10
#define NI_NUMERICSCOPE 0x100

#define EAI_BADFLAGS (-1)
#define EAI_NONAME   (-2)
#define EAI_AGAIN    (-3)
#define EAI_FAIL     (-4)
#define EAI_NODATA   (-5)
#define EAI_FAMILY   (-6)
#define EAI_SOCKTYPE (-7)
#define EAI_SERVICE  (-8)
#define EAI_MEMORY   (-10)
#define EAI_SYSTEM   (-11)
#define EAI_OVERFLOW (-12)

struct hostent {
    char  *h_name;
    char **h_aliases;
    int    h_addrtype;
    int    h_length;
    char **h_addr_list;
};
#define h_addr h_addr_list[0]
__R3_PIN_SIZE(struct hostent, 32, 8);

struct netent {
    char    *n_name;
    char   **n_aliases;
    int      n_addrtype;
    uint32_t n_net;
};
__R3_PIN_SIZE(struct netent, 24, 8);

struct servent {
    char  *s_name;
    char **s_aliases;
    int    s_port; /* network byte order */
    char  *s_proto;
};
__R3_PIN_SIZE(struct servent, 32, 8);

struct protoent {
    char  *p_name;
    char **p_aliases;
    int    p_proto;
};
__R3_PIN_SIZE(struct protoent, 24, 8);

#define IPPORT_RESERVED 1024

__R3_DECLS_BEGIN

/* The addresses of node (a name, a number, null: this machine) with the port of service (a number, a name of
 * /etc/services, null: 0), best first, in *result: 0, or EAI_* (EAI_SYSTEM: errno tells). Waits for servers as long as
 * resolv.conf(5) says; signals do not end it. Thread-safe. Numbers may be in the forms of inet_addr(3).
 * EAI_AGAIN: no server could answer; EAI_NONAME; EAI_NODATA: the name has no such address; EAI_SYSTEM, EAI_MEMORY: no
 * descriptor or no memory to find it out with. Source: POSIX. */
int getaddrinfo(const char *__restrict node, const char *__restrict service, const struct addrinfo *__restrict hints,
                struct addrinfo **__restrict result);
void freeaddrinfo(struct addrinfo *list); /* or the rest of one */

/* The name of an address and of its port, each in the caller's memory; numbers where there is no name, unless
 * NI_NAMEREQD (EAI_NONAME). 0 or EAI_*, EAI_OVERFLOW: it does not fit; EAI_SYSTEM, EAI_MEMORY: as above. Thread-safe. */
int getnameinfo(const struct sockaddr *__restrict address, socklen_t len, char *__restrict node, socklen_t node_bytes,
                char *__restrict service, socklen_t service_bytes, int flags);

const char *gai_strerror(int error);

__R3_DECLS_END

#if __R3_BSD
#define NI_IDN     0x20
#define NI_MAXHOST 255
#define NI_MAXSERV 32

#define EAI_ADDRFAMILY (-9)
#define EAI_INPROGRESS (-100)
#define EAI_CANCELED   (-101)
#define EAI_NOTCANCELED (-102)
#define EAI_ALLDONE    (-103)
#define EAI_INTR       (-104)
#define EAI_IDN_ENCODE (-105)

#define HOST_NOT_FOUND 1 /* h_errno */
#define TRY_AGAIN      2
#define NO_RECOVERY    3
#define NO_DATA        4
#define NO_ADDRESS     NO_DATA
#endif

#endif
