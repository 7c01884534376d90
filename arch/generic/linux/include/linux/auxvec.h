/* The kernel's name of what stands in <sys/auxv.h>. */
#include <sys/auxv.h>
