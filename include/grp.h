/* POSIX.1-2024 <grp.h>, Linux man setgroups(2): groups: the entries of the file /etc/group. No file: no
 * entries. */
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

__R3_DECLS_BEGIN

/* As their namesakes in <pwd.h>. gr_mem ends with a null pointer. */
struct group *getgrnam(const char *name);
struct group *getgrgid(gid_t gid);
#if __R3_XSI
struct group *getgrent(void);
void setgrent(void);
void endgrent(void);
#endif
int getgrnam_r(const char *name, struct group *entry, char *buffer, size_t size, struct group **result);
int getgrgid_r(gid_t gid, struct group *entry, char *buffer, size_t size, struct group **result);

#if __R3_BSD
int getgrent_r(struct group *entry, char *buffer, size_t size, struct group **result);

int setgroups(size_t count, const gid_t groups[]);

/* The groups that name `user` among their members, after `group`, each once, into groups[0 .. *count); *count becomes how many
 * there are. That number (the BSDs: 0), or -1: there was not room for all. Walks as getgrent does: not thread-safe. */
int getgrouplist(const char *user, gid_t group, gid_t groups[], int *count);
/* Makes these, at most 1024, the process's groups. 0, or -1 with errno of setgroups(2): EPERM; EINVAL: more than the
 * kernel takes. */
int initgroups(const char *user, gid_t group);
#endif

__R3_DECLS_END

#endif
