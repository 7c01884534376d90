#include "account/account.h"

#include "internal.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

enum { BUFFER_FIRST = 512 };

int __r3_account_fields(char *line, char **fields, int most)
{
    int count = 0;
    line[strcspn(line, "\n")] = 0;
    for (char *at = line; at && count < most;) {
        fields[count++] = at;
        char *colon = count < most ? strchr(at, ':') : 0;
        if (colon)
            *colon++ = 0;
        at = colon;
    }
    return count;
}

int __r3_account_number(const char *field, unsigned *number)
{
    char *end;
    if (*field < '0' || *field > '9')
        return 0;
    unsigned long value = strtoul(field, &end, 10);
    *number = (unsigned)value;
    return !*end && value == *number;
}

/* Lines are read whole, into memory that grows, and judged in a copy: the buffer if it holds them, so that there is nothing
 * left to do when one is the right one. */
int __r3_account_read(const struct __r3_account_kind *kind, FILE *file, const struct __r3_account_key *key, void *entry,
                      char *buffer, size_t size, int *found)
{
    char *line = 0;
    size_t room = 0;
    ssize_t len;
    int error = 0;
    *found = 0;
    while (!*found && !error && (len = getline(&line, &room, file)) > 0) {
        int fits = (size_t)len < size;
        if (!kind->parse(fits ? memcpy(buffer, line, (size_t)len + 1) : line, key, entry))
            continue;
        error = !fits ? ERANGE : kind->complete ? kind->complete(entry, buffer + len + 1, buffer + size) : 0;
        *found = !error;
        if (error && fseeko(file, -len, SEEK_CUR) < 0)
            error = errno;
    }
    if (!*found && !error && !feof(file))
        error = errno;
    free(line);
    return error;
}

static FILE *open_first(const struct __r3_account_kind *kind)
{
    FILE *file = 0;
    for (const char *const *path = kind->paths; *path && !file; path++)
        file = fopen(*path, "re");
    return file;
}

int __r3_account_find(const struct __r3_account_kind *kind, const struct __r3_account_key *key, void *entry, char *buffer,
                      size_t size, int *found)
{
    *found = 0;
    FILE *file = open_first(kind);
    if (!file)
        return errno == ENOENT ? 0 : errno;
    int error = __r3_account_read(kind, file, key, entry, buffer, size, found);
    fclose(file);
    return error;
}

int __r3_account_walk(const struct __r3_account_kind *kind, FILE **walk, void *entry, char *buffer, size_t size, int *found)
{
    *found = 0;
    if (!*walk && !(*walk = open_first(kind)))
        return errno == ENOENT ? 0 : errno;
    return __r3_account_read(kind, *walk, 0, entry, buffer, size, found);
}

static int grow(const struct __r3_account_kind *kind, struct __r3_account_own *own)
{
    size_t size = own->size ? 2 * own->size : BUFFER_FIRST;
    char *more = realloc(own->buffer, kind->entry_bytes + size);
    if (!more)
        return ENOMEM;
    own->buffer = more;
    own->size = size;
    return 0;
}

void *__r3_account_own(const struct __r3_account_kind *kind, struct __r3_account_own *own, const struct __r3_account_key *key)
{
    int found = 0, error = own->buffer ? 0 : ERANGE;
    do {
        if (error)
            error = grow(kind, own);
        char *text = own->buffer + kind->entry_bytes;
        if (!error)
            error = key ? __r3_account_find(kind, key, own->buffer, text, own->size, &found)
                        : __r3_account_walk(kind, &own->walk, own->buffer, text, own->size, &found);
    } while (error == ERANGE);
    if (error)
        __r3_errno_set(error);
    return found ? own->buffer : 0;
}

void __r3_account_end(FILE **walk)
{
    if (*walk)
        fclose(*walk);
    *walk = 0;
}
