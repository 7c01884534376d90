/* Linux man ioctl(2): requests to devices, terminals and sockets. Thread- and signal-safe. */
#ifndef _SYS_IOCTL_H
#define _SYS_IOCTL_H

#include <features.h>
#include <bits/ioctl_number.h>
#include <bits/ioctl.h>

__R3_DECLS_BEGIN

int ioctl(int fd, int request, ...);

__R3_DECLS_END

#endif
