/* Random numbers of the kernel. They do not fail: a kernel that gives none ends the process. */
#include "sys_process.h"

#include <errno.h>
#include <stdlib.h>

void arc4random_buf(void *to, size_t size)
{
    for (size_t done = 0; done < size;) {
        long r = sys_getrandom((char *)to + done, size - done, 0);
        if (r < 0 && r != -EINTR)
            __builtin_trap();
        done += r > 0 ? (size_t)r : 0;
    }
}

unsigned int arc4random(void)
{
    unsigned int number;
    arc4random_buf(&number, sizeof number);
    return number;
}

/* Numbers below 2^32 mod bound are drawn again: what is left is a multiple of the bound. */
unsigned int arc4random_uniform(unsigned int bound)
{
    unsigned int number, least = bound > 1 ? -bound % bound : 0;
    do
        number = arc4random();
    while (number < least);
    return bound ? number % bound : 0;
}
