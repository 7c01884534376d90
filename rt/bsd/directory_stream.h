/* A stream of folder entries over getdirentries(2), which tells a place for each block it gives, not for each entry. */
#ifndef R3_RT_DIRECTORY_STREAM_H
#define R3_RT_DIRECTORY_STREAM_H

#include "thread/lock.h"

#include <dirent.h>
#include <stddef.h>

struct __r3_told; /* a place that telldir has given away */

struct __dirstream {
    struct __r3_told *told;
    long base; /* where the block in buf begins */
    int fd, at, end;
    struct __r3_lock lock;
    _Alignas(8) char buf[4096]; /* the kernel wants room for one of its own blocks */
};

/* A record ends at a full word behind its name's NUL (sys/dirent.h). */
static inline size_t __r3_directory_entry_bytes(const struct dirent *entry)
{
    return (offsetof(struct dirent, d_name) + entry->d_namlen + 1 + 7) & ~(size_t)7;
}

/* At closedir: what telldir keeps. A weak no-op where nobody asks for places. */
void __r3_directory_forget(DIR *dir);

#endif
