/* The glibc name of major, minor and makedev, which <sys/types.h> shows too. */
#include <bits/makedev.h>
