/* POSIX.1-2024 <sys/utsname.h>: the names of the system. Thread- and signal-safe. */
#ifndef _SYS_UTSNAME_H
#define _SYS_UTSNAME_H

#include <features.h>

struct utsname {
    char sysname[65];
    char nodename[65];
    char release[65];
    char version[65];
    char machine[65];
#if __R3_GNU
    char domainname[65];
#else
    char __domainname[65];
#endif
};
__R3_PIN_SIZE(struct utsname, 390, 1);

__R3_DECLS_BEGIN

int uname(struct utsname *names);

__R3_DECLS_END

#endif
