/* The kernel's name of what stands in <errno.h>. */
#include <errno.h>
