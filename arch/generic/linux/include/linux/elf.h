/* The kernel's name of what stands in <elf.h>. */
#include <elf.h>
