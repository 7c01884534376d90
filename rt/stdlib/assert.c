/* What assert says before it aborts: one line to descriptor 2, in one write, since stdio may be what is broken. */
#include "internal.h"
#include "sys.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>
#include <sys/uio.h>

void __assert_fail(const char *condition, const char *file, int line, const char *function)
{
    char digits[12], *end = digits + sizeof digits, *number = end;
    unsigned n = (unsigned)line;
    do
        *--number = (char)('0' + n % 10);
    while (n /= 10);
    const char *const parts[] = {file, ":", number, ": ", function, ": assertion failed: ", condition, "\n"};
    struct iovec pieces[8];
    for (int i = 0; i < 8; i++)
        pieces[i] = (struct iovec){(void *)parts[i], parts[i] == number ? (size_t)(end - number) : strlen(parts[i])};
    sys_writev(2, pieces, 8);
    abort();
}
