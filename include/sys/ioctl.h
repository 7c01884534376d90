/* man ioctl(2): requests to devices, terminals and sockets. Thread- and signal-safe. bits/ioctl_requests.h has the
 * numbers. */
#ifndef _SYS_IOCTL_H
#define _SYS_IOCTL_H

#include <features.h>
#include <bits/winsize.h>
#include <bits/ioctl_requests.h>

__R3_DECLS_BEGIN

int ioctl(int fd, __ioctl_request_t request, ...);

__R3_DECLS_END

#endif
