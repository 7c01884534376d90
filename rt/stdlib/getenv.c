/* getenv, and secure_getenv, which finds nothing in a program that runs with more rights than its caller. */
#include <stdlib.h>
#include <string.h>
#include <sys/auxv.h>
#include <unistd.h>

char *getenv(const char *name)
{
    size_t length = (size_t)(strchrnul(name, '=') - name);
    if (!length || name[length] || !environ)
        return NULL;
    for (char **entry = environ; *entry; entry++)
        if (!strncmp(*entry, name, length) && (*entry)[length] == '=')
            return *entry + length + 1;
    return NULL;
}

char *secure_getenv(const char *name)
{
    return getauxval(AT_SECURE) ? NULL : getenv(name);
}
