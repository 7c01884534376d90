/* Errors from 35 up: sys/errno.h of the kernel. */
#define EAGAIN          35  /* Resource temporarily unavailable */
#define EINPROGRESS     36  /* Operation in progress */
#define EALREADY        37  /* Operation already in progress */
#define ENOTSOCK        38  /* Not a socket */
#define EDESTADDRREQ    39  /* Destination address required */
#define EMSGSIZE        40  /* Message too large */
#define EPROTOTYPE      41  /* Protocol wrong type for socket */
#define ENOPROTOOPT     42  /* Protocol not available */
#define EPROTONOSUPPORT 43  /* Protocol not supported */
#define ESOCKTNOSUPPORT 44  /* Socket type not supported */
#define EOPNOTSUPP      45  /* Operation not supported */
#define EPFNOSUPPORT    46  /* Protocol family not supported */
#define EAFNOSUPPORT    47  /* Address family not supported */
#define EADDRINUSE      48  /* Address in use */
#define EADDRNOTAVAIL   49  /* Address not available */
#define ENETDOWN        50  /* Network is down */
#define ENETUNREACH     51  /* Network unreachable */
#define ENETRESET       52  /* Connection reset by network */
#define ECONNABORTED    53  /* Connection aborted */
#define ECONNRESET      54  /* Connection reset by peer */
#define ENOBUFS         55  /* No buffer space available */
#define EISCONN         56  /* Socket is connected */
#define ENOTCONN        57  /* Socket not connected */
#define ESHUTDOWN       58  /* Cannot send after shutdown */
#define ETOOMANYREFS    59  /* Too many references */
#define ETIMEDOUT       60  /* Operation timed out */
#define ECONNREFUSED    61  /* Connection refused */
#define ELOOP           62  /* Too many levels of symbolic links */
#define ENAMETOOLONG    63  /* File name too long */
#define EHOSTDOWN       64  /* Host is down */
#define EHOSTUNREACH    65  /* Host is unreachable */
#define ENOTEMPTY       66  /* Directory not empty */
#define EPROCLIM        67  /* Too many processes */
#define EUSERS          68  /* Too many users */
#define EDQUOT          69  /* Quota exceeded */
#define ESTALE          70  /* Stale file handle */
#define EREMOTE         71  /* Object is remote */
#define EBADRPC         72  /* RPC struct is bad */
#define ERPCMISMATCH    73  /* RPC version wrong */
#define EPROGUNAVAIL    74  /* RPC program not available */
#define EPROGMISMATCH   75  /* RPC program version wrong */
#define EPROCUNAVAIL    76  /* Bad procedure for program */
#define ENOLCK          77  /* No locks available */
#define ENOSYS          78  /* Function not implemented */
#define EFTYPE          79  /* Inappropriate file type or format */
#define EAUTH           80  /* Authentication error */
#define ENEEDAUTH       81  /* Need authenticator */
#define EIDRM           82  /* Identifier removed */
#define ENOMSG          83  /* No message of desired type */
#define EOVERFLOW       84  /* Value too large for data type */
#define ECANCELED       85  /* Operation canceled */
#define EILSEQ          86  /* Illegal byte sequence */
#define ENOATTR         87  /* Attribute not found */
#define EDOOFUS         88  /* Programming error */
#define EBADMSG         89  /* Bad message */
#define EMULTIHOP       90  /* Multihop attempted */
#define ENOLINK         91  /* Link has been severed */
#define EPROTO          92  /* Protocol error */
#define ENOMEDIUM       93  /* No medium found */
#define ENOTRECOVERABLE 94  /* State not recoverable */
#define EOWNERDEAD      95  /* Previous owner died */
#define EASYNC          99  /* Asynchronous operation */
#define ELAST           99
