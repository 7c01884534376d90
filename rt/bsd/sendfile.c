/* sendfile(2) of the BSDs. */
#include "internal.h"
#include "syscall_more.h"

#include <ring3/syscall.h>
#include <sys/socket.h>
#include <sys/syscall.h>

int sendfile(int file, int fd, __off_t offset, size_t size, struct sf_hdtr *extra, __off_t *sent, int flags)
{
    return (int)__r3_ret(r3_syscall7(file, fd, offset, (long)size, (long)extra, (long)sent, flags, SYS_sendfile));
}
