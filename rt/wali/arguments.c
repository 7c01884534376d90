/* argv: the engine copies it out one by one. */
#include "arguments.h"

#include <stddef.h>
#include <sys/mman.h>

#include "internal.h"
#include "sys.h"

#include <bits/wali_imports.h>

static int count;
static char **arguments;

/* Without memory for them no line of C can say so: the process ends as on a fault. */
static void fetch(void)
{
    count = __r3_wali_argc();
    size_t bytes = ((size_t)count + 1) * sizeof(char *);
    for (int i = 0; i < count; i++)
        bytes += (size_t)__r3_wali_argv_len(i) + 1;
    long mapped = sys_mmap(0, bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (mapped < 0 && mapped > -4096)
        __builtin_trap();
    arguments = (char **)mapped;
    char *text = (char *)(arguments + count + 1);
    for (int i = 0; i < count; i++) {
        arguments[i] = text;
        __r3_wali_argv_copy(text, i);
        text += __r3_wali_argv_len(i) + 1;
    }
}

char **__r3_arguments(int *argc)
{
    if (!arguments)
        fetch();
    *argc = count;
    return arguments;
}
