/* The errors that only the BSDs have. */
#ifndef R3_RT_ERRORS_OWN_H
#define R3_RT_ERRORS_OWN_H

#include <errno.h>

#define R3_ERRORS_OWN(E) \
    E(EPROCLIM, "Too many processes") \
    E(EBADRPC, "RPC struct is bad") \
    E(ERPCMISMATCH, "RPC version wrong") \
    E(EPROGUNAVAIL, "RPC program not available") \
    E(EPROGMISMATCH, "Program version wrong") \
    E(EPROCUNAVAIL, "Bad procedure for program") \
    E(EFTYPE, "Inappropriate file type or format") \
    E(EAUTH, "Authentication error") \
    E(ENEEDAUTH, "Need authenticator") \
    E(ENOATTR, "Attribute not found") \
    E(EDOOFUS, "Programming error") \
    E(EASYNC, "Asynchronous operation")

#endif
