/* The groups a user is in: getgrouplist(3), initgroups(3). */
#include "account_own.h"
#include "internal.h"

#include <errno.h>
#include <grp.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static int is_member(const struct group *g, const char *user)
{
    for (char **name = g->gr_mem; *name; name++)
        if (!strcmp(*name, user))
            return 1;
    return 0;
}

static int has(const gid_t *groups, int count, gid_t gid)
{
    for (int i = 0; i < count; i++)
        if (groups[i] == gid)
            return 1;
    return 0;
}

int getgrouplist(const char *user, gid_t group, gid_t *groups, int *size)
{
    int room = *size, count = 1;
    struct group *g;
    if (room > 0)
        groups[0] = group;
    setgrent();
    while ((g = getgrent())) {
        if (!is_member(g, user) || has(groups, count < room ? count : room, g->gr_gid) || g->gr_gid == group)
            continue;
        if (count < room)
            groups[count] = g->gr_gid;
        count++;
    }
    endgrent();
    *size = count;
    return count > room ? -1 : R3_GROUPLIST_COUNTS ? count : 0;
}

int initgroups(const char *user, gid_t group)
{
    gid_t groups[NGROUPS_MAX < 1024 ? NGROUPS_MAX : 1024];
    int count = sizeof groups / sizeof *groups;
    if (getgrouplist(user, group, groups, &count) < 0)
        count = sizeof groups / sizeof *groups;
    return setgroups((size_t)count, groups);
}
