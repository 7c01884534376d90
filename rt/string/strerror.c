/* strerror, by a list of numbers and, in the same order, one string of texts: no table of pointers that start would
 * have to relocate, and no gaps where a CPU's errno values jump (mips). Returns constants: thread- and signal-safe.
 * Limit: an unknown number is not named in the text. */
#include "errors.h"

#include <string.h>

#define NUMBER(number, text) number,
#define TEXT(number, text) text "\0"

static const unsigned short numbers[] = {R3_ERRORS(NUMBER)};
static const char texts[] = R3_ERRORS(TEXT) "Unknown error";

char *strerror(int error)
{
    const char *text = texts;
    for (size_t i = 0; i < sizeof numbers / sizeof *numbers && numbers[i] != error; i++)
        text += strlen(text) + 1;
    return (char *)text;
}

char *strerror_l(int error, locale_t locale)
{
    (void)locale;
    return strerror(error);
}
