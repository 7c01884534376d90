/* The name under which the session's user has logged in: the kernel keeps it. */
#include "internal.h"

#include <errno.h>
#include <limits.h>
#include <ring3/syscall.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

int getlogin_r(char *name, size_t size)
{
    char kept[LOGIN_NAME_MAX];
    long r = r3_syscall2((long)kept, sizeof kept, SYS_getlogin);
    if (r < 0)
        return (int)-r;
    size_t len = strlen(kept) + 1;
    if (len > size)
        return ERANGE;
    memcpy(name, kept, len);
    return 0;
}

/* In one buffer; NULL if nobody has logged in. */
char *getlogin(void)
{
    static char name[LOGIN_NAME_MAX];
    int error = getlogin_r(name, sizeof name);
    if (error)
        __r3_errno_set(error);
    return error || !*name ? NULL : name;
}

int setlogin(const char *name) { return (int)__r3_ret(r3_syscall1((long)name, SYS_setlogin)); }
