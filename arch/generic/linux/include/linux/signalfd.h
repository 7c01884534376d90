/* The kernel's name of what stands in <sys/signalfd.h>. */
#include <sys/signalfd.h>
