/* The kernel's name of what stands in <sys/stat.h>. */
#include <sys/stat.h>
