/* What a kernel may answer. A failure that no kernel gives would be no finding, so each system call has its own; the
 * manual's section 2 and the kernel's sources say which. */
#ifndef SUITE_KERNEL_H
#define SUITE_KERNEL_H

#include "fault/door.h"

#include <errno.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>

/* The failures, a bit each. SHORT_ONE and SHORT_HALF carry out the call for less than was asked for. */
enum fault {
    F_EINTR, F_EAGAIN, F_EMFILE, F_ENOMEM, F_ENOBUFS, F_ENOSPC, F_ENOSYS, F_EPERM, F_EINVAL, F_EIO, F_EADDRINUSE,
    F_SHORT_ONE, F_SHORT_HALF, FAULTS
};

static const int fault_errors[FAULTS] = {EINTR,  EAGAIN, EMFILE, ENOMEM, ENOBUFS,    ENOSPC, ENOSYS,
                                         EPERM,  EINVAL, EIO,    EADDRINUSE, 0,      0};

enum {
    INTERRUPTED = 1 << F_EINTR, NOT_NOW = 1 << F_EAGAIN, NO_MEMORY = 1 << F_ENOMEM, NO_BUFFERS = 1 << F_ENOBUFS,
    NO_DESCRIPTOR = 1 << F_EMFILE | NO_MEMORY, NO_SPACE = 1 << F_ENOSPC,
    ABSENT = 1 << F_ENOSYS | 1 << F_EPERM, /* the kernel is older than the call, or a filter is and denies it */
    SHORT = 1 << F_SHORT_ONE | 1 << F_SHORT_HALF,
};

enum { BIRTH_FLAGS = SOCK_CLOEXEC | SOCK_NONBLOCK };

static int socket_is(long fd, int option, int value)
{
    int is = -1;
    socklen_t len = sizeof is;
    door_pass(SYS_getsockopt, fd, SOL_SOCKET, option, (long)&is, (long)&len, 0);
    return is == value;
}

static int is_stream_socket(long fd) { return socket_is(fd, SO_TYPE, SOCK_STREAM); }

/* Bytes that come one after the other, so that less is a proper answer. Counters of events are not. */
static int is_stream(long fd)
{
    struct statx file = {0};
    door_pass(SYS_statx, fd, (long)"", AT_EMPTY_PATH, STATX_TYPE, (long)&file, 0);
    return S_ISFIFO(file.stx_mode) || S_ISREG(file.stx_mode) || is_stream_socket(fd);
}

static int is_unix(long address) { return address && ((const struct sockaddr *)address)->sa_family == AF_UNIX; }

static int joins(long level, long option)
{
    return level == IPPROTO_IPV6 ? option == IPV6_ADD_MEMBERSHIP : level == IPPROTO_IP && option == IP_ADD_MEMBERSHIP;
}

static unsigned may_be_less(long count) { return count > 2 ? SHORT : count > 1 ? 1 << F_SHORT_ONE : 0; }

/* Those of descriptors and waiting. */
static unsigned faults_of_events(long n, long a, long b, long c, long d)
{
    switch (n) {
#ifdef SYS_epoll_create /* else there is no other, and an old kernel no target */
    case SYS_epoll_create1: return NO_DESCRIPTOR | ABSENT;
    case SYS_epoll_create:
#else
    case SYS_epoll_create1:
#endif
    case SYS_timerfd_create:
    case SYS_inotify_init1: return NO_DESCRIPTOR;
    case SYS_signalfd4: return a < 0 ? NO_DESCRIPTOR : 0;
    case SYS_eventfd2:
    case SYS_pidfd_open:
    case SYS_pipe2: return NO_DESCRIPTOR | ABSENT;
    case SYS_epoll_ctl: return b == EPOLL_CTL_ADD ? NO_MEMORY | NO_SPACE : 0;
    case SYS_inotify_add_watch: return NO_MEMORY | NO_SPACE;
    case SYS_epoll_pwait: return d ? INTERRUPTED : 0;
    case SYS_epoll_pwait2: return INTERRUPTED | ABSENT;
    case SYS_ppoll: return INTERRUPTED | NO_MEMORY;
    case SYS_wait4:
    case SYS_waitid: return INTERRUPTED;
    case SYS_openat: return INTERRUPTED | NO_DESCRIPTOR;
    case SYS_close: return INTERRUPTED | 1 << F_EIO;
    case SYS_mmap: return NO_MEMORY;
    case SYS_getrandom: return INTERRUPTED | ABSENT;
    case SYS_read:
    case SYS_write: return is_stream(a) ? INTERRUPTED | NOT_NOW | may_be_less(c) : INTERRUPTED;
    case SYS_readv: return INTERRUPTED | NOT_NOW;
    case SYS_sendfile: return INTERRUPTED | NOT_NOW | NO_MEMORY | may_be_less(d);
    default: return 0;
    }
}

