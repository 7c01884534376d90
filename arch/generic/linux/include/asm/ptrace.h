/* The kernel's name of what stands in <sys/ptrace.h>. */
#include <sys/ptrace.h>
