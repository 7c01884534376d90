/* The kernel's name of what stands in <sys/statfs.h>. */
#include <sys/statfs.h>
