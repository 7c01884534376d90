/* The errors that only Linux has. What is one number on most CPUs and two on some stands at the end. */
#ifndef R3_RT_ERRORS_OWN_H
#define R3_RT_ERRORS_OWN_H

#include <errno.h>

#if EDEADLOCK != EDEADLK
#define R3_ERROR_DEADLOCK(E) E(EDEADLOCK, "File locking deadlock")
#else
#define R3_ERROR_DEADLOCK(E)
#endif

#define R3_ERRORS_OWN(E) \
    E(ENOSTR, "Device not a stream") \
    E(ENODATA, "No data available") \
    E(ETIME, "Timer expired") \
    E(ENOSR, "Out of streams resources") \
    E(ENOTUNIQ, "Name not unique on network") \
    E(EBADFD, "File descriptor in bad state") \
    E(EREMCHG, "Remote address changed") \
    E(ELIBACC, "Cannot access a needed shared library") \
    E(ELIBBAD, "Accessing a corrupted shared library") \
    E(ERESTART, "Interrupted system call should be restarted") \
    E(EUCLEAN, "Structure needs cleaning") \
    E(EREMOTEIO, "Remote I/O error") \
    E(EMEDIUMTYPE, "Wrong medium type") \
    E(ENOKEY, "Required key not available") \
    E(EKEYEXPIRED, "Key has expired") \
    E(EKEYREVOKED, "Key has been revoked") \
    E(EKEYREJECTED, "Key was rejected by service") \
    E(EOWNERDEAD, "Owner died") \
    E(ENOTRECOVERABLE, "State not recoverable") \
    E(ERFKILL, "Operation not possible due to RF-kill") \
    E(EHWPOISON, "Memory page has hardware error") \
    E(ECHRNG, "Channel number out of range") \
    E(EL2NSYNC, "Level 2 not synchronized") \
    E(EL3HLT, "Level 3 halted") \
    E(EL3RST, "Level 3 reset") \
    E(ELNRNG, "Link number out of range") \
    E(EUNATCH, "Protocol driver not attached") \
    E(ENOCSI, "No CSI structure available") \
    E(EL2HLT, "Level 2 halted") \
    E(EBADE, "Invalid exchange") \
    E(EBADR, "Invalid request descriptor") \
    E(EXFULL, "Exchange full") \
    E(ENOANO, "No anode") \
    E(EBADRQC, "Invalid request code") \
    E(EBADSLT, "Invalid slot") \
    E(EBFONT, "Bad font file format") \
    E(ENONET, "Machine is not on the network") \
    E(ENOPKG, "Package not installed") \
    E(EADV, "Advertise error") \
    E(ESRMNT, "Srmount error") \
    E(ECOMM, "Communication error on send") \
    E(EDOTDOT, "RFS specific error") \
    E(ELIBSCN, ".lib section in a.out corrupted") \
    E(ELIBMAX, "Too many shared libraries linked in") \
    E(ELIBEXEC, "A shared library cannot be executed") \
    E(ESTRPIPE, "Streams pipe error") \
    E(ENOTNAM, "Not a XENIX named type file") \
    E(ENAVAIL, "No XENIX semaphores available") \
    E(EISNAM, "Is a named type file") \
    R3_ERROR_DEADLOCK(E)

#endif
