/* A DNS server of the test's own: a thread on the loopback, UDP and TCP on one port, answers by a table and by tricks. */
#ifndef DNS_H
#define DNS_H

#include "io/loop.h"

#include <pthread.h>
#include <ring3/option.h>
#include <ring3/resolver.h>
#include <ring3/tcp.h>
#include <ring3/udp.h>
#include <poll.h>
#include <sys/socket.h>

enum { TYPE_A = 1, TYPE_CNAME = 5, TYPE_PTR = 12, TYPE_TXT = 16, TYPE_AAAA = 28 };

/* What depends on how often and when each server is asked: with failing system calls there are other tries. */
#ifndef CHECK_TRIES
#define CHECK_TRIES(got, want) CHECK_EQ(got, want)
#endif

/* What a server does to whoever asks. */
enum trick { HONEST, SILENT, SERVFAIL, GARBAGE, WRONG_ID, WRONG_NAME, TRUNCATES, LOOPS, MUTATES, SILENT_AAAA, DROPS_TCP, FLOODS,
             REFUSES_EDNS, REFUSES_ALL_OF_IT, SILENT_EDNS, OTHER_PORT };

struct record {
    const char *name;
    int type;
    const char *data; /* a name, or bytes */
    int size;         /* of the bytes; 0: a name */
};

static const struct record dns_records[] = {
    {"one.test", TYPE_A, "\x7f\0\0\1", 4},
    {"one.test", TYPE_AAAA, "\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\1", 16},
    {"four.test", TYPE_A, "\x7f\0\0\4", 4},
    {"alias.test", TYPE_CNAME, "middle.test", 0},
    {"middle.test", TYPE_CNAME, "four.test", 0},
    {"ring.test", TYPE_CNAME, "gnir.test", 0},
    {"gnir.test", TYPE_CNAME, "ring.test", 0},
    {"host.inner.test", TYPE_A, "\x7f\0\0\5", 4},
    {"host.outer.test", TYPE_A, "\x7f\0\0\6", 4},
    {"a.b", TYPE_A, "\x7f\0\0\7", 4},
    {"9.0.0.127.in-addr.arpa", TYPE_PTR, "nine.test", 0},
    {"9.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.8.b.d.0.1.0.0.2.ip6.arpa", TYPE_PTR, "six.test", 0},
};
enum { DNS_RECORDS = sizeof dns_records / sizeof *dns_records };

struct dns_server {
    r3_address at;
    _Atomic(enum trick) trick;
    int udp, tcp, stop[2];
    _Atomic(int) udp_queries, tcp_queries;
    _Atomic(int) edns_bytes; /* what the last query by UDP said may come back; 0: nothing */
    unsigned seed;
    pthread_t thread;
};

static inline int dns_put_name(unsigned char *out, const char *name)
{
    int at = 0;
    while (*name) {
        int length = (int)strcspn(name, ".");
        out[at++] = (unsigned char)length;
        memcpy(out + at, name, (size_t)length);
        at += length;
        name += length + (name[length] == '.');
    }
    out[at++] = 0;
    return at;
}

static inline int dns_get_name(const unsigned char *in, char *name)
{
    int at = 12, out = 0;
    while (in[at] && at < 256) {
        if (out)
            name[out++] = '.';
        memcpy(name + out, in + at + 1, in[at]);
        out += in[at];
        at += in[at] + 1;
    }
    name[out] = 0;
    return at + 1;
}

static inline int dns_put_record(unsigned char *out, const char *name, const struct record *record)
{
    static const unsigned char class_and_ttl[] = {0, 1, 0, 0, 0, 60};
    int at = dns_put_name(out, name);
    out[at++] = 0;
    out[at++] = (unsigned char)record->type;
    memcpy(out + at, class_and_ttl, sizeof class_and_ttl);
    at += 6;
    int size = record->size;
    if (size)
        memcpy(out + at + 2, record->data, (size_t)size);
    else
        size = dns_put_name(out + at + 2, record->data);
    out[at] = 0;
    out[at + 1] = (unsigned char)size;
    return at + 2 + size;
}

