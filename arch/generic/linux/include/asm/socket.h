/* The kernel's name of what stands in <sys/socket.h>. */
#include <sys/socket.h>
