/* From a path to an open file beneath the root, which was opened once: whatever is renamed or linked meanwhile, nothing
 * outside is reached. */
#include "httpd.h"

#include <errno.h>
#include <fcntl.h>
#include <ring3/fd.h>
#include <ring3/file.h>

/* A FIFO or a terminal must not hold up the server, nor become its own. */
enum { FLAGS = O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY };

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
    int fd = r3_file_beneath(server.root, *path ? path : ".", FLAGS);
    if (fd < 0)
        return status_of(fd);
    if (fstat(fd, stat) == 0 && (S_ISREG(stat->st_mode) || S_ISDIR(stat->st_mode)))
        return fd;
    r3_fd_close(fd);
    return -403;
}
