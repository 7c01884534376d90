/* The kernel's name of what stands in <netinet/in.h>. */
#include <netinet/in.h>
