/* Names nobody else has: mkstemp and its kin. Random letters from the kernel, made with O_EXCL, so that neither a
 * guess nor a link put there first can be followed. */
#include "temporary.h"

#include "internal.h"
#include "sys.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

enum { LETTERS = 6, TRIES = 100 };

/* The place of the Xs, or null: the template must end in six of them before its suffix. */
static char *letters_of(char *template, int suffix_len)
{
    size_t len = strlen(template);
    if (suffix_len < 0 || len < LETTERS || (size_t)suffix_len > len - LETTERS)
        return 0;
    char *letters = template + len - LETTERS - (size_t)suffix_len;
    return memcmp(letters, "XXXXXX", LETTERS) ? 0 : letters;
}

static long fill(char *letters)
{
    static const char alphabet[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    unsigned char random[LETTERS];
    long r;
    do
        r = sys_getrandom(random, sizeof random, 0);
    while (r == -EINTR);
    for (int i = 0; i < LETTERS && r > 0; i++)
        letters[i] = alphabet[random[i] % 64];
    return r;
}

static long try_names(char *template, int suffix_len, long (*make)(const char *, int), int flags)
{
    char *letters = letters_of(template, suffix_len);
    if (!letters)
        return -EINVAL;
    long r = -EEXIST;
    for (int i = 0; i < TRIES && r == -EEXIST; i++) {
        r = fill(letters);
        if (r >= 0)
            r = make(template, flags);
    }
    if (r < 0)
        memcpy(letters, "XXXXXX", LETTERS);
    return r;
}

static long make_file(const char *path, int flags)
{
    return sys_openat(AT_FDCWD, path, (flags & ~O_ACCMODE) | O_RDWR | O_CREAT | O_EXCL, 0600);
}

static long make_folder(const char *path, int flags)
{
    (void)flags;
    return sys_mkdirat(AT_FDCWD, path, 0700);
}

long __r3_temporary_file(char *template, int suffix_len, int flags)
{
    return try_names(template, suffix_len, make_file, flags);
}

int mkostemps(char *template, int suffix_len, int flags)
{
    return (int)__r3_ret(__r3_temporary_file(template, suffix_len, flags));
}

int mkstemp(char *template) { return mkostemps(template, 0, 0); }
int mkostemp(char *template, int flags) { return mkostemps(template, 0, flags); }
int mkstemps(char *template, int suffix_len) { return mkostemps(template, suffix_len, 0); }

char *mkdtemp(char *template)
{
    return __r3_ret(try_names(template, 0, make_folder, 0)) < 0 ? 0 : template;
}
