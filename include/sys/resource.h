/* POSIX.1-2024 <sys/resource.h>, man getrlimit(2): limits, usage, priorities. */
#ifndef _SYS_RESOURCE_H
#define _SYS_RESOURCE_H

#include <features.h>
#include <bits/types.h>
#include <bits/timeval.h>

typedef __id_t id_t;
typedef __pid_t pid_t;
#include <bits/resource.h>

#define PRIO_MIN     (-20)
#define PRIO_MAX     20
#define PRIO_PROCESS 0
#define PRIO_PGRP    1
#define PRIO_USER    2

#define RLIM_SAVED_CUR RLIM_INFINITY
#define RLIM_SAVED_MAX RLIM_INFINITY

__R3_DECLS_BEGIN

int getrlimit(int resource, struct rlimit *limit);
int setrlimit(int resource, const struct rlimit *limit);
int getrusage(int who, struct rusage *usage);
int getpriority(int which, id_t who); /* -20 .. 19; -1 may be an answer: clear errno first */
int setpriority(int which, id_t who, int priority);

__R3_DECLS_END

#if __R3_LFS64
#define RLIM64_INFINITY  RLIM_INFINITY
#define RLIM64_SAVED_CUR RLIM_SAVED_CUR
#define RLIM64_SAVED_MAX RLIM_SAVED_MAX
#define getrlimit64 getrlimit
#define setrlimit64 setrlimit
#define prlimit64   prlimit
#define rlimit64    rlimit
#define rlim64_t    rlim_t
#endif

#endif
