/* The kernel's name of what stands in <sys/utsname.h>. */
#include <sys/utsname.h>
