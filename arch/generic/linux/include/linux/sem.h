/* The kernel's name of what stands in <sys/sem.h>. */
#include <sys/sem.h>
