/* Many datagrams by one system call: <ring3/udp.h>. recvmmsg came with Linux 2.6.33, sendmmsg with 3.0; before, and in
 * filters that know neither (ENOSYS, EPERM), one call each. EPERM is a packet filter's word too: the single call shows
 * whose it was. */
#include <ring3/udp.h>

#include <bits/ring3_used_up.h>

#include "net/socket.h"
#include "sys.h"

#include <errno.h>
#include <stdatomic.h>

_Static_assert(sizeof(r3_datagram) == sizeof(struct mmsghdr), "the kernel's own");
_Static_assert(offsetof(r3_datagram, len_bytes) == offsetof(struct mmsghdr, msg_len), "the kernel's own");

enum { MOST = 1024 }; /* UIO_MAXIOV: the kernel takes no more at once */

static _Atomic(char) no_sendmmsg, no_recvmmsg;

/* One by one until one fails, which is told only if it is the first. The finding that there are no batches is kept once
 * one has succeeded. */
static int each(int fd, r3_datagram *datagrams, int count, int receiving, _Atomic(char) *no_batches)
{
    for (int i = 0; i < count; i++) {
        struct msghdr *message = &datagrams[i].message;
        long r = receiving ? sys_recvmsg(fd, message, 0) : sys_sendmsg(fd, message, MSG_NOSIGNAL);
        if (r < 0)
            return i ? i : (int)r;
        datagrams[i].len_bytes = (unsigned)r;
        atomic_store_explicit(no_batches, 1, memory_order_relaxed);
    }
    return count;
}

static int give(int fd, r3_datagram *datagrams, int count)
{
    for (int i = 0; i < count; i++) {
        const r3_address *to = datagrams[i].message.msg_name;
        datagrams[i].message.msg_namelen = to ? to->len_bytes : 0;
    }
    if (!atomic_load_explicit(&no_sendmmsg, memory_order_relaxed)) {
        int r = (int)sys_sendmmsg(fd, (struct mmsghdr *)(void *)datagrams, (unsigned)count, MSG_NOSIGNAL);
        if (r != -ENOSYS && r != -EPERM)
            return r;
    }
    return each(fd, datagrams, count, 0, &no_sendmmsg);
}

static int take(int fd, r3_datagram *datagrams, int count)
{
    if (!atomic_load_explicit(&no_recvmmsg, memory_order_relaxed)) {
        int r = (int)sys_recvmmsg(fd, (struct mmsghdr *)(void *)datagrams, (unsigned)count, 0, 0);
        if (r != -ENOSYS && r != -EPERM)
            return r;
    }
    return each(fd, datagrams, count, 1, &no_recvmmsg);
}

int r3_udp_send_batch(int fd, r3_datagram *datagrams, int count)
{
    count = count < MOST ? count : MOST;
    int n = give(fd, datagrams, count);
    __r3_write_gave(fd, n, (size_t)count);
    return n;
}

int r3_udp_receive_batch(int fd, r3_datagram *datagrams, int count)
{
    count = count < MOST ? count : MOST;
    for (int i = 0; i < count; i++)
        datagrams[i].message.msg_namelen = datagrams[i].message.msg_name ? sizeof((r3_address *)0)->as : 0;
    int n = take(fd, datagrams, count);
    __r3_read_gave(fd, n, (size_t)count);
    for (int i = 0; i < n; i++) {
        r3_address *from = datagrams[i].message.msg_name;
        if (from)
            __r3_address_came(from, datagrams[i].message.msg_namelen);
    }
    return n;
}
