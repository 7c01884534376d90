/* The kernel's name of what stands in <sys/msg.h>. */
#include <sys/msg.h>
