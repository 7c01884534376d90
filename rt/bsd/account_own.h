/* passwd(5) on the BSDs: /etc/master.passwd has a class and two times before the comment, and is root's to read; /etc/passwd
 * is what pwd_mkdb(8) makes of it for all. pw_fields is as getpwnam(3) there sets it: what was not empty. */
#ifndef R3_RT_ACCOUNT_OWN_H
#define R3_RT_ACCOUNT_OWN_H

#include <pwd.h>
#include <stdlib.h>
#include <string.h>

#define R3_PASSWD_FILES "/etc/master.passwd", "/etc/passwd"

enum {
    R3_PASSWD_FIELDS = 10,
    R3_GROUPLIST_COUNTS = 0, /* getgrouplist gives 0 */
};

/* Bits of pw_fields: pwd.h. */
enum { R3_PWF_NAME = 1, R3_PWF_PASSWD = 2, R3_PWF_UID = 4, R3_PWF_GID = 8, R3_PWF_CHANGE = 16, R3_PWF_CLASS = 32,
       R3_PWF_GECOS = 64, R3_PWF_DIR = 128, R3_PWF_SHELL = 256, R3_PWF_EXPIRE = 512 };

static inline void __r3_passwd_more(struct passwd *p, char **fields, int count)
{
    p->pw_fields = R3_PWF_NAME | R3_PWF_UID | R3_PWF_GID | (*p->pw_passwd ? R3_PWF_PASSWD : 0);
    p->pw_class = fields[0] + strlen(fields[0]); /* "" */
    if (count == R3_PASSWD_FIELDS) {
        p->pw_class = fields[4];
        p->pw_change = strtol(fields[5], 0, 10);
        p->pw_expire = strtol(fields[6], 0, 10);
        p->pw_fields |= (*fields[4] ? R3_PWF_CLASS : 0) | (*fields[5] ? R3_PWF_CHANGE : 0) | (*fields[6] ? R3_PWF_EXPIRE : 0);
        fields += 3;
    }
    p->pw_gecos = fields[4];
    p->pw_dir = fields[5];
    p->pw_shell = fields[6];
    p->pw_fields |= (*fields[4] ? R3_PWF_GECOS : 0) | (*fields[5] ? R3_PWF_DIR : 0) | (*fields[6] ? R3_PWF_SHELL : 0);
}

#endif
