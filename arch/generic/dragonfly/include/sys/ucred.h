/* Who a process is: getsockopt LOCAL_PEERCRED of a Unix socket. Layout: sys/ucred.h of the kernel. */
#ifndef _SYS_UCRED_H
#define _SYS_UCRED_H

#include <sys/types.h>
#include <sys/param.h>

#define XUCRED_VERSION 0

struct xucred {
    unsigned int cr_version; /* XUCRED_VERSION */
    uid_t        cr_uid;     /* the effective one */
    short        cr_ngroups;
    gid_t        cr_groups[NGROUPS]; /* the effective one first */
    void        *_cr_unused1;
};
__R3_PIN_SIZE(struct xucred, 88, 8);
__R3_PIN_FIELD(struct xucred, cr_groups, 12);

#endif
