/* stdin: in static memory, with its buffer. */
#include "stream.h"

static unsigned char memory[__R3_UNGET_BYTES + BUFSIZ];

static FILE file = {
    .buffer = memory + __R3_UNGET_BYTES,
    .capacity = BUFSIZ,
    .operations = &__r3_stream_fd,
    .fd = 0,
    .flags = __R3_READABLE | __R3_STATIC,
};

FILE *const stdin = &file;
FILE *const __r3_stdin_used = &file;
