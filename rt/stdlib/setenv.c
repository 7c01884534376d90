/* Changing the environment. Strings made by setenv are given back when they are replaced or removed, those of putenv
 * and of the kernel are not ours. The program may set environ to a vector of its own at any time; the next change
 * copies that. No lock: getenv's results could not be protected by one anyway (POSIX.1-2024 setenv). */
#include <errno.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include "internal.h"

static char **vector;     /* what environ points to if it is ours */
static size_t vector_size;
static char **made;       /* the strings by setenv; NULL where one was given back */
static size_t made_count;

static bool is_name(const char *name)
{
    return name && *name && !strchr(name, '=');
}

/* The place in environ of the first entry at or after `from` with this name; of the final NULL if there is none. */
static size_t find(const char *name, size_t length, size_t from)
{
    size_t i = from;
    while (environ[i] && (strncmp(environ[i], name, length) || environ[i][length] != '='))
        i++;
    return i;
}

static char **find_made(const char *string)
{
    for (size_t i = 0; i < made_count; i++)
        if (made[i] == string)
            return &made[i];
    return NULL;
}

static void give_back(char *string)
{
    char **place = find_made(string);
    if (place) {
        free(string);
        *place = NULL;
    }
}

/* Room for one more string in `made`, or NULL. */
static char **room_made(void)
{
    char **place = find_made(NULL);
    if (place)
        return place;
    char **more = realloc(made, (made_count + 8) * sizeof *made);
    if (!more)
        return NULL;
    memset(more + made_count, 0, 8 * sizeof *made);
    place = more + made_count;
    made = more;
    made_count += 8;
    return place;
}

/* Makes environ ours, with room for `count` entries and the final NULL. */
static bool room_vector(size_t count)
{
    if (environ == vector && vector && count < vector_size)
        return true;
    size_t size = count + count / 2 + 8;
    char **own = malloc(size * sizeof *own);
    if (!own)
        return false;
    size_t i = 0;
    for (; environ && environ[i]; i++)
        own[i] = environ[i];
    own[i] = NULL;
    free(vector);
    environ = vector = own;
    vector_size = size;
    return true;
}

/* Puts an entry in its name's place or at the end. */
static bool put(char *entry, size_t name_length)
{
    static char *nothing;
    if (!environ)
        environ = &nothing;
    size_t at = find(entry, name_length, 0);
    if (!environ[at]) {
        if (!room_vector(at + 1))
            return false;
        environ[at + 1] = NULL;
    } else if (environ[at] != entry) {
        give_back(environ[at]);
    }
    environ[at] = entry;
    return true;
}

int setenv(const char *name, const char *value, int overwrite)
{
    if (!is_name(name))
        return (int)__r3_ret(-EINVAL);
    if (!overwrite && getenv(name))
        return 0;
    size_t name_length = strlen(name), value_size = strlen(value) + 1;
    char **place = room_made();
    char *entry = place ? malloc(name_length + 1 + value_size) : NULL;
    if (!entry)
        return (int)__r3_ret(-ENOMEM);
    memcpy(entry, name, name_length);
    entry[name_length] = '=';
    memcpy(entry + name_length + 1, value, value_size);
    if (!put(entry, name_length)) {
        free(entry);
        return (int)__r3_ret(-ENOMEM);
    }
    *place = entry;
    return 0;
}

/* Without a '=' it removes the name, as glibc and musl do. */
int putenv(char *assignment)
{
    size_t length = strcspn(assignment, "=");
    if (!assignment[length])
        return unsetenv(assignment);
    if (!length)
        return (int)__r3_ret(-EINVAL);
    return put(assignment, length) ? 0 : (int)__r3_ret(-ENOMEM);
}

int unsetenv(const char *name)
{
    if (!is_name(name))
        return (int)__r3_ret(-EINVAL);
    if (!environ)
        return 0;
    size_t length = strlen(name), at = 0;
    while (environ[at = find(name, length, at)]) {
        give_back(environ[at]);
        for (size_t i = at; environ[i]; i++)
            environ[i] = environ[i + 1];
    }
    return 0;
}

int clearenv(void)
{
    for (size_t i = 0; i < made_count; i++) {
        free(made[i]);
        made[i] = NULL;
    }
    environ = NULL;
    return 0;
}
