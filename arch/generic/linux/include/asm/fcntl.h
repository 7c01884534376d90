/* The kernel's name of what stands in <fcntl.h>. */
#include <fcntl.h>
