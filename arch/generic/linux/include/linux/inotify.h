/* The kernel's name of what stands in <sys/inotify.h>. */
#include <sys/inotify.h>
