/* strerror_r: the POSIX form, which is the one musl's ABI has. */
#include <errno.h>
#include <string.h>

int strerror_r(int error, char *buffer, size_t size)
{
    return strlcpy(buffer, strerror(error), size) >= size ? ERANGE : 0;
}
