/* The kernel's name of what stands in <sys/wait.h>. */
#include <sys/wait.h>
