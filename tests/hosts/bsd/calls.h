/* The table of what the host can do. */
#ifndef BSD_CALLS_H
#define BSD_CALLS_H

#include "host.h"

#define CALLS 560
struct call_entry {
    long (*function)(struct call *);
    unsigned char fds; /* which arguments are descriptors: they may not be the host's own */
};
extern const struct call_entry call_table[CALLS];
void dispatch_result(struct call *c, long result);
bool dispatch_offered(void);

#endif
