/* stdout: in static memory, with its buffer. */
#include "stream.h"

static unsigned char memory[__R3_UNGET_BYTES + BUFSIZ];

static FILE file = {
    .buffer = memory + __R3_UNGET_BYTES,
    .capacity = BUFSIZ,
    .operations = &__r3_stream_fd,
    .fd = 1,
    .flags = __R3_WRITABLE | __R3_STATIC | __R3_ASK_TERMINAL,
};

FILE *const stdout = &file;
FILE *const __r3_stdout_used = &file;
