/* The program's name, for messages: argv[0], and what stands behind its last slash. */
#include "arguments.h"

#include <errno.h>
#include <string.h>

char *program_invocation_name = (char *)"", *program_invocation_short_name = (char *)"";

/* argv may be empty; then the names stay. */
__attribute__((__constructor__(101))) static void set(void)
{
    int argc;
    char **argv = __r3_arguments(&argc);
    if (argc < 1)
        return;
    char *slash = strrchr(argv[0], '/');
    program_invocation_name = argv[0];
    program_invocation_short_name = slash ? slash + 1 : argv[0];
}
