/* The kernel's name of what stands in <sys/eventfd.h>. */
#include <sys/eventfd.h>
