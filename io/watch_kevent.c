/* Changes of files as events, on EVFILT_VNODE of kqueue(2): <ring3/watch.h>. DragonFly 5. A file is watched by a descriptor
 * of it, and that is its number. */
#include <ring3/watch.h>

#include <ring3/fd.h>

#include "io/source_kevent.h"
#include "sys.h"
#include "sys_file.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>

enum { KNOWN = NOTE_DELETE | NOTE_WRITE | NOTE_EXTEND | NOTE_ATTRIB | NOTE_LINK | NOTE_RENAME | NOTE_REVOKE };

int r3_watch_open(r3_watch *watch, r3_selector *selector, uint64_t token)
{
    memset(watch, 0, sizeof *watch);
    watch->fd = __r3_source_open(selector, token);
    return watch->fd < 0 ? watch->fd : 0;
}

/* Where a number stands; 0 finds a free place. */
static int *place_of(const r3_watch *watch, int number)
{
    for (int i = 0; i < R3_WATCH_FILES; i++)
        if (watch->files[i] == number)
            return (int *)&watch->files[i];
    return 0;
}

/* Above 0, which says "free". */
static int open_file(const char *path)
{
    int fd = (int)sys_openat(AT_FDCWD, path, O_RDONLY | O_NONBLOCK | O_CLOEXEC, 0);
    if (fd != 0)
        return fd;
    int above = (int)sys_fcntl(fd, F_DUPFD_CLOEXEC, 1);
    sys_close(fd);
    return above;
}

int r3_watch_add(const r3_watch *watch, const char *path, uint32_t mask)
{
    struct kevent change;
    int *place = place_of(watch, 0);
    if (!mask || mask & ~(uint32_t)KNOWN)
        return -EINVAL;
    if (!place)
        return -ENOSPC;
    int fd = open_file(path);
    if (fd < 0)
        return fd;
    EV_SET(&change, fd, EVFILT_VNODE, EV_ADD | EV_CLEAR, mask, 0, 0);
    int r = __r3_source_change(watch->fd, &change, 1);
    if (r < 0) {
        sys_close(fd);
        return r;
    }
    *place = fd;
    return fd;
}

/* Closing forgets the filter, too. */
int r3_watch_remove(const r3_watch *watch, int number)
{
    int *place = number > 0 ? place_of(watch, number) : 0;
    if (watch->fd < 0)
        return -EBADF;
    if (!place)
        return -EINVAL;
    *place = 0;
    return (int)sys_close(number);
}

int r3_watch_next(r3_watch *watch, const r3_change **change)
{
    if (watch->at == watch->end) {
        int n = __r3_source_take(watch->fd, watch->events, sizeof watch->events / sizeof *watch->events);
        if (n <= 0)
            return n;
        watch->at = 0;
        watch->end = n;
    }
    const struct kevent *event = &watch->events[watch->at++];
    watch->change = (r3_change){.wd = (int)event->ident, .mask = event->fflags};
    *change = &watch->change;
    return 1;
}

void r3_watch_close(r3_watch *watch)
{
    for (int i = 0; i < R3_WATCH_FILES; i++)
        if (watch->files[i] > 0)
            sys_close(watch->files[i]);
    r3_fd_close(watch->fd);
    memset(watch, 0, sizeof *watch);
    watch->fd = -1;
}
