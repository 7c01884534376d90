/* The environment as start found it: three names of one pointer. A program that names none of them, directly or
 * through getenv, exec* and the like, does without this file. */
#include <unistd.h>
#include "start/start.h"

char **__environ;
extern char **environ __attribute__((__alias__("__environ")));
extern char **_environ __attribute__((__alias__("__environ")));

void __r3_init_environ(char **envp) { __environ = envp; }
