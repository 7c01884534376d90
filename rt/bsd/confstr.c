/* confstr: the search path that finds the system's own programs. */
#include "internal.h"

#include <errno.h>
#include <string.h>
#include <unistd.h>

size_t confstr(int name, char *value, size_t size)
{
    static const char path[] = "/usr/local/bin:/bin:/usr/bin"; /* that of execvp without PATH (exec_path.c) */
    if (name != _CS_PATH) {
        __r3_errno_set(EINVAL);
        return 0;
    }
    if (size) {
        size_t len = sizeof path < size ? sizeof path : size;
        memcpy(value, path, len);
        value[len - 1] = 0;
    }
    return sizeof path;
}
