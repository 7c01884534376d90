/* Files by handle: open_by_handle_at(2). Linux 2.6.39. */
#include "internal.h"

#include <fcntl.h>
#include <ring3/syscall.h>
#include <sys/syscall.h>

int name_to_handle_at(int dir, const char *path, struct file_handle *handle, int *mount_id, int flags)
{
    return (int)__r3_ret(r3_syscall5(dir, (long)path, (long)handle, (long)mount_id, flags, SYS_name_to_handle_at));
}

int open_by_handle_at(int mount_fd, struct file_handle *handle, int flags)
{
    return (int)__r3_ret(r3_syscall3(mount_fd, (long)handle, flags, SYS_open_by_handle_at));
}
