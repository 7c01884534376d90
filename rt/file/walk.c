/* A path walked name by name: each folder is held open while the next name is looked up in it, so that a name that is
 * exchanged meanwhile leads to another file beneath, never outside. */
#include "walk.h"

#include "sys.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>

/* Takes the next name and the slashes behind it off the path. Result: the flags that these slashes ask for, or -errno. */
static int next_name(const char **path, char name[NAME_MAX + 1])
{
    const char *at = *path;
    int n = 0, flags = 0;
    for (; *at && *at != '/'; at++) {
        if (n == NAME_MAX)
            return -ENAMETOOLONG;
        name[n++] = *at;
    }
    name[n] = 0;
    if (!n)
        return *at ? -EXDEV : -ENOENT;
    if (n == 2 && name[0] == '.' && name[1] == '.')
        return -EXDEV;
    for (; *at == '/'; at++)
        flags = O_DIRECTORY;
    *path = at;
    return flags;
}

long __r3_file_walk(int folder, const char *path, int flags)
{
    char name[NAME_MAX + 1];
    long at = folder;
    for (;;) {
        int more = next_name(&path, name);
        long next = more < 0 ? more : sys_openat((int)at, name, (*path ? O_SEARCH | O_CLOEXEC : flags) | O_NOFOLLOW | more, 0);
        if (at != folder)
            sys_close((int)at);
        /* What the BSDs say to a symbolic link. */
        if (next == -EMLINK)
            return -ELOOP;
        if (next < 0 || !*path)
            return next;
        at = next;
    }
}
