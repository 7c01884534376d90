/* The kernel's name of what stands in <sys/syscall.h>. */
#include <sys/syscall.h>
