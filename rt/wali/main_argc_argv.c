/* Between _start and a main that takes the environment too: clang leaves its name as it is. */
#include <unistd.h>

#include "internal.h"

extern int main_with_environment(int argc, char **argv, char **envp) __asm__("main");
int __main_argc_argv(int argc, char **argv);

int __main_argc_argv(int argc, char **argv) { return main_with_environment(argc, argv, environ); }
