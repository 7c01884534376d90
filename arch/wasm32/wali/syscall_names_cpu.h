/* System calls beyond those that every CPU has. */
#include "syscall_names_x86_64.h"
