/* Linux man flock(2): locks on open files. Thread- and signal-safe. */
#ifndef _SYS_FILE_H
#define _SYS_FILE_H

#include <features.h>
#include <bits/seek.h>

#define LOCK_SH 1
#define LOCK_EX 2
#define LOCK_NB 4
#define LOCK_UN 8

#define L_SET  SEEK_SET
#define L_INCR SEEK_CUR
#define L_XTND SEEK_END

__R3_DECLS_BEGIN

int flock(int fd, int operation);

__R3_DECLS_END

#endif
