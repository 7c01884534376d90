/* Wakers of pipes: for kernels without eventfd(2), and WAKER=pipe. */
#include "io/waker_fds.h"

#include <ring3/pipe.h>

#include "sys.h"

__r3_direct int __r3_waker_fds(int fds[2])
{
    fds[0] = fds[1] = -1;
    int r = r3_pipe_open(fds);
    return r < 0 ? r : (int)sys_write(fds[1], "", 1);
}
