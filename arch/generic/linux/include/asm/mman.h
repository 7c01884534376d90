/* The kernel's name of what stands in <sys/mman.h>. */
#include <sys/mman.h>
