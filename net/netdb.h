/* Between the files of <netdb.h>. */
#ifndef R3_NET_NETDB_H
#define R3_NET_NETDB_H

#include <ring3/resolver.h>

/* Waits for a resolver that was started without a selector; r is what its start said. Result: as of the last step. */
int __r3_resolver_wait(r3_resolver *resolver, int r);

/* An -errno of the resolver as EAI_*; errno is set where that is EAI_SYSTEM. */
int __r3_eai(int r);

/* Lookups in a file of the form of services(5). Protocol: "tcp", "udp". */
#define R3_SERVICES "/etc/services"
int __r3_service_port(const char *path, const char *name, const char *protocol); /* the port; -ENOENT; -errno */
/* The official name; 0. -ENOENT; -ENOSPC; -errno. */
int __r3_service_name(const char *path, uint16_t port, const char *protocol, char *name, size_t size_bytes);

struct addrinfo;
struct sockaddr;

/* getaddrinfo and getnameinfo with a configuration of the caller's; null: the machine's. */
int __r3_getaddrinfo(const r3_resolver_config *config, const char *services, const char *node, const char *service,
                     const struct addrinfo *hints, struct addrinfo **result);
int __r3_getnameinfo(const r3_resolver_config *config, const char *services, const struct sockaddr *address,
                     socklen_t len, char *node, socklen_t node_bytes, char *service, socklen_t service_bytes, int flags);

#endif
