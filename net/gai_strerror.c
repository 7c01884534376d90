/* Words for EAI_*: gai_strerror(3). */
#include <netdb.h>

const char *gai_strerror(int error)
{
    switch (error) {
    case 0: return "Success";
    case EAI_BADFLAGS: return "Unknown flag";
    case EAI_NONAME: return "Name or service is not known";
    case EAI_AGAIN: return "Name servers do not answer now";
    case EAI_FAIL: return "Name server failed";
    case EAI_NODATA: return "Name has no such address";
    case EAI_FAMILY: return "Address family is not supported";
    case EAI_SOCKTYPE: return "Socket type is not supported";
    case EAI_SERVICE: return "Socket type has no such service";
    case EAI_MEMORY: return "Out of memory";
    case EAI_SYSTEM: return "System error, see errno";
    case EAI_OVERFLOW: return "Buffer is too small";
    default: return "Unknown error";
    }
}
