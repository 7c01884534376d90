/* umtx_sleep, umtx_wakeup: waiting on a word of memory, as the kernel has it: umtx(2). */
#include "internal.h"

#include <ring3/syscall.h>
#include <sys/syscall.h>
#include <unistd.h>

int umtx_sleep(volatile const int *word, int expected, int microseconds);
int umtx_sleep(volatile const int *word, int expected, int microseconds)
{
    return (int)__r3_ret(r3_syscall3((long)word, expected, microseconds, SYS_umtx_sleep));
}

int umtx_wakeup(volatile const int *word, int count);
int umtx_wakeup(volatile const int *word, int count)
{
    return (int)__r3_ret(r3_syscall2((long)word, count, SYS_umtx_wakeup));
}
