/* passwd(5) on Linux: name, password, uid, gid, comment, home, shell. */
#ifndef R3_RT_ACCOUNT_OWN_H
#define R3_RT_ACCOUNT_OWN_H

#include <pwd.h>

#define R3_PASSWD_FILES "/etc/passwd"

enum {
    R3_PASSWD_FIELDS = 7,
    R3_GROUPLIST_COUNTS = 1, /* getgrouplist gives how many, not 0 */
};

static inline void __r3_passwd_more(struct passwd *p, char **fields, int count)
{
    (void)count;
    p->pw_gecos = fields[4];
    p->pw_dir = fields[5];
    p->pw_shell = fields[6];
}

#endif
