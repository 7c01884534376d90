/* Questions to servers. One socket at a time: all open questions go to one server by UDP; those whose answers were
 * truncated are then asked one by one by TCP (RFC 7766); when a server fails or its time is over the next one is tried,
 * each of them `attempts` times, from the second time on without EDNS, which some keep silent about. A new socket for each try is a new source port, which the kernel draws at random. */
#include "net/resolver.h"

#include <ring3/clock.h>
#include <ring3/fd.h>
#include <ring3/tcp.h>
#include <ring3/udp.h>

#include "sys.h"

#include <errno.h>
#include <string.h>

enum { OPEN, BY_TCP, ANSWERED, NO_NAME }; /* states of a question */
enum { CONNECTING = 1, RECEIVING = 2 }; /* __tcp; 0: UDP */
enum { SAME_SERVER = 2 }; /* where 1 says that the server failed: it is to be asked again */
enum { LENGTH_BYTES = 2, QUERY_ROOM = 512, MOST_FOREIGN = 64 };

static uint16_t random_id(void)
{
    uint16_t id;
    /* Before Linux 3.17, or in a filter: the clock's low bits are all there is. */
    if (sys_getrandom(&id, sizeof id, 0) != sizeof id)
        id = (uint16_t)(r3_clock_ns() >> 4);
    return id;
}

static void close_socket(r3_resolver *resolver)
{
    if (resolver->fd < 0)
        return;
    if (resolver->__selector)
        r3_selector_deregister(resolver->__selector, resolver->fd);
    r3_fd_close(resolver->fd);
    resolver->fd = -1;
}

void r3_resolver_cancel(r3_resolver *resolver) { close_socket(resolver); }

/* A new socket to the server, registered. The address is the program's to choose, so what connect says of it is the
 * server's failure; what socket and the selector say is ours. Result: 0; 1: the server failed; -errno. */
static int open_socket(r3_resolver *resolver, int tcp, uint32_t interest)
{
    const r3_resolver_config *config = resolver->__config;
    const r3_address *server = &config->servers[(resolver->__server + resolver->__try) % config->server_count];
    close_socket(resolver);
    int fd = r3_socket_open(r3_address_family(server), tcp ? SOCK_STREAM : SOCK_DGRAM, 0);
    if (fd == -EAFNOSUPPORT)
        return 1;
    if (fd < 0)
        return fd;
    resolver->interest = interest;
    resolver->deadline_ns = r3_clock_ns() + config->timeout_ms * R3_MILLISECOND_NS;
    int r = r3_socket_connect(fd, server) < 0;
    if (!r && resolver->__selector)
        r = r3_selector_register(resolver->__selector, fd, resolver->__token, interest, R3_EDGE);
    if (r)
        r3_fd_close(fd);
    else
        resolver->fd = fd;
    return r;
}

/* The query of a question behind two bytes of its length, as TCP wants it. Result: how long without these. */
static int make_query(r3_resolver *resolver, int question, unsigned char query[QUERY_ROOM])
{
    resolver->__questions[question].id = random_id();
    int length = __r3_dns_query(query + LENGTH_BYTES, resolver->__asked, resolver->__questions[question].type,
                                resolver->__questions[question].id, resolver->__edns && !resolver->__tcp);
    query[0] = (unsigned char)(length >> 8);
    query[1] = (unsigned char)length;
    return length;
}

static int first_in_state(const r3_resolver *resolver, int state)
{
    for (int i = 0; i < resolver->__question_count; i++)
        if (resolver->__questions[i].state == state)
            return i;
    return -1;
}

static int begin_udp(r3_resolver *resolver)
{
    unsigned char query[QUERY_ROOM];
    resolver->__tcp = 0;
    int r = open_socket(resolver, 0, R3_READABLE);
    for (int i = 0; !r && i < resolver->__question_count; i++)
        if (resolver->__questions[i].state == OPEN) {
            int length = make_query(resolver, i, query);
            r = r3_udp_send(resolver->fd, query + LENGTH_BYTES, (size_t)length) != length;
        }
    return r;
}

static int begin_tcp(r3_resolver *resolver)
{
    resolver->__tcp = CONNECTING;
    resolver->__at = 0;
    resolver->__length = LENGTH_BYTES;
    return open_socket(resolver, 1, R3_WRITABLE);
}

/* Asks the server whose turn it is for all that is not answered. A question that was on its way to TCP begins again with
 * UDP: another server may have it shorter. */
static int begin_try(r3_resolver *resolver)
{
    const r3_resolver_config *config = resolver->__config;
    for (int i = 0; i < resolver->__question_count; i++)
        if (resolver->__questions[i].state <= BY_TCP)
            resolver->__questions[i].state = config->use_tcp ? BY_TCP : OPEN;
    return config->use_tcp ? begin_tcp(resolver) : begin_udp(resolver);
}

static int first_round(const r3_resolver *resolver) { return resolver->__try < resolver->__config->server_count; }

/* The next server, as often as there are tries. */
static int next_try(r3_resolver *resolver, int r)
{
    const r3_resolver_config *config = resolver->__config;
    while (r > 0) {
        if (r != SAME_SERVER) {
            if (++resolver->__try >= config->server_count * config->attempts) {
                r = resolver->__error;
                break;
            }
            resolver->__edns = config->edns0 && first_round(resolver);
        }
        r = begin_try(resolver);
    }
    if (r < 0)
        close_socket(resolver);
    return r;
}