/* Appends what the table has of the name, CNAMEs followed. Whether the name exists. */
static inline int dns_fill(unsigned char *out, int *at, int *count, const char *name, int type)
{
    int exists = 0;
    for (int hops = 0; hops < 20; hops++) {
        const char *next = 0;
        for (int i = 0; i < DNS_RECORDS; i++) {
            const struct record *record = &dns_records[i];
            if (strcmp(record->name, name))
                continue;
            exists = 1;
            if (record->type == type || record->type == TYPE_CNAME) {
                *at += dns_put_record(out + *at, name, record);
                ++*count;
            }
            if (record->type == TYPE_CNAME)
                next = record->data;
        }
        if (!next)
            break;
        name = next;
    }
    if (!strcmp(name, "many.test") && type == TYPE_A) {
        exists = 1;
        for (; *count < 40; ++*count) {
            const char ip[4] = {127, 0, 1, (char)*count};
            *at += dns_put_record(out + *at, name, &(struct record){name, TYPE_A, ip, 4});
        }
    }
    if (!strcmp(name, "huge.test") && type == TYPE_A) { /* its address stands behind 50,000 bytes */
        static const char noise[250];
        exists = 1;
        for (; *count < 200; ++*count)
            *at += dns_put_record(out + *at, name, &(struct record){name, TYPE_TXT, noise, sizeof noise});
        *at += dns_put_record(out + *at, name, &(struct record){name, TYPE_A, "\x7f\0\0\x8", 4});
        ++*count;
    }
    return exists;
}

static inline unsigned dns_random(struct dns_server *server)
{
    server->seed = server->seed * 1103515245u + 12345u;
    return server->seed >> 8;
}

/* Takes the record of EDNS off the query, whose question ends at `at`. */
static inline int dns_take_edns(unsigned char *message, int at)
{
    int has = message[11];
    message[11] = 0;
    return has ? message[at + 3] << 8 | message[at + 4] : 0;
}

/* The answer in place of the query; its length, 0 for none. */
static inline int dns_answer(struct dns_server *server, unsigned char *message, int by_tcp)
{
    char name[256];
    int at = dns_get_name(message, name), type = message[at + 1], count = 0;
    at += 4;
    int edns_bytes = dns_take_edns(message, at);
    if (!by_tcp)
        server->edns_bytes = edns_bytes;
    if (server->trick == SILENT || (server->trick == SILENT_EDNS && edns_bytes) || (server->trick == SILENT_AAAA && type == TYPE_AAAA))
        return 0;
    message[2] = 0x81;
    message[3] = 0x80;
    if (edns_bytes && (server->trick == REFUSES_EDNS || server->trick == REFUSES_ALL_OF_IT)) {
        message[3] = server->trick == REFUSES_EDNS ? 0x84 : 0x81;
        message[5] = server->trick == REFUSES_EDNS;
        return server->trick == REFUSES_EDNS ? at : 12;
    }
    if (server->trick == SERVFAIL) {
        message[3] = 0x82;
        return at;
    }
    if (!dns_fill(message, &at, &count, name, type))
        message[3] = 0x83;
    message[7] = (unsigned char)count;
    if (!by_tcp && (server->trick == TRUNCATES || server->trick == DROPS_TCP || at > (edns_bytes ? edns_bytes : 512))) {
        message[2] |= 2;
        message[7] = 0;
        at = dns_get_name(message, name) + 4;
    }
    if (server->trick == WRONG_ID || server->trick == FLOODS)
        message[0] ^= 1;
    if (server->trick == WRONG_NAME)
        message[13] ^= 3;
    if (server->trick == GARBAGE)
        memset(message, 0xff, (size_t)at);
    if (server->trick == LOOPS) { /* a name that points at itself */
        int begin = dns_get_name(message, name) + 4;
        message[begin] = 0xc0;
        message[begin + 1] = (unsigned char)begin;
    }
    if (server->trick == MUTATES) {
        for (unsigned n = dns_random(server) % 4; n; n--)
            message[2 + dns_random(server) % (unsigned)(at - 2)] = (unsigned char)dns_random(server);
        if (dns_random(server) % 3 == 0)
            at = (int)(dns_random(server) % (unsigned)at);
    }
    return at;
}

