/* POSIX.1-2024 <sys/utsname.h>: the names of the system. Thread- and signal-safe. */
#ifndef _SYS_UTSNAME_H
#define _SYS_UTSNAME_H

#include <features.h>

#include <bits/utsname.h>

__R3_DECLS_BEGIN

int uname(struct utsname *names);

__R3_DECLS_END

#endif
