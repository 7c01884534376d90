/* POSIX.1-2017 <utime.h>: file times in seconds. utimensat is finer. */
#ifndef _UTIME_H
#define _UTIME_H

#include <features.h>
#include <bits/types.h>

typedef __time_t time_t;

struct utimbuf {
    time_t actime;
    time_t modtime;
};
__R3_PIN_SIZE(struct utimbuf, 16, 8);

__R3_DECLS_BEGIN

int utime(const char *path, const struct utimbuf *times);

__R3_DECLS_END

#endif
