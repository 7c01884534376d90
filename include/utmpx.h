/* POSIX.1-2024 <utmpx.h>: the type of an entry of the accounting files. ring3 has none of the functions. */
#ifndef _UTMPX_H
#define _UTMPX_H

#include <features.h>
#include <bits/types.h>
#include <bits/timeval.h>

typedef __pid_t pid_t;
typedef __time_t time_t;
typedef __suseconds_t suseconds_t;

#include <bits/utmpx.h>

#endif
