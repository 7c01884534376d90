/* A file of memory. */
#include "sys.h"

#include <ring3/file.h>
#include <sys/mman.h>

int r3_file_unnamed(void) { return (int)sys_memfd_create("", MFD_CLOEXEC); }