/* What an answer means for its question. Result: 0: go on; 1: the server failed; SAME_SERVER. */
static int answered(r3_resolver *resolver, int question, int result)
{
    switch (result) {
    case DNS_NO_NAME: resolver->__questions[question].state = NO_NAME; return 0;
    case DNS_FAILED:
    case DNS_FOREIGN: resolver->__error = -EIO; return 1;
    case DNS_NO_EDNS: resolver->__edns = 0; return SAME_SERVER;
    case DNS_TRUNCATED: resolver->__questions[question].state = BY_TCP; return 0;
    default: resolver->__questions[question].state = ANSWERED; return 0;
    }
}

/* Takes the datagrams that came. Result: 0 if nothing is left to wait for by UDP; -EAGAIN: there is; 1: the server
 * failed; SAME_SERVER. */
static int receive_udp(r3_resolver *resolver)
{
    int foreign = 0;
    while (first_in_state(resolver, OPEN) >= 0) {
        int known = 0;
        ssize_t n = r3_udp_receive(resolver->fd, resolver->__buf, sizeof resolver->__buf);
        if (n == -EINTR)
            continue;
        if (n == -EAGAIN)
            return -EAGAIN;
        if (n < 0) {
            resolver->__error = -EIO; /* nobody listens there, or there is no way */
            return 1;
        }
        for (int i = 0; i < resolver->__question_count; i++) {
            if (resolver->__questions[i].state != OPEN)
                continue;
            int result = __r3_dns_answer(resolver, i, resolver->__buf, (int)n, 0);
            if (result == DNS_FOREIGN) /* perhaps forged: the right one may still come */
                continue;
            int r = answered(resolver, i, result);
            if (r)
                return r;
            known = 1;
            break;
        }
        /* So much that is no answer is a flood or guesswork: a new try has a new port and new ids. */
        if (!known && ++foreign == MOST_FOREIGN) {
            resolver->__error = -EIO;
            return 1;
        }
    }
    return 0;
}

/* The query is smaller than any socket's buffer: it goes whole or the server has failed. */
static int send_tcp(r3_resolver *resolver)
{
    unsigned char query[QUERY_ROOM];
    int length = make_query(resolver, first_in_state(resolver, BY_TCP), query) + LENGTH_BYTES;
    ssize_t n = r3_tcp_write(resolver->fd, query, (size_t)length);
    if (n == -EAGAIN || n == -EINTR || n == -ENOTCONN)
        return -EAGAIN;
    if (n != length) {
        resolver->__error = -EIO;
        return 1;
    }
    resolver->__tcp = RECEIVING;
    resolver->interest = R3_READABLE;
    if (!resolver->__selector)
        return 0;
    return r3_selector_reregister(resolver->__selector, resolver->fd, resolver->__token, R3_READABLE, R3_EDGE);
}

/* Two bytes of length, then so many, of which those that have room are kept. Results as receive_udp. */
static int receive_tcp(r3_resolver *resolver)
{
    unsigned char *buf = resolver->__room;
    int room = resolver->__room_bytes;
    while (resolver->__at < resolver->__length) {
        ssize_t n = r3_tcp_read(resolver->fd, buf + resolver->__at, (size_t)(resolver->__length - resolver->__at));
        if (n == -EINTR)
            continue;
        if (n == -EAGAIN)
            return -EAGAIN;
        if (n <= 0) {
            resolver->__error = -EIO;
            return 1;
        }
        resolver->__at += (int)n;
        if (resolver->__at == LENGTH_BYTES && resolver->__length == LENGTH_BYTES) {
            int whole = (buf[0] << 8 | buf[1]) + LENGTH_BYTES;
            resolver->__length = whole < room ? whole : room;
        }
    }
    int question = first_in_state(resolver, BY_TCP);
    int cut = (buf[0] << 8 | buf[1]) + LENGTH_BYTES > room;
    return answered(resolver, question, __r3_dns_answer(resolver, question, buf + LENGTH_BYTES,
                                                        resolver->__length - LENGTH_BYTES, cut));
}

/* Steps until it would have to wait. Results as receive_udp, 0 meaning that everything is answered. */
static int advance(r3_resolver *resolver)
{
    int r;
    for (;;) {
        if (resolver->__tcp == CONNECTING) {
            r = send_tcp(resolver);
        } else {
            r = resolver->__tcp ? receive_tcp(resolver) : receive_udp(resolver);
            if (!r && first_in_state(resolver, BY_TCP) < 0)
                return 0;
            r = r ? r : begin_tcp(resolver);
        }
        if (r)
            return r;
    }
}

int __r3_resolver_asking(r3_resolver *resolver)
{
    int r = resolver->fd < 0 ? 1 : advance(resolver);
    if (r == -EAGAIN) {
        if (r3_clock_ns() < resolver->deadline_ns)
            return 0;
        r = 1; /* its time is over */
    }
    if (r > 0)
        return next_try(resolver, r);
    close_socket(resolver);
    if (r < 0)
        return r;
    /* A server that knows one kind of records of a name and denies the name for the other is wrong (RFC 4074, 4.2): it
     * does not exist only if all answers say so. */
    for (int i = 0; i < resolver->__question_count; i++)
        if (resolver->__questions[i].state != NO_NAME)
            return 1;
    return -ENOENT;
}

int __r3_resolver_ask(r3_resolver *resolver)
{
    const r3_resolver_config *config = resolver->__config;
    resolver->__try = 0;
    resolver->__error = -ETIMEDOUT;
    if (config->server_count <= 0)
        return -EIO;
    resolver->__server = config->rotate ? random_id() % config->server_count : 0;
    resolver->__edns = config->edns0;
    for (int i = 0; i < resolver->__question_count; i++)
        resolver->__questions[i].state = OPEN;
    int r = begin_try(resolver);
    return r > 0 ? next_try(resolver, r) : r;
}
