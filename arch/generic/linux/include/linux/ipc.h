/* The kernel's name of what stands in <sys/ipc.h>. */
#include <sys/ipc.h>
