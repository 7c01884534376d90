/* getenv. Most names differ in their first letter, which is looked at before any is compared whole. */
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

char *getenv(const char *name)
{
    size_t length = (size_t)(strchrnul(name, '=') - name);
    if (!length || name[length] || !environ)
        return NULL;
    for (char **entry = environ; *entry; entry++)
        if (**entry == *name && !strncmp(*entry, name, length) && (*entry)[length] == '=')
            return *entry + length + 1;
    return NULL;
}
