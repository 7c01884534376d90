/* The kernel's name of what stands in <netinet/tcp.h>. */
#include <netinet/tcp.h>
