/* How the kernel says who is at the other end of a Unix socket: unix(4), LOCAL_PEERCRED and SCM_CREDS. */
#ifndef R3_UNIX_CREDENTIALS_H
#define R3_UNIX_CREDENTIALS_H

#include <ring3/unix.h>

#include "sys.h"

#include <errno.h>
#include <sys/ucred.h>

enum { CREDENTIALS_TYPE = SCM_CREDS, CREDENTIALS_BYTES = sizeof(struct cmsgcred) };

/* The level is 0; the kernel keeps no process number. */
static inline int credentials_of_peer(int fd, r3_unix_credentials *peer)
{
    struct xucred cred = {0};
    socklen_t len = sizeof cred;
    int r = (int)sys_getsockopt(fd, 0, LOCAL_PEERCRED, &cred, &len);
    if (r >= 0)
        *peer = (r3_unix_credentials){.uid = cred.cr_uid, .gid = cred.cr_groups[0]};
    return r;
}

/* Room in a message: the kernel fills in the true ones, so others cannot be said. Result: 0 or -errno. */
static inline int credentials_put(void *data, const r3_unix_credentials *sender)
{
    *(struct cmsgcred *)data = (struct cmsgcred){0};
    return sender->pid == sys_getpid() && sender->uid == sys_geteuid() && sender->gid == sys_getegid() ? 0 : -EPERM;
}

static inline void credentials_take(const void *data, r3_unix_credentials *sender)
{
    const struct cmsgcred *cred = data;
    *sender = (r3_unix_credentials){
        .pid = cred->cmcred_pid, .uid = cred->cmcred_euid, .gid = cred->cmcred_groups[0]};
}

/* Messages besides that carry one descriptor. */
static inline int carries_descriptor(int type) { return type < 0; }

#endif
