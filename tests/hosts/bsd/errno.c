/* The kernels' error numbers. Source: DragonFly's sys/errno.h; what it has no name for becomes the nearest. */
#include "host.h"

static const unsigned char to_guest[] = {
    [EPERM] = 1, [ENOENT] = 2, [ESRCH] = 3, [EINTR] = 4, [EIO] = 5, [ENXIO] = 6, [E2BIG] = 7, [ENOEXEC] = 8,
    [EBADF] = 9, [ECHILD] = 10, [EAGAIN] = 35, [ENOMEM] = 12, [EACCES] = 13, [EFAULT] = 14, [ENOTBLK] = 15,
    [EBUSY] = 16, [EEXIST] = 17, [EXDEV] = 18, [ENODEV] = 19, [ENOTDIR] = 20, [EISDIR] = 21, [EINVAL] = 22,
    [ENFILE] = 23, [EMFILE] = 24, [ENOTTY] = 25, [ETXTBSY] = 26, [EFBIG] = 27, [ENOSPC] = 28, [ESPIPE] = 29,
    [EROFS] = 30, [EMLINK] = 31, [EPIPE] = 32, [EDOM] = 33, [ERANGE] = 34, [EDEADLK] = 11, [ENAMETOOLONG] = 63,
    [ENOLCK] = 77, [ENOSYS] = 78, [ENOTEMPTY] = 66, [ELOOP] = 62, [ENOMSG] = 83, [EIDRM] = 82, [ENODATA] = 87,
    [EOVERFLOW] = 84, [EBADMSG] = 89, [EILSEQ] = 86, [EUSERS] = 68, [ENOTSOCK] = 38, [EDESTADDRREQ] = 39,
    [EMSGSIZE] = 40, [EPROTOTYPE] = 41, [ENOPROTOOPT] = 42, [EPROTONOSUPPORT] = 43, [ESOCKTNOSUPPORT] = 44,
    [EOPNOTSUPP] = 45, [EPFNOSUPPORT] = 46, [EAFNOSUPPORT] = 47, [EADDRINUSE] = 48, [EADDRNOTAVAIL] = 49,
    [ENETDOWN] = 50, [ENETUNREACH] = 51, [ENETRESET] = 52, [ECONNABORTED] = 53, [ECONNRESET] = 54, [ENOBUFS] = 55,
    [EISCONN] = 56, [ENOTCONN] = 57, [ESHUTDOWN] = 58, [ETOOMANYREFS] = 59, [ETIMEDOUT] = 60, [ECONNREFUSED] = 61,
    [EHOSTDOWN] = 64, [EHOSTUNREACH] = 65, [EALREADY] = 37, [EINPROGRESS] = 36, [ESTALE] = 70, [EDQUOT] = 69,
    [ENOMEDIUM] = 93, [ECANCELED] = 85, [EMULTIHOP] = 90, [ENOLINK] = 91, [EPROTO] = 92, [EREMOTE] = 71,
};

int errno_to_guest(int e)
{
    return e > 0 && (unsigned)e < LENGTH(to_guest) && to_guest[e] ? to_guest[e] : 22;
}

int errno_from_guest(int e)
{
    for (unsigned i = 1; i < LENGTH(to_guest); i++)
        if (to_guest[i] == e)
            return (int)i;
    return EINVAL;
}
