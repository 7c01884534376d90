/* The file actions of posix_spawn. */
#include "internal.h"
#include "process/spawn.h"
#include "sys.h"

#include <errno.h>
#include <fcntl.h>
#include <spawn.h>
#include <stdlib.h>
#include <string.h>

struct action {
    struct action *next;
    enum { OPEN, CLOSE, DUP2, CHDIR, FCHDIR } kind;
    int fd, from, flags;
    mode_t mode;
    char path[];
};

int posix_spawn_file_actions_init(posix_spawn_file_actions_t *actions)
{
    actions->__actions = 0;
    return 0;
}

int posix_spawn_file_actions_destroy(posix_spawn_file_actions_t *actions)
{
    for (struct action *a = actions->__actions, *next; a; a = next) {
        next = a->next;
        free(a);
    }
    actions->__actions = 0;
    return 0;
}

static int add(posix_spawn_file_actions_t *actions, struct action action, const char *path)
{
    if (action.fd < 0 || action.from < 0)
        return EBADF;
    size_t len = path ? strlen(path) + 1 : 0;
    struct action *a = malloc(sizeof *a + len), **last = (struct action **)&actions->__actions;
    if (!a)
        return ENOMEM;
    *a = action;
    a->next = 0;
    if (len)
        memcpy(a->path, path, len);
    while (*last)
        last = &(*last)->next;
    *last = a;
    return 0;
}

int posix_spawn_file_actions_addopen(posix_spawn_file_actions_t *restrict actions, int fd, const char *restrict path,
                                     int flags, mode_t mode)
{
    return add(actions, (struct action){.kind = OPEN, .fd = fd, .flags = flags, .mode = mode}, path);
}

int posix_spawn_file_actions_addclose(posix_spawn_file_actions_t *actions, int fd)
{
    return add(actions, (struct action){.kind = CLOSE, .fd = fd}, 0);
}

int posix_spawn_file_actions_adddup2(posix_spawn_file_actions_t *actions, int from, int to)
{
    return add(actions, (struct action){.kind = DUP2, .fd = to, .from = from}, 0);
}

int posix_spawn_file_actions_addchdir(posix_spawn_file_actions_t *restrict actions, const char *restrict path)
{
    return add(actions, (struct action){.kind = CHDIR}, path);
}

int posix_spawn_file_actions_addfchdir(posix_spawn_file_actions_t *actions, int fd)
{
    return add(actions, (struct action){.kind = FCHDIR, .fd = fd}, 0);
}

int posix_spawn_file_actions_addchdir_np(posix_spawn_file_actions_t *restrict actions, const char *restrict path)
    __r3_alias(posix_spawn_file_actions_addchdir);
int posix_spawn_file_actions_addfchdir_np(posix_spawn_file_actions_t *actions, int fd)
    __r3_alias(posix_spawn_file_actions_addfchdir);

/* open gives the lowest free number; the action names one. */
static long open_as(const struct action *a)
{
    long fd = sys_openat(AT_FDCWD, a->path, a->flags, a->mode);
    if (fd < 0 || fd == a->fd)
        return fd;
    long r = sys_dup3((int)fd, a->fd, a->flags & O_CLOEXEC);
    sys_close((int)fd);
    return r;
}

/* dup2 of a descriptor onto itself makes it survive exec (POSIX.1-2024). */
static long dup_onto(const struct action *a)
{
    if (a->from != a->fd)
        return sys_dup3(a->from, a->fd, 0);
    long flags = sys_fcntl(a->fd, F_GETFD, 0);
    return flags < 0 ? flags : sys_fcntl(a->fd, F_SETFD, flags & ~FD_CLOEXEC);
}

static long run(const struct action *a)
{
    switch (a->kind) {
    case OPEN: return open_as(a);
    case CLOSE: sys_close(a->fd); return 0; /* closing what is closed is no error here */
    case DUP2: return dup_onto(a);
    case CHDIR: return sys_chdir(a->path);
    default: return sys_fchdir(a->fd);
    }
}

/* Out of the way of an action that names its number, which then is what it was before the pipe: closed. */
static long move(int *pipe)
{
    long to = sys_fcntl(*pipe, F_DUPFD_CLOEXEC, *pipe + 1);
    if (to < 0)
        return to;
    sys_close(*pipe);
    *pipe = (int)to;
    return 0;
}

long __r3_spawn_run_actions(const posix_spawn_file_actions_t *actions, int *pipe)
{
    long r = 0;
    for (const struct action *a = actions->__actions; a && r >= 0; a = a->next) {
        while (r >= 0 && a->kind != CHDIR && (a->fd == *pipe || (a->kind == DUP2 && a->from == *pipe)))
            r = move(pipe);
        if (r >= 0)
            r = run(a);
    }
    return r;
}
