/* getmntinfo, getmntvinfo: the mounted file systems, in memory of the library's own that the next call uses again. */
#include "internal.h"

#include <errno.h>
#include <stdlib.h>
#include <sys/mount.h>
#include <sys/statvfs.h>

enum { MORE = 4 }; /* may come between the two questions */

int getmntinfo(struct statfs **list, int flags)
{
    static struct statfs *kept;
    int count = getfsstat(0, 0, flags);
    if (count < 0)
        return 0;
    size_t room = (size_t)count + MORE;
    struct statfs *more = reallocarray(kept, room, sizeof *kept);
    if (!more)
        return 0;
    *list = kept = more;
    count = getfsstat(kept, (long)(room * sizeof *kept), flags);
    return count < 0 ? 0 : count;
}

int getmntvinfo(struct statfs **list, struct statvfs **vfs_list, int flags)
{
    static struct statvfs *kept;
    struct statfs *systems;
    int count = getvfsstat(0, 0, 0, flags);
    if (count < 0 || !getmntinfo(&systems, flags))
        return 0;
    struct statvfs *more = reallocarray(kept, (size_t)count, sizeof *kept);
    if (!more)
        return 0;
    kept = more;
    *list = systems;
    *vfs_list = kept;
    count = getvfsstat(systems, kept, (long)((size_t)count * sizeof *kept), flags);
    return count < 0 ? 0 : count;
}
