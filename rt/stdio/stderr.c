/* stderr: in static memory, unbuffered. */
#include "stream.h"

static FILE file = {
    .buffer = file.tiny + __R3_UNGET_BYTES,
    .capacity = 1,
    .operations = &__r3_stream_fd,
    .fd = 2,
    .flags = __R3_WRITABLE | __R3_STATIC | __R3_UNBUFFERED,
};

FILE *const stderr = &file;
FILE *const __r3_stderr_used = &file;
