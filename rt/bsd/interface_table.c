#include "interface_table.h"

#include "internal.h"
#include "sys_process.h"

#include <errno.h>
#include <stdlib.h>
#include <sys/socket.h>
#include <sys/sysctl.h>

/* The list may grow between the two questions. */
char *__r3_interface_table(char **end)
{
    static const int name[] = {CTL_NET, PF_ROUTE, 0, 0, NET_RT_IFLIST, 0};
    char *list = 0;
    for (long r = -ENOMEM; r == -ENOMEM;) {
        size_t size = 0;
        r = sys_sysctl(name, 6, 0, &size, 0, 0);
        size += size / 4;
        char *more = r < 0 ? 0 : realloc(list, size ? size : 1);
        if (!more)
            break;
        list = more;
        r = sys_sysctl(name, 6, list, &size, 0, 0);
        *end = list + size;
        if (r >= 0)
            return list;
    }
    free(list);
    __r3_errno_set(ENOBUFS);
    return 0;
}
