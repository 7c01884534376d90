/* strtok: strtok_r with one state for the process. */
#include <string.h>

char *strtok(char *restrict s, const char *restrict separators)
{
    static char *state;
    return strtok_r(s, separators, &state);
}
