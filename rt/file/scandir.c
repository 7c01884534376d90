/* scandir: a folder's entries, chosen, copied and sorted. */
#include "directory_stream.h"
#include "file/directory.h"
#include "internal.h"

#include <dirent.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>

int alphasort(const struct dirent **a, const struct dirent **b) { return strcoll((*a)->d_name, (*b)->d_name); }

int versionsort(const struct dirent **a, const struct dirent **b) { return strverscmp((*a)->d_name, (*b)->d_name); }

static struct dirent *copy_of(const struct dirent *entry)
{
    struct dirent *copy = malloc(__r3_directory_entry_bytes(entry));
    if (copy)
        memcpy(copy, entry, __r3_directory_entry_bytes(entry));
    return copy;
}

static int fail(DIR *dir, struct dirent **list, size_t count, int error)
{
    while (count)
        free(list[--count]);
    free(list);
    closedir(dir);
    return (int)__r3_ret(-error);
}

int scandir(const char *path, struct dirent ***result, int (*choose)(const struct dirent *),
            int (*compare)(const struct dirent **, const struct dirent **))
{
    DIR *dir = opendir(path);
    struct dirent **list = 0;
    size_t count = 0, room = 0;
    if (!dir)
        return -1;
    struct dirent *entry;
    long r;
    while ((r = __r3_directory_next(dir, &entry)) > 0) {
        if (choose && !choose(entry))
            continue;
        if (count == room) {
            room = room ? 2 * room : 16;
            struct dirent **more = reallocarray(list, room, sizeof *list);
            if (!more)
                return fail(dir, list, count, ENOMEM);
            list = more;
        }
        if (!(list[count] = copy_of(entry)))
            return fail(dir, list, count, ENOMEM);
        count++;
    }
    if (r < 0)
        return fail(dir, list, count, (int)-r);
    closedir(dir);
    if (compare && count)
        qsort(list, count, sizeof *list, (int (*)(const void *, const void *))compare);
    *result = list;
    return (int)count;
}
