/* The kernel's name of what stands in <sys/epoll.h>. */
#include <sys/epoll.h>
