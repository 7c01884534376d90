/* confstr. */
#include "internal.h"

#include <errno.h>
#include <string.h>
#include <unistd.h>

/* One environment alone is offered, that of the compiler as it is: 64-bit long and off_t, without flags. */
size_t confstr(int name, char *value, size_t size)
{
    const char *text = "";
    if (name == _CS_PATH)
        text = "/usr/local/bin:/bin:/usr/bin"; /* the search path of execvp without PATH (exec_path.c) */
    else if (name == _CS_POSIX_V6_WIDTH_RESTRICTED_ENVS)
        text = "POSIX_V6_LP64_OFF64";
    else if (name == _CS_POSIX_V7_WIDTH_RESTRICTED_ENVS)
        text = "POSIX_V7_LP64_OFF64";
    else if (name == _CS_V6_ENV || name == _CS_V7_ENV)
        text = "POSIXLY_CORRECT=1";
    else if (name < _CS_POSIX_V6_ILP32_OFF32_CFLAGS || name > _CS_POSIX_V7_LPBIG_OFFBIG_LINTFLAGS) {
        __r3_errno_set(EINVAL);
        return 0;
    }
    size_t need = strlen(text) + 1;
    if (size) {
        size_t len = need < size ? need : size;
        memcpy(value, text, len);
        value[len - 1] = 0;
    }
    return need;
}
