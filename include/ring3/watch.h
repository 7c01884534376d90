/* Watch: changes of files and folders as events of a selector.
 *
 *     r3_watch watch;
 *     r3_watch_open(&watch, &selector, 5);
 *     int config = r3_watch_add(&watch, "/etc/daemon", R3_WATCH_ENTRIES);
 *     ... on an event with token 5:
 *     const r3_change *change;
 *     while (r3_watch_next(&watch, &change) > 0)
 *         if (change->wd == config) ... change->mask, change->name (if change->len is not 0)
 *
 * What to be told of, any of these or-ed:
 *     R3_WATCH_WRITTEN      what is in a file
 *     R3_WATCH_ENTRIES      the names in a folder; not those in the folders in it
 *     R3_WATCH_ATTRIBUTES   mode, owner, times, number of names
 *     R3_WATCH_RENAMED      its own name
 *     R3_WATCH_REMOVED      it is there no longer
 *
 * Linux: inotify(7), 2.6.27; further bits are those of <sys/inotify.h>, and change->name is the entry's name. When
 * changes come faster than they are read the kernel drops some and says so: IN_Q_OVERFLOW, with wd -1; look at
 * everything again. BSD: EVFILT_VNODE of kqueue(2), which needs each file open; the bits are NOTE_ of <sys/event.h>, changes
 * of one file coalesce, and there are no names of entries.
 * Changes made by another machine on a network file system are not seen.
 * One watch is for one thread at a time; add and remove may be called from any. */
#ifndef R3_WATCH_H
#define R3_WATCH_H

#include <ring3/selector.h>
#include <stdint.h>

#include <bits/ring3_watch.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Makes one that watches nothing, and registers it, edge-triggered. Result: 0.
 * -EMFILE: also, too many for this user (/proc/sys/fs/inotify/max_user_instances); -ENFILE, -ENOMEM, -ENOSPC: as
 * r3_selector_register; -ENOSYS: no inotify. */
int r3_watch_open(r3_watch *watch, r3_selector *selector, uint64_t token);

/* Watches path for the bits of mask; for a file that is watched already, replaces its mask. Result: its number (wd), > 0.
 * -ENOENT, -EACCES, -ELOOP, -ENAMETOOLONG, -ENOTDIR: the path; -ENOSPC: max_user_watches; -EINVAL: no bit in mask;
 * -EEXIST: IN_MASK_CREATE; -EBADF, -ENOMEM. BSD: also as open(2) for reading; -ENOSPC: R3_WATCH_FILES are watched; one that
 * is watched already is watched twice. */
int r3_watch_add(const r3_watch *watch, const char *path, uint32_t mask);

/* Watches it no longer; on Linux one last change says IN_IGNORED. Result: 0. -EINVAL: no such number; -EBADF. */
int r3_watch_remove(const r3_watch *watch, int number);

/* The next change; it stays where it is until the next call. Result: 1; 0: there is none. -EBADF. */
int r3_watch_next(r3_watch *watch, const r3_change **change);

void r3_watch_close(r3_watch *watch);

#ifdef __cplusplus
}
#endif

#endif
