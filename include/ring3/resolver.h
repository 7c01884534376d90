/* Resolver: addresses of a name, and the name of an address, without waiting: on the selector.
 *
 *     r3_resolver_config config;                                  once, it may serve many
 *     r3_resolver_load(0, &config);
 *     int r = r3_resolver_start(&resolver, &config, &selector, token, "example.org", AF_UNSPEC);
 *     ... while r is 0: at each event of token, and at resolver.deadline_ns: r = r3_resolver_step(&resolver);
 *     if (r > 0)
 *         for (int i = 0; i < r; i++)
 *             r3_resolver_address(&resolver, i, port, &address), ... connect, the best first
 *
 * A name is looked up, in this order: as a numeric address; in /etc/hosts; "localhost" and what ends in ".localhost" is
 * this machine (RFC 6761, 6.3); by DNS (RFC 1035) with the servers, search list and options of resolv.conf(5), by UDP and,
 * where an answer did not fit, by TCP. A and AAAA are asked at the same time.
 *
 * Questions by UDP say that 1,232 bytes may come back (EDNS0, RFC 6891; the size that no path is known to cut): a server
 * that answers FORMERR or NOTIMP is asked again at once without that, and so is everyone from the second attempt on.
 *
 * Everything is in the caller's r3_resolver: no allocation, nothing is kept between questions. An answer is taken only from
 * the server asked, with the random id (getrandom) and the question that were sent, at a source port that the kernel draws
 * at random. Nothing that a server sends can make it read or write out of bounds or go on without end.
 * Limits: 48 addresses; the first 4096 bytes of an answer by TCP, which are more than 48 addresses need, or as much as
 * r3_resolver_give_room has; a chain of 16 CNAMEs, which must be whole in one answer (a recursive server's is); no DNSSEC;
 * names are bytes, not Unicode.
 * /etc/hosts is read with blocking calls, as regular files are.
 *
 * A resolver is for one thread at a time; several resolvers may share a config. Result or -errno. Linux 3.17. */
#ifndef R3_RESOLVER_H
#define R3_RESOLVER_H

#include <bits/ring3_resolver.h>
#include <ring3/address.h>
#include <ring3/selector.h>
#include <errno.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

#define R3_RESOLVER_SERVERS   3   /* MAXNS of resolv.conf(5) */
#define R3_RESOLVER_ADDRESSES 48
#define R3_RESOLVER_NAME_BYTES 256 /* 253 of RFC 1035, 3.1 in text, a dot, a NUL */

/* How to ask. Plain values: fill it by r3_resolver_load, by hand, or both. */
typedef struct r3_resolver_config {
    r3_address servers[R3_RESOLVER_SERVERS]; /* with their ports */
    int server_count;
    int search_count;
    char search[512];  /* search_count domains, a NUL after each */
    const char *hosts; /* path of the hosts file; null: none. It must live as long as the config. */
    int ndots;         /* names with fewer dots are tried with the search list first */
    int timeout_ms;    /* how long a server may take */
    int attempts;      /* how often each server is asked */
    int rotate;        /* 1: begin with any of the servers, not the first */
    int edns0;         /* 1: say how large an answer may be */
    int use_tcp;       /* 1: ask by TCP alone ("use-vc") */
    int no_aaaa;       /* 1: AF_UNSPEC asks for A alone, and AF_INET6 is -R3_ENODATA ("no-aaaa"); hosts are not concerned */
} r3_resolver_config;

/* Reads a file of the form of resolv.conf(5); null: /etc/resolv.conf. What is not in it has the manual's defaults: the
 * server 127.0.0.1:53 (also if there is no such file or it may not be read), no search list, ndots 1, 5 seconds, 2
 * attempts, EDNS0; the hosts file is /etc/hosts. Of the options it takes ndots, timeout, attempts, rotate, edns0, use-
 * vc and no-aaaa, with the manual's bounds. It passes over lines and options it does not know, and those that say
 * nothing here: trust-ad and sortlist (the AD bit is not looked at; RFC 6724 sorts), single-request and single-
 * request-reopen (one socket and two ids for A and AAAA), inet6, no-check-names, no-tld-query, no-reload. Unlike
 * glibc, the host's own domain is no search list.
 * Result: 0. -EMFILE, -ENFILE, -ENOMEM, -EIO, -EISDIR: open(2), read(2). */
