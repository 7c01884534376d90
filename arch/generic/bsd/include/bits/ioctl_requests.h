/* Requests of ioctl(2): each kind has a header of its own. */
typedef unsigned long __ioctl_request_t;

#include <sys/ttycom.h>
#include <sys/filio.h>
#include <sys/sockio.h>
