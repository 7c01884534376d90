/* The errors of this target, with their texts: numbers of <errno.h>, each once. Those that not every kernel has are in
 * its errors_own.h. */
#ifndef R3_RT_ERRORS_H
#define R3_RT_ERRORS_H

#include "errors_own.h"

#include <errno.h>

#define R3_ERRORS(E) \
    E(0, "Success") \
    E(EPERM, "Operation not permitted") \
    E(ENOENT, "No such file or directory") \
    E(ESRCH, "No such process") \
    E(EINTR, "Interrupted system call") \
    E(EIO, "Input/output error") \
    E(ENXIO, "No such device or address") \
    E(E2BIG, "Argument list too long") \
    E(ENOEXEC, "Exec format error") \
    E(EBADF, "Bad file descriptor") \
    E(ECHILD, "No child processes") \
    E(EAGAIN, "Resource temporarily unavailable") \
    E(ENOMEM, "Cannot allocate memory") \
    E(EACCES, "Permission denied") \
    E(EFAULT, "Bad address") \
    E(ENOTBLK, "Block device required") \
    E(EBUSY, "Device or resource busy") \
    E(EEXIST, "File exists") \
    E(EXDEV, "Invalid cross-device link") \
    E(ENODEV, "No such device") \
    E(ENOTDIR, "Not a directory") \
    E(EISDIR, "Is a directory") \
    E(EINVAL, "Invalid argument") \
    E(ENFILE, "Too many open files in system") \
    E(EMFILE, "Too many open files") \
    E(ENOTTY, "Inappropriate ioctl for device") \
    E(ETXTBSY, "Text file busy") \
    E(EFBIG, "File too large") \
    E(ENOSPC, "No space left on device") \
    E(ESPIPE, "Illegal seek") \
    E(EROFS, "Read-only file system") \
    E(EMLINK, "Too many links") \
    E(EPIPE, "Broken pipe") \
    E(EDOM, "Numerical argument out of domain") \
    E(ERANGE, "Numerical result out of range") \
    E(EDEADLK, "Resource deadlock avoided") \
    E(ENAMETOOLONG, "File name too long") \
    E(ENOLCK, "No locks available") \
    E(ENOSYS, "Function not implemented") \
    E(ENOTEMPTY, "Directory not empty") \
    E(ELOOP, "Too many levels of symbolic links") \
    E(ENOMSG, "No message of desired type") \
    E(EIDRM, "Identifier removed") \
    E(EREMOTE, "Object is remote") \
    E(ENOLINK, "Link has been severed") \
    E(EPROTO, "Protocol error") \
    E(EMULTIHOP, "Multihop attempted") \
    E(EBADMSG, "Bad message") \
    E(EOVERFLOW, "Value too large for defined data type") \
    E(EILSEQ, "Invalid or incomplete multibyte or wide character") \
    E(EUSERS, "Too many users") \
    E(ENOTSOCK, "Socket operation on non-socket") \
    E(EDESTADDRREQ, "Destination address required") \
    E(EMSGSIZE, "Message too long") \
    E(EPROTOTYPE, "Protocol wrong type for socket") \
    E(ENOPROTOOPT, "Protocol not available") \
    E(EPROTONOSUPPORT, "Protocol not supported") \
    E(ESOCKTNOSUPPORT, "Socket type not supported") \
    E(EOPNOTSUPP, "Operation not supported") \
    E(EPFNOSUPPORT, "Protocol family not supported") \
    E(EAFNOSUPPORT, "Address family not supported by protocol") \
    E(EADDRINUSE, "Address already in use") \
    E(EADDRNOTAVAIL, "Cannot assign requested address") \
    E(ENETDOWN, "Network is down") \
    E(ENETUNREACH, "Network is unreachable") \
    E(ENETRESET, "Network dropped connection on reset") \
    E(ECONNABORTED, "Software caused connection abort") \
    E(ECONNRESET, "Connection reset by peer") \
    E(ENOBUFS, "No buffer space available") \
    E(EISCONN, "Transport endpoint is already connected") \
    E(ENOTCONN, "Transport endpoint is not connected") \
    E(ESHUTDOWN, "Cannot send after transport endpoint shutdown") \
    E(ETOOMANYREFS, "Too many references: cannot splice") \
    E(ETIMEDOUT, "Connection timed out") \
    E(ECONNREFUSED, "Connection refused") \
    E(EHOSTDOWN, "Host is down") \
    E(EHOSTUNREACH, "No route to host") \
    E(EALREADY, "Operation already in progress") \
    E(EINPROGRESS, "Operation now in progress") \
    E(ESTALE, "Stale file handle") \
    E(EDQUOT, "Disk quota exceeded") \
    E(ENOMEDIUM, "No medium found") \
    E(ECANCELED, "Operation canceled") \
    R3_ERRORS_OWN(E)

#endif
