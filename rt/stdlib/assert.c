/* What assert says before it aborts: one line to descriptor 2, in one write, since stdio may be what is broken. */
#include "internal.h"
#include "stdlib/decimal.h"
#include "sys.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>
#include <sys/uio.h>

void __assert_fail(const char *condition, const char *file, int line, const char *function)
{
    char number[24];
    *__r3_write_decimal(number, (unsigned)line) = 0;
    const char *const parts[] = {file, ":", number, ": ", function, ": assertion failed: ", condition, "\n"};
    struct iovec pieces[8];
    for (int i = 0; i < 8; i++)
        pieces[i] = (struct iovec){(void *)parts[i], strlen(parts[i])};
    sys_writev(2, pieces, 8);
    abort();
}
