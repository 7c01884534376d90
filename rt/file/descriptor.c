/* Descriptors themselves: closing, copying, their offset and length. */
#include "internal.h"
#include "sys.h"
#include "variadic.h"
#include "thread/cancel_point.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/ioctl.h>
#include <unistd.h>

/* Linux frees the number also when it reports EINTR (close(2), "Dealing with error returns from close()"), so a
 * retry could close another thread's descriptor: EINTR is success here, as POSIX.1-2024 asks. A cancellation point: a
 * thread cancelled before the call leaves the descriptor open. */
int close(int fd)
{
    long r = __r3_syscall_cancel_point3(fd, 0, 0, SYS_close);
    return (int)__r3_ret(r == -EINTR ? 0 : r);
}

/* close never says EINTR here, so it is what posix_close wants to be; of flags none is known. */
int posix_close(int fd, int flags) { return flags ? (int)__r3_ret(-EINVAL) : close(fd); }

int dup(int fd) { return (int)__r3_ret(sys_dup(fd)); }
int dup3(int fd, int to, int flags) { return (int)__r3_ret(sys_dup3(fd, to, flags)); }

/* dup3 refuses fd == to, where dup2 gives to if fd is open. */
int dup2(int fd, int to)
{
    long r = fd == to ? sys_fcntl(fd, F_GETFD, 0) : sys_dup3(fd, to, 0);
    return (int)__r3_ret(r < 0 ? r : to);
}

int pipe2(int fds[2], int flags) { return (int)__r3_ret(sys_pipe2(fds, flags)); }
int pipe(int fds[2]) { return pipe2(fds, 0); }

off_t lseek(int fd, off_t offset, int whence)
{
    off_t at = sys_lseek(fd, offset, whence);
    return at < 0 ? __r3_ret((long)at) : at;
}
int ftruncate(int fd, off_t len) { return (int)__r3_ret(sys_ftruncate(fd, len)); }
int flock(int fd, int operation) { return (int)__r3_ret(sys_flock(fd, operation)); }

__r3_variadic_2(int, fcntl, int, fd, int, command, long);
int __r3_fcntl(int fd, int command, long arg)
{
    /* Waiting for a lock is a cancellation point, the other commands are not. */
    int waits = command == F_SETLKW || command == R3_F_SETLKW_OPEN_FILE;
    return (int)__r3_ret(waits ? __r3_syscall_cancel_point3(fd, command, arg, SYS_fcntl) : sys_fcntl(fd, command, arg));
}

__r3_variadic_2(int, ioctl, int, fd, int, request, long);
int __r3_ioctl(int fd, int request, long arg) { return (int)__r3_ret(sys_ioctl(fd, (unsigned)request, arg)); }

int lockf(int fd, int operation, off_t len)
{
    struct flock lock = {.l_type = F_WRLCK, .l_whence = SEEK_CUR, .l_len = len};
    int command = F_SETLK;
    switch (operation) {
    case F_TEST:
        lock.l_type = F_RDLCK;
        if (__r3_ret(sys_fcntl(fd, F_GETLK, (long)&lock)) < 0)
            return -1;
        if (lock.l_type == F_UNLCK || lock.l_pid == sys_getpid())
            return 0;
        return (int)__r3_ret(-EACCES);
    case F_ULOCK:
        lock.l_type = F_UNLCK;
        break;
    case F_LOCK:
        command = F_SETLKW;
        break;
    case F_TLOCK:
        break;
    default:
        return (int)__r3_ret(-EINVAL);
    }
    return __r3_fcntl(fd, command, (long)&lock);
}
