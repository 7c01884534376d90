/* Linux man sendfile(2): file to socket without a copy. Sizes are bytes. Thread- and signal-safe. */
#ifndef _SYS_SENDFILE_H
#define _SYS_SENDFILE_H

#include <features.h>
#include <bits/types.h>

typedef __SIZE_TYPE__ size_t;
typedef __ssize_t ssize_t;
typedef __off_t off_t;

__R3_DECLS_BEGIN

ssize_t sendfile(int to, int from, off_t *offset, size_t size);

__R3_DECLS_END

#if __R3_LFS64
#define sendfile64 sendfile
#endif

#endif
