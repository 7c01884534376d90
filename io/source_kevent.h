/* What sources of kqueue(2) share: each is a kqueue of its own, which its selector watches as any descriptor. So they are
 * one descriptor each, as on Linux, and serve a selector on poll(2) as well. */
#ifndef R3_IO_SOURCE_KEVENT_H
#define R3_IO_SOURCE_KEVENT_H

#include <ring3/selector.h>
#include <sys/event.h>

/* A kqueue, registered edge-triggered. Result: its descriptor, or -errno. */
int __r3_source_open(r3_selector *selector, uint64_t token);

/* Makes the changes, in their order up to the first that fails: 0 or -errno. */
int __r3_source_change(int fd, const struct kevent *changes, int count);

/* Takes what the kernel has told, so that it can be told anew: how many of events were filled, or -errno. */
int __r3_source_take(int fd, struct kevent *events, int max);

/* The same for those who do not look at it. */
int __r3_source_empty(int fd);

#endif
