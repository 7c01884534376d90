/* The environment: the engine names a file of KEY=VALUE lines, or none. A program that names neither environ nor anything
 * that reads it does without this file. */
#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

#include "start/start.h"
#include "sys.h"

#include <bits/wali_imports.h>

char **__environ;
extern char **environ __attribute__((__alias__("__environ")));
extern char **_environ __attribute__((__alias__("__environ")));

static char *no_environment[1];

/* All of the file, ended by a null byte, in memory of its own; null: none. */
static char *file_read(const char *path, size_t *len)
{
    long fd = sys_openat(AT_FDCWD, path, O_RDONLY | O_CLOEXEC, 0);
    if (fd < 0)
        return 0;
    char *text = 0;
    off_t size = sys_lseek((int)fd, 0, SEEK_END);
    if (size > 0 && size < 1 << 24 && sys_lseek((int)fd, 0, SEEK_SET) == 0) {
        /* Room for a pointer a line behind the text; the shortest line is "=\n". */
        size_t room = (size_t)size + 1 + sizeof(char *) + ((size_t)size / 2 + 2) * sizeof(char *);
        long mapped = sys_mmap(0, room, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
        text = mapped < 0 && mapped > -4096 ? 0 : (char *)mapped;
    }
    *len = 0;
    for (long n = 1; text && n > 0 && *len < (size_t)size; *len += n > 0 ? (size_t)n : 0)
        n = sys_read((int)fd, text + *len, (size_t)size - *len);
    sys_close((int)fd);
    return text;
}

void __r3_init_environ(char **envp)
{
    (void)envp;
    char path[256];
    size_t len;
    __environ = no_environment;
    char *text = __r3_wali_envfile(path, sizeof path) == 1 ? file_read(path, &len) : 0;
    if (!text)
        return;
    char **entry = (char **)(((uintptr_t)text + len + sizeof(char *)) & -(uintptr_t)sizeof(char *));
    __environ = entry;
    for (char *line = text, *end = text + len; line < end;) {
        int is_setting = 0;
        char *next = line;
        for (; next < end && *next != '\n'; next++)
            is_setting |= *next == '=' && next != line;
        *next = 0;
        if (is_setting)
            *entry++ = line;
        line = next + 1;
    }
    *entry = 0;
}
