/* Errors from 35 up: mips asm/errno.h, numbered as IRIX did. */
#include <bits/edeadlock.h>

#define ENOMSG          35   /* No message of desired type */
#define EIDRM           36   /* Identifier removed */
#define ECHRNG          37   /* Channel number out of range */
#define EL2NSYNC        38   /* Level 2 not synchronized */
#define EL3HLT          39   /* Level 3 halted */
#define EL3RST          40   /* Level 3 reset */
#define ELNRNG          41   /* Link number out of range */
#define EUNATCH         42   /* Protocol driver not attached */
#define ENOCSI          43   /* No CSI structure available */
#define EL2HLT          44   /* Level 2 halted */
#define EDEADLK         45   /* Resource deadlock would occur */
#define ENOLCK          46   /* No locks available */
#define EBADE           50   /* Invalid exchange */
#define EBADR           51   /* Invalid request descriptor */
#define EXFULL          52   /* Exchange full */
#define ENOANO          53   /* No anode */
#define EBADRQC         54   /* Invalid request code */
#define EBADSLT         55   /* Invalid slot */
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
#define EDOTDOT         73   /* RFS specific error */
#define EMULTIHOP       74   /* Multihop attempted */
#define EBADMSG         77   /* Bad message */
#define ENAMETOOLONG    78   /* File name too long */
#define EOVERFLOW       79   /* Value too large for data type */
#define ENOTUNIQ        80   /* Name not unique on network */
#define EBADFD          81   /* File descriptor in bad state */
#define EREMCHG         82   /* Remote address changed */
#define ELIBACC         83   /* Cannot access a shared library */
#define ELIBBAD         84   /* Corrupted shared library */
#define ELIBSCN         85   /* .lib section corrupted */
#define ELIBMAX         86   /* Too many shared libraries */
#define ELIBEXEC        87   /* Cannot exec a shared library */
#define EILSEQ          88   /* Illegal byte sequence */
#define ENOSYS          89   /* Function not implemented */
#define ELOOP           90   /* Too many levels of symbolic links */
#define ERESTART        91   /* Interrupted call should be restarted */
#define ESTRPIPE        92   /* Streams pipe error */
#define ENOTEMPTY       93   /* Directory not empty */
#define EUSERS          94   /* Too many users */
#define ENOTSOCK        95   /* Not a socket */
#define EDESTADDRREQ    96   /* Destination address required */
#define EMSGSIZE        97   /* Message too large */
#define EPROTOTYPE      98   /* Protocol wrong type for socket */
#define ENOPROTOOPT     99   /* Protocol not available */
#define EPROTONOSUPPORT 120  /* Protocol not supported */
#define ESOCKTNOSUPPORT 121  /* Socket type not supported */
#define EOPNOTSUPP      122  /* Operation not supported */
#define EPFNOSUPPORT    123  /* Protocol family not supported */
#define EAFNOSUPPORT    124  /* Address family not supported */
#define EADDRINUSE      125  /* Address in use */
#define EADDRNOTAVAIL   126  /* Address not available */
#define ENETDOWN        127  /* Network is down */
#define ENETUNREACH     128  /* Network unreachable */
#define ENETRESET       129  /* Connection reset by network */
#define ECONNABORTED    130  /* Connection aborted */
#define ECONNRESET      131  /* Connection reset by peer */
#define ENOBUFS         132  /* No buffer space available */
#define EISCONN         133  /* Socket is connected */
#define ENOTCONN        134  /* Socket not connected */
#define EUCLEAN         135  /* Structure needs cleaning */
#define ENOTNAM         137  /* Not a XENIX named type file */
#define ENAVAIL         138  /* No XENIX semaphores available */
#define EISNAM          139  /* Is a named type file */
#define EREMOTEIO       140  /* Remote I/O error */
#define ESHUTDOWN       143  /* Cannot send after shutdown */
#define ETOOMANYREFS    144  /* Too many references */
#define ETIMEDOUT       145  /* Operation timed out */
#define ECONNREFUSED    146  /* Connection refused */
#define EHOSTDOWN       147  /* Host is down */
#define EHOSTUNREACH    148  /* Host is unreachable */
#define EALREADY        149  /* Operation already in progress */
#define EINPROGRESS     150  /* Operation in progress */
#define ESTALE          151  /* Stale file handle */
#define ECANCELED       158  /* Operation canceled */
#define ENOMEDIUM       159  /* No medium found */
#define EMEDIUMTYPE     160  /* Wrong medium type */
#define ENOKEY          161  /* Required key not available */
#define EKEYEXPIRED     162  /* Key has expired */
#define EKEYREVOKED     163  /* Key has been revoked */
#define EKEYREJECTED    164  /* Key was rejected */
#define EOWNERDEAD      165  /* Previous owner died */
#define ENOTRECOVERABLE 166  /* State not recoverable */
#define ERFKILL         167  /* Blocked by the RF switch */
#define EHWPOISON       168  /* Memory page has a hardware error */
#define EDQUOT          1133 /* Quota exceeded */
