/* Sockets opened by a supervisor: <ring3/supervisor.h>, sd_listen_fds(3). */
#include <ring3/supervisor.h>

#include <ring3/fd.h>

#include "net/supervisor.h"
#include "sys.h"

#include <errno.h>
#include <limits.h>

/* How many there are for this process, or -EINVAL. */
static int count_sockets(void)
{
    int mine = __r3_variable_is_me("LISTEN_PID", 0);
    if (mine <= 0)
        return mine;
    int64_t count = __r3_variable_number("LISTEN_FDS", INT_MAX - R3_SUPERVISOR_FIRST_FD);
    return count == -ENOENT ? 0 : (int)count;
}

int r3_supervisor_sockets(void)
{
    int count = count_sockets();
    for (int i = 0; i < count; i++) {
        int r = r3_fd_adopt(R3_SUPERVISOR_FIRST_FD + i);
        if (r < 0)
            return r;
    }
    return count;
}

/* Names stand between ':' and are followed by the next; fewer names than sockets leave the last ones "". */
static int ends_at(const char *name) { return !*name || *name == ':'; }

static const char *next_name(const char *name)
{
    while (!ends_at(name))
        name++;
    return name + !!*name;
}

int r3_supervisor_socket_at(const char *name, int index)
{
    int count = count_sockets();
    const char *names = __r3_variable("LISTEN_FDNAMES");
    for (int i = 0; i < count; i++) {
        const char *own = names ? names : "unknown", *want = name;
        for (; *want && *want == *own && *own != ':'; want++)
            own++;
        if (!*want && ends_at(own) && !index--)
            return R3_SUPERVISOR_FIRST_FD + i;
        names = names ? next_name(own) : 0;
    }
    return count < 0 ? count : -ENOENT;
}

int r3_supervisor_listener(const char *name)
{
    int listens = 0;
    socklen_t size = sizeof listens;
    long r = r3_supervisor_sockets();
    if (r <= 0)
        return (int)r;
    int fd = r3_supervisor_socket(name);
    if (fd < 0)
        fd = R3_SUPERVISOR_FIRST_FD;
    r = sys_getsockopt(fd, SOL_SOCKET, SO_ACCEPTCONN, &listens, &size);
    return r < 0 ? (int)r : listens ? fd : -EOPNOTSUPP;
}

int r3_supervisor_socket_name(int index, char *name, size_t size_bytes)
{
    int count = count_sockets();
    const char *own = __r3_variable("LISTEN_FDNAMES");
    size_t length = 0;
    if (count < 0)
        return count;
    if (index < 0 || index >= count)
        return -ENOENT;
    if (!own)
        own = "unknown", index = 0;
    while (index--)
        own = next_name(own);
    for (; !ends_at(own); own++) {
        if (length + 1 >= size_bytes)
            return -ENOSPC;
        name[length++] = *own;
    }
    if (!size_bytes)
        return -ENOSPC;
    name[length] = 0;
    return (int)length;
}
