/* The kernel's log: syslog(2), under the name that leaves syslog(3) alone. */
#ifndef _SYS_KLOG_H
#define _SYS_KLOG_H

#include <features.h>

__R3_DECLS_BEGIN

int klogctl(int type, char *buffer, int length);

__R3_DECLS_END

#endif
