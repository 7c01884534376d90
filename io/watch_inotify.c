/* Changes of files as events, on inotify(7): <ring3/watch.h>. Linux 2.6.27 (flags at birth). */
#include <ring3/watch.h>

#include <bits/ring3_used_up.h>
#include <ring3/fd.h>

#include "sys.h"
#include "sys_event.h"

#include <errno.h>

int r3_watch_open(r3_watch *watch, r3_selector *selector, uint64_t token)
{
    watch->at = watch->end = 0;
    watch->fd = (int)sys_inotify_init1(IN_CLOEXEC | IN_NONBLOCK);
    if (watch->fd < 0)
        return watch->fd;
    int r = r3_selector_register(selector, watch->fd, token, R3_READABLE, R3_EDGE);
    if (r < 0)
        r3_watch_close(watch);
    return r;
}

int r3_watch_add(const r3_watch *watch, const char *path, uint32_t mask)
{
    return (int)sys_inotify_add_watch(watch->fd, path, mask);
}

int r3_watch_remove(const r3_watch *watch, int number) { return (int)sys_inotify_rm_watch(watch->fd, number); }

int r3_watch_next(r3_watch *watch, const r3_change **change)
{
    if (watch->at == watch->end) {
        long r;
        do
            r = sys_read(watch->fd, watch->buffer, sizeof watch->buffer);
        while (r == -EINTR);
        __r3_may_arise(watch->fd, R3_READABLE); /* more may be there, or come */
        if (r == -EAGAIN)
            return 0;
        if (r < 0)
            return (int)r;
        watch->at = 0;
        watch->end = (uint32_t)r;
    }
    /* The kernel pads names, so that each change is aligned: inotify(7), "Reading events". */
    *change = (const r3_change *)(const void *)((const char *)watch->buffer + watch->at);
    watch->at += (uint32_t)sizeof **change + (*change)->len;
    return 1;
}

void r3_watch_close(r3_watch *watch)
{
    r3_fd_close(watch->fd);
    watch->fd = -1;
}
