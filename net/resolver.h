/* Between the files of the resolver. */
#ifndef R3_NET_RESOLVER_H
#define R3_NET_RESOLVER_H

#include <ring3/resolver.h>

/* Types of records: RFC 1035, 3.2.2; AAAA: RFC 3596, 2.1. */
enum { DNS_A = 1, DNS_CNAME = 5, DNS_PTR = 12, DNS_AAAA = 28 };

/* What an answer said: 0 or more is the number of records taken, none of it being "no data". */
enum {
    DNS_FOREIGN = -1,   /* not an answer to this question, or not a message: as if it had not come */
    DNS_NO_NAME = -2,   /* NXDOMAIN */
    DNS_FAILED = -3,    /* the server could not, or would not */
    DNS_TRUNCATED = -4, /* the rest is to be had by TCP */
    DNS_NO_EDNS = -5,   /* the server does not understand that, and may understand the question without it */
};

/* Adds an address if there is room and it is not there. */
void __r3_resolver_add(r3_resolver *resolver, int family, const unsigned char *bytes, uint32_t scope);

/* Writes a query; buf has room for 12 + 255 + 4 + 11 bytes. edns: with the record that says how large an answer may be.
 * Result: its length, or -EINVAL: not a name. */
int __r3_dns_query(unsigned char *buf, const char *name, uint16_t type, uint16_t id, int edns);

/* Reads an answer of length bytes to the question, and adds what it brings. cut: the message had more bytes, and the
 * records that are whole count. */
int __r3_dns_answer(r3_resolver *resolver, int question, const unsigned char *message, int length, int cut);

/* By name: adds the addresses of a family (AF_UNSPEC: both). By address: finds the name. Result: how many,
 * or -errno: the file could not be read. */
int __r3_hosts_by_name(r3_resolver *resolver, const char *name, int family);
int __r3_hosts_by_ip(r3_resolver *resolver, const r3_resolver_ip *ip);

/* One address as text, for files: "192.0.2.1", "fe80::1%eth0". Result: 0 or -errno. */
int __r3_resolver_parse(const char *text, r3_resolver_ip *ip);

/* Where packets to an address would come from: RFC 6724, 6. */
struct __r3_source {
    r3_resolver_ip ip; 
    char reachable;     /* if not, nothing else counts */
    char deprecated;    /* no longer for new connections */
    char home;          /* of a mobile node */
    char tunnel;        /* IPv6 within something else */
};

/* Finds the sources for count addresses. What a kernel does not tell stays 0: no rule then prefers anything.
 * Result: 0, or -errno: no descriptor or no memory to ask with. */
int __r3_resolver_sources(const r3_resolver_ip *to, struct __r3_source *sources, int count);

/* Sets deprecated and home of the IPv6 sources by a file of the form of /proc/net/if_inet6, and tunnel by a folder of the
 * form of /sys/class/net. */
void __r3_resolver_source_facts(struct __r3_source *sources, int count, const char *addresses, const char *interfaces);

/* How good an address is, by its source. */
unsigned __r3_resolver_rank(const r3_resolver_ip *to, const struct __r3_source *source);

/* The best first: RFC 6724, 6. Result: 0, or as above. */
int __r3_resolver_order(r3_resolver_ip *ips, int count);

/* Asks the servers for resolver->__asked. Begins; goes on. Result: 0: not finished; 1: it is, see the questions;
 * -errno: -ENOENT, -ETIMEDOUT, -EIO, or no socket. */
int __r3_resolver_ask(r3_resolver *resolver);
int __r3_resolver_asking(r3_resolver *resolver);

/* Both cases of the letters of ASCII are one: RFC 4343. */
int __r3_same_name(const char *a, const char *b);

#endif
