/* strsep: strtok_r that also gives empty fields. */
#include <string.h>

char *strsep(char **string, const char *separators)
{
    char *field = *string;
    if (!field)
        return NULL;
    char *end = field + strcspn(field, separators);
    *string = *end ? end + 1 : NULL;
    *end = 0;
    return field;
}