/* The failures that the call can have, with these arguments. */
static unsigned faults_of(long n, long a, long b, long c, long d)
{
    switch (n) {
    case SYS_socket:
    case SYS_socketpair: return NO_DESCRIPTOR | NO_BUFFERS | (b & BIRTH_FLAGS ? 1 << F_EINVAL : 0);
#ifdef SYS_accept
    case SYS_accept4: return NO_DESCRIPTOR | NO_BUFFERS | INTERRUPTED | NOT_NOW | ABSENT;
    case SYS_accept:
#else
    case SYS_accept4:
#endif
        return NO_DESCRIPTOR | NO_BUFFERS | INTERRUPTED | NOT_NOW;
    case SYS_connect: /* no buffers: no memory for a route */
        return (is_unix(b) ? NOT_NOW | NO_MEMORY : NO_BUFFERS) | (is_stream_socket(a) ? INTERRUPTED : 0);
    case SYS_bind: return is_unix(b) ? NO_MEMORY : 1 << F_EADDRINUSE;
    case SYS_listen: return socket_is(a, SO_DOMAIN, AF_UNIX) ? NO_MEMORY : 1 << F_EADDRINUSE;
    case SYS_setsockopt: /* a filter of the control group may deny any: bpf(2), BPF_CGROUP_SETSOCKOPT */
        return 1 << F_EPERM | (joins(b, c) ? NO_MEMORY | NO_BUFFERS : 0);
    case SYS_sendto: /* a datagram that does not wait is not interrupted either */
        return NOT_NOW | NO_MEMORY | NO_BUFFERS | (is_stream_socket(a) ? INTERRUPTED | may_be_less(c) : 0);
    case SYS_sendmsg: return INTERRUPTED | NOT_NOW | NO_MEMORY | NO_BUFFERS;
    case SYS_sendmmsg: return INTERRUPTED | NOT_NOW | NO_MEMORY | NO_BUFFERS | ABSENT | may_be_less(c);
    case SYS_recvmmsg: return INTERRUPTED | NOT_NOW | NO_MEMORY | ABSENT | may_be_less(c);
    case SYS_recvfrom:
    case SYS_recvmsg: return INTERRUPTED | NOT_NOW | NO_MEMORY;
    default: return faults_of_events(n, a, b, c, d);
    }
}

static long less(long count, enum fault fault) { return fault == F_SHORT_HALF ? count / 2 : 1; }

/* Fails as the kernel does: a connection that is interrupted goes on, a descriptor is closed whatever close says. */
static long carry_out(enum fault fault, long n, long a, long b, long c, long d, long e, long f)
{
    if (n == SYS_close || (n == SYS_connect && fault == F_EINTR)) {
        long r = door_pass(n, a, b, c, d, e, f);
        return r < 0 && r != -EINPROGRESS ? r : -fault_errors[fault];
    }
    if (fault_errors[fault])
        return -fault_errors[fault];
    if (n == SYS_sendfile)
        d = less(d, fault);
    else
        c = less(c, fault);
    return door_pass(n, a, b, c, d, e, f);
}

/* Kernels and filters that lack calls, each as a kernel that never had it and as a filter that denies what it does not
 * know. */
static const struct floor {
    const char *name;
    long call;
    int error;
} floors[] = {
#ifdef SYS_accept
    {"accept4", SYS_accept4, ENOSYS},         {"accept4, denied", SYS_accept4, EPERM},
#endif
#ifdef SYS_epoll_create
    {"epoll_create1", SYS_epoll_create1, ENOSYS}, {"epoll_create1, denied", SYS_epoll_create1, EPERM},
#endif
    {"epoll_pwait2", SYS_epoll_pwait2, ENOSYS}, {"epoll_pwait2, denied", SYS_epoll_pwait2, EPERM},
    {"eventfd2", SYS_eventfd2, ENOSYS},       {"eventfd2, denied", SYS_eventfd2, EPERM},
    {"getrandom", SYS_getrandom, ENOSYS},     {"getrandom, denied", SYS_getrandom, EPERM},
    {"pidfd_open", SYS_pidfd_open, ENOSYS},   {"pidfd_open, denied", SYS_pidfd_open, EPERM},
    {"pipe2", SYS_pipe2, ENOSYS},             {"pipe2, denied", SYS_pipe2, EPERM},
    {"recvmmsg", SYS_recvmmsg, ENOSYS},       {"recvmmsg, denied", SYS_recvmmsg, EPERM},
    {"sendmmsg", SYS_sendmmsg, ENOSYS},       {"sendmmsg, denied", SYS_sendmmsg, EPERM},
    {"SOCK_CLOEXEC", SYS_socket, EINVAL},     {"SOCK_CLOEXEC of pairs", SYS_socketpair, EINVAL},
};
enum { FLOORS = sizeof floors / sizeof *floors };

static int is_below(const struct floor *floor, long n, long b)
{
    return n == floor->call && (floor->error != EINVAL || b & BIRTH_FLAGS);
}

#endif
