/* The end of a process: the steps after main (steps.c), then the kernel. */
#include "start/start.h"
#include "sys.h"

#include <stdlib.h>
#include <unistd.h>

__r3_noreturn void _Exit(int status) { sys_exit_group(status); }
__r3_noreturn void _exit(int status) __r3_alias(_Exit);
__r3_noreturn void exit(int status) { sys_exit_group(__r3_after_main(status)); }
