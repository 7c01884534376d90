/* strcoll: the only locale is C, where bytes decide. */
#include <string.h>

int strcoll(const char *left, const char *right)
{
    return strcmp(left, right);
}
