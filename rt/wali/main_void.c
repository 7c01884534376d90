/* Between _start and a main that takes arguments. */
#include "arguments.h"

int __main_argc_argv(int argc, char **argv);
int __main_void(void);

int __main_void(void)
{
    int argc;
    char **argv = __r3_arguments(&argc);
    return __main_argc_argv(argc, argv);
}
