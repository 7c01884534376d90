/* The kernel's name of what stands in <endian.h>. */
#include <endian.h>
