/* setproctitle(3): what ps(1) shows of the program. The kernel keeps its own copy of the arguments, and takes another. */
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/sysctl.h>
#include <unistd.h>

enum { TITLE_BYTES = 2048 };

/* The arguments at start: what a null format restores. */
static struct {
    char text[TITLE_BYTES];
    size_t len;
} first;

static void keep_first(const int *name)
{
    if (first.len)
        return;
    size_t len = sizeof first.text;
    if (sysctl(name, 4, first.text, &len, 0, 0) == 0)
        first.len = len;
}

void setproctitle(const char *format, ...)
{
    const int name[] = {CTL_KERN, KERN_PROC, KERN_PROC_ARGS, getpid()};
    char title[TITLE_BYTES];
    int start = 0;
    keep_first(name);
    if (!format) {
        sysctl(name, 4, 0, 0, first.text, first.len);
        return;
    }
    if (*format == '-')
        format++;
    else
        start = snprintf(title, sizeof title, "%s: ", getprogname());
    if (start < TITLE_BYTES) {
        va_list list;
        va_start(list, format);
        vsnprintf(title + start, sizeof title - (size_t)start, format, list);
        va_end(list);
    }
    sysctl(name, 4, 0, 0, title, strnlen(title, sizeof title - 1) + 1);
}
