/* Watching and guarding whole file systems: fanotify(7). Linux 2.6.37. Needs CAP_SYS_ADMIN; without, fewer
 * events since 5.13. Flags and events are in <linux/fanotify.h>. */
#ifndef _SYS_FANOTIFY_H
#define _SYS_FANOTIFY_H

#include <stdint.h>
#include <features.h>
#include <linux/fanotify.h>

__R3_DECLS_BEGIN

int fanotify_init(unsigned int flags, unsigned int event_flags);
int fanotify_mark(int fd, unsigned int flags, unsigned long long mask, int dirfd, const char *path);

__R3_DECLS_END

#endif
