/* The kernel's name of what stands in <sys/resource.h>. */
#include <sys/resource.h>
