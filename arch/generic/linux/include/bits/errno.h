/* Errors from 35 up: asm-generic/errno.h. */
#include <bits/edeadlock.h>

#define EDEADLK         35   /* Resource deadlock would occur */
#define ENAMETOOLONG    36   /* File name too long */
#define ENOLCK          37   /* No locks available */
#define ENOSYS          38   /* Function not implemented */
#define ENOTEMPTY       39   /* Directory not empty */
#define ELOOP           40   /* Too many levels of symbolic links */
#define ENOMSG          42   /* No message of desired type */
#define EIDRM           43   /* Identifier removed */
#define ECHRNG          44   /* Channel number out of range */
#define EL2NSYNC        45   /* Level 2 not synchronized */
#define EL3HLT          46   /* Level 3 halted */
#define EL3RST          47   /* Level 3 reset */
#define ELNRNG          48   /* Link number out of range */
#define EUNATCH         49   /* Protocol driver not attached */
#define ENOCSI          50   /* No CSI structure available */
#define EL2HLT          51   /* Level 2 halted */
#define EBADE           52   /* Invalid exchange */
#define EBADR           53   /* Invalid request descriptor */
#define EXFULL          54   /* Exchange full */
#define ENOANO          55   /* No anode */
#define EBADRQC         56   /* Invalid request code */
#define EBADSLT         57   /* Invalid slot */
#define EBFONT          59   /* Bad font file format */
#define ENOSTR          60   /* Device not a stream */
#define ENODATA         61   /* No data available */
#define ETIME           62   /* Timer expired */
#define ENOSR           63   /* Out of streams resources */
#define ENONET          64   /* Machine is not on the network */
#define ENOPKG          65   /* Package not installed */
#define EREMOTE         66   /* Object is remote */
#define ENOLINK         67   /* Link has been severed */
#define EADV            68   /* Advertise error */
#define ESRMNT          69   /* Srmount error */
#define ECOMM           70   /* Communication error on send */
#define EPROTO          71   /* Protocol error */
#define EMULTIHOP       72   /* Multihop attempted */
#define EDOTDOT         73   /* RFS specific error */
#define EBADMSG         74   /* Bad message */
#define EOVERFLOW       75   /* Value too large for data type */
#define ENOTUNIQ        76   /* Name not unique on network */
#define EBADFD          77   /* File descriptor in bad state */
#define EREMCHG         78   /* Remote address changed */
#define ELIBACC         79   /* Cannot access a shared library */
#define ELIBBAD         80   /* Corrupted shared library */
#define ELIBSCN         81   /* .lib section corrupted */
#define ELIBMAX         82   /* Too many shared libraries */
#define ELIBEXEC        83   /* Cannot exec a shared library */
#define EILSEQ          84   /* Illegal byte sequence */
#define ERESTART        85   /* Interrupted call should be restarted */
#define ESTRPIPE        86   /* Streams pipe error */
#define EUSERS          87   /* Too many users */
#define ENOTSOCK        88   /* Not a socket */
#define EDESTADDRREQ    89   /* Destination address required */
#define EMSGSIZE        90   /* Message too large */
#define EPROTOTYPE      91   /* Protocol wrong type for socket */
#define ENOPROTOOPT     92   /* Protocol not available */
#define EPROTONOSUPPORT 93   /* Protocol not supported */
#define ESOCKTNOSUPPORT 94   /* Socket type not supported */
#define EOPNOTSUPP      95   /* Operation not supported */
#define EPFNOSUPPORT    96   /* Protocol family not supported */
#define EAFNOSUPPORT    97   /* Address family not supported */
#define EADDRINUSE      98   /* Address in use */
#define EADDRNOTAVAIL   99   /* Address not available */
#define ENETDOWN        100  /* Network is down */
#define ENETUNREACH     101  /* Network unreachable */
#define ENETRESET       102  /* Connection reset by network */
#define ECONNABORTED    103  /* Connection aborted */
#define ECONNRESET      104  /* Connection reset by peer */
#define ENOBUFS         105  /* No buffer space available */
#define EISCONN         106  /* Socket is connected */
#define ENOTCONN        107  /* Socket not connected */
#define ESHUTDOWN       108  /* Cannot send after shutdown */
#define ETOOMANYREFS    109  /* Too many references */
#define ETIMEDOUT       110  /* Operation timed out */
#define ECONNREFUSED    111  /* Connection refused */
#define EHOSTDOWN       112  /* Host is down */
#define EHOSTUNREACH    113  /* Host is unreachable */
#define EALREADY        114  /* Operation already in progress */
#define EINPROGRESS     115  /* Operation in progress */
#define ESTALE          116  /* Stale file handle */
#define EUCLEAN         117  /* Structure needs cleaning */
#define ENOTNAM         118  /* Not a XENIX named type file */
#define ENAVAIL         119  /* No XENIX semaphores available */
#define EISNAM          120  /* Is a named type file */
#define EREMOTEIO       121  /* Remote I/O error */
#define EDQUOT          122  /* Quota exceeded */
#define ENOMEDIUM       123  /* No medium found */
#define EMEDIUMTYPE     124  /* Wrong medium type */
#define ECANCELED       125  /* Operation canceled */
#define ENOKEY          126  /* Required key not available */
#define EKEYEXPIRED     127  /* Key has expired */
#define EKEYREVOKED     128  /* Key has been revoked */
#define EKEYREJECTED    129  /* Key was rejected */
#define EOWNERDEAD      130  /* Previous owner died */
#define ENOTRECOVERABLE 131  /* State not recoverable */
#define ERFKILL         132  /* Blocked by the RF switch */
#define EHWPOISON       133  /* Memory page has a hardware error */
