/* From a path to an open file beneath the root, which was opened once: whatever is renamed or linked meanwhile, nothing
 * outside is reached. Linux 5.6 does that by itself (openat2, RESOLVE_BENEATH): symbolic links work as long as they are
 * relative and stay inside. Before that, and where a sandbox refuses the call, the path is walked folder by folder and
 * symbolic links are not followed at all. */
#include "httpd.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <linux/openat2.h>
#include <ring3/fd.h>
#include <ring3/syscall.h>
#include <sys/syscall.h>
#include <unistd.h>

enum {
    /* A FIFO or a terminal must not hold up the server, nor become its own. */
    FLAGS = O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY,
    TRIES = 8, /* EAGAIN: something was renamed during the walk; openat2(2) */
};

static int open_beneath(const char *path)
{
    struct open_how how = {.flags = FLAGS, .resolve = RESOLVE_BENEATH | RESOLVE_NO_MAGICLINKS};
    int fd = -EAGAIN;
    for (int i = 0; i < TRIES && fd == -EAGAIN; i++)
        fd = (int)r3_syscall4(server.root, (long)path, (long)&how, sizeof how, SYS_openat2);
    return fd;
}

/* Takes the next name off the path: 0 if there is none. */
static int next_name(const char **path, char name[NAME_MAX + 1])
{
    size_t n = 0;
    while (**path == '/')
        ++*path;
    while (**path && **path != '/') {
        if (n == NAME_MAX)
            return -ENAMETOOLONG;
        name[n++] = *(*path)++;
    }
    name[n] = 0;
    return n != 0;
}

static int walk(const char *path)
{
    char name[NAME_MAX + 1];
    int at = openat(server.root, ".", O_PATH | O_DIRECTORY | O_CLOEXEC), more;
    int must_be_folder = !*path || path[strlen(path) - 1] == '/';
    const char *rest = path;
    while (at >= 0 && (more = next_name(&rest, name)) != 0) {
        const char *ahead = rest;
        char unused[NAME_MAX + 1];
        int last = more > 0 && next_name(&ahead, unused) == 0;
        int flags = (last ? FLAGS : O_PATH | O_CLOEXEC) | O_NOFOLLOW | (last && !must_be_folder ? 0 : O_DIRECTORY);
        int next = more < 0 ? more : openat(at, name, flags);
        int error = next < 0 ? more < 0 ? more : -errno : 0;
        close(at);
        if (error)
            return error;
        at = next;
        if (last)
            return at;
    }
    if (at < 0)
        return -errno;
    int folder = openat(at, ".", FLAGS | O_DIRECTORY);
    int error = -errno;
    close(at);
    return folder < 0 ? error : folder;
}

static int status_of(int error)
{
    switch (-error) {
    case ENOENT:
    case ENOTDIR:
    case ENAMETOOLONG: return -404;
    case EACCES:
    case EPERM:
    case ELOOP:
    case EXDEV:
    case ENXIO: return -403;
    case EMFILE:
    case ENFILE:
    case ENOMEM:
    case EAGAIN: return -503;
    default: return -500;
    }
}

int file_open(const char *path, struct stat *stat)
{
    static int no_openat2;
    int fd = no_openat2 ? -ENOSYS : open_beneath(*path ? path : ".");
    /* EPERM: what filters say to calls they do not know. */
    if (fd == -ENOSYS || fd == -EPERM) {
        no_openat2 |= fd == -ENOSYS;
        fd = walk(path);
    }
    if (fd < 0)
        return status_of(fd);
    if (fstat(fd, stat) == 0 && (S_ISREG(stat->st_mode) || S_ISDIR(stat->st_mode)))
        return fd;
    r3_fd_close(fd);
    return -403;
}
