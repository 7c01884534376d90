#ifndef BSD_SYSCTL_H
#define BSD_SYSCTL_H

#include "host.h"

struct sysctl_out {
    size_t len;
    char text[256 << 10];
};

long sysctl_write(const int *oid, struct call *c, struct sysctl_out *out);
/* kern.proc: oid begins with what is asked for. */
long sysctl_proc(const int *oid, unsigned count, struct sysctl_out *out);
long sysctl_proc_name(const char *name, struct sysctl_out *out);
/* net.route: protocol, family, what, which (sys/net/rtsock.c). */
long sysctl_route(const int *oid, unsigned count, struct sysctl_out *out);

#endif
