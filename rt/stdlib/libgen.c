/* The last part of a path and what stands before it. The POSIX basename and dirname cut the caller's string; the GNU
 * basename only points into it and gives "" after a final slash. */
#include <libgen.h>
#undef basename /* here both are defined */
#include <string.h>

static char dot[] = ".";

/* Takes slashes off the end, but leaves a first one. */
static size_t without_slashes(const char *path, size_t length)
{
    while (length > 1 && path[length - 1] == '/')
        length--;
    return length;
}

char *__xpg_basename(char *path)
{
    if (!path || !*path)
        return strcpy(dot, ".");
    size_t end = without_slashes(path, strlen(path));
    path[end] = 0;
    size_t start = end;
    while (start && path[start - 1] != '/')
        start--;
    return start == end ? path : path + start; /* "/" alone */
}

char *dirname(char *path)
{
    if (!path || !*path)
        return strcpy(dot, ".");
    size_t end = without_slashes(path, strlen(path));
    while (end && path[end - 1] != '/')
        end--;
    if (!end)
        return strcpy(dot, ".");
    path[without_slashes(path, end)] = 0;
    return path;
}

char *basename(const char *path)
{
    const char *slash = strrchr(path, '/');
    return (char *)(slash ? slash + 1 : path);
}
