/* How the kernel says who is at the other end of a Unix socket: unix(7), SO_PEERCRED and SCM_CREDENTIALS. */
#ifndef R3_UNIX_CREDENTIALS_H
#define R3_UNIX_CREDENTIALS_H

#include <ring3/unix.h>

#include "sys.h"

_Static_assert(sizeof(r3_unix_credentials) == sizeof(struct ucred), "the kernel's own");

enum { CREDENTIALS_TYPE = SCM_CREDENTIALS, CREDENTIALS_BYTES = sizeof(r3_unix_credentials) };

static inline int credentials_of_peer(int fd, r3_unix_credentials *peer)
{
    socklen_t len = sizeof *peer;
    return (int)sys_getsockopt(fd, SOL_SOCKET, SO_PEERCRED, peer, &len);
}

/* Into a message; the kernel checks them. Result: 0 or -errno. */
static inline int credentials_put(void *data, const r3_unix_credentials *sender)
{
    *(r3_unix_credentials *)data = *sender;
    return 0;
}

static inline void credentials_take(const void *data, r3_unix_credentials *sender)
{
    *sender = *(const r3_unix_credentials *)data;
}

/* Messages besides that carry one descriptor: SCM_PIDFD (Linux 6.5). */
static inline int carries_descriptor(int type) { return type == SCM_PIDFD; }

#endif
