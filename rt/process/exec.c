/* exec and its spellings. The variadic ones put their list on the stack: no memory to give back if exec fails. */
#include "internal.h"
#include "process/exec_path.h"
#include "sys.h"

#include <errno.h>
#include <stdarg.h>
#include <unistd.h>

int execve(const char *path, char *const argv[], char *const envp[])
{
    return (int)__r3_ret(sys_execve(path, argv, envp));
}

int execv(const char *path, char *const argv[]) { return execve(path, argv, environ); }

int execvpe(const char *file, char *const argv[], char *const envp[])
{
    return (int)__r3_ret(__r3_exec_path(file, argv, envp));
}

int execvp(const char *file, char *const argv[]) { return execvpe(file, argv, environ); }

static size_t count(va_list list)
{
    size_t n = 1;
    va_list copy;
    va_copy(copy, list);
    while (va_arg(copy, char *))
        n++;
    va_end(copy);
    return n;
}

/* By address: on some CPUs a va_list passed by value would not be further on here. */
static void collect(char **argv, const char *first, va_list *list)
{
    *argv = (char *)first;
    while (*argv)
        *++argv = va_arg(*list, char *);
}

int execl(const char *path, const char *first, ...)
{
    va_list list;
    va_start(list, first);
    char *argv[count(list) + 1];
    collect(argv, first, &list);
    va_end(list);
    return execve(path, argv, environ);
}

int execlp(const char *file, const char *first, ...)
{
    va_list list;
    va_start(list, first);
    char *argv[count(list) + 1];
    collect(argv, first, &list);
    va_end(list);
    return execvpe(file, argv, environ);
}

int execle(const char *path, const char *first, ...)
{
    va_list list;
    va_start(list, first);
    char *argv[count(list) + 1];
    collect(argv, first, &list);
    char **envp = va_arg(list, char **);
    va_end(list);
    return execve(path, argv, envp);
}
