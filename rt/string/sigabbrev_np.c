/* sigabbrev_np, sigdescr_np: a signal's name without SIG, and its text. Constants, built as strerror is. */
#include "signals.h"

#include <string.h>

#define NUMBER(number, text) number,
#define NAME(number, text) #number "\0"

static const unsigned char numbers[] = {R3_SIGNALS(NUMBER)};
static const char names[] = R3_SIGNALS(NAME);

const char *sigabbrev_np(int signal)
{
    const char *name = names;
    for (size_t i = 0; i < sizeof numbers; i++, name += strlen(name) + 1)
        if (numbers[i] == signal)
            return name + sizeof "SIG" - 1;
    return NULL;
}

const char *sigdescr_np(int signal) { return sigabbrev_np(signal) ? strsignal(signal) : NULL; }
