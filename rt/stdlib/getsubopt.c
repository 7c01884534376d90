/* getsubopt: cuts the next "name" or "name=value" off a comma-separated list, in place. */
#include <stdlib.h>
#include <string.h>

int getsubopt(char **options, char *const *names, char **value)
{
    char *option = *options;
    size_t length = strcspn(option, ",");
    *options = option + length + (option[length] != 0);
    option[length] = 0;
    char *equals = strchr(option, '=');
    size_t name_length = equals ? (size_t)(equals - option) : length;
    for (int i = 0; names[i]; i++)
        if (!strncmp(names[i], option, name_length) && !names[i][name_length]) {
            *value = equals ? equals + 1 : NULL;
            return i;
        }
    *value = option; /* an unknown one as a whole, as glibc gives it */
    return -1;
}
