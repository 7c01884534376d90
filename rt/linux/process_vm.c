/* The memory of another process: process_vm_readv(2). Linux 3.2. */
#include "internal.h"

#include <ring3/syscall.h>
#include <sys/syscall.h>
#include <sys/uio.h>

ssize_t process_vm_readv(pid_t pid, const struct iovec *local, unsigned long local_count, const struct iovec *remote,
                         unsigned long remote_count, unsigned long flags)
{
    return __r3_ret(r3_syscall6(pid, (long)local, (long)local_count, (long)remote, (long)remote_count, (long)flags,
                                SYS_process_vm_readv));
}

ssize_t process_vm_writev(pid_t pid, const struct iovec *local, unsigned long local_count, const struct iovec *remote,
                          unsigned long remote_count, unsigned long flags)
{
    return __r3_ret(r3_syscall6(pid, (long)local, (long)local_count, (long)remote, (long)remote_count, (long)flags,
                                SYS_process_vm_writev));
}