static inline void dns_serve_udp(struct dns_server *server)
{
    static _Thread_local unsigned char message[65536];
    r3_address peer;
    while (r3_udp_receive_from(server->udp, message, 512, &peer) > 0) {
        server->udp_queries++;
        int length = dns_answer(server, message, 0);
        int from = server->trick == OTHER_PORT ? r3_udp_open(AF_INET) : server->udp;
        for (int i = 0; length && i < (server->trick == FLOODS ? 100 : 1); i++)
            r3_udp_send_to(from, message, (size_t)length, &peer);
        if (from != server->udp)
            r3_fd_close(from);
    }
}

static inline void dns_serve_tcp(struct dns_server *server)
{
    static _Thread_local unsigned char message[65538];
    int fd = r3_tcp_accept(server->tcp, 0);
    if (fd < 0)
        return;
    struct pollfd readable = {fd, POLLIN, 0};
    if (server->trick != DROPS_TCP && poll(&readable, 1, 1000) == 1 && r3_tcp_read(fd, message, 512) > 14) {
        server->tcp_queries++;
        int length = dns_answer(server, message + 2, 1);
        message[0] = (unsigned char)(length >> 8);
        message[1] = (unsigned char)length;
        /* In two parts, so that the reader has to put them together. */
        r3_tcp_write(fd, message, 1);
        poll(0, 0, 5);
        struct pollfd writable = {fd, POLLOUT, 0};
        for (int at = 1; at < length + 2 && poll(&writable, 1, 1000) == 1;) {
            ssize_t n = r3_tcp_write(fd, message + at, (size_t)(length + 2 - at));
            if (n < 0 && n != -EAGAIN)
                break;
            at += n > 0 ? (int)n : 0;
        }
    }
    r3_fd_close(fd);
}

static inline void *dns_run(void *pointer)
{
    struct dns_server *server = pointer;
    struct pollfd fds[] = {{server->udp, POLLIN, 0}, {server->tcp, POLLIN, 0}, {server->stop[0], POLLIN, 0}};
    for (;;) {
        poll(fds, 3, -1);
        if (fds[2].revents)
            return 0;
        if (fds[0].revents)
            dns_serve_udp(server);
        if (fds[1].revents)
            dns_serve_tcp(server);
    }
}

static inline void dns_open(struct dns_server *server, enum trick trick)
{
    memset(server, 0, sizeof *server);
    server->trick = trick;
    server->seed = 1;
    CHECK_EQ(pipe(server->stop), 0);
    /* The port that is free for UDP may be taken for TCP. */
    for (int i = 0; i < 10; i++) {
        CHECK_EQ(r3_address_parse("127.0.0.1:0", &server->at), 0);
        server->tcp = r3_tcp_serve(&server->at, 8);
        CHECK_EQ(r3_tcp_local_address(server->tcp, &server->at), 0);
        server->udp = r3_udp_serve(&server->at);
        if (server->udp >= 0)
            break;
        r3_fd_close(server->tcp);
    }
    CHECK(server->udp >= 0);
    CHECK_EQ(pthread_create(&server->thread, 0, dns_run, server), 0);
}

static inline void dns_close(struct dns_server *server)
{
    r3_fd_close(server->stop[1]);
    pthread_join(server->thread, 0);
    r3_fd_close(server->stop[0]);
    r3_fd_close(server->udp);
    r3_fd_close(server->tcp);
}

/* A configuration with these servers, and nothing of the machine's. */
static inline r3_resolver_config dns_config(struct dns_server **servers, int count)
{
    r3_resolver_config config = {.server_count = count, .ndots = 1, .timeout_ms = 3000, .attempts = 2};
    for (int i = 0; i < count; i++)
        config.servers[i] = servers[i]->at;
    return config;
}

static inline void dns_search(r3_resolver_config *config, const char *domains, size_t size, int count)
{
    memcpy(config->search, domains, size);
    config->search_count = count;
}

#endif
