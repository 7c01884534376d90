/* The identity that file accesses count with: setfsuid(2). Both return the one before, never an error. */
#ifndef _SYS_FSUID_H
#define _SYS_FSUID_H

#include <features.h>
#include <bits/types.h>

typedef __uid_t uid_t;
typedef __gid_t gid_t;

__R3_DECLS_BEGIN

int setfsuid(uid_t uid);
int setfsgid(gid_t gid);

__R3_DECLS_END

#endif
