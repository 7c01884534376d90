/* strsignal: constants, so thread- and signal-safe. Built as strerror is. */
#include "signals.h"

#include <string.h>

#define NUMBER(number, text) number,
#define TEXT(number, text) text "\0"

static const unsigned char numbers[] = {R3_SIGNALS(NUMBER)};
static const char texts[] = R3_SIGNALS(TEXT) "Unknown signal";

char *strsignal(int signal)
{
    if (signal >= SIGRTMIN && signal <= SIGRTMAX)
        return (char *)"Real-time signal";
    const char *text = texts;
    for (size_t i = 0; i < sizeof numbers && numbers[i] != signal; i++)
        text += strlen(text) + 1;
    return (char *)text;
}
