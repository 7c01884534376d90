/* POSIX.1-2024 <grp.h>, Linux man setgroups(2): groups. Of the functions ring3 has setgroups. */
#ifndef _GRP_H
#define _GRP_H

#include <features.h>
#include <bits/types.h>

typedef __SIZE_TYPE__ size_t;
typedef __gid_t gid_t;

struct group {
    char  *gr_name;
    char  *gr_passwd;
    gid_t  gr_gid;
    char **gr_mem;
};
__R3_PIN_SIZE(struct group, 32, 8);

#if __R3_BSD
__R3_DECLS_BEGIN

int setgroups(size_t count, const gid_t groups[]);

__R3_DECLS_END
#endif

#endif
