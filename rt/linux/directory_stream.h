/* A stream of folder entries over getdents64. */
#ifndef R3_RT_DIRECTORY_STREAM_H
#define R3_RT_DIRECTORY_STREAM_H

#include "thread/lock.h"

#include <dirent.h>

struct __dirstream {
    off_t position; /* of the entry that readdir gives next */
    int fd, at, end;
    struct __r3_lock lock;
    _Alignas(8) char buf[2048]; /* holds several of the largest record, 280 bytes */
};

static inline size_t __r3_directory_entry_bytes(const struct dirent *entry) { return entry->d_reclen; }

/* At closedir: what telldir keeps. Nothing here. */
static inline void __r3_directory_forget(DIR *dir) { (void)dir; }

#endif