int r3_resolver_load(const char *path, r3_resolver_config *config);

/* One address. */
typedef struct r3_resolver_ip {
    uint16_t family; /* AF_INET, AF_INET6 */
    unsigned char bytes[16];
    uint32_t scope;
} r3_resolver_ip;

/* What has been asked and is being asked. Only fd, interest and deadline_ns are for the caller's eyes. */
typedef struct r3_resolver {
    int fd;              /* the socket, -1 for none; a step may close it and open another */
    uint32_t interest;   /* R3_READABLE or R3_WRITABLE */
    int64_t deadline_ns; /* when to step though no event came; on the clock of r3_clock_ns() */

    const r3_resolver_config *__config;
    r3_selector *__selector;
    uint64_t __token;
    struct {
        uint16_t id, type;
        unsigned char state;
    } __questions[2];
    int __question_count, __try, __server, __candidate, __tcp, __edns, __error, __nodata, __room_bytes;
    unsigned char *__room;
    int __at, __length;
    int __count;
    r3_resolver_ip __ips[R3_RESOLVER_ADDRESSES];
    char __name[R3_RESOLVER_NAME_BYTES], __asked[R3_RESOLVER_NAME_BYTES], __canonical[R3_RESOLVER_NAME_BYTES];
    unsigned char __buf[4096];
} r3_resolver;

/* Begins to look up name for addresses of the family AF_INET, AF_INET6 or, for both, AF_UNSPEC. The sockets it needs are
 * registered with the selector under the token, edge-triggered. Without one (null) poll resolver->fd for its interest.
 * Result: as of r3_resolver_step; more than 0 if the answer needed no server. -EINVAL: not a name: empty, longer than 253
 * bytes, a label of none or more than 63; -EAFNOSUPPORT: another family. */
int r3_resolver_start(r3_resolver *resolver, const r3_resolver_config *config, r3_selector *selector, uint64_t token,
                      const char *name, int family);

/* Begins to look up the name of an IPv4 or IPv6 address: in the hosts file, then PTR by DNS. Result: as above, 1 if there
 * is a name. -EAFNOSUPPORT: of another family. */
int r3_resolver_start_reverse(r3_resolver *resolver, const r3_resolver_config *config, r3_selector *selector,
                              uint64_t token, const r3_address *address);

/* Goes on: at an event of the token and when the deadline has passed; earlier it does no harm. Not to be called once it is
 * finished.
 * Result: 0: not finished; more than 0: finished, so many addresses. Errors end it as well, its socket is closed:
 * -ENOENT: there is no such name; -R3_ENODATA (ENODATA; ENOATTR on the BSDs): there is, but it has no address of that family (or no PTR);
 * -ETIMEDOUT: no server answered, -EIO: none could answer; both may be better later; if A was answered and only AAAA was
 * not, or the other way round, that is no error;
 * -EMFILE, -ENFILE, -ENOBUFS, -ENOMEM: no socket, or the hosts file could not be opened, so that it is not known whether it
 * has the name; -ENOSPC: the selector's limit. */
int r3_resolver_step(r3_resolver *resolver);

/* Gives it the caller's buffer for answers by TCP, in place of its own 4096 bytes: R3_RESOLVER_ANSWER_BYTES is enough for
 * all that DNS allows. To be called between start and the first step; the buffer must live until it is finished.
 * Result: 0. -EINVAL: smaller than its own. */
#define R3_RESOLVER_ANSWER_BYTES 65537 /* 64 KiB less one, and two bytes of its length */
int r3_resolver_give_room(r3_resolver *resolver, void *room, size_t size_bytes);

/* Ends it before it is finished. May be called at any time after a start, and again. */
void r3_resolver_cancel(r3_resolver *resolver);

/* The index-th address (0 is the best to try first, RFC 6724, 6: all its rules, the
 * ninth for IPv6 alone, since of IPv4 addresses it would undo the order by which servers spread load) with a port. Result: 0. -ENOENT: not that many. */
int r3_resolver_address(const r3_resolver *resolver, int index, uint16_t port, r3_address *address);

/* The name after all CNAMEs, or the first on its line in the hosts file; of a reverse lookup, the name found.
 * Valid as long as the resolver is not started anew. */
static inline const char *r3_resolver_name(const r3_resolver *resolver) { return resolver->__canonical; }

#ifdef __cplusplus
}
#endif

#endif
