/* The program's name, for messages: argv[0], and what stands behind its last slash. */
#include "start/start.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

__r3_needs(__r3_arrays);

char *program_invocation_name = (char *)"", *program_invocation_short_name = (char *)"";

/* argv may be empty; then the names stay. */
__attribute__((__constructor__(101))) static void set(int argc, char **argv)
{
    if (argc < 1)
        return;
    char *slash = strrchr(argv[0], '/');
    program_invocation_name = argv[0];
    program_invocation_short_name = slash ? slash + 1 : argv[0];
}

const char *getprogname(void) { return program_invocation_short_name; }

void setprogname(const char *name)
{
    const char *slash = strrchr(name, '/');
    program_invocation_short_name = (char *)(slash ? slash + 1 : name);
}
