/* The kernel's name of what stands in <sys/shm.h>. */
#include <sys/shm.h>
