/* The kernel's name of what stands in <sys/un.h>. */
#include <sys/un.h>
