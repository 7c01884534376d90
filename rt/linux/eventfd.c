/* eventfd. Linux 2.6.27. */
#include "internal.h"
#include "sys_io.h"

#include <errno.h>
#include <sys/eventfd.h>

int eventfd(unsigned int initial, int flags) { return (int)__r3_ret(sys_eventfd2(initial, flags)); }

/* The kernel moves eight bytes or none. */
int eventfd_read(int fd, eventfd_t *value)
{
    long r = sys_read(fd, value, sizeof *value);
    return __r3_ret(r) < 0 ? -1 : 0;
}

int eventfd_write(int fd, eventfd_t value)
{
    long r = sys_write(fd, &value, sizeof value);
    return __r3_ret(r) < 0 ? -1 : 0;
}
