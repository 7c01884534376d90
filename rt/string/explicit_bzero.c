/* explicit_bzero: the barrier tells the compiler that somebody looks at the zeros, also under LTO. */
#include <string.h>

void explicit_bzero(void *dest, size_t n)
{
    memset(dest, 0, n);
    __asm__ volatile("" : : "r"(dest) : "memory");
}
