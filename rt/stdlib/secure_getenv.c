/* secure_getenv finds nothing in a program that runs with more rights than its caller. Apart from getenv, which does
 * not need the auxiliary vector. */
#include <stdlib.h>
#include <sys/auxv.h>

char *secure_getenv(const char *name)
{
    return getauxval(AT_SECURE) ? NULL : getenv(name);
}
