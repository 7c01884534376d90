/* strerrorname_np, strerrordesc_np: an error's name and text. Constants, built as strerror is. */
#include "errors.h"

#include <string.h>

#define NUMBER(number, text) number,
#define NAME(number, text) #number "\0"

static const unsigned short numbers[] = {R3_ERRORS(NUMBER)};
static const char names[] = R3_ERRORS(NAME);

const char *strerrorname_np(int error)
{
    const char *name = names;
    for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++, name += strlen(name) + 1)
        if (numbers[i] == error)
            return name;
    return NULL;
}

const char *strerrordesc_np(int error) { return strerrorname_np(error) ? strerror(error) : NULL; }
