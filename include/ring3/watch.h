/* Watch: changes of files and folders as events of a selector.
 *
 *     r3_watch watch;
 *     r3_watch_open(&watch, &selector, 5);
 *     int config = r3_watch_add(&watch, "/etc/daemon", IN_CLOSE_WRITE | IN_MOVED_TO);
 *     ... on an event with token 5:
 *     const r3_change *change;
 *     while (r3_watch_next(&watch, &change) > 0)
 *         if (change->wd == config) ... change->mask, change->name (if change->len is not 0)
 *
 * An inotify(7), Linux 2.6.27; the bits are those of <sys/inotify.h>. A folder is watched without the folders in it.
 * When changes come faster than they are read the kernel drops some and says so: IN_Q_OVERFLOW, with wd -1; look at
 * everything again. Changes made by another machine on a network file system are not seen.
 * One watch is for one thread at a time; add and remove may be called from any. */
#ifndef R3_WATCH_H
#define R3_WATCH_H

#include <ring3/selector.h>
#include <stdint.h>
#include <sys/inotify.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef struct inotify_event r3_change;

/* The buffer holds the longest name (16 + 255 + 1 bytes), and several of usual length. */
typedef struct r3_watch {
    int fd;
    uint32_t at, end; /* bytes of buffer not yet handed out */
    uint64_t buffer[128];
} r3_watch;

/* Makes one that watches nothing, and registers it, edge-triggered. Result: 0.
 * -EMFILE: also, too many for this user (/proc/sys/fs/inotify/max_user_instances); -ENFILE, -ENOMEM, -ENOSPC: as
 * r3_selector_register; -ENOSYS: no inotify. */
int r3_watch_open(r3_watch *watch, r3_selector *selector, uint64_t token);

/* Watches path for the bits of mask; for a file that is watched already, replaces its mask. Result: its number (wd), > 0.
 * -ENOENT, -EACCES, -ELOOP, -ENAMETOOLONG, -ENOTDIR: the path; -ENOSPC: max_user_watches; -EINVAL: no bit in mask;
 * -EEXIST: IN_MASK_CREATE; -EBADF, -ENOMEM. */
int r3_watch_add(const r3_watch *watch, const char *path, uint32_t mask);

/* Watches it no longer; one last change says IN_IGNORED. Result: 0. -EINVAL: no such number; -EBADF. */
int r3_watch_remove(const r3_watch *watch, int number);

/* The next change; it stays where it is until the next call. Result: 1; 0: there is none. -EBADF. */
int r3_watch_next(r3_watch *watch, const r3_change **change);

void r3_watch_close(r3_watch *watch);

#ifdef __cplusplus
}
#endif

#endif
